// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/stepcomparison.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::flow
{
namespace
{

/// The places of the longest row of numbers that rises; of several the one whose numbers are the smallest at its end.
QSet<qsizetype> longestRising(const QList<int> &numbers)
{
    QList<qsizetype> ends; // the place of the smallest number with which a row of each length can end
    QList<qsizetype> previous(numbers.size(), -1);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        const auto end =
            std::ranges::lower_bound(ends, numbers[i], {}, [&](qsizetype place) { return numbers[place]; });
        if (end != ends.begin()) previous[i] = *std::prev(end);
        if (end == ends.end())
            ends << i;
        else
            *end = i;
    }
    QSet<qsizetype> places;
    for (qsizetype place = ends.isEmpty() ? -1 : ends.back(); place >= 0; place = previous[place])
        places << place;
    return places;
}

QHash<Id, int> placesOf(const QList<Step> &steps)
{
    QHash<Id, int> places;
    for (const Step &step : steps)
        places.insert(step.id, static_cast<int>(places.size()) + 1);
    return places;
}

QList<FieldChange> fieldChanges(const Step &before, const Step &after)
{
    QList<FieldChange> changes = difference(before, after);
    changes.removeIf([](const FieldChange &change) { return change.field == u"number"; });
    return changes;
}

/// The removed steps right behind one that stayed, or at the front.
void addRemoved(const QList<Step> &before, const QHash<Id, int> &later, qsizetype from, QList<StepChange> &changes)
{
    for (qsizetype i = from; i < before.size() && !later.contains(before[i].id); ++i)
        changes << StepChange{before[i].id, before[i].name, static_cast<int>(i) + 1, std::nullopt, false, {}};
}

} // namespace

QList<StepChange> compareSteps(const QList<Step> &before, const QList<Step> &after)
{
    const QHash<Id, int> earlier = placesOf(before);
    const QHash<Id, int> later = placesOf(after);
    QList<int> order; // of the steps that stand in both lists, their earlier places
    QList<Id> common;
    for (const Step &step : after)
        if (const auto place = earlier.constFind(step.id); place != earlier.cend()) {
            order << *place;
            common << step.id;
        }
    const QSet<qsizetype> kept = longestRising(order);
    QSet<Id> moved;
    for (qsizetype i = 0; i < common.size(); ++i)
        if (!kept.contains(i)) moved << common[i];

    QList<StepChange> changes;
    addRemoved(before, later, 0, changes);
    for (qsizetype i = 0; i < after.size(); ++i) {
        const Step &step = after[i];
        const auto place = earlier.constFind(step.id);
        StepChange change{step.id, step.name, std::nullopt, static_cast<int>(i) + 1, moved.contains(step.id), {}};
        if (place != earlier.cend()) {
            change.before = *place;
            change.fields = fieldChanges(before[*place - 1], step);
        }
        if (change.isAdded() || change.moved || !change.fields.isEmpty()) changes << change;
        if (place != earlier.cend()) addRemoved(before, later, *place, changes);
    }
    return changes;
}

} // namespace staffelstab::flow
