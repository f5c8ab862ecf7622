// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/comments.h"

#include "store/recordstore.h"
#include "support/workspacefixture.h"
#include "usecase/searching.h"
#include "usecase/writing.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Comments : public testing::Test
{
  protected:
    Comments()
    {
        workspace->setAuthor(u"Erika"_s);
        process = aProcess(*workspace).saved().id;
        step = aStep(*workspace, process, u"01"_s, u"Antrag prüfen"_s).saved().id;
        item = aKnowledgeItem(*workspace, u"Stolperstein"_s).with(&KnowledgeItem::links, QStringList{step}).saved().id;
    }

    Id said(const Id &subject, const QString &text) { return valueOf(addComment(*workspace, subject, text)).id; }
    SheetComments all() { return valueOf(commentsOf(*workspace, process)); }
    Comment comment(const Id &id) { return std::get<Comment>(valueOf(load(*workspace, id))); }

    TempWorkspace workspace;
    Id process;
    Id step;
    Id item;
};

Comment written(const Id &id, int minute, const QString &status = u"Open"_s, const Id &replyTo = {})
{
    Comment comment;
    comment.id = id;
    comment.time = QDateTime({2026, 4, 3}, {10, minute}, Qt::UTC);
    comment.status = status;
    comment.replyTo = replyTo;
    return comment;
}

QStringList idsOf(const QList<CommentThread> &threads)
{
    QStringList ids;
    for (const CommentThread &thread : threads) {
        ids << thread.comment.id;
        for (const Comment &reply : thread.replies)
            ids << u'>' + reply.id;
    }
    return ids;
}

} // namespace

TEST(CommentThreads, StandOpenFirstAndNewestFirstWithRepliesInTheirOrder)
{
    // b is the newest open one, a the older open one; c is settled. a2 was answered before a1.
    const QList<Comment> comments{written(u"a1"_s, 9, u"Open"_s, u"a"_s), written(u"c"_s, 8, u"Resolved"_s),
                                  written(u"a"_s, 1), written(u"a2"_s, 5, u"Open"_s, u"a"_s), written(u"b"_s, 2)};
    EXPECT_EQ(idsOf(threadsOf(comments)), (QStringList{u"b"_s, u"a"_s, u">a2"_s, u">a1"_s, u"c"_s}));
}

TEST(CommentThreads, LoseNoReplyWhoseCommentIsGone)
{
    EXPECT_EQ(idsOf(threadsOf({written(u"x"_s, 1, u"Open"_s, u"gone"_s)})), QStringList{u"x"_s});
    // c answers the reply b, and d and e answer each other.
    EXPECT_EQ(idsOf(threadsOf({written(u"c"_s, 3, u"Open"_s, u"b"_s), written(u"b"_s, 2, u"Open"_s, u"a"_s),
                               written(u"a"_s, 1), written(u"d"_s, 4, u"Open"_s, u"e"_s),
                               written(u"e"_s, 5, u"Open"_s, u"d"_s)})),
              (QStringList{u"e"_s, u"d"_s, u"a"_s, u">b"_s, u">c"_s}));
}

TEST_F(Comments, ToProcessStepAndKnowledgeAreReadOnOneSheetWithAuthorAndTime)
{
    said(process, u"  Der Zweck fehlt.  "_s);
    said(step, u"Welcher Vordruck?"_s);
    said(item, u"Gilt das noch?"_s);

    const SheetComments comments = all();

    EXPECT_EQ(comments.openCount, 3);
    EXPECT_EQ(comments.open, (QHash<Id, int>{{process, 1}, {step, 1}, {item, 1}}));
    EXPECT_EQ(comments.subjects.value(step).title, u"Antrag prüfen"_s);
    const Comment first = comments.threads.back().comment;
    EXPECT_EQ(first.text, u"Der Zweck fehlt."_s);
    EXPECT_EQ(first.author, u"Erika"_s);
    EXPECT_TRUE(first.time.isValid());
}

TEST_F(Comments, AreNotMadeOfNothingNorToAnythingElse)
{
    EXPECT_EQ(codeOf(addComment(*workspace, process, u"  "_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(addComment(*workspace, aUnit(*workspace).saved().id, u"Hallo"_s)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(addComment(*workspace, newId(), u"Hallo"_s)), ErrorCode::NotFound);
}

TEST_F(Comments, ARepeatedCommandIsTheSameComment)
{
    const QString command = newId();
    const Saved first = valueOf(addComment(*workspace, process, u"Einmal"_s, command));
    EXPECT_EQ(valueOf(addComment(*workspace, process, u"Einmal"_s, command)).id, first.id);
    EXPECT_EQ(all().threads.size(), 1);
}

TEST_F(Comments, RepliesStandBelowTheCommentAlsoThoseToReplies)
{
    const Id asked = said(step, u"Welcher Vordruck?"_s);
    workspace->setAuthor(u"Jonas"_s);
    const Id answered = valueOf(replyToComment(*workspace, asked, u"Nummer 7"_s)).id;
    valueOf(replyToComment(*workspace, answered, u"Danke"_s));

    const QList<CommentThread> threads = all().threads;

    ASSERT_EQ(threads.size(), 1);
    ASSERT_EQ(threads[0].replies.size(), 2);
    EXPECT_EQ(threads[0].replies[0].author, u"Jonas"_s);
    EXPECT_EQ(threads[0].replies[1].replyTo, asked);
    EXPECT_EQ(threads[0].replies[1].subject, step);
    EXPECT_EQ(all().openCount, 1) << "a reply is no comment of its own";
}

TEST_F(Comments, AreResolvedDiscardedAndOpenedAgain)
{
    const Id asked = said(process, u"Der Zweck fehlt."_s);
    valueOf(settleComment(*workspace, asked, u"Resolved"_s));
    EXPECT_EQ(comment(asked).status, u"Resolved"_s);
    EXPECT_EQ(all().openCount, 0);
    valueOf(settleComment(*workspace, asked, u"Discarded"_s));
    valueOf(settleComment(*workspace, asked, u"Open"_s));
    EXPECT_EQ(all().openCount, 1);
    EXPECT_EQ(codeOf(settleComment(*workspace, asked, u"Vergessen"_s)), ErrorCode::Invalid);
}

TEST_F(Comments, AreChangedByTheirAuthorsAlone)
{
    const Id asked = said(process, u"Der Zweck fehlt."_s);
    workspace->setAuthor(u"Jonas"_s);
    EXPECT_EQ(codeOf(setFields(*workspace, asked, {{u"text"_s, u"Alles gut."_s}})), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(setFields(*workspace, asked, {{u"author"_s, u"Jonas"_s}})), ErrorCode::Invalid);
    EXPECT_TRUE(settleComment(*workspace, asked, u"Resolved"_s)) << "whoever mends the sheet says so";
    workspace->setAuthor(u"Erika"_s);
    EXPECT_TRUE(setFields(*workspace, asked, {{u"text"_s, u"Der Zweck fehlt noch."_s}}));
}

TEST_F(Comments, ToAStepThatGoesAreObsoleteAndOpenAgainWhenItComesBack)
{
    const Id open = said(step, u"Welcher Vordruck?"_s);
    const Id settled = said(step, u"Zu lang."_s);
    valueOf(settleComment(*workspace, settled, u"Resolved"_s));

    const Removal removal = valueOf(removeRecords(*workspace, {step}));
    EXPECT_EQ(removal.counts.value(RecordKind::Comment), 0);
    EXPECT_TRUE(removal.uses.isEmpty() || removal.uses.front().user.kind != RecordKind::Comment);
    EXPECT_EQ(comment(open).status, u"Obsolete"_s);
    EXPECT_EQ(comment(settled).status, u"Resolved"_s);
    EXPECT_EQ(all().threads.size(), 2) << "still to be read on the sheet";
    EXPECT_TRUE(all().subjects.value(step).inBin);
    EXPECT_EQ(codeOf(settleComment(*workspace, open, u"Open"_s)), ErrorCode::Invalid);

    valueOf(restoreRecords(*workspace, {step}));
    EXPECT_EQ(comment(open).status, u"Open"_s);
    EXPECT_EQ(comment(settled).status, u"Resolved"_s);
}

TEST_F(Comments, OneUndoOfAStepsRemovalOpensThemAgain)
{
    const Id open = said(step, u"Welcher Vordruck?"_s);
    const QString command = newId();
    valueOf(removeRecords(*workspace, {step}, command));
    valueOf(undo(*workspace, command));
    EXPECT_EQ(comment(open).status, u"Open"_s);
}

TEST_F(Comments, GoToTheBinWithTheirProcessAndComeBackWithIt)
{
    const Id toProcess = said(process, u"Der Zweck fehlt."_s);
    const Id toStep = said(step, u"Welcher Vordruck?"_s);
    valueOf(replyToComment(*workspace, toStep, u"Nummer 7"_s));
    EXPECT_EQ(valueOf(removeRecords(*workspace, {process})).counts.value(RecordKind::Comment), 3);
    EXPECT_EQ(codeOf(load(*workspace, toStep)), ErrorCode::NotFound);
    valueOf(restoreRecords(*workspace, {process}));
    EXPECT_EQ(comment(toProcess).status, u"Open"_s);
    EXPECT_EQ(comment(toStep).status, u"Open"_s);
    EXPECT_EQ(all().threads.size(), 2);
}

TEST_F(Comments, ThatWaitAreNamedNewestFirstWithWhatTheyAreAbout)
{
    const Id first = said(step, u"Welcher Vordruck?"_s);
    valueOf(replyToComment(*workspace, first, u"Nummer 7"_s));
    valueOf(settleComment(*workspace, said(process, u"Erledigt."_s), u"Resolved"_s));
    const Id last = said(process, u"Der Zweck fehlt."_s);

    const QList<RecordLabel> open = valueOf(openComments(*workspace, 6));

    ASSERT_EQ(open.size(), 2);
    EXPECT_EQ(open[0].id, last);
    EXPECT_EQ(open[1].title, u"Welcher Vordruck?"_s);
    EXPECT_EQ(open[1].detail, u"Antrag prüfen"_s);
    EXPECT_EQ(valueOf(openComments(*workspace, 1)).size(), 1);
}

TEST_F(Comments, AreFoundByTheirWords)
{
    const Id asked = said(step, u"Der Hebesatzvordruck fehlt."_s);
    const auto found = valueOf(quickFind(*workspace, u"hebesatzvordruck"_s));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front().id, asked);
}

TEST_F(Comments, ThatAnswerEachOtherInACircleCanBeAnsweredAndSettledAllTheSame)
{
    const Id first = said(step, u"Welcher Vordruck?"_s);
    const Id second = valueOf(replyToComment(*workspace, first, u"Nummer 7"_s)).id;
    valueOf(inCommand(*workspace, newId(), [&](store::RecordStore &store, const store::ChangeContext &change) {
        AnyRecord circle = comment(first);
        std::get<Comment>(circle).replyTo = second;
        store.put(circle, change);
        return Done{};
    }));

    EXPECT_EQ(comment(valueOf(replyToComment(*workspace, first, u"Danke"_s)).id).replyTo, first);
    valueOf(settleComment(*workspace, second, u"Resolved"_s));
    EXPECT_EQ(comment(second).status, u"Resolved"_s);
}

TEST_F(Comments, WhoseBeginningIsInTheBinCanBeAnsweredAndSettled)
{
    const Id first = said(step, u"Welcher Vordruck?"_s);
    const Id reply = valueOf(replyToComment(*workspace, first, u"Nummer 7"_s)).id;
    valueOf(removeRecords(*workspace, {first}));
    valueOf(restoreRecords(*workspace, {reply})); // it went along
    ASSERT_EQ(all().threads.size(), 1);

    EXPECT_EQ(comment(valueOf(replyToComment(*workspace, reply, u"Danke"_s)).id).replyTo, reply);
    valueOf(settleComment(*workspace, reply, u"Resolved"_s));
    EXPECT_EQ(all().openCount, 0);
}
