// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/previewrows.h"

#include "search/hitsmodel.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestPiece = 600;

bool cutsAMark(const QList<search::Passage::Mark> &marks, qsizetype at)
{
    return std::any_of(marks.cbegin(), marks.cend(), [at](const search::Passage::Mark &mark) {
        return mark.start < at && at < mark.start + mark.length;
    });
}

/// Where the piece that begins here ends: at a line feed, else behind a word once it has become long.
qsizetype endOfPiece(const search::Passage &text, qsizetype from)
{
    for (qsizetype at = from; at < text.text.size(); ++at) {
        const QChar c = text.text[at];
        const bool ends = c == u'\n' || (c.isSpace() && at - from >= kLongestPiece);
        if (ends && !cutsAMark(text.marks, at)) return at;
    }
    return text.text.size();
}

QList<search::Passage::Mark> marksWithin(const QList<search::Passage::Mark> &marks, qsizetype from, qsizetype to)
{
    QList<search::Passage::Mark> within;
    for (const auto &mark : marks)
        if (mark.start >= from && mark.start < to) within.append({mark.start - from, mark.length});
    return within;
}

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
        for (qsizetype from = 0; from < text.text.size();) {
            const qsizetype end = endOfPiece(text, from);
            if (const QString piece = text.text.sliced(from, end - from); !piece.trimmed().isEmpty())
                rows.append({std::exchange(label, {}), piece, marksWithin(text.marks, from, end), -1, text.field,
                             text.record, text.page});
            from = end + 1;
        }
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
