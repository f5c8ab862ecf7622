// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"

#include "base/text.h"
#include "exchange/csvtable.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"
#include "exchange/uniquekeys.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLargestTable = qsizetype(32) << 20;

/// Letters and digits alone, folded: "Übergeordnete Einheit" and "uebergeordnete_einheit" are the same column.
QString columnKey(const QString &title)
{
    QString text = title.toLower();
    text.replace(u"ü"_s, u"ue"_s).replace(u"ö"_s, u"oe"_s).replace(u"ä"_s, u"ae"_s);
    QString key;
    for (const QChar c : folded(text))
        if (c.isLetterOrNumber()) key += c;
    return key;
}

class Columns
{
  public:
    explicit Columns(const QStringList &header)
    {
        for (const QString &title : header)
            m_keys << columnKey(title);
    }

    /// Position of the first column with one of these names, -1 if there is none.
    qsizetype of(const QStringList &names) const
    {
        for (const QString &name : names)
            if (const qsizetype at = m_keys.indexOf(name); at >= 0) return at;
        return -1;
    }

  private:
    QStringList m_keys;
};

const QStringList kCode{u"code"_s,   u"kuerzel"_s, u"kurzzeichen"_s, u"kennung"_s,     u"organisationszeichen"_s,
                        u"nummer"_s, u"nr"_s,      u"unitcode"_s,    u"einheitscode"_s};
const QStringList kName{u"name"_s, u"bezeichnung"_s, u"organisationseinheit"_s, u"einheit"_s, u"titel"_s};
const QStringList kParent{u"parent"_s,    u"parentcode"_s,     u"uebergeordnet"_s, u"uebergeordneteeinheit"_s,
                          u"gehoertzu"_s, u"oberegliederung"_s};
const QStringList kPost{u"stelle"_s, u"stellenbezeichnung"_s, u"post"_s, u"posttitle"_s, u"position"_s};
const QStringList kTitle{u"title"_s, u"titel"_s, u"bezeichnung"_s, u"name"_s};
const QStringList kUnit{u"unit"_s, u"unitcode"_s, u"einheit"_s,    u"einheitscode"_s, u"organisationseinheit"_s,
                        u"oe"_s,   u"amt"_s,      u"fachbereich"_s};
const QStringList kFte{u"fte"_s, u"vzae"_s, u"stellenanteil"_s, u"umfang"_s, u"stellenumfang"_s};
const QStringList kPayGrade{u"paygrade"_s, u"eingruppierung"_s, u"entgeltgruppe"_s, u"besoldung"_s, u"bewertung"_s};
const QStringList kServiceKey{u"leikaid"_s, u"leika"_s, u"leikaschluessel"_s, u"leistungsschluessel"_s,
                              u"servicekey"_s};
const QStringList kOzgId{u"ozgid"_s, u"ozgnummer"_s, u"ozgnr"_s};
const QStringList kServiceName{u"name"_s,          u"leistung"_s,    u"leistungsbezeichnung"_s,
                               u"leistungsname"_s, u"bezeichnung"_s, u"titel"_s};

const QStringList kTerm{u"begriff"_s, u"term"_s, u"glossareintrag"_s};

class TableReader
{
  public:
    TableReader(const Source &source, CsvTable table)
        : m_source(source), m_table(std::move(table)), m_columns(m_table.header)
    {
    }

    Package read()
    {
        if (has(kServiceKey) || has(kOzgId))
            services();
        else if (has(kTerm) && !has(kCode))
            glossary();
        else if (has(kPost) || has(kFte) || (has(kTitle) && has(kUnit) && !has(kCode)))
            posts();
        else if (has(kCode) || has(kParent) || has(kName))
            units();
        else
            throw Refused(Refusal::UnknownFormat, m_table.header.join(u", "_s).left(300), 1);
        if (m_package.records.isEmpty()) throw Refused(Refusal::NoContent, u"rows"_s, 1);
        return std::move(m_package);
    }

  private:
    bool has(const QStringList &names) const { return m_columns.of(names) >= 0; }

    qsizetype need(const QStringList &names, const QString &column) const
    {
        const qsizetype at = m_columns.of(names);
        if (at < 0) throw Refused(Refusal::MissingColumn, column, 1);
        return at;
    }

    static QString cell(const CsvTable::Row &row, qsizetype column) { return row.cells.value(column); }

    static QString needCell(const CsvTable::Row &row, qsizetype column, const QString &name)
    {
        const QString text = oneLine(cell(row, column));
        if (text.isEmpty()) throw Refused(Refusal::InvalidRecord, name, row.line);
        return text;
    }

    template <typename R> R made(const QString &key)
    {
        R record = std::get<R>(blank(kindOf<R>()));
        record.id = idFromKey(m_keys.take(key));
        record.origin = m_source.name;
        return record;
    }

    void units()
    {
        const qsizetype code = need(kCode, u"code"_s);
        const qsizetype name = need(kName, u"name"_s);
        const qsizetype parent = m_columns.of(kParent);
        QHash<QString, Id> known;
        QList<OrgUnit> list;
        QStringList parents;
        for (const CsvTable::Row &row : m_table.rows) {
            OrgUnit unit;
            unit.code = needCell(row, code, u"code"_s);
            unit.id = unitId(unit.code);
            unit.origin = m_source.name;
            unit.name = needCell(row, name, u"name"_s);
            if (known.contains(folded(unit.code))) throw Refused(Refusal::InvalidRecord, u"code"_s, row.line);
            known.insert(folded(unit.code), unit.id);
            list << unit;
            parents << oneLine(cell(row, parent));
        }
        for (qsizetype i = 0; i < list.size(); ++i) {
            if (!parents[i].isEmpty()) {
                if (!known.contains(folded(parents[i])))
                    m_package.units.append({unitId(parents[i]), parents[i], true, m_table.rows[i].line});
                list[i].parent = unitId(parents[i]);
                if (list[i].parent == list[i].id)
                    throw Refused(Refusal::InvalidRecord, u"parent"_s, m_table.rows[i].line);
            }
            m_package.records << list[i];
            m_package.lines.insert(list[i].id, m_table.rows[i].line);
        }
    }

    void posts()
    {
        const qsizetype title = has(kPost) ? m_columns.of(kPost) : need(kTitle, u"title"_s);
        const qsizetype unit = need(kUnit, u"unit"_s);
        const qsizetype fte = m_columns.of(kFte);
        const qsizetype grade = m_columns.of(kPayGrade);
        QSet<Id> mentioned;
        for (const CsvTable::Row &row : m_table.rows) {
            const QString name = needCell(row, title, u"title"_s);
            const QString code = needCell(row, unit, u"unit"_s);
            Post post = made<Post>(u"post:"_s + folded(code) + u'#' + folded(name));
            post.title = name;
            post.unit = unitId(code);
            if (!mentioned.contains(post.unit)) m_package.units.append({post.unit, code, true, row.line});
            mentioned << post.unit;
            post.fte = number(cell(row, fte), row.line);
            post.payGrade = oneLine(cell(row, grade));
            m_package.records << post;
            m_package.lines.insert(post.id, row.line);
        }
    }

    /// "0,5" and "0.5", "50 %" as 0.5.
    static std::optional<double> number(QString text, qint64 line)
    {
        text = text.trimmed();
        if (text.isEmpty()) return std::nullopt;
        const bool percent = text.endsWith(u'%');
        if (percent) text = text.chopped(1).trimmed();
        bool ok = false;
        const double value = text.replace(u',', u'.').toDouble(&ok);
        if (!ok || !qIsFinite(value) || value < 0) throw Refused(Refusal::InvalidRecord, u"fte"_s, line);
        return percent ? value / 100 : value;
    }

    void services()
    {
        const qsizetype key = m_columns.of(kServiceKey);
        const qsizetype name = need(kServiceName, u"name"_s);
        const qsizetype ozgId = m_columns.of(kOzgId);
        const qsizetype ozgName = m_columns.of({u"ozgleistung"_s, u"ozgname"_s});
        const qsizetype type = m_columns.of({u"typ"_s, u"type"_s, u"typisierung"_s});
        const qsizetype topic = m_columns.of({u"themenfeld"_s, u"ozgthemenfeld"_s, u"topic"_s});
        const qsizetype situation =
            m_columns.of({u"lebenslagegeschaeftslage"_s, u"lebenslage"_s, u"geschaeftslage"_s, u"lifesituation"_s});
        const qsizetype jurisdiction = m_columns.of({u"zustaendigkeit"_s, u"jurisdiction"_s});
        for (const CsvTable::Row &row : m_table.rows) {
            const QString number = serviceKey(cell(row, key));
            const QString title = needCell(row, name, u"name"_s);
            const QString ozg = oneLine(cell(row, ozgId));
            Service service = made<Service>(!number.isEmpty() ? u"service:leika:"_s + number
                                            : key < 0         ? u"service:ozg:"_s + ozg
                                                              : u"service:ozg:%1:%2"_s.arg(ozg, folded(title)));
            service.name = title;
            service.serviceKey = number;
            service.externalId = !number.isEmpty() ? number : ozg;
            service.ozgId = ozg;
            service.ozgName = oneLine(cell(row, ozgName));
            service.type = oneLine(cell(row, type));
            service.topic = oneLine(cell(row, topic));
            service.lifeSituation = oneLine(cell(row, situation));
            service.jurisdiction = oneLine(cell(row, jurisdiction));
            service.legalBasis = lawOf(row);
            m_package.records << service;
            m_package.lines.insert(service.id, row.line);
        }
    }

    void glossary()
    {
        const qsizetype term = need(kTerm, u"term"_s);
        const qsizetype meaning =
            m_columns.of({u"bedeutung"_s, u"erklaerung"_s, u"meaning"_s, u"definition"_s, u"beschreibung"_s});
        const qsizetype synonyms =
            m_columns.of({u"synonyme"_s, u"synonym"_s, u"gleichebedeutung"_s, u"synonyms"_s, u"samemeaning"_s});
        const qsizetype abbreviations =
            m_columns.of({u"abkuerzungen"_s, u"abkuerzung"_s, u"kurzform"_s, u"abbreviations"_s});
        const qsizetype apart = m_columns.of({u"niedasselbewie"_s, u"neverthesameas"_s, u"apartfrom"_s});
        const qsizetype split = m_columns.of({u"wortteile"_s, u"partsoftheword"_s, u"split"_s});
        for (const CsvTable::Row &row : m_table.rows) {
            const QString word = needCell(row, term, u"term"_s);
            auto entry = made<GlossaryEntry>(u"glossary:"_s + folded(word));
            entry.term = word;
            entry.meaning = cell(row, meaning).trimmed();
            entry.synonyms = wordsIn(cell(row, synonyms));
            entry.abbreviations = wordsIn(cell(row, abbreviations));
            entry.apartFrom = wordsIn(cell(row, apart));
            entry.split = oneLine(cell(row, split));
            m_package.records << entry;
            m_package.lines.insert(entry.id, row.line);
        }
    }

    /// "Krippe, Hort" in one cell.
    static QStringList wordsIn(const QString &text)
    {
        static const QRegularExpression separators(u"[,;|\\n]"_s);
        QStringList words;
        for (const QString &piece : text.split(separators))
            if (const QString word = oneLine(piece); !word.isEmpty() && !words.contains(word)) words << word;
        return words;
    }

    /// 14 digits without blanks; anything else in the column ("nicht im LeiKa") is no key.
    static QString serviceKey(const QString &text)
    {
        static const QRegularExpression pattern(u"^99\\d{12}$"_s);
        static const QRegularExpression blanks(u"\\s"_s);
        const QString digits = QString(text).remove(blanks);
        return pattern.match(digits).hasMatch() ? digits : QString();
    }

    QString lawOf(const CsvTable::Row &row) const
    {
        QStringList lines{cell(row, m_columns.of({u"rechtsgrundlage"_s, u"rechtsgrundlagen"_s, u"legalbasis"_s}))};
        const QString laws = cell(row, m_columns.of({u"gesetze"_s}));
        const QString shortNames = cell(row, m_columns.of({u"abkuerzungen"_s}));
        if (!laws.isEmpty()) lines << (shortNames.isEmpty() ? laws : u"%1 (%2)"_s.arg(laws, shortNames));
        return lines.join(u'\n').trimmed();
    }

    const Source &m_source;
    CsvTable m_table;
    Columns m_columns;
    Package m_package;
    UniqueKeys m_keys;
};

} // namespace

Id unitId(const QString &code) { return idFromKey(u"unit:"_s + folded(code)); }

Package CsvReader::read(const Source &source)
{
    if (source.bytes.size() > kLargestTable) throw Refused(Refusal::TooLarge, u"32 MB"_s);
    const QString text = decodedText(source.bytes);
    if (text.trimmed().isEmpty()) throw Refused(Refusal::Empty);
    return TableReader(source, csvTable(text)).read();
}

} // namespace staffelstab::exchange
