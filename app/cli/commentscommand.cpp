// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "usecase/comments.h"
#include "wording.h"

using namespace Qt::StringLiterals;

/// What colleagues say to each other about a process.
namespace staffelstab::cli
{
namespace
{

QJsonObject commentJson(const Comment &comment, const CommentThread &thread)
{
    QJsonObject object{{u"id"_s, comment.id},
                       {u"subject"_s, comment.subject},
                       {u"text"_s, comment.text},
                       {u"author"_s, comment.author},
                       {u"time"_s, comment.time.toString(Qt::ISODate)},
                       {u"status"_s, thread.comment.status}};
    if (!comment.replyTo.isEmpty()) object.insert(u"replyTo"_s, comment.replyTo);
    return object;
}

void printThread(Output &out, const CommentThread &thread, const SheetComments &comments)
{
    const auto head = [&](const Comment &comment) { return u"%1, %2"_s.arg(comment.author, momentText(comment.time)); };
    const RecordLabel subject = comments.subjects.value(thread.comment.subject);
    out.object(commentJson(thread.comment, thread));
    out.line(out.marked(translate("Cli", "%1 · %2 “%3” · %4")
                            .arg(termWord(u"commentStatus", thread.comment.status), kindLabel(subject.kind),
                                 subject.title, head(thread.comment))));
    out.line(u"  "_s + thread.comment.text);
    out.line(u"  "_s + thread.comment.id);
    for (const Comment &reply : thread.replies) {
        out.object(commentJson(reply, thread));
        out.line(u"    "_s + translate("Cli", "Reply of %1: %2").arg(head(reply), reply.text));
    }
}

} // namespace

ExitCode runComments(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const SheetComments comments = need(commentsOf(workspace, call.record(call.argument(1))));
    bool any = false;
    for (const CommentThread &thread : comments.threads) {
        if (call.has(u"open"_s) && !thread.isOpen()) continue;
        printThread(call.out, thread, comments);
        any = true;
    }
    if (!any) call.out.message(translate("Cli", "No comments."));
    return any ? ExitCode::Done : ExitCode::NothingFound;
}

} // namespace staffelstab::cli
