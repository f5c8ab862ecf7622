// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowsteps.h"

using namespace Qt::StringLiterals;

namespace staffelstab::flow
{
namespace
{

QString laneOf(const Step &step, const QHash<Id, QString> &names)
{
    QStringList posts;
    for (const Id &post : step.performers)
        if (const QString name = names.value(post); !name.isEmpty()) posts << name;
    return posts.isEmpty() ? step.performerText : posts.join(u", "_s);
}

bool changesMedium(const QString &from, const QString &to) { return !from.isEmpty() && !to.isEmpty() && from != to; }

} // namespace

QList<FlowStep> flowStepsOf(const QList<Step> &steps, const QHash<Id, QString> &names)
{
    QHash<Id, int> places;
    for (int i = 0; i < steps.size(); ++i)
        places.insert(steps[i].id, i);
    QList<FlowStep> result;
    for (int i = 0; i < steps.size(); ++i) {
        const Step &step = steps[i];
        FlowStep made{step.number, step.name, laneOf(step, names), {}, changesMedium(step.mediumIn, step.mediumOut),
                      {}};
        for (const Id &next : step.nextSteps)
            if (const int place = places.value(next, -1); place >= 0 && !made.next.contains(place)) made.next << place;
        if (made.next.isEmpty() && i + 1 < steps.size()) made.next << i + 1;
        for (const int next : std::as_const(made.next))
            if (changesMedium(step.mediumOut, steps[next].mediumIn)) made.breaksTo << next;
        result << made;
    }
    return result;
}

} // namespace staffelstab::flow
