// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/startrows.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

namespace staffelstab
{
namespace
{

constexpr int kRecent = 6;
constexpr int kMostReviews = 20;
constexpr int kMostQuestions = 50;
constexpr int kLookAheadMonths = 36;

QList<RecordLabel> labels(Workspace &workspace, const QStringList &ids)
{
    auto found = labelsFor(workspace, ids);
    if (!found) throw Failure(found.error());
    return *std::move(found);
}

} // namespace

Result<StartView> startView(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        store::Database &database = workspace.database();
        const store::ReadTransaction snapshot(database);
        store::RecordStore store(database);
        StartView view;
        view.recent = labels(workspace, store::changedLast(database, kRecent));
        view.reviewsDue = labels(workspace, store::reviewsDueBy(database, today, kMostReviews));
        for (const store::LeaverRow &row : store::leavingUntil(database, today.addMonths(kLookAheadMonths)))
            view.leavers.append(
                {{row.post, RecordKind::Post, row.title, {}}, row.leavingDate, row.processes, row.uncovered});
        for (const store::QuestionRow &row : store::waitingQuestions(database, kMostQuestions))
            if (const auto question = store.load(row.question))
                view.questions.append(
                    {labelOf(store, *question), {row.addressee, RecordKind::Person, row.name, {}}, row.askedOn});
        view.processes = static_cast<int>(store.count(RecordKind::Process));
        view.knowledgeItems = static_cast<int>(store.count(RecordKind::KnowledgeItem));
        view.recommendations = static_cast<int>(store.count(RecordKind::Recommendation));
        return view;
    });
}

} // namespace staffelstab
