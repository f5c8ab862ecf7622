// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/comparisonrows.h"

#include "base/text.h"
#include "base/textcomparison.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kNamedInShort = 6;
constexpr qsizetype kMostPairs = 8'000'000; ///< of words, in all texts of a comparison: a tenth of a second
constexpr qsizetype kSameShown = 80;        ///< characters of unchanged words around a change

struct Comparison {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Unchanged words that lead to a change or away from it; a long passage between two changes loses its middle.
QString aroundChange(const QString &text, bool isFirst, bool isLast)
{
    if (text.size() <= 2 * kSameShown) return text;
    const QString begin = shortened(text, kSameShown);
    qsizetype from = text.size() - kSameShown;
    while (from < text.size() && !text[from].isSpace())
        ++from;
    const QString end = u"…"_s + text.sliced(from == text.size() ? text.size() - kSameShown : from);
    if (isFirst) return end;
    return isLast ? begin : begin + end;
}

/// The pieces stand side by side, and a space at the end of a text takes no room.
QString withEdges(QString text)
{
    if (!text.isEmpty() && text.front().isSpace()) text.front() = QChar::Nbsp;
    if (!text.isEmpty() && text.back().isSpace()) text.back() = QChar::Nbsp;
    return text;
}

QVariantList piecesOf(const QList<TextPiece> &pieces)
{
    QVariantList list;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const TextPiece &piece = pieces[i];
        const bool isSame = piece.sort == TextPiece::Sort::Same;
        const QString text = isSame ? aroundChange(piece.text, i == 0, i + 1 == pieces.size()) : piece.text;
        const QString sort = isSame ? u"same"_s : piece.sort == TextPiece::Sort::Gone ? u"gone"_s : u"new"_s;
        list << QVariantMap{{u"text"_s, withEdges(text)}, {u"sort"_s, sort}};
    }
    return list;
}

QString spokenPieces(const QVariantList &pieces)
{
    QStringList words;
    for (const QVariant &each : pieces) {
        const QVariantMap piece = each.toMap();
        const QString text = piece.value(u"text"_s).toString().trimmed();
        if (text.isEmpty()) continue;
        const QString sort = piece.value(u"sort"_s).toString();
        words << (sort == u"gone"  ? Comparison::tr("gone: %1;").arg(text)
                  : sort == u"new" ? Comparison::tr("new: %1;").arg(text)
                                   : text);
    }
    return words.join(u' ');
}

/// One field with its two values read together.
ComparisonRow fieldRow(const FieldChange &change, RecordKind kind, const Labels &labels, qsizetype &pairsLeft)
{
    const Field *field = findField(typeOf(kind).fields, change.field);
    ComparisonRow row;
    if (!field) return row;
    row.what = fieldLabel(*field);
    row.pieces = piecesOf(
        compareTexts(valueText(*field, change.before, labels), valueText(*field, change.after, labels), pairsLeft));
    row.spoken = Comparison::tr("%1: %2").arg(row.what, spokenPieces(row.pieces));
    return row;
}

QString whatHappened(const flow::StepChange &step)
{
    if (step.isAdded()) return Comparison::tr("new at place %1").arg(*step.after);
    if (step.isRemoved()) return Comparison::tr("removed, was at place %1").arg(*step.before);
    QStringList words;
    if (step.moved) words << Comparison::tr("moved from place %1 to %2").arg(*step.before).arg(*step.after);
    if (!step.fields.isEmpty()) words << Comparison::tr("changed");
    return words.join(u", "_s);
}

QString restoreText(const flow::StepChange &step)
{
    if (step.isAdded()) return Comparison::tr("Remove again");
    return step.isRemoved() ? Comparison::tr("Bring back") : Comparison::tr("As it was then");
}

QString glyphOf(const flow::StepChange &step)
{
    if (step.isAdded()) return u"plus"_s;
    if (step.isRemoved()) return u"minus"_s;
    return step.moved ? u"sort-up"_s : u"edit"_s;
}

void addStepRows(const flow::StepChange &step, const Labels &labels, qsizetype &pairsLeft, QList<ComparisonRow> &rows)
{
    ComparisonRow row;
    row.step = step.step;
    row.what = Comparison::tr("Step “%1”: %2").arg(step.name, whatHappened(step));
    row.spoken = row.what;
    row.restoreText = restoreText(step);
    row.glyph = glyphOf(step);
    rows << row;
    for (const FieldChange &change : step.fields) {
        ComparisonRow part = fieldRow(change, RecordKind::Step, labels, pairsLeft);
        if (part.what.isEmpty()) continue;
        part.step = step.step;
        rows << part;
    }
}

} // namespace

QList<ComparisonRow> comparisonRows(const SheetComparison &comparison)
{
    const Labels labels = labelsById(comparison.labels);
    QList<ComparisonRow> rows;
    qsizetype pairsLeft = kMostPairs;
    for (const FieldChange &change : comparison.fields) {
        ComparisonRow row = fieldRow(change, RecordKind::Process, labels, pairsLeft);
        if (row.what.isEmpty()) continue;
        row.field = change.field;
        if (mayRestoreField(change.field)) row.restoreText = Comparison::tr("As it was then");
        row.glyph = u"edit"_s;
        rows << row;
    }
    for (const flow::StepChange &step : comparison.steps)
        addStepRows(step, labels, pairsLeft, rows);
    return rows;
}

QList<RowsModel<ComparisonRow>::Role> comparisonRoles()
{
    return {{"step", [](const ComparisonRow &row) -> QVariant { return row.step; }},
            {"field", [](const ComparisonRow &row) -> QVariant { return row.field; }},
            {"what", [](const ComparisonRow &row) -> QVariant { return row.what; }},
            {"pieces", [](const ComparisonRow &row) -> QVariant { return row.pieces; }},
            {"spoken", [](const ComparisonRow &row) -> QVariant { return row.spoken; }},
            {"restoreText", [](const ComparisonRow &row) -> QVariant { return row.restoreText; }},
            {"glyph", [](const ComparisonRow &row) -> QVariant { return row.glyph; }}};
}

QString comparisonSummary(const SheetComparison &comparison)
{
    QStringList parts;
    for (const FieldChange &change : comparison.fields)
        if (const Field *field = findField(fieldsOf<Process>(), change.field)) parts << fieldLabel(*field);
    for (const flow::StepChange &step : comparison.steps) {
        const QString what = step.isAdded()     ? Comparison::tr("step “%1” (new)")
                             : step.isRemoved() ? Comparison::tr("step “%1” (removed)")
                             : step.moved       ? Comparison::tr("step “%1” (moved)")
                                                : Comparison::tr("step “%1”");
        parts << what.arg(step.name);
    }
    const qsizetype more = parts.size() - kNamedInShort;
    if (more <= 0) return parts.join(u", "_s);
    return Comparison::tr("%1 and %n more", "", static_cast<int>(more)).arg(parts.first(kNamedInShort).join(u", "_s));
}

} // namespace staffelstab
