// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/commentrows.h"

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct CommentWords {
    Q_DECLARE_TR_FUNCTIONS(CommentWords)
};

QString aboutText(const RecordLabel &subject)
{
    if (subject.kind == RecordKind::Process) return {};
    if (subject.inBin) return CommentWords::tr("%1 “%2”, removed since").arg(kindLabel(subject.kind), subject.title);
    return CommentWords::tr("%1 “%2”").arg(kindLabel(subject.kind), subject.title);
}

QString whoText(const Comment &comment)
{
    const QString author = comment.author.isEmpty() ? CommentWords::tr("Author not known") : comment.author;
    return CommentWords::tr("%1, %2").arg(author, momentText(comment.time));
}

QString commentTone(const QString &status)
{
    if (status == u"Open") return u"info"_s;
    return status == u"Resolved" ? u"good"_s : u"neutral"_s;
}

CommentRow rowOf(const CommentThread &thread, const RecordLabel &subject)
{
    const Comment &comment = thread.comment;
    return {.id = comment.id,
            .about = aboutText(subject),
            .step = subject.kind == RecordKind::Step && !subject.inBin ? subject.id : Id(),
            .text = comment.text,
            .who = whoText(comment),
            .status = termWord(u"commentStatus", comment.status),
            .tone = commentTone(comment.status),
            .isReply = false,
            .isOpen = thread.isOpen(),
            .mayReopen = !thread.isOpen() && !subject.inBin};
}

} // namespace

QList<CommentRow> commentRows(const SheetComments &comments, const Id &process, Settled settled)
{
    QList<CommentRow> rows;
    for (const CommentThread &thread : comments.threads) {
        if (!thread.isOpen() && settled == Settled::Hidden) continue;
        const RecordLabel subject =
            comments.subjects.value(thread.comment.subject, RecordLabel{process, RecordKind::Process, {}, {}, false});
        rows << rowOf(thread, subject);
        for (const Comment &reply : thread.replies)
            rows << CommentRow{.id = reply.id,
                               .about = {},
                               .step = {},
                               .text = reply.text,
                               .who = whoText(reply),
                               .status = {},
                               .tone = {},
                               .isReply = true};
    }
    return rows;
}

QList<CommentSubject> commentSubjects(const ProcessSheet &sheet)
{
    QList<CommentSubject> subjects{{sheet.process.id, CommentWords::tr("The whole sheet")}};
    for (const Step &step : sheet.steps)
        subjects.append({step.id, CommentWords::tr("Step %1: %2").arg(step.number, step.name)});
    for (const KnowledgeItem &item : sheet.knowledge)
        subjects.append({item.id, CommentWords::tr("%1: %2").arg(termWord(u"knowledgeKind", item.kind), item.title)});
    return subjects;
}

QList<RowsModel<CommentRow>::Role> commentRoles()
{
    return {{"recordId", [](const CommentRow &row) -> QVariant { return row.id; }},
            {"about", [](const CommentRow &row) -> QVariant { return row.about; }},
            {"step", [](const CommentRow &row) -> QVariant { return row.step; }},
            {"text", [](const CommentRow &row) -> QVariant { return row.text; }},
            {"who", [](const CommentRow &row) -> QVariant { return row.who; }},
            {"status", [](const CommentRow &row) -> QVariant { return row.status; }},
            {"tone", [](const CommentRow &row) -> QVariant { return row.tone; }},
            {"reply", [](const CommentRow &row) -> QVariant { return row.isReply; }},
            {"open", [](const CommentRow &row) -> QVariant { return row.isOpen; }},
            {"mayReopen", [](const CommentRow &row) -> QVariant { return row.mayReopen; }}};
}

} // namespace staffelstab
