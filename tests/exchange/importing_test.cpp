// SPDX-License-Identifier: GPL-3.0-or-later
// Importing into a workspace: updating instead of doubling, keeping edits, all or nothing a file, going on after bad
// ones.
#include "usecase/exchanging.h"

#include "base/safewrite.h"
#include "exchange/bpmnoracle.h"
#include "exchange/costs.h"
#include "exchange/realfiles.h"
#include "usecase/maintenance.h"
#include "usecase/processes.h"
#include "usecase/searching.h"
#include "usecase/workspace.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <sys/stat.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;

namespace
{

class Importing : public testing::Test
{
  protected:
    void SetUp() override { workspace = made(u"a.stab"_s); }

    std::unique_ptr<Workspace> made(const QString &name)
    {
        auto result = Workspace::create(folder.filePath(name));
        EXPECT_TRUE(result) << result.error().detail.toStdString();
        return *std::move(result);
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(u"in/"_s + name);
        QDir().mkpath(QFileInfo(path).path());
        safeWrite(path, bytes);
        return path;
    }

    QList<ImportOutcome> imported(const QStringList &paths)
    {
        const auto result = importPaths(*workspace, paths);
        EXPECT_TRUE(result);
        return result ? *result : QList<ImportOutcome>();
    }

    ImportOutcome importedOne(const QString &path)
    {
        const QList<ImportOutcome> outcomes = imported({path});
        EXPECT_EQ(outcomes.size(), 1);
        return outcomes.value(0);
    }

    template <typename R> QList<R> all()
    {
        QList<R> records;
        const auto list = listRecords(*workspace, kindOf<R>());
        for (const AnyRecord &record : *list)
            records << std::get<R>(record);
        return records;
    }

    Step step(const QString &name)
    {
        for (const Step &each : all<Step>())
            if (each.name == name) return each;
        ADD_FAILURE() << "no step " << name.toStdString();
        return {};
    }

    void change(const AnyRecord &record) { ASSERT_TRUE(save(*workspace, record)); }

    qint64 feedEnd()
    {
        const auto recent = recentChanges(*workspace, 1);
        return recent->isEmpty() ? 0 : recent->front().sequence;
    }

    bool isSound()
    {
        const auto report = checkWorkspace(*workspace);
        return report && report->sound();
    }

    QTemporaryDir folder;
    std::unique_ptr<Workspace> workspace;
};

QByteArray bpmn(const QByteArray &body)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<b:definitions "
           "xmlns:b=\"http://www.omg.org/spec/BPMN/20100524/MODEL\"><b:process id=\"P\" name=\"Antrag bearbeiten\">" +
           body + "</b:process></b:definitions>";
}

const QByteArray kTwoTasks =
    "<b:startEvent id=\"s\" name=\"Antrag ist da\"/>"
    "<b:task id=\"t1\" name=\"Antrag prüfen\"/><b:task id=\"t2\" name=\"Bescheid schreiben\"/>"
    "<b:sequenceFlow id=\"f1\" sourceRef=\"s\" targetRef=\"t1\"/>"
    "<b:sequenceFlow id=\"f2\" sourceRef=\"t1\" targetRef=\"t2\"/>"
    "<b:textAnnotation id=\"n\"><b:text>Frau Beispiel kennt die Ausnahmen</b:text></b:textAnnotation>"
    "<b:association id=\"a\" sourceRef=\"t1\" targetRef=\"n\"/>";

} // namespace

TEST_F(Importing, MakesAProcessWithStepsKnowledgeAndTheFileItself)
{
    const QByteArray bytes = bpmn(kTwoTasks);
    const ImportOutcome outcome = importedOne(file(u"antrag.bpmn"_s, bytes));
    EXPECT_EQ(outcome.status, ImportStatus::Imported);
    EXPECT_EQ(outcome.counts.value(u"step"_s), 3);
    const auto processes = all<Process>();
    ASSERT_EQ(processes.size(), 1);
    EXPECT_EQ(processes[0].name, u"Antrag bearbeiten");
    const auto sheet = processSheet(*workspace, processes[0].id);
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->steps.size(), 3);
    EXPECT_EQ(sheet->steps[1].name, u"Antrag prüfen");
    ASSERT_EQ(sheet->knowledge.size(), 1);
    EXPECT_TRUE(sheet->knowledge[0].links.contains(sheet->steps[1].id));
    ASSERT_EQ(sheet->attachments.size(), 1);
    EXPECT_EQ(*attachmentBytes(*workspace, sheet->attachments[0].id), bytes);
    EXPECT_EQ(all<OrgUnit>().size(), 1) << "the unit for what is not yet assigned";
    EXPECT_TRUE(isSound());
}

TEST_F(Importing, OfAnUnchangedFileTouchesNothing)
{
    const QString path = file(u"antrag.bpmn"_s, bpmn(kTwoTasks));
    importedOne(path);
    const qint64 before = feedEnd();
    const ImportOutcome again = importedOne(path);
    EXPECT_EQ(again.status, ImportStatus::Unchanged);
    EXPECT_TRUE(again.command.isEmpty());
    EXPECT_EQ(feedEnd(), before);
}

TEST_F(Importing, OfAnUnchangedFileKeepsWhatPeopleEdited)
{
    const QString path = file(u"antrag.bpmn"_s, bpmn(kTwoTasks));
    importedOne(path);
    Step edited = step(u"Antrag prüfen"_s);
    edited.name = u"Antrag sorgfältig prüfen"_s;
    edited.tacitNote = u"Erst den Stempel ansehen."_s;
    change(edited);
    EXPECT_EQ(importedOne(path).status, ImportStatus::Unchanged);
    EXPECT_EQ(step(u"Antrag sorgfältig prüfen"_s).tacitNote, u"Erst den Stempel ansehen.");
}

TEST_F(Importing, OfAChangedFileUpdatesWhatChangedInItAndKeepsOtherEdits)
{
    const QString path = file(u"antrag.bpmn"_s, bpmn(kTwoTasks));
    importedOne(path);
    Step edited = step(u"Bescheid schreiben"_s);
    edited.tacitNote = u"Vorlage 7 nehmen"_s;
    change(edited);
    QByteArray body = kTwoTasks;
    body.replace("Bescheid schreiben", "Bescheid erlassen");
    file(u"antrag.bpmn"_s, bpmn(body));
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.status, ImportStatus::Updated);
    const Step after = step(u"Bescheid erlassen"_s);
    EXPECT_EQ(after.id, edited.id);
    EXPECT_EQ(after.tacitNote, u"Vorlage 7 nehmen");
    EXPECT_EQ(all<Step>().size(), 3);
    EXPECT_TRUE(isSound());
}

TEST_F(Importing, SaysWhereTheFileWonOverAnEditAndHistoryKeepsIt)
{
    const QString path = file(u"antrag.bpmn"_s, bpmn(kTwoTasks));
    importedOne(path);
    Step edited = step(u"Bescheid schreiben"_s);
    edited.name = u"Bescheid tippen"_s;
    change(edited);
    QByteArray body = kTwoTasks;
    body.replace("Bescheid schreiben", "Bescheid erlassen");
    file(u"antrag.bpmn"_s, bpmn(body));
    EXPECT_TRUE(importedOne(path).notes.contains(u"editOverwritten: Bescheid tippen"_s));
    const auto entries = history(*workspace, edited.id);
    ASSERT_TRUE(entries);
    EXPECT_TRUE(std::ranges::any_of(entries->front().changes, [](const FieldChange &each) {
        return each.field == u"name" && each.before == u"Bescheid tippen"_s;
    }));
}

TEST_F(Importing, PutsStepsThatTheFileNoLongerHasIntoTheBinUnlessEdited)
{
    const QString path = file(u"antrag.bpmn"_s, bpmn(kTwoTasks + "<b:task id=\"t3\" name=\"Ablegen\"/>"));
    importedOne(path);
    Step edited = step(u"Ablegen"_s);
    file(u"antrag.bpmn"_s, bpmn(kTwoTasks));
    EXPECT_EQ(importedOne(path).status, ImportStatus::Updated);
    EXPECT_EQ(all<Step>().size(), 3);
    ASSERT_TRUE(restoreRecords(*workspace, {edited.id}));
    EXPECT_EQ(importedOne(path).notes, QStringList{u"editKept: Ablegen"_s});
    EXPECT_EQ(all<Step>().size(), 4);
}

TEST_F(Importing, CanBeUndoneAsAWhole)
{
    const ImportOutcome outcome = importedOne(file(u"antrag.bpmn"_s, bpmn(kTwoTasks)));
    ASSERT_TRUE(undo(*workspace, outcome.command));
    EXPECT_TRUE(all<Process>().isEmpty());
    EXPECT_TRUE(all<Step>().isEmpty());
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
}

TEST_F(Importing, TakesAFileWhoseRecordsAllLieInTheBinOutOfIt)
{
    const QString path = file(u"tipp.md"_s, "# Tipp\n\nInhalt");
    importedOne(path);
    ASSERT_TRUE(removeRecords(*workspace, {all<KnowledgeItem>().at(0).id}));
    EXPECT_EQ(importedOne(path).status, ImportStatus::Updated);
    EXPECT_EQ(all<KnowledgeItem>().size(), 1);
}

TEST_F(Importing, LeavesSingleRecordsInTheBinAndSaysSo)
{
    const QString path = file(u"a.jsonl"_s, "{\"id\":\"1\",\"title\":\"Eins\"}\n{\"id\":\"2\",\"title\":\"Zwei\"}\n");
    importedOne(path);
    const QList<KnowledgeItem> items = all<KnowledgeItem>();
    const auto first = std::ranges::find(items, u"1"_s, &KnowledgeItem::externalId);
    ASSERT_TRUE(removeRecords(*workspace, {first->id}));
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.status, ImportStatus::Unchanged);
    EXPECT_EQ(outcome.notes, QStringList{u"inBin: Eins"_s});
    EXPECT_EQ(all<KnowledgeItem>().size(), 1);
}

TEST_F(Importing, GoesOnAfterABadFileAndKeepsNothingOfIt)
{
    file(u"a.md"_s, "# A");
    file(u"b.bpmn"_s, bpmn(kTwoTasks + "<b:task"));
    file(u"c.jsonl"_s, "{\"id\":\"1\",\"title\":\"Eins\"}\n{\"id\":\"2\",\n");
    file(u"d.md"_s, "# D");
    QStringList reported;
    const auto result = importPaths(*workspace, {folder.filePath(u"in"_s)}, {},
                                    [&](const ImportOutcome &each) { reported << QFileInfo(each.file).fileName(); });
    ASSERT_TRUE(result);
    EXPECT_EQ(reported, (QStringList{u"a.md"_s, u"b.bpmn"_s, u"c.jsonl"_s, u"d.md"_s}));
    EXPECT_EQ(result->at(0).status, ImportStatus::Imported);
    EXPECT_EQ(result->at(1).refusal, Refusal::NotWellFormed);
    EXPECT_GT(result->at(1).line, 0);
    EXPECT_EQ(result->at(2).refusal, Refusal::NotWellFormed);
    EXPECT_EQ(result->at(3).status, ImportStatus::Imported);
    EXPECT_EQ(all<KnowledgeItem>().size(), 2);
    EXPECT_TRUE(all<Process>().isEmpty());
    EXPECT_TRUE(isSound());
}

TEST_F(Importing, KeepsNothingOfAFileWhoseLastRecordBreaksARule)
{
    const QString path = file(u"a.jsonl"_s, "{\"format\":\"staffelstab\",\"version\":1}\n"
                                            "{\"record\":\"orgUnit\",\"id\":\"u\",\"code\":\"1\",\"name\":\"Eins\"}\n"
                                            "{\"record\":\"orgUnit\",\"id\":\"v\",\"code\":\"2\"}\n");
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.refusal, Refusal::InvalidRecord);
    EXPECT_EQ(outcome.detail, u"name");
    EXPECT_EQ(outcome.line, 3);
    EXPECT_TRUE(all<OrgUnit>().isEmpty());
}

TEST_F(Importing, RefusesReferencesToNowhere)
{
    const ImportOutcome outcome = importedOne(
        file(u"a.jsonl"_s, "{\"format\":\"staffelstab\",\"version\":1}\n"
                           "{\"record\":\"post\",\"id\":\"p\",\"title\":\"Sachbearbeitung\",\"unit\":\"nirgends\"}\n"));
    EXPECT_EQ(outcome.refusal, Refusal::BrokenReference);
    EXPECT_TRUE(outcome.detail.startsWith(u"unit"));
    EXPECT_EQ(outcome.line, 2);
}

TEST_F(Importing, RefusesANewerExchangeFileAndAMissingOne)
{
    const ImportOutcome newer = importedOne(file(u"n.jsonl"_s, "{\"format\":\"staffelstab\",\"version\":99}\n"));
    EXPECT_EQ(newer.refusal, Refusal::NewerFormat);
    const ImportOutcome missing = importedOne(folder.filePath(u"gibt es nicht.bpmn"_s));
    EXPECT_EQ(missing.refusal, Refusal::Unreadable);
}

TEST_F(Importing, RefusesLargeFilesBeforeTheyFillTheMemory)
{
    const QString path = file(u"film.mp4"_s, QByteArray(1000, 'x'));
    QFile large(path);
    ASSERT_TRUE(large.resize(qint64(900) << 20));
    const tests::Costs costs;
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.refusal, Refusal::TooLarge);
    EXPECT_EQ(outcome.detail, u"64 MB");
    EXPECT_LT(costs.peakMegabytes(), 256);
}

TEST_F(Importing, KeepsFilesOfTheSameNameInTwoFoldersApart)
{
    file(u"amt1/liesmich.md"_s, "# Amt 1");
    file(u"amt2/liesmich.md"_s, "# Amt 2");
    for (const ImportStatus status : {ImportStatus::Imported, ImportStatus::Unchanged}) {
        for (const ImportOutcome &outcome : imported({folder.filePath(u"in"_s)}))
            EXPECT_EQ(outcome.status, status);
        EXPECT_EQ(all<KnowledgeItem>().size(), 2);
    }
}

TEST_F(Importing, WalksFoldersWithoutHiddenFilesAndWithoutFollowingLinks)
{
    file(u"a.md"_s, "# A");
    file(u".git/b.md"_s, "# B");
    file(u".c.md"_s, "# C");
    ASSERT_TRUE(QFile::link(folder.filePath(u"in"_s), folder.filePath(u"in/schleife"_s)));
    const auto outcomes = imported({folder.filePath(u"in"_s), folder.filePath(u"in/a.md"_s)});
    ASSERT_EQ(outcomes.size(), 1) << "each file once";
    EXPECT_EQ(all<KnowledgeItem>().size(), 1);
}

TEST_F(Importing, CancelledBetweenFilesKeepsTheFinishedOnes)
{
    file(u"a.md"_s, "# A");
    file(u"b.md"_s, "# B");
    int asked = 0;
    bool stop = false;
    const auto result = importPaths(
        *workspace, {folder.filePath(u"in"_s)},
        [&](qint64, qint64) {
            ++asked;
            return stop ? Continue::No : Continue::Yes;
        },
        [&](const ImportOutcome &) { stop = true; });
    ASSERT_TRUE(result);
    ASSERT_EQ(result->size(), 2);
    EXPECT_EQ(result->at(1).refusal, Refusal::Cancelled);
    EXPECT_EQ(all<KnowledgeItem>().size(), 1);
    EXPECT_GT(asked, 0);
}

TEST_F(Importing, CancelledInsideALargeFileKeepsNothingOfIt)
{
    QByteArray lines;
    for (int i = 0; i < 1'000; ++i)
        lines += "{\"id\":\"" + QByteArray::number(i) + "\",\"title\":\"T\"}\n";
    int asked = 0;
    const auto result = importPaths(*workspace, {file(u"viele.jsonl"_s, lines)}, [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        return ++asked > 5 ? Continue::No : Continue::Yes;
    });
    ASSERT_TRUE(result);
    EXPECT_EQ(result->at(0).refusal, Refusal::Cancelled);
    EXPECT_TRUE(all<KnowledgeItem>().isEmpty());
}

TEST_F(Importing, MakesABackupBeforeItTouchesWhatIsThere)
{
    importedOne(file(u"a.md"_s, "# A"));
    EXPECT_TRUE(automaticBackups(*workspace)->isEmpty()) << "nothing was there to be lost";
    importedOne(file(u"b.md"_s, "# B"));
    EXPECT_EQ(automaticBackups(*workspace)->size(), 1);
}

TEST_F(Importing, MatchesUnitsAndPostsByTheirNamesWhoeverMadeThem)
{
    OrgUnit unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
    unit.code = u"50"_s;
    unit.name = u"Sozialamt"_s;
    change(unit);
    importedOne(file(u"stellen.csv"_s, "Stelle;Einheit;VZÄ\nSachbearbeitung Wohngeld;50;0,5\n"));
    ASSERT_EQ(all<Post>().size(), 1);
    EXPECT_EQ(all<Post>().at(0).unit, unit.id);
    EXPECT_EQ(all<Post>().at(0).fte, 0.5);
    importedOne(file(u"einheiten.csv"_s, "Code;Bezeichnung;Parent\n50;Amt für Soziales;\n51;Jugend;50\n"));
    ASSERT_EQ(all<OrgUnit>().size(), 2);
    EXPECT_TRUE(std::ranges::any_of(all<OrgUnit>(),
                                    [&](const OrgUnit &each) { return each.code == u"51" && each.parent == unit.id; }));
    const ImportOutcome unknown = importedOne(file(u"x.csv"_s, "Stelle;Einheit\nLeitung;99\n"));
    EXPECT_EQ(unknown.refusal, Refusal::BrokenReference);
    EXPECT_EQ(unknown.line, 2);
}

TEST_F(Importing, LinksDocumentsToTheUnitTheyNameAndMakesItWhereNeeded)
{
    importedOne(file(u"d.jsonl"_s, "{\"id\":\"1\",\"title\":\"Eins\",\"text\":\"x\",\"unit\":\"Bauhof\"}\n"
                                   "{\"id\":\"2\",\"title\":\"Zwei\",\"text\":\"y\",\"unit\":\"Bauhof\"}\n"));
    ASSERT_EQ(all<OrgUnit>().size(), 1);
    for (const KnowledgeItem &item : all<KnowledgeItem>())
        EXPECT_EQ(item.links, QStringList{all<OrgUnit>().at(0).id});
    EXPECT_EQ(importedOne(folder.filePath(u"in/d.jsonl"_s)).status, ImportStatus::Unchanged);
}

TEST_F(Importing, OfReadOnlyWorkspacesIsRefused)
{
    workspace.reset();
    auto reader = Workspace::openReader(folder.filePath(u"a.stab"_s));
    ASSERT_TRUE(reader);
    const auto result = importPaths(**reader, {file(u"a.md"_s, "# A")});
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::ReadOnly);
}

TEST_F(Importing, OfTheSampleMakesASoundWorkspace)
{
    const auto result = importSample(*workspace);
    ASSERT_TRUE(result) << result.error().detail.toStdString();
    EXPECT_GE(all<OrgUnit>().size(), 8);
    EXPECT_GE(all<Post>().size(), 15);
    EXPECT_GE(all<Process>().size(), 40);
    EXPECT_TRUE(std::ranges::any_of(all<Person>(), [](const Person &each) { return each.leavingDate.isValid(); }));
    EXPECT_TRUE(isSound());
}

namespace
{

/// What must be equal after export and import: everything but restricted fields, revisions and times.
QJsonObject comparable(const AnyRecord &record)
{
    QJsonObject values = valuesOf(record);
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (field.access == FieldAccess::Restricted) values.remove(field.key());
    values.insert(u"#externalId"_s, head(record).externalId);
    values.insert(u"#origin"_s, head(record).origin);
    return values;
}

QMap<Id, QJsonObject> contentOf(Workspace &workspace)
{
    QMap<Id, QJsonObject> content;
    for (int i = 0; i < kRecordKinds; ++i) {
        const auto list = listRecords(workspace, static_cast<RecordKind>(i));
        for (const AnyRecord &record : *list)
            content.insert(head(record).id, comparable(record));
    }
    return content;
}

} // namespace

TEST_F(Importing, OfAnExportGivesTheSameRecordsFieldByField)
{
    ASSERT_TRUE(importSample(*workspace));
    importedOne(file(u"antrag.bpmn"_s, bpmn(kTwoTasks)));
    importedOne(file(u"d.jsonl"_s, "{\"id\":\"1\",\"title\":\"Eins\",\"text\":\"x\",\"unit\":\"Bauhof\"}\n"));
    const QString path = folder.filePath(u"alles.jsonl"_s);
    const auto counts = exportTo(*workspace, path);
    ASSERT_TRUE(counts) << counts.error().detail.toStdString();
    EXPECT_FALSE(tests::bytesOf(path).contains("leavingDate"));

    const auto source = std::exchange(workspace, made(u"b.stab"_s));
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.status, ImportStatus::Imported) << outcome.detail.toStdString() << " line " << outcome.line;
    EXPECT_EQ(outcome.counts, *counts);
    EXPECT_EQ(outcome.notes, QStringList());
    const auto before = contentOf(*source);
    const auto after = contentOf(*workspace);
    EXPECT_EQ(before.keys(), after.keys());
    for (const Id &id : before.keys())
        EXPECT_EQ(before.value(id), after.value(id)) << QJsonDocument(before.value(id)).toJson().toStdString()
                                                     << QJsonDocument(after.value(id)).toJson().toStdString();
    for (const Attachment &attachment : all<Attachment>())
        EXPECT_EQ(*attachmentBytes(*workspace, attachment.id), *attachmentBytes(*source, attachment.id));
    EXPECT_TRUE(isSound());
    EXPECT_EQ(importedOne(path).status, ImportStatus::Unchanged);
}

TEST_F(Importing, TakesFilesThatAreOnlyCalledTheSameForTwo)
{
    const auto write = [&](const QString &place, const QByteArray &text) {
        QDir().mkpath(QFileInfo(folder.filePath(place)).absolutePath());
        safeWrite(folder.filePath(place), text);
        return folder.filePath(place);
    };
    importedOne(write(u"a/liesmich.txt"_s, "Wissen der Kasse"));
    importedOne(write(u"b/liesmich.txt"_s, "Wissen des Friedhofs"));
    EXPECT_EQ(all<KnowledgeItem>().size(), 2);

    // The same place is the same file, the same content somewhere else as well.
    EXPECT_EQ(importedOne(write(u"a/liesmich.txt"_s, "Neues Wissen der Kasse")).status, ImportStatus::Updated);
    EXPECT_EQ(importedOne(write(u"moved/liesmich.txt"_s, "Neues Wissen der Kasse")).status, ImportStatus::Unchanged);
    EXPECT_EQ(all<KnowledgeItem>().size(), 2);

    // What else lies in the batch changes nothing.
    write(u"a/a/liesmich.txt"_s, "Noch ein anderes");
    ASSERT_TRUE(importPaths(*workspace, {folder.filePath(u"a"_s), folder.filePath(u"b"_s)}));
    EXPECT_EQ(all<KnowledgeItem>().size(), 3);
}

TEST_F(Importing, DoesNotWaitForAPipe)
{
    const QString path = folder.filePath(u"x.md"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
    const auto outcomes = importPaths(*workspace, {path});
    ASSERT_TRUE(outcomes);
    EXPECT_EQ(outcomes->at(0).refusal, Refusal::Unreadable);
}

TEST_F(Importing, AnExportReplacesNothing)
{
    ASSERT_TRUE(importSample(*workspace));
    const QByteArray before = tests::bytesOf(workspace->path());
    const auto written = exportTo(*workspace, workspace->path());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Exists);
    EXPECT_EQ(tests::bytesOf(workspace->path()), before);
}

TEST_F(Importing, OfAnExportWithReferencesIntoTheBinWorks)
{
    ASSERT_TRUE(importSample(*workspace));
    for (const Id &id : {all<Post>().at(0).id, all<OrgUnit>().at(0).id, all<ItProcedure>().at(0).id})
        ASSERT_TRUE(removeRecords(*workspace, {id}));
    const QString path = folder.filePath(u"alles.jsonl"_s);
    ASSERT_TRUE(exportTo(*workspace, path));
    workspace = made(u"b.stab"_s);
    const ImportOutcome outcome = importedOne(path);
    EXPECT_EQ(outcome.status, ImportStatus::Imported) << outcome.detail.toStdString() << " line " << outcome.line;
}

TEST_F(Importing, OfTheRealProcessModelsFindsEveryFileAgainUnchanged)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bpmn-municipal");
    QElapsedTimer timer;
    timer.start();
    const QStringList folders{tests::sharedData() + u"/bpmn-brandenburg"_s, tests::sharedData() + u"/bpmn-municipal"_s};
    int models = 0;
    for (const ImportOutcome &outcome : imported(folders)) {
        if (outcome.file.endsWith(u".bpmn") || outcome.file.endsWith(u".bpmn20.xml")) {
            EXPECT_EQ(outcome.status, ImportStatus::Imported)
                << outcome.file.toStdString() << outcome.detail.toStdString();
            ++models;
        } else if (outcome.status == ImportStatus::Refused) {
            EXPECT_TRUE(outcome.file.endsWith(u".docx") || outcome.file.endsWith(u".json"))
                << outcome.file.toStdString();
        }
    }
    EXPECT_EQ(models, 134);
    RecordProperty("firstMs", static_cast<int>(timer.restart()));
    const qint64 before = feedEnd();
    for (const ImportOutcome &outcome : imported(folders))
        EXPECT_TRUE(outcome.status == ImportStatus::Unchanged || outcome.status == ImportStatus::Refused)
            << outcome.file.toStdString();
    EXPECT_EQ(feedEnd(), before);
    RecordProperty("secondMs", static_cast<int>(timer.elapsed()));
    EXPECT_TRUE(isSound());
}

TEST_F(Importing, MakesEveryTaskNameAndAnnotationOfTheRealModelsFindable)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bpmn-municipal");
    imported({tests::sharedData() + u"/bpmn-brandenburg"_s, tests::sharedData() + u"/bpmn-municipal"_s});
    ASSERT_TRUE(updateIndex(*workspace));
    QHash<Id, QString> files; // by process
    for (const Process &process : all<Process>())
        files.insert(process.id, process.origin);
    for (const KnowledgeItem &item : all<KnowledgeItem>())
        files.insert(item.id, item.origin);
    QMap<QString, QSet<QString>> tasks; // files by what is searched for
    QMap<QString, QSet<QString>> annotations;
    for (const QString &source : {u"bpmn-brandenburg"_s, u"bpmn-municipal"_s})
        for (const QString &path : tests::realFiles(source, {u".bpmn"_s, u".bpmn20.xml"_s})) {
            const QString xml = QString::fromUtf8(tests::bytesOf(path));
            for (const QString &name : tests::taskNames(xml))
                tasks[name] << QFileInfo(path).fileName();
            for (const QString &text : tests::annotationTexts(xml))
                annotations[text] << QFileInfo(path).fileName();
        }
    EXPECT_GT(tasks.size() + annotations.size(), 300);
    const auto expectFound = [&](const QString &text, const QSet<QString> &expected, RecordKind kind) {
        search::Query query;
        query.text = text;
        query.kinds = {kindName(kind)};
        query.limit = 134;
        query.prefix = false;
        const auto page = find(*workspace, query);
        ASSERT_TRUE(page);
        EXPECT_EQ(page->source, search::Source::Ranked);
        QSet<QString> found;
        for (const search::Hit &hit : page->hits)
            found << files.value(hit.id);
        EXPECT_TRUE(found.contains(expected)) << text.toStdString();
    };
    for (auto it = tasks.cbegin(); it != tasks.cend(); ++it)
        expectFound(it.key(), it.value(), RecordKind::Process);
    for (auto it = annotations.cbegin(); it != annotations.cend(); ++it)
        expectFound(it.key(), it.value(), RecordKind::KnowledgeItem);
}

TEST_F(Importing, OfTheMunichTextsAndCataloguesTakesThemAll)
{
    STAFFELSTAB_NEEDS_REAL_FILES("muenchen-services");
    int texts = 0;
    for (const ImportOutcome &outcome : imported({tests::sharedData() + u"/muenchen-services/md"_s})) {
        EXPECT_EQ(outcome.status, ImportStatus::Imported) << outcome.file.toStdString();
        ++texts;
    }
    EXPECT_EQ(texts, 222);
    EXPECT_EQ(all<KnowledgeItem>().size(), 222);
    EXPECT_EQ(importedOne(tests::sharedData() + u"/muenchen-services/services.json"_s).counts.value(u"knowledgeItem"_s),
              287);
    EXPECT_EQ(importedOne(tests::sharedData() + u"/ozg-leika/leika-leistungen.csv"_s).counts.value(u"service"_s), 5251);
    EXPECT_EQ(importedOne(tests::sharedData() + u"/ozg-leika/ozg-leistungen.csv"_s).counts.value(u"service"_s), 557);
    EXPECT_EQ(all<Service>().size(), 5251 + 557);
    EXPECT_EQ(importedOne(tests::sharedData() + u"/ozg-leika/leika-leistungen.csv"_s).status, ImportStatus::Unchanged);
}

TEST_F(Importing, OfEveryBadFileWeHaveLeavesASoundWorkspace)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bad-xml");
    QElapsedTimer timer;
    timer.start();
    const QString data = tests::sharedData();
    int refused = 0;
    const auto result =
        importPaths(*workspace, {data + u"/bpmn-invalid"_s, data + u"/bad-xml"_s, data + u"/bad-office"_s}, {},
                    [&](const ImportOutcome &outcome) {
                        EXPECT_LT(timer.restart(), 5'000) << outcome.file.toStdString();
                        if (outcome.status != ImportStatus::Refused) return;
                        EXPECT_NE(outcome.refusal, Refusal::None) << outcome.file.toStdString();
                        EXPECT_NE(outcome.refusal, Refusal::Failed) << outcome.file.toStdString();
                        EXPECT_FALSE(outcome.file.isEmpty());
                        ++refused;
                    });
    ASSERT_TRUE(result);
    EXPECT_GT(result->size(), 600);
    EXPECT_GT(refused, 100);
    EXPECT_TRUE(isSound());
}
