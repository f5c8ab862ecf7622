// SPDX-License-Identifier: GPL-3.0-or-later
// What is given to a person about herself, and what stays of her when she is erased.
#include "usecase/personaldata.h"

#include "store/recordstore.h"
#include "support/workspacefixture.h"
#include "usecase/maintenance.h"
#include "usecase/questions.h"
#include "usecase/searching.h"

#include <QDirIterator>
#include <QFile>
#include <gtest/gtest.h>

#include <algorithm>

using namespace staffelstab;
using namespace staffelstab::tests;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray kCanaryName = "quarzenberg";
const QByteArray kRareTrigram = "rzx"; // of her second surname, "Quarzxold"; no German word has it

QByteArray allBytesIn(const QString &folder, const QStringList &names)
{
    QByteArray bytes;
    QDirIterator it(folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        bytes += file.readAll().toLower();
    }
    return bytes;
}

class PersonalData : public testing::Test
{
  protected:
    PersonalData()
    {
        const Id unit = aUnit(*workspace).saved().id;
        post = Builder<Post>(*workspace).with(&Post::title, u"Wohngeld"_s).with(&Post::unit, unit).saved();
        workspace->setAuthor(u"tquarzenberg"_s);
        person = Builder<Person>(*workspace)
                     .with(&Person::displayName, u"Thea Quarzenberg"_s)
                     .with(&Person::posts, QStringList{post.id})
                     .with(&Person::leavingDate, QDate(2027, 3, 31))
                     .with(&Person::leavingReason, u"Retirement"_s)
                     .with(&Person::publishConsent, Consent{true, QDate(2026, 1, 2)})
                     .saved();
        person.displayName = u"Thea Quarzenberg-Quarzxold"_s;
        person = std::get<Person>(valueOf(load(*workspace, valueOf(save(*workspace, person)).id)));
        process = Builder<Process>(*workspace)
                      .with(&Process::name, u"Wohngeld bewilligen"_s)
                      .with(&Process::leadUnit, unit)
                      .with(&Process::owner, post.id)
                      .with(&Process::checkedBy, person.id)
                      .saved();
        competence = Builder<Competence>(*workspace)
                         .with(&Competence::person, person.id)
                         .with(&Competence::process, process.id)
                         .with(&Competence::role, u"Expert"_s)
                         .saved();
        interview = Builder<Interview>(*workspace)
                        .with(&Interview::title, u"Gespräch Wohngeld"_s)
                        .with(&Interview::post, post.id)
                        .with(&Interview::expert, person.id)
                        .with(&Interview::keeper, u"tquarzenberg"_s)
                        .saved();
        Builder<Answer>(*workspace)
            .with(&Answer::interview, interview.id)
            .with(&Answer::question, u"S2.1"_s)
            .with(&Answer::text, u"Ich prüfe zuerst die Miete."_s)
            .with(&Answer::status, u"Answered"_s)
            .saved();
        question = Builder<OpenQuestion>(*workspace)
                       .with(&OpenQuestion::text, u"Wo liegen die Muster?"_s)
                       .with(&OpenQuestion::addressee, person.id)
                       .saved();
        workspace->setAuthor(u"verwaltung"_s);
    }

    QByteArray bytes() const { return allBytesIn(QFileInfo(workspace.path()).path(), {u"rathaus.stab*"_s}); }

    QByteArray page(const PersonOrder &order) const
    {
        const QString path = workspace.file(u"auskunft.html"_s);
        valueOf(exportPerson(*workspace, order, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QFile::ReadOnly));
        return file.readAll();
    }

    mutable TempWorkspace workspace;
    Post post;
    Person person;
    Process process;
    Competence competence;
    Interview interview;
    OpenQuestion question;
};

} // namespace

TEST_F(PersonalData, AllThatIsHeldAboutAPersonIsOnOnePage)
{
    aKnowledgeItem(*workspace, u"Muster"_s).with(&KnowledgeItem::body, u"Die liegen bei Fr. Quarzenberg."_s).saved();
    valueOf(keepMisses(*workspace, true));
    valueOf(noteMiss(*workspace, u"durchwahl quarzenberg"_s, QDate(2026, 11, 26)));
    PersonOrder order{
        .person = person.id, .otherNames = {}, .ownWords = true, .language = u"de"_s, .today = QDate(2026, 11, 26)};
    const QByteArray all = page(order);
    for (const char *held :
         {"Thea Quarzenberg-Quarzxold", "Thea Quarzenberg", "31.03.2027", "ja, 02.01.2026", "Wohngeld bewilligen",
          "Gespräch Wohngeld", "Ich prüfe zuerst die Miete.", "Wo liegen die Muster?",
          "Die liegen bei Fr. Quarzenberg.", "durchwahl quarzenberg", "hat geprüft", "angelegt"})
        EXPECT_TRUE(all.contains(held)) << held;
    EXPECT_FALSE(all.contains("ausscheidende Person")) << "no plan of hers";
    EXPECT_EQ(codeOf(exportPerson(*workspace, order, workspace.file(u"auskunft.html"_s))), ErrorCode::Exists);
    QFile::remove(workspace.file(u"auskunft.html"_s));
    order.ownWords = false;
    const QByteArray without = page(order);
    EXPECT_FALSE(without.contains("Ich prüfe zuerst die Miete."));
    EXPECT_TRUE(without.contains("Auf Wunsch der führenden Stelle nicht enthalten"));
    order.person = post.id;
    EXPECT_EQ(codeOf(exportPerson(*workspace, order, workspace.file(u"x.html"_s))), ErrorCode::Invalid);
}

TEST_F(PersonalData, ErasingLeavesNoTraceOfTheNameInFileAndIndex)
{
    valueOf(keepMisses(*workspace, true));
    valueOf(noteMiss(*workspace, u"durchwahl quarzenberg"_s, QDate::currentDate()));
    valueOf(noteMiss(*workspace, u"wohngeldformular"_s, QDate::currentDate()));
    KnowledgeItem item =
        aKnowledgeItem(*workspace, u"Muster"_s).with(&KnowledgeItem::body, u"Früher bei Quarzenberg."_s).saved();
    item.body = u"Im Schrank."_s; // the name stands in the history alone
    valueOf(save(*workspace, item));
    item = std::get<KnowledgeItem>(valueOf(load(*workspace, item.id)));
    valueOf(rebuildIndex(*workspace));
    EXPECT_TRUE(bytes().contains(kCanaryName)) << "control";
    EXPECT_TRUE(bytes().contains(kRareTrigram)) << "control";
    EXPECT_TRUE(allBytesIn(workspace->indexFolder(), {u"*"_s}).contains(kCanaryName)) << "control";

    const ErasedPerson erased = valueOf(erasePerson(*workspace, person.id));
    valueOf(rebuildIndex(*workspace));
    EXPECT_EQ(erased.pseudonym, u"Ehemalige Person 1");
    EXPECT_TRUE(erased.places.isEmpty());
    EXPECT_TRUE(erased.traceless);
    EXPECT_GT(erased.historyEntries, 5);
    ASSERT_FALSE(erased.backups.isEmpty());
    EXPECT_TRUE(allBytesIn(QFileInfo(erased.backups.front()).path(), {u"*.stab"_s}).contains(kCanaryName))
        << "the backup made before holds the name, and it is said so";
    EXPECT_FALSE(bytes().contains(kCanaryName));
    EXPECT_FALSE(bytes().contains(kRareTrigram));
    EXPECT_FALSE(bytes().contains("2027-03-31"));
    EXPECT_FALSE(allBytesIn(workspace->indexFolder(), {u"*"_s}).contains(kCanaryName));
    EXPECT_FALSE(allBytesIn(workspace->indexFolder(), {u"*"_s}).contains(kRareTrigram));

    const auto after = std::get<Person>(valueOf(load(*workspace, person.id)));
    EXPECT_EQ(after.displayName, erased.pseudonym);
    EXPECT_TRUE(after.posts.isEmpty());
    EXPECT_FALSE(after.leavingDate.isValid());
    EXPECT_EQ(after.leavingReason, QString());
    EXPECT_EQ(after.publishConsent, Consent());
    EXPECT_EQ(std::get<Interview>(valueOf(load(*workspace, interview.id))).keeper, erased.pseudonym);
    EXPECT_EQ(valueOf(load(*workspace, process.id)), [&] {
        AnyRecord same = process;
        head(same).changedBy = erased.pseudonym; // she had saved it
        return same;
    }()) << "everything else is untouched";
    EXPECT_EQ(valueOf(load(*workspace, item.id)), AnyRecord(item));
    EXPECT_EQ(valueOf(missedSearches(*workspace, QDate::currentDate(), 0)).size(), 1);
    const HistoryEntry first = valueOf(history(*workspace, item.id)).last();
    EXPECT_TRUE(std::ranges::any_of(first.changes, [](const FieldChange &change) {
        return change.field == u"body" && change.after == QJsonValue(u"Früher bei Ehemalige Person 1."_s);
    }));
    const CheckReport report = valueOf(checkWorkspace(*workspace));
    EXPECT_TRUE(report.sound()) << "hashes of records and history fit what was written over";
}

TEST_F(PersonalData, TextsThatNameHerAreListedAndNeverChanged)
{
    const KnowledgeItem item = aKnowledgeItem(*workspace, u"Muster"_s)
                                   .with(&KnowledgeItem::body, u"Die liegen bei Fr. Quarzenberg im Schrank."_s)
                                   .saved();
    const KnowledgeItem removed = aKnowledgeItem(*workspace, u"Thea fragen"_s).saved();
    valueOf(removeRecords(*workspace, {removed.id}));
    const ErasedPerson erased = valueOf(erasePerson(*workspace, person.id));
    ASSERT_EQ(erased.places.size(), 2);
    const auto place = std::ranges::find(erased.places, item.id, &NamedPlace::record);
    ASSERT_NE(place, erased.places.end());
    EXPECT_EQ(place->field, u"body");
    EXPECT_EQ(place->excerpt, u"Die liegen bei Fr. Quarzenberg im Schrank.");
    EXPECT_TRUE(std::ranges::find(erased.places, removed.id, &NamedPlace::record)->inBin);
    EXPECT_EQ(valueOf(load(*workspace, item.id)), AnyRecord(item));
    EXPECT_FALSE(bytes().contains("quarzxold")) << "no text has her whole name";
    const QList<HistoryEntry> entries = valueOf(history(*workspace, item.id));
    for (const HistoryEntry &entry : entries)
        for (const FieldChange &change : entry.changes)
            EXPECT_FALSE(change.after.toString().contains(u"Quarzenberg"));
}

TEST_F(PersonalData, WhatCouldMeanSomebodyElseIsNotWrittenOver)
{
    Builder<Person>(*workspace).with(&Person::displayName, u"Otto Quarzenberg"_s).saved();
    KnowledgeItem item = aKnowledgeItem(*workspace, u"Otto Quarzenberg hilft"_s).saved();
    item.title = u"Jemand hilft"_s;
    valueOf(save(*workspace, item));
    valueOf(erasePerson(*workspace, person.id));
    const QList<HistoryEntry> entries = valueOf(history(*workspace, item.id));
    EXPECT_EQ(entries.front().changes.front().before, QJsonValue(u"Otto Quarzenberg hilft"_s));
    EXPECT_EQ(codeOf(erasePerson(*workspace, process.id)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(erasePerson(*workspace, newId())), ErrorCode::NotFound);
}

TEST_F(PersonalData, IsErasedOnceMoreByTheNamesThatWereTyped)
{
    KnowledgeItem item = aKnowledgeItem(*workspace, u"Quarzenberg fragen"_s).saved();
    valueOf(erasePerson(*workspace, person.id));
    item = std::get<KnowledgeItem>(valueOf(load(*workspace, item.id)));
    item.title = u"Die Leitung fragen"_s; // the human eye
    valueOf(save(*workspace, item));
    EXPECT_TRUE(bytes().contains(kCanaryName)) << "the history has the name again";
    const ErasedPerson again = valueOf(erasePerson(*workspace, person.id, {u"Thea Quarzenberg"_s}));
    EXPECT_EQ(again.pseudonym, u"Ehemalige Person 1") << "she keeps her number";
    EXPECT_FALSE(bytes().contains(kCanaryName));
}
