// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/firstdaysviewmodel.h"

#include "process/opensession.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class FirstDaysPage : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        unit.code = u"50"_s;
        unit.name = u"Soziales"_s;
        keep(unit);
        auto held = std::get<Post>(blank(RecordKind::Post));
        held.title = u"Sachbearbeitung Wohngeld"_s;
        held.unit = unit.id;
        post = held.id;
        keep(held);
    }
    void keep(const AnyRecord &record)
    {
        write([record](Workspace &workspace) { return save(workspace, record); });
    }
    KnowledgeItem item(const QString &kind, const QString &title)
    {
        auto made = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
        made.kind = kind;
        made.title = title;
        made.links = {post};
        return made;
    }
    Id keepCase(const QString &title, const QDate &date)
    {
        auto open = std::get<OpenCase>(blank(RecordKind::OpenCase));
        open.title = title;
        open.nextStep = u"Anhörung"_s;
        open.nextDate = date;
        open.post = post;
        keep(open);
        return open.id;
    }
    void open()
    {
        days.openPost(post);
        ASSERT_TRUE(comesTrue([this] { return !days.isLoading(); }));
    }
    int count(FirstDaysPart part) { return days.rows(static_cast<int>(part))->rowCount(); }
    QString said(FirstDaysPart part, const char *role)
    {
        const QAbstractItemModel &rows = *days.rows(static_cast<int>(part));
        return rows.data(rows.index(0, 0), rows.roleNames().key(role)).toString();
    }

    QTemporaryDir folder;
    FirstDaysViewModel days{session};
    Id post;
};

TEST_F(FirstDaysPage, ShowsEachPartAndLeadsToTheRecord)
{
    KnowledgeItem tip = item(u"Tip"_s, u"Kita besuchen"_s);
    tip.priorityExpert = u"Must"_s;
    keep(tip);
    KnowledgeItem secret = item(u"Contact"_s, u"Geheim"_s);
    secret.confidentiality = u"Personal"_s;
    keep(secret);
    open();
    EXPECT_EQ(days.post(), u"Sachbearbeitung Wohngeld"_s);
    EXPECT_EQ(said(FirstDaysPart::ToDo, "title"), u"Kita besuchen"_s);
    EXPECT_EQ(count(FirstDaysPart::People), 0) << "what is personal stays out";

    QSignalSpy opened(&days, &FirstDaysViewModel::openRequested);
    days.openLine(said(FirstDaysPart::ToDo, "record"), false);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].toString(), tip.id);
}

TEST_F(FirstDaysPage, FollowsChangesAndOpensACaseInPlace)
{
    open();
    EXPECT_EQ(count(FirstDaysPart::Cases), 0);
    const Id id = keepCase(u"Widerspruch"_s, QDate::currentDate().addDays(-1));
    ASSERT_TRUE(comesTrue([this] { return count(FirstDaysPart::Cases) == 1; }));
    EXPECT_EQ(said(FirstDaysPart::Cases, "tone"), u"warn"_s) << "its date is over";
    EXPECT_EQ(count(FirstDaysPart::Dates), 0);
    days.openLine(id, true);
    EXPECT_TRUE(comesTrue([this] { return days.caseForm()->isOpen(); }));
    days.close();
    EXPECT_FALSE(days.caseForm()->isOpen());
}

TEST_F(FirstDaysPage, SavesTheDatesAsACalendarFileAndNeverOverAnother)
{
    keepCase(u"Widerspruch"_s, QDate::currentDate().addDays(3));
    open();
    QSignalSpy told(&days, &FirstDaysViewModel::told);
    QSignalSpy failed(&days, &FirstDaysViewModel::failed);
    const QString path = folder.filePath(u"termine"_s);
    days.saveCalendar(QUrl::fromLocalFile(path));
    ASSERT_TRUE(comesTrue([&] { return told.size() == 1; }));
    QFile file(path + u".ics"_s);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("SUMMARY:Widerspruch"));
    days.saveCalendar(QUrl::fromLocalFile(path));
    EXPECT_TRUE(comesTrue([&] { return failed.size() == 1; }));
}

TEST_F(FirstDaysPage, ClosesWhenThePostIsGone)
{
    days.openPost(newId());
    EXPECT_TRUE(days.isOpen());
    EXPECT_TRUE(comesTrue([this] { return !days.isOpen(); }));
}

} // namespace
