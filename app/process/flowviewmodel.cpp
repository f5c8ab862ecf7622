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

constexpr double kTip = 7; ///< half the width of an arrow's head

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

QVariantList listOf(const QList<QPointF> &points)
{
    QVariantList list;
    for (const QPointF &point : points)
        list << QVariant(point);
    return list;
}

/// The head of an arrow that comes along the last part of the line.
QList<QPointF> tipOf(const QList<QPointF> &line)
{
    const QPointF end = line.last();
    const QPointF way = end - line[line.size() - 2];
    const QPointF back = way.x() != 0 ? QPointF(way.x() > 0 ? -kTip : kTip, 0) : QPointF(0, way.y() > 0 ? -kTip : kTip);
    const QPointF side(back.y(), back.x());
    return {end, end + 1.5 * back + side, end + 1.5 * back - side, end};
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
      m_edges({{"line", [](const FlowEdgeRow &row) { return QVariant(row.line); }},
               {"tip", [](const FlowEdgeRow &row) { return QVariant(row.tip); }},
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
        edges << FlowEdgeRow{listOf(edge.points), listOf(tipOf(edge.points)), edge.breaksMedium};
    m_lanes.replace(std::move(lanes));
    m_boxes.replace(std::move(boxes));
    m_edges.replace(std::move(edges));
    Q_EMIT shown();
}

} // namespace staffelstab
