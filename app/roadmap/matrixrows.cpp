// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmap/matrixrows.h"

#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Matrix {
    Q_DECLARE_TR_FUNCTIONS(Matrix)
};

using digitization::Effort;
using digitization::MatrixField;

constexpr int kEfforts = 3;
constexpr double kLowestBenefit = 1;
constexpr double kHighestBenefit = 5;

QString fieldWord(MatrixField field)
{
    switch (field) {
    case MatrixField::Duty:
        return Matrix::tr("ordered by law");
    case MatrixField::QuickWin:
        return Matrix::tr("quick win");
    case MatrixField::Project:
        return Matrix::tr("worth a project");
    case MatrixField::FillIn:
        return Matrix::tr("on the side");
    case MatrixField::Questionable:
        return Matrix::tr("hardly worth it");
    case MatrixField::Unknown:
        return Matrix::tr("numbers are missing");
    }
    return {};
}

QString fieldTone(MatrixField field)
{
    switch (field) {
    case MatrixField::QuickWin:
        return u"good"_s;
    case MatrixField::Duty:
    case MatrixField::Project:
        return u"info"_s;
    case MatrixField::Questionable:
        return u"warn"_s;
    case MatrixField::FillIn:
    case MatrixField::Unknown:
        break;
    }
    return u"neutral"_s;
}

QString effortWord(const std::optional<Effort> &effort)
{
    if (!effort) return Matrix::tr("not stated");
    switch (*effort) {
    case Effort::Small:
        return termWord(u"effortClass", u"Small"_s);
    case Effort::Medium:
        return termWord(u"effortClass", u"Medium"_s);
    case Effort::Large:
        return termWord(u"effortClass", u"Large"_s);
    }
    return {};
}

QString missingText(const QStringList &attributes)
{
    QStringList words;
    for (const QString &attribute : attributes)
        words << (attribute == u"hours"    ? Matrix::tr("working time")
                  : attribute == u"cases"  ? Matrix::tr("cases")
                  : attribute == u"breaks" ? Matrix::tr("media breaks")
                                           : Matrix::tr("target level"));
    return words.isEmpty() ? QString() : Matrix::tr("without: %1").arg(words.join(u", "_s));
}

bool isOpen(const RoadmapItem &item) { return item.recommendation.state != u"Done"; }

QList<RoadmapItem> openItems(const RoadmapView &view)
{
    QList<RoadmapItem> items;
    for (const RoadmapColumn &column : view.columns)
        std::ranges::copy_if(column.items, std::back_inserter(items), isOpen);
    items << view.unplanned;
    const auto isRanked = [](const RoadmapItem &item) {
        return item.field != MatrixField::Duty && item.field != MatrixField::Unknown;
    };
    std::ranges::stable_sort(items, [&](const RoadmapItem &a, const RoadmapItem &b) {
        if (isRanked(a) != isRanked(b)) return isRanked(a);
        return a.benefit.value.value_or(0) > b.benefit.value.value_or(0);
    });
    return items;
}

/// Beside each other within an effort, so that marks do not cover each other.
void spread(QList<MatrixRow> &rows, const QList<RoadmapItem> &items)
{
    std::array<int, kEfforts> total{};
    std::array<int, kEfforts> seen{};
    const auto band = [&](qsizetype i) { return static_cast<size_t>(*items[i].effort); };
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (rows[i].plotted) ++total[band(i)];
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].plotted) continue;
        const double within = ++seen[band(i)] / (total[band(i)] + 1.0);
        rows[i].x = (static_cast<double>(band(i)) + within) / kEfforts;
        rows[i].y = (*items[i].benefit.value - kLowestBenefit) / (kHighestBenefit - kLowestBenefit);
    }
}

} // namespace

QList<MatrixRow> matrixRows(const RoadmapView &view)
{
    const QList<RoadmapItem> items = openItems(view);
    QList<MatrixRow> rows;
    for (const RoadmapItem &item : items) {
        const auto &benefit = item.benefit.value;
        MatrixRow row{.recordId = item.recommendation.id,
                      .mark = item.isDuty ? u"§"_s : u"–"_s,
                      .title = item.recommendation.title,
                      .benefit = benefit ? QLocale().toString(*benefit, 'f', 1) : Matrix::tr("not known"),
                      .missing = missingText(item.benefit.missing),
                      .effort = effortWord(item.effort),
                      .field = fieldWord(item.field),
                      .tone = fieldTone(item.field),
                      .plotted = benefit && item.effort,
                      .isDuty = item.isDuty};
        if (item.field != MatrixField::Duty && item.field != MatrixField::Unknown)
            row.mark = QString::number(rows.size() + 1);
        rows << row;
    }
    spread(rows, items);
    return rows;
}

QString matrixSentence(const QList<MatrixRow> &rows, const RoadmapView &view)
{
    const QList<RoadmapItem> items = openItems(view);
    const auto countOf = [&](MatrixField field) {
        return static_cast<int>(std::ranges::count(items, field, &RoadmapItem::field));
    };
    QStringList parts{Matrix::tr("%n open recommendation(s)", "", static_cast<int>(rows.size())),
                      Matrix::tr("%n with much benefit for little effort", "", countOf(MatrixField::QuickWin))};
    if (const int duties = countOf(MatrixField::Duty))
        parts << Matrix::tr("%n ordered by law and therefore without a rank", "", duties);
    if (const int unknown = countOf(MatrixField::Unknown))
        parts << Matrix::tr("%n without enough numbers", "", unknown);
    return parts.join(u" · "_s);
}

QList<RowsModel<MatrixRow>::Role> matrixRoles()
{
    return {{"recordId", [](const MatrixRow &row) { return QVariant(row.recordId); }},
            {"mark", [](const MatrixRow &row) { return QVariant(row.mark); }},
            {"title", [](const MatrixRow &row) { return QVariant(row.title); }},
            {"benefit", [](const MatrixRow &row) { return QVariant(row.benefit); }},
            {"missing", [](const MatrixRow &row) { return QVariant(row.missing); }},
            {"effort", [](const MatrixRow &row) { return QVariant(row.effort); }},
            {"field", [](const MatrixRow &row) { return QVariant(row.field); }},
            {"tone", [](const MatrixRow &row) { return QVariant(row.tone); }},
            {"plotted", [](const MatrixRow &row) { return QVariant(row.plotted); }},
            {"duty", [](const MatrixRow &row) { return QVariant(row.isDuty); }},
            {"across", [](const MatrixRow &row) { return QVariant(row.x); }},
            {"up", [](const MatrixRow &row) { return QVariant(row.y); }}};
}

} // namespace staffelstab
