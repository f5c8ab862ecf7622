// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

#include <QHash>

/// What colleagues say to each other about a sheet (data-model.md §11): a comment to the process, to a step or to
/// something known about it, its replies, and how it ended.
namespace staffelstab
{

/// A comment with its replies, the oldest first. The state is the comment's.
struct CommentThread {
    Comment comment;
    QList<Comment> replies;

    bool isOpen() const { return comment.status == u"Open"; }
    bool operator==(const CommentThread &) const = default;
};

/// Threads out of comments in any order: open ones first, then the newest first. A reply whose comment is not among
/// them is a thread of its own, so that nothing that was written goes unseen.
QList<CommentThread> threadsOf(const QList<Comment> &comments);

struct SheetComments {
    QList<CommentThread> threads;
    QHash<Id, RecordLabel> subjects;
    QHash<Id, int> open; ///< open comments by subject
    int openCount = 0;
};

/// Everything said about the process, its steps (those in the bin as well) and what is known about it.
Result<SheetComments> commentsOf(Workspace &workspace, const Id &process);

/// Those that wait, newest first, whatever sheet they belong to; the detail says what they are about.
Result<QList<RecordLabel>> openComments(Workspace &workspace, int limit);

/// Invalid where the subject is no process, step or knowledge item.
Result<Saved> addComment(Workspace &workspace, const Id &subject, const QString &text,
                         const QString &command = newId());

/// To a comment or to one of its replies.
Result<Saved> replyToComment(Workspace &workspace, const Id &comment, const QString &text,
                             const QString &command = newId());

/// Resolved, Discarded, or Open again; whoever works here may do it. A comment to a step that is gone stays obsolete.
Result<Done> settleComment(Workspace &workspace, const Id &comment, const QString &status,
                           const QString &command = newId());

} // namespace staffelstab
