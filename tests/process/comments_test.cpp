// SPDX-License-Identifier: GPL-3.0-or-later
// Comments and read confirmations on the sheet of a process.
#include "process/opensession.h"
#include "process/sheetviewmodel.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class SheetTalk : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        id = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
        step = write([this](Workspace &workspace) { return addStep(workspace, id, u"Antrag prüfen"_s); }).id;
        sheet.openProcess(id);
        ASSERT_TRUE(comesTrue([this] { return comments.subjects().size() == 2; }));
    }
    QVariant cell(int row, const char *role)
    {
        QAbstractItemModel *rows = comments.rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }
    QString idAt(int row) { return cell(row, "recordId").toString(); }
    int count() { return comments.rows()->rowCount(); }
    void say(const QString &text)
    {
        const int before = comments.openCount();
        comments.send(CommentsViewModel::kNewComment, text);
        ASSERT_TRUE(comesTrue([&] { return comments.openCount() == before + 1; }));
    }

    QTemporaryDir preferences;
    AppSettings settings{preferences.filePath(u"settings.ini"_s)};
    SheetViewModel sheet{session, settings};
    CommentsViewModel &comments = *sheet.comments();
    ReadReceiptViewModel &receipt = *sheet.receipt();
    Id id;
    Id step;
};

} // namespace

TEST_F(SheetTalk, WritesAboutTheSheetOrAStepAndCountsWhatIsOpen)
{
    say(u"Der Zweck fehlt."_s);
    sheet.showComments(step);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Comments);
    EXPECT_EQ(comments.subject(), 1);
    say(u"Welcher Vordruck?"_s);

    ASSERT_EQ(count(), 2);
    EXPECT_EQ(cell(0, "text"), u"Welcher Vordruck?"_s);
    EXPECT_EQ(cell(0, "step"), step);
    EXPECT_TRUE(cell(0, "about").toString().contains(u"Antrag prüfen"_s));
    EXPECT_EQ(cell(1, "about"), QString());
    EXPECT_EQ(comments.openBySubject(), (QVariantMap{{id, 1}, {step, 1}}));

    sheet.showStep(cell(0, "step").toString());
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Steps);
    EXPECT_EQ(sheet.steps()->openId(), step);
}

TEST_F(SheetTalk, AnswersBelowTheCommentAndSettlesIt)
{
    say(u"Welcher Vordruck?"_s);
    const QString asked = idAt(0);
    comments.answer(asked);
    EXPECT_EQ(comments.answered(), asked);
    comments.send(asked, u"Nummer 7"_s);
    ASSERT_TRUE(comesTrue([this] { return count() == 2; }));
    EXPECT_TRUE(cell(1, "reply").toBool());
    EXPECT_EQ(comments.answered(), QString()) << "the line closes";

    comments.resolve(asked);
    ASSERT_TRUE(comesTrue([this] { return comments.openCount() == 0; }));
    EXPECT_EQ(count(), 0) << "what is settled is out of the way";
    EXPECT_EQ(comments.settledCount(), 1);
    comments.setSettledShown(true);
    ASSERT_EQ(count(), 2);
    EXPECT_TRUE(cell(0, "mayReopen").toBool());
    comments.reopen(asked);
    ASSERT_TRUE(comesTrue([this] { return comments.openCount() == 1; }));
    comments.discard(asked);
    ASSERT_TRUE(comesTrue([this] { return comments.openCount() == 0; }));
}

TEST_F(SheetTalk, LeadsToACommentAlsoWhereItIsSettled)
{
    say(u"Welcher Vordruck?"_s);
    const QString asked = idAt(0);
    comments.resolve(asked);
    ASSERT_TRUE(comesTrue([this] { return count() == 0 && !session.isBusy(); }));
    sheet.close();
    const QSignalSpy focus(&comments, &CommentsViewModel::focusWanted);
    sheet.openProcess(id, u"comments"_s, asked);
    ASSERT_TRUE(comesTrue([&] { return focus.count() == 1; }));
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Comments);
    EXPECT_EQ(idAt(focus.first().first().toInt()), asked);
}

TEST_F(SheetTalk, KeepsWhatWasTypedAndNotSentForTheNextTime)
{
    comments.writeAbout(step);
    comments.keep(CommentsViewModel::kNewComment, u"Halb geschrie"_s);
    sheet.setTab(SheetViewModel::Tab::History);
    EXPECT_EQ(comments.unsent(CommentsViewModel::kNewComment), u"Halb geschrie"_s);
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));

    SheetViewModel later(session, settings);
    later.openProcess(id);
    ASSERT_TRUE(
        comesTrue([&] { return later.comments()->unsent(CommentsViewModel::kNewComment) == u"Halb geschrie"_s; }));
    EXPECT_EQ(later.comments()->subject(), 1) << "and what it is about";

    later.comments()->send(CommentsViewModel::kNewComment, u"Ganz geschrieben"_s);
    ASSERT_TRUE(comesTrue([&] { return later.comments()->openCount() == 1; }));
    EXPECT_EQ(later.comments()->unsent(CommentsViewModel::kNewComment), QString());
    later.close();
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));
    SheetViewModel last(session, settings);
    last.openProcess(id);
    ASSERT_TRUE(comesTrue([&] { return last.comments()->openCount() == 1; }));
    EXPECT_EQ(last.comments()->unsent(CommentsViewModel::kNewComment), QString());
}

TEST_F(SheetTalk, KeepsTheLastLettersWhenTheWorkspaceIsClosedRightAfterThem)
{
    comments.keep(CommentsViewModel::kNewComment, u"Halb geschrie"_s);
    const QString path = session.path();
    session.close();
    session.open(path, Session::Opening::Existing);
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));

    SheetViewModel later(session, settings);
    later.openProcess(id);
    EXPECT_TRUE(
        comesTrue([&] { return later.comments()->unsent(CommentsViewModel::kNewComment) == u"Halb geschrie"_s; }));
}

TEST_F(SheetTalk, LeavesTheTextWhereItWasTypedWhenItCannotBeKept)
{
    const QString tooLong(2'000'001, u'x');
    comments.keep(CommentsViewModel::kNewComment, tooLong);
    const QSignalSpy failed(&comments, &CommentsViewModel::failed);
    const QSignalSpy sent(&comments, &CommentsViewModel::sent);
    comments.send(CommentsViewModel::kNewComment, tooLong);
    ASSERT_TRUE(comesTrue([&] { return failed.count() == 1; }));
    EXPECT_EQ(sent.count(), 0);
    EXPECT_EQ(comments.unsent(CommentsViewModel::kNewComment), tooLong);
    comments.keep(CommentsViewModel::kNewComment, {});
}

TEST_F(SheetTalk, AsksForAConfirmationOfEachVersionAndShowsWhatChanged)
{
    ASSERT_TRUE(comesTrue([this] { return receipt.isKnown(); }));
    EXPECT_TRUE(receipt.isNeeded());
    EXPECT_FALSE(receipt.canCompare());
    const QString never = receipt.text();

    receipt.confirm();
    ASSERT_TRUE(comesTrue([this] { return !receipt.isNeeded(); }));
    EXPECT_NE(receipt.text(), never);
    EXPECT_FALSE(receipt.seesReaders()) << "nobody here answers for the sheet";

    write([this](Workspace &workspace) {
        return setFields(workspace, step, {{u"description"_s, u"Mit Vordruck 7"_s}});
    });
    ASSERT_TRUE(comesTrue([this] { return receipt.isNeeded(); }));
    EXPECT_TRUE(receipt.text().contains(u"Antrag prüfen"_s)) << qPrintable(receipt.text());

    receipt.compare();
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::History);
    EXPECT_TRUE(sheet.comparison()->isActive());
    ASSERT_TRUE(comesTrue([this] { return sheet.comparison()->count() == 2; })) << "the step and its field";
}

TEST_F(SheetTalk, ShowsWhoHasReadItToWhoeverAnswersForIt)
{
    ASSERT_TRUE(comesTrue([this] { return receipt.isKnown(); }));
    receipt.confirm();
    ASSERT_TRUE(comesTrue([this] { return !receipt.isNeeded(); }));
    write([this](Workspace &workspace) {
        auto person = std::get<Person>(blank(RecordKind::Person));
        person.displayName = workspace.author();
        auto competence = std::get<Competence>(blank(RecordKind::Competence));
        competence.person = person.id;
        competence.process = id;
        competence.role = u"Expert"_s;
        return saveAll(workspace, {AnyRecord(person), AnyRecord(competence)});
    });
    ASSERT_TRUE(comesTrue([this] { return receipt.seesReaders(); }));
    EXPECT_EQ(receipt.readers().size(), 1);
}

TEST_F(SheetTalk, LeavesWhatIsTypedWhileTheCommentIsSent)
{
    const QString place = CommentsViewModel::kNewComment;
    comments.keep(place, u"Der Zweck fehlt."_s);
    QSignalSpy sent(&comments, &CommentsViewModel::sent);
    comments.send(place, u"Der Zweck fehlt."_s);
    comments.keep(place, u"Der Zweck fehlt. Und die Frist"_s);
    ASSERT_TRUE(comesTrue([&] { return sent.count() == 1; }));
    EXPECT_EQ(sent.front().at(1), u"Der Zweck fehlt."_s);
    EXPECT_EQ(comments.unsent(place), u"Der Zweck fehlt. Und die Frist"_s);
}

TEST_F(SheetTalk, KeepsWhatWasTypedLastAlsoWhenTheProgramEnds)
{
    {
        SheetViewModel ending(session, settings);
        ending.openProcess(id);
        ASSERT_TRUE(comesTrue([&] { return ending.comments()->subjects().size() == 2; }));
        ending.comments()->keep(CommentsViewModel::kNewComment, u"Halb geschrie"_s);
    }
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));
    SheetViewModel later(session, settings);
    later.openProcess(id);
    EXPECT_TRUE(
        comesTrue([&] { return later.comments()->unsent(CommentsViewModel::kNewComment) == u"Halb geschrie"_s; }));
}

TEST_F(SheetTalk, PutsWhatWasTypedEarlyBehindWhatIsKept)
{
    comments.keep(CommentsViewModel::kNewComment, u"Von gestern"_s);
    sheet.close();
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));
    const QString both = u"Von gestern\nvon heute"_s;
    UnsentComments early(session);
    early.open(id);
    early.keep(CommentsViewModel::kNewComment, u"von heute"_s);
    early.flush(); // before anything was found
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));
    const auto kept = [this] {
        return write([this](Workspace &workspace) -> Result<QString> {
            return UnsentComments::keptFor(workspace, id).value(CommentsViewModel::kNewComment);
        });
    };
    EXPECT_EQ(kept(), both);
    early.found({{CommentsViewModel::kNewComment, u"Von gestern"_s}});
    EXPECT_EQ(early.at(CommentsViewModel::kNewComment), both);
    early.keep(CommentsViewModel::kNewComment, {});
}

TEST_F(SheetTalk, DropsWhatWasSentAlsoWhenAnotherSheetIsOpenByThen)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    comments.keep(CommentsViewModel::kNewComment, u"Der Zweck fehlt."_s);
    UnsentComments unsent(session);
    sheet.openProcess(other);
    ASSERT_TRUE(comesTrue([&] { return sheet.name() == u"Hundesteuer"_s && !session.isBusy(); }));
    unsent.open(other);
    unsent.sent(id, {CommentsViewModel::kNewComment}, u"Der Zweck fehlt."_s);
    ASSERT_TRUE(comesTrue([this] { return !session.isBusy(); }));
    sheet.openProcess(id);
    ASSERT_TRUE(comesTrue([this] { return comments.subjects().size() == 2 && !session.isBusy(); }));
    EXPECT_EQ(comments.unsent(CommentsViewModel::kNewComment), QString());
}
