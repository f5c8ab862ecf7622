// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/completion.h"

#include "base/text.h"
#include "model/vocabulary.h"
#include "store/recordstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

using FilterField = FieldFilter::Field;

constexpr qsizetype kMostChoices = 12;
constexpr qsizetype kLongestValue = 100;

bool isQuote(QChar c) { return u"\"„“”"_s.contains(c); }

/// A piece of the text without blanks, or with blanks between quotation marks.
struct Piece {
    qsizetype start = 0;
    qsizetype quote = -1; ///< where a quotation mark is open at the cursor
};

Piece pieceBefore(const QString &text, qsizetype cursor)
{
    Piece piece;
    for (qsizetype at = 0; at < cursor; ++at) {
        if (isQuote(text[at]))
            piece.quote = piece.quote < 0 ? at : -1;
        else if (piece.quote < 0 && text[at].isSpace())
            piece.start = at + 1;
    }
    return piece;
}

qsizetype endBehind(const QString &text, qsizetype cursor, bool quoted)
{
    qsizetype end = cursor;
    while (end < text.size() && (quoted ? !isQuote(text[end]) : !text[end].isSpace()))
        ++end;
    if (!quoted) return end;
    return end < text.size() ? end + 1 : cursor; // a mark that is never closed reaches no further than was typed
}

bool isWanted(const QString &name, const QString &typed) { return typed.isEmpty() || isCalled(name, typed); }

/// Collects choices until there are enough.
class Choices
{
  public:
    Choices(FilterField field, qsizetype most) : m_field(field), m_most(most) {}

    void add(const QString &value, const QString &label, const QString &detail = {})
    {
        const Completion choice{m_field, writtenValue(value), label, detail};
        if (m_list.size() < m_most && !m_list.contains(choice)) m_list << choice;
    }
    const QList<Completion> &list() const { return m_list; }

  private:
    FilterField m_field;
    qsizetype m_most;
    QList<Completion> m_list;
};

QList<Completion> unitChoices(const QString &typed, store::Database &database)
{
    Choices choices(FilterField::Unit, kMostChoices);
    for (const AnyRecord &record : store::RecordStore(database).list(RecordKind::OrgUnit)) {
        const auto &unit = std::get<OrgUnit>(record);
        if (isWanted(unit.name, typed) || folded(unit.code).startsWith(folded(typed)))
            choices.add(unit.name, unit.name, unit.code);
    }
    return choices.list();
}

QList<Completion> kindChoices(const QString &typed, const QString &language)
{
    Choices choices(FilterField::Kind, kMostChoices);
    for (const KindWords &kind : kindWords(language)) {
        const bool fits = std::any_of(kind.all.cbegin(), kind.all.cend(),
                                      [&](const QString &word) { return word.startsWith(folded(typed)); });
        if (fits) choices.add(kind.proposed, kind.kind);
    }
    return choices.list();
}

QList<Completion> statusChoices(const QString &typed, const QString &language)
{
    Choices choices(FilterField::Status, kMostChoices);
    for (const Term &term : vocabulary(u"offering").terms) {
        if (!isWanted(term.german, typed) && !isWanted(term.english, typed)) continue;
        const QString label = termLabel(u"offering", term.code, language);
        choices.add(label, label);
    }
    return choices.list();
}

QList<Completion> tagChoices(const QString &typed, const QString &language, store::Database &database)
{
    QStringList labels;
    store::RecordStore store(database);
    for (const RecordKind kind : {RecordKind::Process, RecordKind::KnowledgeItem})
        for (const QString &tag : store.textsInUse(kind, u"tags"))
            if (const QString label = termLabel(u"tag", tag, language); isWanted(label, typed)) labels << label;
    std::sort(labels.begin(), labels.end(), [](const auto &a, const auto &b) { return folded(a) < folded(b); });
    Choices choices(FilterField::Tag, kMostChoices);
    for (const QString &label : std::as_const(labels))
        choices.add(label, label);
    return choices.list();
}

QList<Completion> nameChoices(const QString &typed, const QString &language)
{
    QList<Completion> choices;
    for (const FilterField field : {FilterField::Unit, FilterField::Kind, FilterField::Status, FilterField::Tag,
                                    FilterField::From, FilterField::Until})
        if (const QString word = fieldWord(field, language); word.startsWith(folded(typed)))
            choices.append({field, word + u':', {}, {}});
    return choices;
}

} // namespace

std::optional<Completable> completableAt(const QString &text, qsizetype cursor)
{
    static const QRegularExpression filter(uR"(^(\p{L}{2,20}):["„“]?([^"„“”:]*)$)"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression word(uR"(^\p{L}{0,20}$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const Piece piece = pieceBefore(text, cursor);
    const QString typed = text.sliced(piece.start, cursor - piece.start);
    if (const auto match = filter.match(typed); match.hasMatch()) {
        const auto field = fieldCalled(match.captured(1));
        if (!field || *field == FilterField::From || *field == FilterField::Until) return std::nullopt;
        const qsizetype start = piece.start + match.capturedEnd(1) + 1;
        const bool quoted = piece.quote == start;
        return Completable{*field, match.captured(2), start, endBehind(text, cursor, quoted) - start};
    }
    const bool goesOn = cursor < text.size() && !text[cursor].isSpace();
    if (piece.quote >= 0 || goesOn || !word.match(typed).hasMatch()) return std::nullopt;
    return Completable{std::nullopt, typed, piece.start, cursor - piece.start};
}

QString writtenValue(const QString &value)
{
    QString written;
    for (const QChar c : value.left(kLongestValue)) {
        if (isQuote(c)) break; // the beginning of a name leads to it too
        written += c;
    }
    written = written.trimmed();
    static const QRegularExpression plain(uR"(^[\p{L}\p{N}\-_/]+$)"_s, QRegularExpression::UseUnicodePropertiesOption);
    return plain.match(written).hasMatch() ? written : u'"' + written + u'"';
}

QList<Completion> completions(const Completable &typed, const QString &language, store::Database &database)
{
    if (!typed.field) return nameChoices(typed.typed, language);
    switch (*typed.field) {
    case FilterField::Unit:
        return unitChoices(typed.typed, database);
    case FilterField::Kind:
        return kindChoices(typed.typed, language);
    case FilterField::Status:
        return statusChoices(typed.typed, language);
    case FilterField::Tag:
        return tagChoices(typed.typed, language, database);
    case FilterField::From:
    case FilterField::Until:
        break;
    }
    return {};
}

} // namespace staffelstab::search
