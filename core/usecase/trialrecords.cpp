// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/trialrecords.h"

#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

using store::RecordStore;

QList<TrialRun> trialsOf(RecordStore &store, const Id &process)
{
    QList<TrialRun> runs;
    for (const AnyRecord &record : store.pointingTo(RecordKind::TrialRun, u"process", process))
        runs << std::get<TrialRun>(record);
    std::ranges::stable_sort(runs, [](const TrialRun &a, const TrialRun &b) {
        const bool aRuns = a.state == u"Running", bRuns = b.state == u"Running";
        if (aRuns != bRuns) return aRuns;
        return a.finishedOn != b.finishedOn ? a.finishedOn > b.finishedOn : a.changedAt > b.changedAt;
    });
    return runs;
}

Id expertOf(RecordStore &store, const Id &process)
{
    for (const AnyRecord &record : store.pointingTo(RecordKind::Competence, u"process", process))
        if (const auto &competence = std::get<Competence>(record); competence.role == u"Expert")
            return competence.person;
    return {};
}

Id askExpert(RecordStore &store, OpenQuestion question, const Id &process, const store::ChangeContext &change)
{
    for (const AnyRecord &record : store.pointingTo(RecordKind::OpenQuestion, u"subject", question.subject))
        if (const auto &asked = std::get<OpenQuestion>(record); asked.text == question.text && asked.state == u"Open")
            return asked.id;
    question.addressee = expertOf(store, process);
    return putRecord(store, question, change).id;
}

} // namespace staffelstab
