// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/steps.h"

#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

using store::ChangeContext;
using store::RecordStore;

QString stepNumber(qsizetype position) { return u"%1"_s.arg(position, 2, 10, QChar(u'0')); }

QList<Step> stepsOf(RecordStore &store, const Id &process)
{
    QList<Step> steps;
    for (const AnyRecord &record : store.pointingTo(RecordKind::Step, u"process", process))
        steps << std::get<Step>(record);
    sortSteps(steps);
    return steps;
}

void numberSteps(RecordStore &store, QList<Step> &steps, const ChangeContext &change)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        steps[i].number = stepNumber(i + 1);
        AnyRecord record = steps[i];
        store.put(record, change);
    }
}

Saved putStep(RecordStore &store, Step step, const Id &after, const ChangeContext &change)
{
    QList<Step> steps = stepsOf(store, require<Process>(store, step.process).id);
    const auto place = std::ranges::find(steps, after, &Step::id);
    step.number = stepNumber(steps.size() + 1);
    const Saved saved = putRecord(store, step, change);
    steps.insert(place == steps.end() ? place : place + 1, require<Step>(store, saved.id));
    numberSteps(store, steps, change);
    return {saved.id, head(*store.load(saved.id)).revision, change.at};
}

} // namespace staffelstab
