// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/floworder.h"

#include <QSet>

namespace staffelstab::exchange
{
namespace
{

using Successors = QList<QList<int>>;

/// Nodes that nothing leads to, then all others, each a place where a walk may begin.
QList<int> beginnings(int count, const Successors &successors)
{
    QList<bool> reached(count, false);
    for (const QList<int> &targets : successors)
        for (const int target : targets)
            reached[target] = true;
    QList<int> order;
    for (const bool second : {false, true})
        for (int i = 0; i < count; ++i)
            if (reached[i] == second) order << i;
    return order;
}

/// Takes out the edges that lead back to a node on the present path (depth first, without recursion).
Successors withoutLoops(const Successors &successors)
{
    enum class State { New, OnPath, Finished };
    const int count = static_cast<int>(successors.size());
    QList<State> states(count, State::New);
    Successors kept(count);
    struct Place {
        int node;
        qsizetype next;
    };
    for (const int beginning : beginnings(count, successors)) {
        if (states[beginning] != State::New) continue;
        QList<Place> path{{beginning, 0}};
        states[beginning] = State::OnPath;
        while (!path.isEmpty()) {
            Place &place = path.back();
            if (place.next == successors[place.node].size()) {
                states[place.node] = State::Finished;
                path.removeLast();
                continue;
            }
            const int target = successors[place.node][place.next++];
            if (states[target] == State::OnPath) continue;
            kept[place.node] << target;
            if (states[target] == State::New) {
                states[target] = State::OnPath;
                path.append({target, 0});
            }
        }
    }
    return kept;
}

} // namespace

QList<int> flowOrder(int count, const QList<std::pair<int, int>> &edges)
{
    Successors all(count);
    QSet<std::pair<int, int>> seen;
    for (const auto &edge : edges) {
        if (edge.first == edge.second || seen.contains(edge)) continue;
        seen << edge;
        all[edge.first] << edge.second;
    }
    const Successors successors = withoutLoops(all);
    QList<int> waiting(count, 0);
    for (const QList<int> &targets : successors)
        for (const int target : targets)
            ++waiting[target];
    QList<int> ready; // the last one is next
    for (int i = count; i-- > 0;)
        if (waiting[i] == 0) ready << i;
    QList<int> order;
    order.reserve(count);
    while (!ready.isEmpty()) {
        const int node = ready.takeLast();
        order << node;
        const QList<int> &targets = successors[node];
        for (auto target = targets.rbegin(); target != targets.rend(); ++target)
            if (--waiting[*target] == 0) ready << *target;
    }
    return order;
}

} // namespace staffelstab::exchange
