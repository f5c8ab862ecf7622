// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bpmngraph.h"

#include "exchange/floworder.h"
#include "exchange/package.h"
#include "exchange/uniquekeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{

BpmnGraph::BpmnGraph(BpmnFile file) : m_file(std::move(file))
{
    indexNodes();
    indexFlows();
    indexPlaces();
    checkAssociations();
}

void BpmnGraph::indexNodes()
{
    UniqueKeys keys; // ids ought to be unique and are not always
    for (int i = 0; i < m_file.nodes.size(); ++i) {
        BpmnFile::Node &each = m_file.nodes[i];
        m_keys << keys.take(each.id.isEmpty() ? each.type : each.id);
        if (!each.id.isEmpty() && !m_nodeById.contains(each.id)) m_nodeById.insert(each.id, i);
        if (each.parent >= 0) each.process = m_file.nodes[each.parent].process;
        m_nodesOf[each.process] << i;
    }
}

void BpmnGraph::indexFlows()
{
    for (const BpmnFile::Flow &flow : m_file.sequenceFlows) {
        m_flowById.insert(flow.id, &flow);
        const int source = m_nodeById.value(flow.source, -1);
        const int target = m_nodeById.value(flow.target, -1);
        if (source >= 0 && target >= 0) m_outgoing[source] << &flow;
        if (source < 0) miss(flow.id, flow.source);
        if (target < 0) miss(flow.id, flow.target);
    }
    for (const BpmnFile::Flow &flow : m_file.messageFlows) {
        const int source = m_nodeById.value(flow.source, -1);
        const int target = m_nodeById.value(flow.target, -1);
        if (source >= 0) m_messagesAt[flow.source] << &flow;
        if (target >= 0 && flow.target != flow.source) m_messagesAt[flow.target] << &flow;
        if (source >= 0 && target >= 0) m_messages[outermost(source)] << outermost(target);
    }
    for (const BpmnFile::Flow &flow : m_file.associations) {
        if (!flow.source.isEmpty()) m_associationsAt[flow.source] << &flow;
        if (!flow.target.isEmpty() && flow.target != flow.source) m_associationsAt[flow.target] << &flow;
    }
}

void BpmnGraph::indexPlaces()
{
    for (const BpmnFile::Lane &lane : m_file.lanes)
        for (const QString &id : lane.nodes)
            if (!lane.name.isEmpty() && m_nodeById.contains(id)) m_laneOf.insert(m_nodeById[id], lane.name);
    for (const BpmnFile::Participant &pool : m_file.participants) {
        if (!pool.process.isEmpty()) m_poolOf.insert(pool.process, pool.name);
        m_poolById.insert(pool.id, pool.name);
    }
    for (const BpmnFile::Process &process : m_file.processes)
        m_file.otherIds << process.id;
    for (const BpmnFile::Annotation &annotation : m_file.annotations)
        m_annotations << annotation.id;
}

void BpmnGraph::checkAssociations()
{
    const auto exists = [this](const QString &id) {
        return m_nodeById.contains(id) || m_annotations.contains(id) || m_poolById.contains(id) ||
               m_file.data.contains(id) || m_file.otherIds.contains(id);
    };
    for (const BpmnFile::Flow &flow : m_file.associations)
        for (const QString &end : {flow.source, flow.target})
            if (!exists(end)) miss(flow.id, end);
}

void BpmnGraph::miss(const QString &from, const QString &to)
{
    constexpr qsizetype most = 100;
    if (m_missing.size() < most) m_missing << u"%1 → %2"_s.arg(oneLine(from), to.isEmpty() ? u"?"_s : oneLine(to));
}

int BpmnGraph::outermost(int index) const
{
    while (m_file.nodes[index].parent >= 0)
        index = m_file.nodes[index].parent;
    return index;
}

QList<int> BpmnGraph::order(const QStringList &processes) const
{
    QHash<int, QList<int>> children; // by sub-process, -1 = none
    for (const QString &process : processes)
        for (const int index : m_nodesOf.value(process))
            children[m_file.nodes[index].parent] << index;
    QHash<int, QList<int>> waiting{{-1, orderedScope(children.value(-1))}};
    QList<int> result;
    QList<int> open{-1};
    while (!open.isEmpty()) {
        QList<int> &left = waiting[open.back()];
        if (left.isEmpty()) {
            open.removeLast();
            continue;
        }
        const int index = left.takeFirst();
        result << index;
        if (!children.contains(index)) continue;
        waiting.insert(index, orderedScope(children.value(index)));
        open << index;
    }
    return result;
}

QList<int> BpmnGraph::orderedScope(const QList<int> &nodes) const
{
    QList<int> sorted = nodes;
    std::stable_partition(sorted.begin(), sorted.end(), [&](int i) { return m_file.nodes[i].type == u"startEvent"; });
    QHash<int, int> places;
    for (int i = 0; i < sorted.size(); ++i)
        places.insert(sorted[i], i);
    QList<std::pair<int, int>> edges;
    const auto connect = [&](int from, int to) {
        if (places.contains(from) && places.contains(to)) edges.append({places[from], places[to]});
    };
    for (const int index : sorted) {
        for (const BpmnFile::Flow *flow : m_outgoing.value(index))
            connect(index, targetOf(*flow));
        for (const int target : m_messages.value(index))
            connect(index, target);
        if (const int host = m_nodeById.value(m_file.nodes[index].attachedTo, -1); host >= 0) connect(host, index);
    }
    QList<int> result;
    for (const int place : flowOrder(static_cast<int>(sorted.size()), edges))
        result << sorted[place];
    return result;
}

QString BpmnGraph::laneOf(int index) const
{
    for (int i = index; i >= 0; i = m_file.nodes[i].parent)
        if (const QString lane = m_laneOf.value(i); !lane.isEmpty()) return lane;
    return {};
}

QString BpmnGraph::performerOf(int index) const
{
    const QString lane = laneOf(index);
    return lane.isEmpty() ? m_poolOf.value(m_file.nodes[index].process) : lane;
}

QString BpmnGraph::partnerOf(const QString &id) const
{
    const int index = m_nodeById.value(id, -1);
    return index >= 0 ? performerOf(index) : m_poolById.value(id);
}

QList<int> BpmnGraph::nodesAt(const QString &annotation) const
{
    QList<int> nodes;
    for (const BpmnFile::Flow *flow : m_associationsAt.value(annotation)) {
        const QString &other = flow->source == annotation ? flow->target : flow->source;
        const BpmnFile::Flow *edge = m_flowById.value(other);
        if (const int index = m_nodeById.value(edge ? edge->source : other, -1); index >= 0) nodes << index;
    }
    return nodes;
}

} // namespace staffelstab::exchange
