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

/// The answer that a file was attached to, as long as the file is not released with it.
std::optional<Answer> answerWithholding(RecordStore &store, const Attachment &file)
{
    const auto answer = file.subject.isEmpty() ? std::nullopt : store.loadWithBin(file.subject);
    if (!answer || !std::holds_alternative<Answer>(*answer)) return std::nullopt;
    const auto &said = std::get<Answer>(*answer);
    return isReleasedFile(said, file) ? std::nullopt : std::optional(said);
}

bool isOthersFile(const Workspace &workspace, RecordStore &store, const Attachment &file)
{
    const auto answer = answerWithholding(store, file);
    return answer && isOthers(workspace, store, *answer);
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
    if (auto *file = std::get_if<Attachment>(&record); file && isOthersFile(workspace, store, *file)) {
        file->name = u"…"_s;
        file->mimeType.clear();
        file->sha256.clear();
        file->size.reset();
        file->role.clear();
        file->fullText.clear();
    }
    return record;
}

void hideOthersWords(const Workspace &workspace, RecordStore &store, RecordKind kind, const Id &id,
                     QList<FieldChange> &changes)
{
    if (kind != RecordKind::Answer && kind != RecordKind::Attachment) return;
    const auto record = store.loadWithBin(id);
    if (!record) return;
    if (const auto *file = std::get_if<Attachment>(&*record)) {
        if (!isOthersFile(workspace, store, *file)) return;
        for (FieldChange &change : changes)
            if (change.field != u"subject") change.before = change.after = QJsonValue();
        return;
    }
    if (!isOthers(workspace, store, std::get<Answer>(*record))) return;
    for (FieldChange &change : changes)
        if (isWords(change.field)) change.before = change.after = QJsonValue();
}

void refuseOthersFile(const Workspace &workspace, RecordStore &store, const Attachment &file)
{
    if (isOthersFile(workspace, store, file)) throw Failure(ErrorCode::Invalid, u"kept by somebody else"_s, file.id);
}

void refuseOthersWords(const Workspace &workspace, RecordStore &store, const AnyRecord &before, const AnyRecord &after)
{
    const auto refuse = [&] { throw Failure(ErrorCode::Invalid, u"kept by somebody else"_s, head(after).id); };
    if (const auto *interview = std::get_if<Interview>(&before)) {
        if (isOthers(workspace, *interview) && std::get<Interview>(after).keeper != interview->keeper) refuse();
    } else if (const auto *answer = std::get_if<Answer>(&after)) {
        if (isOthers(workspace, store, *answer)) refuse();
        if (isOthers(workspace, store, std::get<Answer>(before))) refuse();
    } else if (const auto *file = std::get_if<Attachment>(&after)) {
        if (isOthersFile(workspace, store, *file)) refuse();
        if (isOthersFile(workspace, store, std::get<Attachment>(before))) refuse();
    }
}

} // namespace staffelstab
