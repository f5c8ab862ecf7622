// SPDX-License-Identifier: GPL-3.0-or-later
// What is given to a person about herself, and what stays of her when she is erased.
#include "usecase/personaldata.h"

#include "store/contenttexts.h"
#include "store/recordstore.h"
#include "support/workspacefixture.h"
#include "usecase/comments.h"
#include "usecase/maintenance.h"
#include "usecase/questions.h"
#include "usecase/readreceipts.h"
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
        valueOf(addComment(*workspace, process.id, u"Die Mietstufe fehlt."_s));
        valueOf(confirmReading(*workspace, process.id, valueOf(readingOf(*workspace, process.id)).version));
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
    workspace->setAuthor(u"tquarzenberg"_s); // who keeps the talk
    const QByteArray all = page(order);
    for (const char *held :
         {"Thea Quarzenberg-Quarzxold", "Thea Quarzenberg", "31.03.2027", "ja, 02.01.2026", "Wohngeld bewilligen",
          "Gespräch Wohngeld", "Ich prüfe zuerst die Miete.", "Wo liegen die Muster?",
          "Die liegen bei Fr. Quarzenberg.", "durchwahl quarzenberg", "hat geprüft", "angelegt", "Die Mietstufe fehlt.",
          "hat geschrieben", "Kenntnisnahme", "hat gelesen"})
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
    valueOf(updateIndex(*workspace)); // whichever program comes by next builds all of it anew
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

TEST_F(PersonalData, AnswersThatOthersHaveNotReleasedAreCountedAndNotShown)
{
    workspace->setAuthor(u"moderation"_s);
    const Id talk = Builder<Interview>(*workspace)
                        .with(&Interview::title, u"Anderes Gespräch"_s)
                        .with(&Interview::post, post.id)
                        .with(&Interview::keeper, u"moderation"_s)
                        .saved()
                        .id;
    Builder<Answer>(*workspace)
        .with(&Answer::interview, talk)
        .with(&Answer::question, u"S2.1"_s)
        .with(&Answer::text, u"Quarzenberg hat gefehlt, im Vertrauen."_s)
        .with(&Answer::status, u"Answered"_s)
        .saved();
    workspace->setAuthor(u"verwaltung"_s);
    const PersonOrder order{
        .person = person.id, .otherNames = {}, .ownWords = true, .language = u"de"_s, .today = QDate(2026, 11, 26)};
    const QByteArray all = page(order);
    EXPECT_FALSE(all.contains("im Vertrauen"));
    EXPECT_TRUE(all.contains("Der Wortlaut ist nicht freigegeben")) << "that there is one is said";
    EXPECT_FALSE(all.contains("Ich prüfe zuerst die Miete."));
    EXPECT_TRUE(all.contains("Antworten: 1, geführt von tquarzenberg"));
    const QList<NamedPlace> places = valueOf(placesNaming(*workspace, person.id));
    ASSERT_EQ(places.size(), 1) << "who keeps a talk is no text";
    EXPECT_EQ(places.front().kind, RecordKind::Answer);
    EXPECT_EQ(places.front().excerpt, QString());
    workspace->setAuthor(u"moderation"_s);
    EXPECT_EQ(valueOf(placesNaming(*workspace, person.id)).front().excerpt, u"Quarzenberg hat gefehlt, im Vertrauen.");
}

TEST_F(PersonalData, ANamesakeKeepsWhatIsHis)
{
    const Id otto = Builder<Person>(*workspace).with(&Person::displayName, u"Otto Quarzenberg"_s).saved().id;
    Builder<Person>(*workspace).with(&Person::displayName, u"O. Quarzenberg"_s).saved();
    Assessment assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = process.id;
    assessment.model = u"ozg-1.1"_s;
    assessment.modelVersion = u"1"_s;
    assessment.assessedBy = u"O. Quarzenberg"_s;
    const Id his = valueOf(save(*workspace, assessment)).id;
    assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.process = process.id;
    assessment.model = u"ozg-1.1"_s;
    assessment.modelVersion = u"1"_s;
    assessment.assessedBy = u"Quarzenberg, Thea"_s;
    const Id hers = valueOf(save(*workspace, assessment)).id;
    KnowledgeItem item =
        aKnowledgeItem(*workspace, u"Herr Quarzenberg prüft. O. Quarzenberg zeichnet, Thea Quarzenberg auch"_s).saved();
    item.title = u"Jemand prüft"_s;
    valueOf(save(*workspace, item));
    workspace->setAuthor(u"O. Quarzenberg"_s);
    aKnowledgeItem(*workspace, u"Seine Tat"_s).saved();
    workspace->setAuthor(u"verwaltung"_s);
    const PersonOrder order{
        .person = person.id, .otherNames = {}, .ownWords = false, .language = u"de"_s, .today = QDate(2026, 11, 26)};
    EXPECT_FALSE(page(order).contains("Seine Tat"));

    const ErasedPerson erased = valueOf(erasePerson(*workspace, person.id));
    EXPECT_EQ(std::get<Assessment>(valueOf(load(*workspace, his))).assessedBy, u"O. Quarzenberg");
    EXPECT_EQ(std::get<Assessment>(valueOf(load(*workspace, hers))).assessedBy, u"Ehemalige Person 1");
    const QList<HistoryEntry> entries = valueOf(history(*workspace, item.id));
    EXPECT_EQ(entries.front().changes.front().before,
              QJsonValue(u"Herr Quarzenberg prüft. O. Quarzenberg zeichnet, Ehemalige Person 1 auch"_s));
    EXPECT_EQ(std::get<Person>(valueOf(load(*workspace, otto))).displayName, u"Otto Quarzenberg");
    EXPECT_EQ(withoutNames(erased)(u"Herr Quarzenberg und Thea Quarzenberg"_s),
              u"Herr Quarzenberg und Ehemalige Person 1");
}

TEST_F(PersonalData, FilesAndTheBinAreLookedThroughAsWell)
{
    const Id file = valueOf(attachFile(*workspace, process.id, u"merkblatt.txt"_s, "Fragen an Thea Quarzenberg")).id;
    const QString hash = std::get<Attachment>(valueOf(load(*workspace, file))).sha256;
    store::ContentReading reading;
    reading.reader = 1;
    reading.state = u"read"_s;
    reading.pages = {{1, u"1"_s, u"Leer"_s, store::ContentPage::Source::File},
                     {2, u"2"_s, u"Fragen an Thea Quarzenberg"_s, store::ContentPage::Source::File}};
    {
        store::Transaction transaction(workspace->database());
        store::ContentTexts(workspace->database()).put(hash, reading);
        transaction.commit();
    }
    const Id workshop = Builder<Workshop>(*workspace)
                            .with(&Workshop::title, u"Werkstatt"_s)
                            .with(&Workshop::unit, process.leadUnit)
                            .with(&Workshop::moderators, QStringList{u"Thea Quarzenberg"_s})
                            .saved()
                            .id;
    valueOf(removeRecords(*workspace, {workshop}));
    const ErasedPerson erased = valueOf(erasePerson(*workspace, person.id));
    ASSERT_EQ(erased.places.size(), 1) << "the moderator in the bin is no text";
    EXPECT_EQ(erased.places.front().record, file);
    EXPECT_EQ(erased.places.front().field, u"fullText");
    EXPECT_EQ(erased.places.front().page, 2);
    EXPECT_EQ(erased.places.front().excerpt, u"Fragen an Thea Quarzenberg");
    store::RecordStore store(workspace->database());
    EXPECT_TRUE(store.isInBin(workshop));
    EXPECT_EQ(std::get<Workshop>(*store.loadWithBin(workshop)).moderators, QStringList{erased.pseudonym});
}

TEST_F(PersonalData, IsErasedAlsoWhereTheTracesCannotBeForgotten)
{
    const auto breakQuickFind = [&](qint64 done, qint64) {
        if (done == 2) workspace->database().run(u"drop table quick_words"_s);
        return Continue::Yes;
    };
    const ErasedPerson erased = valueOf(erasePerson(*workspace, person.id, {}, breakQuickFind));
    EXPECT_FALSE(erased.traceless);
    EXPECT_EQ(erased.backups.size(), 1);
    EXPECT_EQ(std::get<Person>(valueOf(load(*workspace, person.id))).displayName, erased.pseudonym);
}

TEST_F(PersonalData, ThePageHasTheHandOverTheSkillAndWhatLiesInTheBin)
{
    competence.skillLevel = 4;
    competence.lastPractised = QDate(2025, 5, 4);
    valueOf(save(*workspace, competence));
    HandoverPlan plan = std::get<HandoverPlan>(blank(RecordKind::HandoverPlan));
    plan.title = u"Übergabe Wohngeld"_s;
    plan.post = post.id;
    plan.leaver = person.id;
    plan.leavingMonth = QDate(2028, 2, 1);
    plan.lastWorkingDay = QDate(2028, 2, 17);
    plan.voluntaryConsent = {true, QDate(2027, 1, 12)};
    plan.meetings = {{QDate(2027, 6, 8), {u"Nachfolge"_s}, u"Zweite Sitzung gehalten."_s}};
    valueOf(save(*workspace, plan));
    valueOf(removeRecords(*workspace, {question.id}));
    const QString filler = QString(200, u'x') + u' ';
    aKnowledgeItem(*workspace, u"Lang"_s)
        .with(&KnowledgeItem::body, u"Erst Quarzenberg. "_s + filler + u"Zuletzt Quarzenberg noch einmal."_s)
        .saved();
    const QByteArray all = page(
        {.person = person.id, .otherNames = {}, .ownWords = false, .language = u"de"_s, .today = QDate(2026, 11, 26)});
    for (const char *held : {"04.05.2025", "01.02.2028", "17.02.2028", "ja, 12.01.2027", "Zweite Sitzung gehalten.",
                             "Wo liegen die Muster? (im Papierkorb)", "Erst Quarzenberg", "Zuletzt Quarzenberg"})
        EXPECT_TRUE(all.contains(held)) << held;
}
