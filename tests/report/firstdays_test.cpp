// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/firstdays.h"

#include "report/sheets.h"

#include <gmock/gmock.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;

namespace
{

report::FirstDays gathered(const report::PostSource &post) { return report::firstDaysOf(post, report::Words(u"de"_s)); }

report::PostSource aPost()
{
    report::PostSource post;
    post.post = u"Sachbearbeitung Wohngeld"_s;
    post.today = tests::kDay;
    return post;
}

KnowledgeItem must(const QString &kind, const QString &title, const QString &question)
{
    KnowledgeItem item = tests::item(kind, title);
    item.priorityExpert = u"Must"_s;
    if (!question.isEmpty()) item.evidence = {{u"Interview"_s, question}};
    return item;
}

QStringList titlesOf(const QList<report::FirstDaysLine> &lines)
{
    QStringList titles;
    for (const report::FirstDaysLine &line : lines)
        titles << line.title;
    return titles;
}

OpenCase openCase(const QString &title, const QDate &date)
{
    OpenCase made;
    made.id = idFromKey(title);
    made.title = title;
    made.nextDate = date;
    return made;
}

} // namespace

TEST(FirstDays, TakesTheFirstWeekFromItsQuestionAndEveryTrapOnce)
{
    report::PostSource post = aPost();
    report::SheetSource sheet = tests::aSheet();
    sheet.knowledge << must(u"Pitfall"_s, u"Jahresmeldung"_s, u"S2.5"_s);
    post.sheets = {sheet};
    post.knowledge = sheet.knowledge;
    post.knowledge << must(u"Tip"_s, u"Die Kartei"_s, u"S0.2"_s) << must(u"Tip"_s, u"Kita besuchen"_s, u"S11.1"_s)
                   << tests::item(u"Tip"_s, u"Kann warten"_s) << must(u"Pitfall"_s, u"Keine Zusagen"_s, u"S11.1"_s)
                   << tests::item(u"Pitfall"_s, u"Der Stempel"_s);
    const report::FirstDays days = gathered(post);

    EXPECT_EQ(titlesOf(days.todo), (QStringList{u"Kita besuchen"_s, u"Die Kartei"_s}));
    EXPECT_EQ(titlesOf(days.never), QStringList{u"Keine Zusagen"_s});
    EXPECT_EQ(titlesOf(days.firstTraps), QStringList{u"Jahresmeldung"_s});
    EXPECT_EQ(titlesOf(days.traps), (QStringList{u"Der Stempel"_s, u"Umzug im Monat"_s}));
    EXPECT_EQ(days.traps[0].process, Id());
    EXPECT_EQ(days.traps[1].process, sheet.process.id);
    EXPECT_EQ(days.traps[1].note, u"Wohngeld bewilligen"_s);
}

TEST(FirstDays, HoldsNothingPersonal)
{
    report::PostSource post = aPost();
    for (const QString &kind :
         {u"Tip"_s, u"Pitfall"_s, u"Exception"_s, u"Contact"_s, u"Access"_s, u"CalendarEntry"_s}) {
        KnowledgeItem item = must(kind, u"Geheim"_s, u"S11.1"_s);
        item.confidentiality = u"Personal"_s;
        item.expiry = tests::kDay;
        post.knowledge << item;
    }
    const report::FirstDays days = gathered(post);
    for (const auto &lines :
         {days.todo, days.never, days.firstTraps, days.dates, days.regular, days.accesses, days.people, days.traps})
        EXPECT_TRUE(lines.isEmpty());
}

TEST(FirstDays, NamesEmergencyContactsFirstAndIntroductionsLast)
{
    report::PostSource post = aPost();
    post.knowledge = {tests::item(u"Contact"_s, u"Jobcenter"_s), tests::item(u"Contact"_s, u"Rechenzentrum"_s)};
    post.knowledge.last().tags = {u"Notfallkontakt"_s};
    Measure visit;
    visit.id = u"besuch"_s;
    visit.text = u"Frau Lindner vom Kreis"_s;
    post.introductions = {visit};
    const report::FirstDays days = gathered(post);
    EXPECT_EQ(titlesOf(days.people), (QStringList{u"Rechenzentrum"_s, u"Jobcenter"_s, u"Frau Lindner vom Kreis"_s}));
    EXPECT_EQ(days.people[0].note, u"Notfallkontakt"_s);
    EXPECT_EQ(days.people[1].note, QString());
    EXPECT_EQ(days.people[2].kind, RecordKind::Measure);
    EXPECT_EQ(days.people[2].record, u"besuch"_s);
}

TEST(FirstDays, OrdersDatesAndCasesByDayAndLeadsToTheirRecords)
{
    report::PostSource post = aPost();
    const OpenCase later = openCase(u"Später"_s, tests::kDay.addDays(100));
    const OpenCase today = openCase(u"Heute"_s, tests::kDay);
    post.cases = {openCase(u"Ohne Tag"_s, {}), openCase(u"Tag 101"_s, tests::kDay.addDays(101)), later, today,
                  openCase(u"Gestern"_s, tests::kDay.addDays(-1))};
    const report::FirstDays days = gathered(post);
    EXPECT_EQ(titlesOf(days.dates), (QStringList{u"Heute"_s, u"Später"_s}));
    EXPECT_EQ(days.dates[0].kind, RecordKind::OpenCase);
    EXPECT_EQ(days.dates[0].record, today.id);
    QStringList titles;
    for (const OpenCase &each : days.cases)
        titles << each.title;
    EXPECT_EQ(titles, (QStringList{u"Gestern"_s, u"Heute"_s, u"Später"_s, u"Tag 101"_s, u"Ohne Tag"_s}));
}
