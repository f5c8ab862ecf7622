// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/previewrows.h"

#include "search/hitsmodel.h"
#include "wording.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongPiece = 600;
constexpr qsizetype kLongestPiece =
    2 * kLongPiece; ///< what has no blanks is cut within: a screen draws no endless line

qsizetype endOf(const search::Passage::Mark &mark) { return mark.start + mark.length; }

/// Cuts a text into pieces that are drawn quickly. Its marks are in order and never overlap.
class Pieces
{
  public:
    explicit Pieces(const search::Passage &text) : m_text(text.text), m_marks(text.marks) {}

    struct Piece {
        QString text;
        QList<search::Passage::Mark> marks;
    };
    std::optional<Piece> next()
    {
        if (m_from >= m_text.size()) return std::nullopt;
        while (m_mark < m_marks.size() && endOf(m_marks[m_mark]) <= m_from)
            ++m_mark;
        const qsizetype end = endOfPiece();
        Piece piece{m_text.sliced(m_from, end - m_from), {}};
        for (qsizetype i = m_mark; i < m_marks.size() && m_marks[i].start < end; ++i) {
            const qsizetype start = std::max(m_marks[i].start, m_from);
            piece.marks.append({start - m_from, std::min(endOf(m_marks[i]), end) - start});
        }
        m_from = end < m_text.size() && m_text[end].isSpace() ? end + 1 : end;
        return piece;
    }

  private:
    /// At a line feed, behind a word once it has become long, within a word that does not end.
    qsizetype endOfPiece() const
    {
        qsizetype mark = m_mark;
        for (qsizetype at = m_from; at < m_text.size(); ++at) {
            const QChar c = m_text[at];
            if (at - m_from >= kLongestPiece && !c.isLowSurrogate()) return at;
            while (mark < m_marks.size() && endOf(m_marks[mark]) <= at)
                ++mark;
            const bool cutsAMark = mark < m_marks.size() && m_marks[mark].start < at;
            const bool ends = c == u'\n' || (c.isSpace() && at - m_from >= kLongPiece);
            if (ends && !cutsAMark) return at;
        }
        return m_text.size();
    }

    const QString &m_text;
    const QList<search::Passage::Mark> &m_marks;
    qsizetype m_from = 0;
    qsizetype m_mark = 0; ///< the first one that ends behind the place
};

/// Whether the value can be read without knowing other records.
bool isPlain(const Field &field)
{
    return field.access == FieldAccess::Normal && field.type != FieldType::Reference &&
           field.type != FieldType::ReferenceList && field.type != FieldType::Group && field.type != FieldType::Rows;
}

} // namespace

QList<PreviewRow> previewRows(const search::Hit &hit, const QList<search::Passage> &texts)
{
    QList<PreviewRow> rows;
    for (const search::Passage &text : texts) {
        if (isTitle(hit, text)) continue;
        QString label = placeText(hit, text);
        Pieces pieces(text);
        while (auto piece = pieces.next())
            if (!piece->text.trimmed().isEmpty())
                rows.append(
                    {std::exchange(label, {}), piece->text, piece->marks, -1, text.field, text.record, text.page});
    }
    return rows;
}

QList<PreviewRow> plainFacts(const AnyRecord &record)
{
    QList<PreviewRow> rows;
    const RecordType &type = typeOf(kindOf(record));
    for (const Field &field : type.fields) {
        if (field.key() == QLatin1StringView(type.title) || !isPlain(field)) continue;
        const QString text = valueText(field, read(record, field));
        if (!text.isEmpty()) rows.append({fieldLabel(field), text, {}, -1, {}, {}, 0});
    }
    return rows;
}

QVariantList marksForScreen(const QList<search::Passage::Mark> &marks, int current)
{
    QVariantList list;
    for (const auto &mark : marks)
        list << QVariantMap{
            {u"start"_s, mark.start}, {u"length"_s, mark.length}, {u"current"_s, list.size() == current}};
    return list;
}

QList<RowsModel<PreviewRow>::Role> previewRoles()
{
    return {{"label", [](const PreviewRow &row) { return QVariant(row.label); }},
            {"words", [](const PreviewRow &row) { return QVariant(row.text); }},
            {"marks", [](const PreviewRow &row) { return QVariant(marksForScreen(row.marks, row.current)); }}};
}

} // namespace staffelstab
