// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/ownwords.h"

#include "usecase/interviewing.h"
#include "usecase/readreceipts.h"
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

/// The answer that a file was attached to, as long as the file is not passed on with it. What was thrown away never is.
std::optional<Answer> answerWithholding(RecordStore &store, const Attachment &file)
{
    const auto answer = file.subject.isEmpty() ? std::nullopt : store.loadWithBin(file.subject);
    if (!answer || !std::holds_alternative<Answer>(*answer)) return std::nullopt;
    const auto &said = std::get<Answer>(*answer);
    const bool isOpen = isPassedOnFile(said, file) && !store.isInBin(file.id);
    return isOpen ? std::nullopt : std::optional(said);
}

bool isOthersFile(const Workspace &workspace, RecordStore &store, const Attachment &file)
{
    const auto answer = answerWithholding(store, file);
    return answer && isOthers(workspace, store, *answer);
}

bool isHidden(const Workspace &workspace, RecordStore &store, const ReadReceipt &receipt)
{
    return receipt.reader != workspace.author() && !answersFor(workspace, store, receipt.process);
}

bool isWords(const QString &field) { return field == u"text" || field == u"rows"; }

} // namespace

AnyRecord withoutOthersWords(const Workspace &workspace, RecordStore &store, AnyRecord record)
{
    auto *answer = std::get_if<Answer>(&record);
    if (answer && !isPassedOn(*answer) && isOthers(workspace, store, *answer)) {
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
    if (auto *receipt = std::get_if<ReadReceipt>(&record); receipt && isHidden(workspace, store, *receipt)) {
        receipt->reader.clear();
        receipt->changedBy.clear();
    }
    return record;
}

void hideOthersWords(const Workspace &workspace, RecordStore &store, store::FeedEntry &entry)
{
    if (entry.kind != RecordKind::Answer && entry.kind != RecordKind::Attachment &&
        entry.kind != RecordKind::ReadReceipt)
        return;
    const auto record = store.loadWithBin(entry.record);
    if (!record) return;
    if (const auto *file = std::get_if<Attachment>(&*record)) {
        if (!isOthersFile(workspace, store, *file)) return;
        for (FieldChange &change : entry.changes)
            if (change.field != u"subject") change.before = change.after = QJsonValue();
        return;
    }
    const auto *receipt = std::get_if<ReadReceipt>(&*record);
    if (receipt && !isHidden(workspace, store, *receipt)) return;
    if (!receipt && !isOthers(workspace, store, std::get<Answer>(*record))) return;
    if (receipt) entry.author.clear();
    for (FieldChange &change : entry.changes)
        if (receipt ? change.field == u"reader" : isWords(change.field)) change.before = change.after = QJsonValue();
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
    } else if (const auto *comment = std::get_if<Comment>(&before)) {
        const auto &changed = std::get<Comment>(after);
        if (changed.author != comment->author && (!comment->author.isEmpty() || changed.author != workspace.author()))
            refuse();
        Comment settled = changed; // whoever mends the sheet may settle it, and nothing else
        settled.status = comment->status;
        static_cast<Record &>(settled) = *comment;
        if (settled != *comment && !comment->author.isEmpty() && comment->author != workspace.author()) refuse();
    } else if (const auto *receipt = std::get_if<ReadReceipt>(&after)) {
        if (receipt->reader != workspace.author()) refuse();
        if (const QString &reader = std::get<ReadReceipt>(before).reader;
            !reader.isEmpty() && reader != receipt->reader)
            refuse();
    }
}

} // namespace staffelstab
