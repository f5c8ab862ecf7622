// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/ownwords.h"

#include "usecase/interviewing.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

bool isOthers(const Workspace &workspace, const Interview &interview)
{
    return !interview.keeper.isEmpty() && interview.keeper != workspace.author();
}

bool isOthers(const Workspace &workspace, RecordStore &store, const Answer &answer)
{
    const auto interview = store.loadWithBin(answer.interview);
    return interview && isOthers(workspace, std::get<Interview>(*interview));
}

bool isWords(const QString &field) { return field == u"text" || field == u"rows"; }

} // namespace

AnyRecord withoutOthersWords(const Workspace &workspace, RecordStore &store, AnyRecord record)
{
    auto *answer = std::get_if<Answer>(&record);
    if (answer && !isReleased(*answer) && isOthers(workspace, store, *answer)) {
        answer->text.clear();
        answer->rows.clear();
    }
    return record;
}

void hideOthersWords(const Workspace &workspace, RecordStore &store, RecordKind kind, const Id &id,
                     QList<FieldChange> &changes)
{
    if (kind != RecordKind::Answer) return;
    const auto record = store.loadWithBin(id);
    if (!record || !isOthers(workspace, store, std::get<Answer>(*record))) return;
    for (FieldChange &change : changes)
        if (isWords(change.field)) change.before = change.after = QJsonValue();
}

void refuseOthersWords(const Workspace &workspace, RecordStore &store, const AnyRecord &before, const AnyRecord &after)
{
    const auto refuse = [&] { throw Failure(ErrorCode::Invalid, u"kept by somebody else"_s, head(after).id); };
    if (const auto *interview = std::get_if<Interview>(&before)) {
        if (isOthers(workspace, *interview) && std::get<Interview>(after).keeper != interview->keeper) refuse();
    } else if (const auto *answer = std::get_if<Answer>(&after)) {
        if (isOthers(workspace, store, *answer)) refuse();
        if (isOthers(workspace, store, std::get<Answer>(before))) refuse();
    }
}

} // namespace staffelstab
