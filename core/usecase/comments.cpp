// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/comments.h"

#include "store/startrows.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

Comment newComment(const ChangeContext &change, const Id &subject, const QString &text)
{
    auto comment = std::get<Comment>(blank(RecordKind::Comment));
    comment.subject = subject;
    comment.text = text.trimmed();
    comment.author = change.author;
    comment.time = change.at;
    return comment;
}

/// The comment with which a thread begins, as threadsOf sees it: the first that is there, and each its own where they
/// answer each other in a circle.
Comment beginningOf(RecordStore &store, const Id &id)
{
    const auto asked = require<Comment>(store, id);
    Comment first = asked;
    QSet<Id> seen{id};
    while (auto above = first.replyTo.isEmpty() ? std::nullopt : store.load<Comment>(first.replyTo)) {
        if (seen.contains(above->id)) return asked;
        seen.insert(above->id);
        first = *std::move(above);
    }
    return first;
}

/// Whatever can be commented on the sheet.
QList<AnyRecord> subjectsOf(RecordStore &store, const Id &process)
{
    QList<AnyRecord> subjects{require<Process>(store, process)};
    subjects << store.pointingToWithBin(RecordKind::Step, u"process", process);
    QStringList known;
    for (const AnyRecord &subject : std::as_const(subjects))
        known << store.idsLinkedTo(head(subject).id, RecordKind::KnowledgeItem, u"links");
    known.removeDuplicates();
    for (const Id &id : std::as_const(known))
        if (auto item = store.load(id)) subjects << *std::move(item);
    return subjects;
}

} // namespace

QList<CommentThread> threadsOf(const QList<Comment> &comments)
{
    QHash<Id, Id> answered;
    for (const Comment &comment : comments)
        answered.insert(comment.id, comment.replyTo);
    const auto headOf = [&](const Comment &comment) {
        Id at = comment.id;
        for (qsizetype i = 0; i < comments.size(); ++i) {
            const Id above = answered.value(at);
            if (!answered.contains(above)) return at;
            at = above;
        }
        return comment.id; // they answer each other in a circle
    };
    QList<CommentThread> threads;
    for (const Comment &comment : comments)
        if (headOf(comment) == comment.id) threads << CommentThread{comment, {}};
    std::ranges::sort(threads, [](const CommentThread &a, const CommentThread &b) {
        if (a.isOpen() != b.isOpen()) return a.isOpen();
        return a.comment.time != b.comment.time ? a.comment.time > b.comment.time : a.comment.id > b.comment.id;
    });
    QHash<Id, qsizetype> places;
    for (qsizetype i = 0; i < threads.size(); ++i)
        places.insert(threads[i].comment.id, i);
    for (const Comment &comment : comments)
        if (const Id begun = headOf(comment); begun != comment.id) threads[places.value(begun)].replies << comment;
    for (CommentThread &thread : threads)
        std::ranges::sort(thread.replies, [](const Comment &a, const Comment &b) {
            return a.time != b.time ? a.time < b.time : a.id < b.id;
        });
    return threads;
}

Result<SheetComments> commentsOf(Workspace &workspace, const Id &process)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        SheetComments result;
        QList<Comment> all;
        for (const AnyRecord &subject : subjectsOf(store, process)) {
            const QList<AnyRecord> comments = store.pointingTo(RecordKind::Comment, u"subject", head(subject).id);
            if (comments.isEmpty()) continue;
            result.subjects.insert(head(subject).id, labelOf(store, subject));
            for (const AnyRecord &comment : comments)
                all << std::get<Comment>(comment);
        }
        result.threads = threadsOf(all);
        for (const CommentThread &thread : std::as_const(result.threads)) {
            if (!thread.isOpen()) continue;
            ++result.open[thread.comment.subject];
            ++result.openCount;
        }
        return result;
    });
}

Result<QList<RecordLabel>> openComments(Workspace &workspace, int limit)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        auto labels = labelsFor(workspace, store::openComments(workspace.database(), limit));
        if (!labels) throw Failure(labels.error());
        return *std::move(labels);
    });
}

Result<Saved> addComment(Workspace &workspace, const Id &subject, const QString &text, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Comment)) return *made;
        const Comment comment = newComment(change, head(requireRecord(store.load(subject), subject)).id, text);
        requireReferences(store, blank(RecordKind::Comment), comment);
        return putRecord(store, comment, change);
    });
}

Result<Saved> replyToComment(Workspace &workspace, const Id &comment, const QString &text, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Comment)) return *made;
        const Comment answered = beginningOf(store, comment);
        Comment reply = newComment(change, answered.subject, text);
        reply.replyTo = answered.id;
        return putRecord(store, reply, change);
    });
}

Result<Done> settleComment(Workspace &workspace, const Id &comment, const QString &status, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        Comment settled = beginningOf(store, comment);
        if (status == u"Open" && store.isInBin(settled.subject))
            throw Failure(ErrorCode::Invalid, u"what it is about is in the bin"_s, u"status"_s);
        settled.status = status;
        putRecord(store, settled, change);
        return Done{};
    });
}

} // namespace staffelstab
