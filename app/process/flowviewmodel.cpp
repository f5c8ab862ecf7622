// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/flowviewmodel.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Flow {
    Q_DECLARE_TR_FUNCTIONS(Flow)
};

constexpr qreal kHalfLine = 1; ///< half the width of a line

QString titleOf(const flow::FlowStep &step) { return (step.number + u' ' + step.name).trimmed(); }

QString sentenceOf(const QList<flow::FlowStep> &steps, const flow::FlowStep &step)
{
    QStringList parts{titleOf(step)};
    if (!step.lane.isEmpty()) parts << step.lane;
    if (step.breaksMedium) parts << Flow::tr("the medium changes here");
    QStringList next;
    for (const int place : step.next) {
        const QString title = titleOf(steps[place]);
        next << (step.breaksTo.contains(place) ? Flow::tr("%1 (the medium changes on the way)").arg(title) : title);
    }
    parts << (next.isEmpty() ? Flow::tr("then it ends") : Flow::tr("then %1").arg(next.join(Flow::tr(" or "))));
    return parts.join(u" · "_s);
}

QRectF areaOf(const QPointF &from, const QPointF &to)
{
    return QRectF(from, to).normalized().adjusted(-kHalfLine, -kHalfLine, kHalfLine, kHalfLine);
}

qreal turnOf(const QPointF &way)
{
    if (way.x() != 0) return way.x() > 0 ? -90 : 90;
    return way.y() > 0 ? 0 : 180;
}

FlowEdgeRow edgeRow(const flow::FlowEdge &edge)
{
    const QList<QPointF> &points = edge.points;
    FlowEdgeRow row{.parts = {},
                    .tip = points.last(),
                    .turn = turnOf(points.last() - points[points.size() - 2]),
                    .middle = {},
                    .breaksMedium = edge.breaksMedium};
    qreal longest = -1;
    for (qsizetype i = 1; i < points.size(); ++i) {
        row.parts << QVariant(areaOf(points[i - 1], points[i]));
        const qreal length = (points[i] - points[i - 1]).manhattanLength();
        if (length <= longest) continue;
        longest = length;
        row.middle = (points[i] + points[i - 1]) / 2;
    }
    return row;
}

} // namespace

FlowViewModel::FlowViewModel(QObject *parent)
    : QObject(parent), m_lanes({{"name", [](const FlowLaneRow &row) { return QVariant(row.name); }},
                                {"area", [](const FlowLaneRow &row) { return QVariant(row.area); }}}),
      m_boxes({{"number", [](const FlowBoxRow &row) { return QVariant(row.number); }},
               {"name", [](const FlowBoxRow &row) { return QVariant(row.name); }},
               {"sentence", [](const FlowBoxRow &row) { return QVariant(row.sentence); }},
               {"area", [](const FlowBoxRow &row) { return QVariant(row.area); }},
               {"breaksMedium", [](const FlowBoxRow &row) { return QVariant(row.breaksMedium); }}}),
      m_edges({{"parts", [](const FlowEdgeRow &row) { return QVariant(row.parts); }},
               {"tip", [](const FlowEdgeRow &row) { return QVariant(row.tip); }},
               {"turn", [](const FlowEdgeRow &row) { return QVariant(row.turn); }},
               {"middle", [](const FlowEdgeRow &row) { return QVariant(row.middle); }},
               {"breaksMedium", [](const FlowEdgeRow &row) { return QVariant(row.breaksMedium); }}})
{
}

void FlowViewModel::show(const ProcessSheet &sheet)
{
    const SheetFlow flow = flowOf(sheet);
    m_size = flow.picture.size;
    m_headHeight = flow.picture.headHeight;
    QList<FlowLaneRow> lanes;
    for (const flow::FlowLane &lane : flow.picture.lanes)
        lanes << FlowLaneRow{lane.name, lane.area};
    QList<FlowBoxRow> boxes;
    for (const flow::FlowBox &box : flow.picture.boxes) {
        const flow::FlowStep &step = flow.steps[box.step];
        boxes << FlowBoxRow{step.number, step.name, sentenceOf(flow.steps, step), box.area, step.breaksMedium};
    }
    QList<FlowEdgeRow> edges;
    for (const flow::FlowEdge &edge : flow.picture.edges)
        edges << edgeRow(edge);
    m_lanes.replace(std::move(lanes));
    m_boxes.replace(std::move(boxes));
    m_edges.replace(std::move(edges));
    Q_EMIT shown();
}

} // namespace staffelstab
