// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fieldfilter.h"

#include "base/text.h"
#include "model/kind.h"
#include "model/vocabulary.h"
#include "search/words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

using FilterField = FieldFilter::Field;

constexpr qsizetype kMostFilters = 8;

constexpr std::pair<QLatin1StringView, FilterField> kFieldKeys[]{
    {"unit"_L1, FilterField::Unit}, {"kind"_L1, FilterField::Kind}, {"status"_L1, FilterField::Status},
    {"tag"_L1, FilterField::Tag},   {"from"_L1, FilterField::From}, {"until"_L1, FilterField::Until}};

/// The words by which people call fields and kinds, from the data file.
struct FilterNames {
    QHash<QString, FilterField> fields;
    QHash<QString, QStringList> kinds; ///< kind names by word form
    QJsonObject proposed;              ///< by language, fields and kinds by their keys
};

const FilterNames &names()
{
    static const FilterNames read = [] {
        QFile file(u":/staffelstab/search/filternames.json"_s);
        if (!file.open(QIODevice::ReadOnly)) qFatal("missing resource %s", qPrintable(file.fileName()));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        FilterNames names;
        const QJsonObject fields = object["fields"_L1].toObject(), kinds = object["kinds"_L1].toObject();
        names.proposed = object["proposed"_L1].toObject();
        for (const auto &[key, field] : kFieldKeys)
            for (const QJsonValue &word : fields[key].toArray())
                names.fields.insert(folded(word.toString()), field);
        for (auto kind = kinds.begin(); kind != kinds.end(); ++kind)
            for (const QJsonValue &word : kind.value().toArray())
                names.kinds[folded(word.toString())] << kind.key();
        return names;
    }();
    return read;
}

QStringList kindsCalled(const QString &typed)
{
    if (const auto kind = kindFromName(typed)) return {kindName(*kind)};
    return names().kinds.value(folded(typed));
}

QStringList statusesCalled(const QString &typed)
{
    QStringList codes;
    for (const Term &term : vocabulary(u"offering").terms)
        if (isCalled(term.code, typed) || isCalled(term.german, typed) || isCalled(term.english, typed))
            codes << term.code;
    return codes;
}

/// "2024", "2024-03", "2024-03-15", "03.2024", "15.3.2024": the first day meant, or the last.
QDate dayOf(const QString &typed, bool last)
{
    static const QRegularExpression iso(uR"(^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$)"_s);
    static const QRegularExpression german(uR"(^(?:(?:(\d{1,2})\.)?(\d{1,2})\.)?(\d{4})$)"_s);
    QString year, month, day;
    if (const auto match = iso.match(typed); match.hasMatch()) {
        year = match.captured(1);
        month = match.captured(2);
        day = match.captured(3);
    } else if (const auto dotted = german.match(typed); dotted.hasMatch()) {
        year = dotted.captured(3);
        month = dotted.captured(2);
        day = dotted.captured(1);
    } else {
        return {};
    }
    if (!day.isEmpty()) return {year.toInt(), month.toInt(), day.toInt()};
    const QDate first(year.toInt(), month.isEmpty() ? 1 : month.toInt(), 1);
    if (!last) return first;
    return (month.isEmpty() ? first.addYears(1) : first.addMonths(1)).addDays(-1);
}

/// Completes the filter; false when its value means nothing to the field.
bool understand(FieldFilter &filter)
{
    switch (filter.field) {
    case FilterField::Kind:
        filter.codes = kindsCalled(filter.value);
        return !filter.codes.isEmpty();
    case FilterField::Status:
        filter.codes = statusesCalled(filter.value);
        return !filter.codes.isEmpty();
    case FilterField::From:
    case FilterField::Until:
        filter.date = dayOf(filter.value, filter.field == FilterField::Until);
        return filter.date.isValid();
    case FilterField::Unit:
    case FilterField::Tag:
        return true;
    }
    return false;
}

} // namespace

QList<FieldFilter> takeFilters(QString &text)
{
    static const QRegularExpression pattern(
        uR"re((?<![^\s])(?<name>\p{L}{2,20}):(?:["„“](?<quoted>[^"„“”]{1,100})["“”]|(?<plain>[^\s"„“”:]{1,100}?)[,;.!?)]*)(?!\S))re"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<FieldFilter> filters;
    auto matches = pattern.globalMatch(text);
    QString rest = text;
    while (matches.hasNext() && filters.size() < kMostFilters) {
        const QRegularExpressionMatch match = matches.next();
        const auto field = names().fields.constFind(folded(match.capturedView(u"name"_s)));
        if (field == names().fields.cend()) continue;
        FieldFilter filter{.field = *field,
                           .value = match.captured(u"plain"_s) + match.captured(u"quoted"_s),
                           .codes = {},
                           .date = {},
                           .typed = match.captured()};
        if (wordForm(filter.value).isEmpty() || !understand(filter)) continue;
        if (!filters.contains(filter)) filters << filter;
        std::fill_n(rest.begin() + match.capturedStart(), match.capturedLength(), QChar(u' '));
    }
    text = rest;
    return filters;
}

std::optional<FieldFilter::Field> fieldCalled(const QString &name)
{
    const auto field = names().fields.constFind(folded(name));
    return field == names().fields.cend() ? std::nullopt : std::optional(*field);
}

QString fieldWord(FieldFilter::Field field, const QString &language)
{
    const auto *key = std::find_if(std::begin(kFieldKeys), std::end(kFieldKeys),
                                   [field](const auto &pair) { return pair.second == field; });
    return names().proposed[language].toObject()[key->first].toString();
}

QList<KindWords> kindWords(const QString &language)
{
    const QJsonObject proposed = names().proposed[language].toObject();
    QList<KindWords> kinds;
    for (int i = 0; i < kRecordKinds; ++i) {
        const QString kind = kindName(static_cast<RecordKind>(i));
        if (!proposed.contains(kind)) continue;
        KindWords words{kind, proposed[kind].toString(), {}};
        for (auto word = names().kinds.cbegin(); word != names().kinds.cend(); ++word)
            if (word->contains(kind)) words.all << word.key();
        kinds << words;
    }
    return kinds;
}

bool isCalled(const QString &name, const QString &typed)
{
    const QString whole = folded(name), wanted = folded(typed);
    if (wanted.isEmpty()) return false;
    for (qsizetype at = whole.indexOf(wanted); at >= 0; at = whole.indexOf(wanted, at + 1))
        if (at == 0 || !whole[at - 1].isLetterOrNumber()) return true;
    return false;
}

} // namespace staffelstab::search
