// SPDX-License-Identifier: GPL-3.0-or-later
// Each command: what it does, what it answers a script, what it says to wrong input.
#include "cli/command.h"
#include "clirun.h"
#include "model/process.h"
#include "store/database.h"
#include "usecase/questions.h"
#include "usecase/workspace.h"

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QString kFile = u"rathaus.stab"_s;

class Commands : public CliRun
{
  protected:
    void SetUp() override { done({u"new"_s, kFile}); }

    QString process(const QString &name) { return idOf({u"add"_s, kFile, u"process"_s, u"name="_s + name}); }
    QString recommendation(const QString &title)
    {
        return idOf({u"add"_s, kFile, u"recommendation"_s, u"title="_s + title});
    }
    QJsonObject values(const QString &id) { return done({u"show"_s, kFile, id}).value(u"values").toObject(); }
    void expectError(const QStringList &arguments, int exitCode, const QString &name)
    {
        const Outcome answer = run(QStringList(arguments) << u"--json"_s);
        EXPECT_EQ(answer.exitCode, exitCode) << arguments.join(u' ').toStdString() << answer.err.toStdString();
        const QJsonObject error = answer.object();
        EXPECT_EQ(error.value(u"error").toString(), name);
        EXPECT_FALSE(error.value(u"message").toString().isEmpty());
        EXPECT_TRUE(answer.err.contains(u"staffelstab-cli: "_s)) << "a sentence for people as well";
    }
};

} // namespace

TEST_F(Commands, NewNeverOverwrites)
{
    expectError({u"new"_s, kFile}, 8, u"exists"_s);
    expectError({u"new"_s, u"nirgends/rathaus.stab"_s}, 8, u"io"_s);
}

TEST_F(Commands, AddSetAndShowGoThroughAllKindsOfValues)
{
    const QString id = process(u"Wohngeld bewilligen"_s);
    const QJsonObject saved = done({u"set"_s, kFile, id, u"reviewDate=31.12.2026"_s, u"caseCount.min=120"_s,
                                    u"tags=quick-win|eigenes Wort"_s, u"goals=schnell"_s});
    EXPECT_EQ(saved.value(u"revision").toInt(), 2);
    EXPECT_FALSE(saved.value(u"savedAt").toString().isEmpty());

    QJsonObject now = values(id);
    EXPECT_EQ(now.value(u"reviewDate").toString(), u"2026-12-31"_s);
    EXPECT_EQ(now.value(u"caseCount").toObject().value(u"min").toInt(), 120);
    EXPECT_EQ(now.value(u"tags").toArray().size(), 2);

    done({u"set"_s, kFile, id, u"goals="_s});
    EXPECT_FALSE(values(id).contains(u"goals"));
}

TEST_F(Commands, AddOfARecordThatBreaksARuleLeavesNothing)
{
    expectError({u"add"_s, kFile, u"process"_s, u"goals=ohne Namen"_s}, 4, u"invalid"_s);
    expectError({u"add"_s, kFile, u"process"_s, u"name=A"_s, u"complexity=9"_s}, 4, u"invalid"_s);
    expectError({u"add"_s, kFile, u"process"_s, u"name=A"_s, u"owner=01234567"_s}, 3, u"notFound"_s);
    expectError({u"add"_s, kFile, u"zettel"_s, u"name=A"_s}, 2, u"usage"_s);
    expectError({u"add"_s, kFile, u"attachment"_s, u"name=A"_s}, 2, u"usage"_s);
    EXPECT_EQ(run({u"list"_s, kFile, u"process"_s, u"--json"_s}).exitCode, 1);
}

TEST_F(Commands, SetRefusesWhatDoesNotFit)
{
    const QString id = process(u"A"_s);
    expectError({u"set"_s, kFile, id, u"reviewDate=morgen"_s}, 4, u"invalid"_s);
    expectError({u"set"_s, kFile, id, u"name="_s}, 4, u"invalid"_s);
    expectError({u"set"_s, kFile, id, u"farbe=blau"_s}, 2, u"usage"_s);
    expectError({u"set"_s, kFile, u"ffffffff-0000-7000-8000-000000000000"_s, u"name=B"_s}, 3, u"notFound"_s);
    expectError({u"set"_s, u"weg.stab"_s, id, u"name=B"_s}, 3, u"notFound"_s);
    expectError({u"set"_s, kFile, id}, 2, u"usage"_s);
    EXPECT_EQ(values(id).value(u"name").toString(), u"A"_s);
}

TEST_F(Commands, SetNoticesWhatSomebodyElseChanged)
{
    const QString id = process(u"A"_s);
    done({u"set"_s, kFile, id, u"goals=schnell"_s});
    expectError({u"set"_s, kFile, id, u"goals=gut"_s, u"--since"_s, u"1"_s}, 5, u"conflict"_s);
    done({u"set"_s, kFile, id, u"definition=neu"_s, u"--since"_s, u"1"_s});
}

TEST_F(Commands, TakeTheBeginningOfAnIdAndTheForeignId)
{
    write(u"wissen.jsonl"_s,
          "{\"id\":\"Dok-7\",\"title\":\"Geschwister\",\"text\":\"Zweites Kind zahlt die Hälfte.\"}\n");
    EXPECT_EQ(run({u"import"_s, kFile, u"wissen.jsonl"_s}).exitCode, 0);
    const QJsonObject item = done({u"show"_s, kFile, u"Dok-7"_s});
    EXPECT_EQ(item.value(u"title").toString(), u"Geschwister"_s);
    EXPECT_EQ(done({u"show"_s, kFile, item.value(u"id").toString().left(20)}).value(u"id"), item.value(u"id"));
}

TEST_F(Commands, ListGivesARecordALine)
{
    process(u"Zaun"_s);
    process(u"Antrag"_s);
    const Outcome answer = run({u"list"_s, kFile, u"process"_s, u"--json"_s});
    const auto objects = answer.objects();
    ASSERT_EQ(objects.size(), 2);
    EXPECT_EQ(objects[0].value(u"title").toString(), u"Antrag"_s);
    EXPECT_EQ(run({u"list"_s, kFile, u"process"_s, u"--limit"_s, u"1"_s, u"--json"_s}).objects().size(), 1);
    expectError({u"list"_s, kFile, u"zettel"_s}, 2, u"usage"_s);
    expectError({u"list"_s, kFile, u"process"_s, u"--limit"_s, u"viele"_s}, 2, u"usage"_s);
    EXPECT_TRUE(run({u"list"_s, kFile, u"process"_s}).out.contains(u"Antrag"_s));
}

TEST_F(Commands, TagAndStatusChangeManyProcesses)
{
    const QString first = process(u"A"_s);
    const QString second = process(u"B"_s);
    done({u"tag"_s, kFile, first, second, u"--add"_s, u"saison"_s, u"--add"_s, u"quick-win"_s});
    done({u"tag"_s, kFile, first, u"--remove"_s, u"saison"_s});
    EXPECT_EQ(values(first).value(u"tags").toArray(), QJsonArray{u"quick-win"_s});
    EXPECT_EQ(values(second).value(u"tags").toArray().size(), 2);

    done({u"status"_s, kFile, first, second, u"--set"_s, u"Online-Antrag"_s});
    const QJsonArray offering = values(second).value(u"offering").toArray();
    EXPECT_EQ(offering.at(0).toObject().value(u"status").toString(), u"OnlineApplication"_s);
    done({u"status"_s, kFile, first, u"--clear"_s, u"OnlineApplication"_s});
    EXPECT_FALSE(values(first).contains(u"offering"));

    expectError({u"tag"_s, kFile, first}, 2, u"usage"_s);
    expectError({u"status"_s, kFile, first, u"--set"_s, u"Unsinn"_s}, 4, u"invalid"_s);
    expectError({u"status"_s, kFile, first, u"--set"_s, u"NotDigitizable"_s}, 4, u"invalid"_s);
    expectError({u"tag"_s, kFile, first, u"ffffffff-1"_s, u"--add"_s, u"x"_s}, 3, u"notFound"_s);
}

TEST_F(Commands, LinkJoinsAProcessAndARecommendation)
{
    const QString first = process(u"A"_s);
    const QString form = recommendation(u"Online-Formular"_s);
    done({u"link"_s, kFile, first, form});
    EXPECT_EQ(done({u"show"_s, kFile, first}).value(u"recommendations").toArray().size(), 1);
    EXPECT_EQ(values(form).value(u"processes").toArray(), QJsonArray{first});

    done({u"link"_s, kFile, first, form, u"--remove"_s});
    EXPECT_EQ(done({u"show"_s, kFile, first}).value(u"recommendations").toArray().size(), 0);
    expectError({u"link"_s, kFile, first, first}, 4, u"invalid"_s);
}

TEST_F(Commands, AttachKeepsAFileAndExtractWritesItAgain)
{
    const QByteArray bytes = QByteArray("%PDF-1.7 \0\xff", 11).repeated(1'000);
    write(u"bescheid.pdf"_s, bytes);
    const QString id = process(u"A"_s);
    const QString attachment = idOf({u"attach"_s, kFile, id, u"bescheid.pdf"_s, u"--role"_s, u"Notice"_s});
    EXPECT_EQ(done({u"extract"_s, kFile, attachment, u"--to"_s, u"zurueck.pdf"_s}).value(u"bytes").toInt(),
              bytes.size());
    QFile copy(file(u"zurueck.pdf"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), bytes);

    expectError({u"extract"_s, kFile, attachment, u"--to"_s, u"zurueck.pdf"_s}, 8, u"exists"_s);
    expectError({u"extract"_s, kFile, attachment}, 2, u"usage"_s);
    expectError({u"attach"_s, kFile, id, u"weg.pdf"_s}, 3, u"notFound"_s);
}

TEST_F(Commands, ExtractReadsWhatIsUnreadAndSearchNamesThePage)
{
    write(u"satzung.txt"_s, "Leinenzwang im Stadtwald");
    write(u"alt.doc"_s, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1");
    const QString id = process(u"Hundesteuer"_s);
    const QString attachment = idOf({u"attach"_s, kFile, id, u"satzung.txt"_s});
    idOf({u"attach"_s, kFile, id, u"alt.doc"_s});

    const auto objects = run({u"extract"_s, kFile, u"--json"_s}).objects();

    ASSERT_EQ(objects.size(), 2);
    EXPECT_EQ(objects[0].value(u"state").toString(), u"unknownKind"_s);
    EXPECT_EQ(objects[1].value(u"state").toString(), u"text"_s);
    const QJsonObject hit = done({u"search"_s, kFile, u"leinenzwang"_s}).value(u"hits").toArray().first().toObject();
    EXPECT_EQ(hit.value(u"id").toString(), attachment);
    EXPECT_EQ(hit.value(u"passages").toArray().first().toObject().value(u"page").toInt(), 1);
    EXPECT_EQ(done({u"show"_s, kFile, attachment})
                  .value(u"text")
                  .toObject()
                  .value(u"pages")
                  .toArray()
                  .first()
                  .toObject()
                  .value(u"text")
                  .toString(),
              u"Leinenzwang im Stadtwald"_s);
}

TEST_F(Commands, SearchFindsWhatWasReadWithoutTheIndex)
{
    write(u"satzung.txt"_s, "Leinenzwang im Stadtwald");
    const QString id = process(u"Hundesteuer"_s);
    idOf({u"attach"_s, kFile, id, u"satzung.txt"_s});
    done({u"search"_s, kFile, u"hundesteuer"_s});
    EXPECT_EQ(run({u"extract"_s, kFile, u"--no-index"_s}).exitCode, 0);

    EXPECT_EQ(done({u"search"_s, kFile, u"leinenzwang"_s}).value(u"hits").toArray().size(), 1);
}

TEST_F(Commands, ExtractToAPlaceNeedsToKnowWhichFile)
{
    expectError({u"extract"_s, kFile, u"--to"_s, u"zurueck.pdf"_s}, 2, u"usage"_s);
}

TEST_F(Commands, HistoryNamesWhoChangedWhatAndUndoTakesItBack)
{
    const QString id = process(u"Alt"_s);
    done({u"set"_s, kFile, id, u"name=Neu"_s});
    const auto entries = run({u"history"_s, kFile, id, u"--json"_s}).objects();
    ASSERT_EQ(entries.size(), 2);
    EXPECT_EQ(entries[0].value(u"operation").toString(), u"update"_s);
    const QJsonObject change = entries[0].value(u"changes").toArray().at(0).toObject();
    EXPECT_EQ(change.value(u"before").toString(), u"Alt"_s);
    EXPECT_EQ(change.value(u"after").toString(), u"Neu"_s);
    EXPECT_EQ(run({u"history"_s, kFile, u"--limit"_s, u"1"_s, u"--json"_s}).objects().size(), 1);
    const auto shown = [&](const QString &record) { return run({u"show"_s, kFile, record, u"--json"_s}).objects()[0]; };
    const QString unit = shown(id).value(u"values").toObject().value(u"leadUnit").toString();
    const QString told = run({u"history"_s, kFile, id}).out;
    ASSERT_FALSE(unit.isEmpty());
    EXPECT_TRUE(told.contains(shown(unit).value(u"title").toString()));
    EXPECT_FALSE(told.contains(unit)) << "people read titles";

    done({u"undo"_s, kFile});
    EXPECT_EQ(values(id).value(u"name").toString(), u"Alt"_s);
    expectError({u"undo"_s, kFile, u"kein-befehl"_s}, 3, u"notFound"_s);
}

TEST_F(Commands, RemoveGoesToTheBinAndRecoverBringsBack)
{
    const QString id = process(u"A"_s);
    EXPECT_EQ(run({u"bin"_s, kFile, u"--json"_s}).exitCode, 1);
    done({u"remove"_s, kFile, id});
    expectError({u"show"_s, kFile, id}, 3, u"notFound"_s);
    EXPECT_EQ(done({u"bin"_s, kFile}).value(u"title").toString(), u"A"_s);
    done({u"recover"_s, kFile, id});
    EXPECT_EQ(values(id).value(u"name").toString(), u"A"_s);
}

TEST_F(Commands, RemoveAsksBeforeItTakesMany)
{
    QStringList remove{u"remove"_s, kFile};
    for (int i = 0; i < 11; ++i)
        remove << process(u"Vorgang %1"_s.arg(i));
    expectError(remove, 2, u"usage"_s);
    EXPECT_TRUE(run(remove).err.contains(u"11"_s)) << "says how many would go";
    EXPECT_EQ(run({u"list"_s, kFile, u"process"_s, u"--json"_s}).objects().size(), 11);
    done(QStringList(remove) << u"--yes"_s);
    EXPECT_EQ(QDir(file(u"Sicherungen"_s)).entryList(QDir::Files).size(), 1) << "a backup was made first";
}

TEST_F(Commands, ImportSaysWhereTheFileWonOverAPersonsTextAndTheHistoryKeepsIt)
{
    const QByteArray line = "{\"id\":\"Dok-7\",\"title\":\"Geschwister\",\"text\":\"Zweites Kind: %1.\"}\n";
    write(u"wissen.jsonl"_s, QByteArray(line).replace("%1", "halber Betrag"));
    EXPECT_EQ(run({u"import"_s, kFile, u"wissen.jsonl"_s}).exitCode, 0);
    const QString id = done({u"show"_s, kFile, u"Dok-7"_s}).value(u"id").toString();
    done({u"set"_s, kFile, id, u"body=von Hand"_s});
    write(u"wissen.jsonl"_s, QByteArray(line).replace("%1", "nichts"));

    const QString told = run({u"import"_s, kFile, u"wissen.jsonl"_s}).out;
    EXPECT_TRUE(told.contains(u"die neuere Fassung der Datei hat ersetzt, was hier bearbeitet wurde: Geschwister"_s))
        << told.toStdString();
    const auto entries = run({u"history"_s, kFile, id, u"--json"_s}).objects();
    ASSERT_EQ(entries.size(), 3);
    const QJsonObject change = entries[0].value(u"changes").toArray().at(0).toObject();
    EXPECT_EQ(change.value(u"before").toString(), u"von Hand"_s);

    done({u"undo"_s, kFile});
    EXPECT_EQ(values(id).value(u"body").toString(), u"von Hand"_s) << "and one undo brings it back";
}

TEST_F(Commands, UndoCalledAgainGoesBackFurther)
{
    const QString id = process(u"Anfang"_s);
    for (const QString &name : {u"Eins"_s, u"Zwei"_s, u"Drei"_s})
        done({u"set"_s, kFile, id, u"name="_s + name});
    for (const QString &name : {u"Zwei"_s, u"Eins"_s, u"Anfang"_s}) {
        done({u"undo"_s, kFile});
        EXPECT_EQ(values(id).value(u"name").toString(), name);
    }
    EXPECT_EQ(run({u"history"_s, kFile, id, u"--json"_s}).objects().size(), 7);
}

TEST_F(Commands, RemoveSaysWhoStillNamesARecordAndNoBareIdIsShown)
{
    const QString unit = idOf({u"add"_s, kFile, u"orgUnit"_s, u"code=50"_s, u"name=Soziales"_s});
    const QString id = idOf({u"add"_s, kFile, u"process"_s, u"name=Wohngeld"_s, u"leadUnit="_s + unit});
    const QJsonArray users = done({u"remove"_s, kFile, unit}).value(u"usedBy").toArray();
    ASSERT_EQ(users.size(), 1);
    EXPECT_EQ(users.at(0).toObject().value(u"id").toString(), id);
    EXPECT_EQ(users.at(0).toObject().value(u"field").toString(), u"leadUnit"_s);

    const QString shown = run({u"show"_s, kFile, id}).out;
    EXPECT_TRUE(shown.contains(u"Soziales (im Papierkorb)"_s)) << shown.toStdString();
    EXPECT_FALSE(shown.contains(unit)) << shown.toStdString();

    done({u"recover"_s, kFile, unit});
    EXPECT_TRUE(run({u"remove"_s, kFile, unit}).out.contains(u"„Wohngeld“ (Prozess)"_s));
}

TEST_F(Commands, SearchFindsWhatWasSavedAMomentAgo)
{
    const QString id = process(u"Schulbuchgutschein ausgeben"_s);
    const QJsonObject page = done({u"search"_s, kFile, u"schulbuchgutschein"_s});
    for (const char *key : {"query", "total", "suggestion", "spellings", "otherWords", "tookMs", "facets", "hits"})
        EXPECT_TRUE(page.contains(QLatin1StringView(key))) << key;
    ASSERT_EQ(page.value(u"hits").toArray().size(), 1);
    const QJsonObject hit = page.value(u"hits").toArray().at(0).toObject();
    for (const char *key : {"id", "externalId", "kind", "title", "score", "passages"})
        EXPECT_TRUE(hit.contains(QLatin1StringView(key))) << key;
    EXPECT_EQ(hit.value(u"id").toString(), id);
    EXPECT_EQ(run({u"search"_s, kFile, u"gibtesnicht"_s, u"--json"_s}).exitCode, 1);
    expectError({u"search"_s, kFile}, 2, u"usage"_s);
    expectError({u"search"_s, kFile, u"x"_s, u"--kind"_s, u"zettel"_s}, 2, u"usage"_s);
    EXPECT_TRUE(run({u"search"_s, kFile, u"schulbuchgutschein"_s}).out.contains(u"Schulbuchgutschein ausgeben"_s));
}

TEST_F(Commands, SearchSaysOnDemandWhyEachHitWasFound)
{
    process(u"Schulbuchgutschein ausgeben"_s);
    const QJsonObject page = done({u"search"_s, kFile, u"schulbuchgutscheine"_s, u"--why"_s});
    const QJsonArray why = page.value(u"hits").toArray().at(0).toObject().value(u"why").toArray();
    ASSERT_EQ(why.size(), 1);
    const QJsonObject reason = why.at(0).toObject();
    EXPECT_EQ(reason.value(u"typed").toString(), u"schulbuchgutscheine"_s);
    EXPECT_EQ(reason.value(u"way").toString(), u"written"_s);
    EXPECT_EQ(reason.value(u"found").toArray().at(0).toString(), u"Schulbuchgutschein"_s);
    EXPECT_TRUE(reason.value(u"inTitle").toBool());
    EXPECT_TRUE(run({u"search"_s, kFile, u"schulbuchgutschein"_s, u"--why"_s})
                    .out.contains(u"„Schulbuchgutschein“ im Titel"_s));
    EXPECT_FALSE(run({u"search"_s, kFile, u"schulbuchgutschein"_s}).out.contains(u"“ im Titel"_s));
}

TEST_F(Commands, EchoListsWhatRestsOnALaw)
{
    const QString id = process(u"Wohngeld neu berechnen"_s);
    done({u"set"_s, kFile, id, u"description=Nach § 26 Abs. 2 WoGG"_s});
    const QJsonObject echo = done({u"echo"_s, kFile, u"§"_s, u"26"_s, u"WoGG"_s});
    EXPECT_EQ(echo.value(u"place").toString(), u"§ 26 WoGG"_s);
    ASSERT_EQ(echo.value(u"entries").toArray().size(), 1);
    const QJsonObject entry = echo.value(u"entries").toArray().at(0).toObject();
    EXPECT_EQ(entry.value(u"id").toString(), id);
    EXPECT_EQ(entry.value(u"citations").toArray().at(0).toString(), u"§ 26 Abs. 2 WoGG"_s);
    const QString shown = run({u"echo"_s, kFile, u"WoGG"_s}).out;
    EXPECT_TRUE(shown.contains(u"Prozesse (1)"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"nennt § 26 Abs. 2 WoGG"_s)) << shown.toStdString();
    EXPECT_EQ(run({u"echo"_s, kFile, u"§ 3 WoGG"_s}).exitCode, 1);
    expectError({u"echo"_s, kFile, u"Wohngeld berechnen"_s}, 2, u"usage"_s);
}

TEST_F(Commands, SimilarListsProcessesThatAreLikeOne)
{
    const QString id = process(u"Wohngeld bewilligen"_s), other = process(u"Wohngeld einstellen"_s);
    process(u"Hundesteuer festsetzen"_s);
    const QJsonArray similar = done({u"similar"_s, kFile, id}).value(u"similar").toArray();
    ASSERT_EQ(similar.size(), 1);
    EXPECT_EQ(similar.at(0).toObject().value(u"id").toString(), other);
    EXPECT_TRUE(run({u"similar"_s, kFile, id}).out.contains(u"Gemeinsam: Wohngeld"_s));
    expectError({u"similar"_s, kFile, u"ffffffff-1"_s}, 3, u"notFound"_s);
}

TEST_F(Commands, NamesAnUnknownOptionAsItWasTyped)
{
    EXPECT_TRUE(run({u"search"_s, kFile, u"gebühr"_s, u"-mahnung"_s}).err.contains(u"„-mahnung“"_s));
    EXPECT_TRUE(run({u"search"_s, kFile, u"gebühr"_s, u"--nix"_s}).err.contains(u"„--nix“"_s));
}

TEST_F(Commands, SearchPutsHitsInTheOrderAskedFor)
{
    for (const QString &name : {u"Marke ersetzen"_s, u"Beitrag zur Marke"_s})
        process(name);
    const auto first = [this](const QString &order) {
        const QJsonObject page = done({u"search"_s, kFile, u"marke"_s, u"--sort"_s, order});
        return page.value(u"hits").toArray().at(0).toObject().value(u"title").toString();
    };
    EXPECT_EQ(first(u"name"_s), u"Beitrag zur Marke"_s);
    process(u"Marke verlängern"_s);
    EXPECT_EQ(first(u"date"_s), u"Marke verlängern"_s);
    expectError({u"search"_s, kFile, u"marke"_s, u"--sort"_s, u"farbe"_s}, 2, u"usage"_s);
}

TEST_F(Commands, SearchNamesEverySpellingThatMayHaveBeenMeant)
{
    process(u"Gewerbe anmelden"_s);
    process(u"Gewerbe abmelden"_s);
    const QString told = run({u"search"_s, kFile, u"amelden"_s}).err;
    EXPECT_TRUE(told.contains(u"anmelden"_s) && told.contains(u"abmelden"_s)) << told.toStdString();
}

TEST_F(Commands, SearchAnswersEachLineOfStandardInput)
{
    process(u"Schulbuchgutschein ausgeben"_s);
    const Outcome answer =
        run({u"search"_s, kFile, u"--stdin"_s, u"--json"_s}, "schulbuchgutschein\n\ngibtesnicht\r\n\"offen AND ((\n");
    EXPECT_EQ(answer.exitCode, 0);
    const auto pages = answer.objects();
    ASSERT_EQ(pages.size(), 4) << "an answer for each line, the empty one included";
    EXPECT_EQ(pages[0].value(u"total").toInt(), 1);
    EXPECT_EQ(pages[1].value(u"total").toInt(), 0);
    EXPECT_EQ(pages[2].value(u"query").toString(), u"gibtesnicht"_s);
}

TEST_F(Commands, IndexIsBuiltAnewOnDemand)
{
    process(u"Schulbuchgutschein ausgeben"_s);
    const QJsonObject state = done({u"index"_s, kFile, u"--rebuild"_s});
    EXPECT_TRUE(state.value(u"usable").toBool());
    EXPECT_EQ(state.value(u"indexedUntil"), state.value(u"feedEnd"));
    EXPECT_EQ(done({u"index"_s, kFile}).value(u"documents"), state.value(u"documents"));
}

TEST_F(Commands, ImportSaysOfEachFileWhatBecameOfIt)
{
    write(u"eingang/gut.md"_s, "# Geschwister\n\nZweites Kind zahlt die Hälfte.\n");
    write(u"eingang/kaputt.bpmn"_s,
          "<?xml version=\"1.0\"?>\n<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<process>\n");
    const Outcome first = run({u"import"_s, kFile, u"eingang"_s, u"--json"_s});
    EXPECT_EQ(first.exitCode, 1) << "one was refused";
    QHash<QString, QJsonObject> byName;
    for (const QJsonObject &object : first.objects())
        byName.insert(QFileInfo(object.value(u"file").toString()).fileName(), object);
    ASSERT_EQ(byName.size(), 2);
    EXPECT_EQ(byName[u"gut.md"_s].value(u"status").toString(), u"imported"_s);
    EXPECT_EQ(byName[u"kaputt.bpmn"_s].value(u"status").toString(), u"refused"_s);
    EXPECT_TRUE(byName[u"kaputt.bpmn"_s].value(u"reason").toString().contains(u"kaputt.bpmn"_s));
    EXPECT_GT(byName[u"kaputt.bpmn"_s].value(u"line").toInt(), 0);

    EXPECT_EQ(done({u"import"_s, kFile, u"eingang/gut.md"_s}).value(u"status").toString(), u"unchanged"_s);
    write(u"eingang/gut.md"_s, "# Geschwister\n\nDrittes Kind zahlt nichts.\n");
    EXPECT_EQ(done({u"import"_s, kFile, u"eingang/gut.md"_s}).value(u"status").toString(), u"updated"_s);
    EXPECT_NE(run({u"import"_s, kFile, u"weg.md"_s, u"--json"_s}).exitCode, 0);
    EXPECT_EQ(done({u"search"_s, kFile, u"drittes"_s}).value(u"total").toInt(), 1);
}

TEST_F(Commands, ExportIsReadAgainIntoAnotherWorkspace)
{
    const QString id = process(u"Schulbuchgutschein ausgeben"_s);
    EXPECT_EQ(
        done({u"export"_s, kFile, u"--to"_s, u"alles.jsonl"_s}).value(u"counts").toObject().value(u"process").toInt(),
        1);
    done({u"new"_s, u"zweites.stab"_s});
    EXPECT_EQ(run({u"import"_s, u"zweites.stab"_s, u"alles.jsonl"_s}).exitCode, 0);
    EXPECT_EQ(done({u"show"_s, u"zweites.stab"_s, id}).value(u"title").toString(), u"Schulbuchgutschein ausgeben"_s);
    expectError({u"export"_s, kFile}, 2, u"usage"_s);
}

TEST_F(Commands, BackupIsCheckedAndRestored)
{
    const QString id = process(u"A"_s);
    EXPECT_TRUE(done({u"backup"_s, kFile, u"sicherung.stab"_s}).value(u"sound").toBool());
    expectError({u"backup"_s, kFile, u"sicherung.stab"_s}, 8, u"exists"_s);
    EXPECT_TRUE(done({u"restore"_s, u"sicherung.stab"_s, u"neu.stab"_s}).value(u"sound").toBool());
    EXPECT_EQ(done({u"show"_s, u"neu.stab"_s, id}).value(u"title").toString(), u"A"_s);
    expectError({u"restore"_s, u"sicherung.stab"_s, kFile}, 8, u"exists"_s);
    expectError({u"restore"_s, u"weg.stab"_s, u"neu2.stab"_s}, 3, u"notFound"_s);
}

TEST_F(Commands, CheckNamesDamageInWords)
{
    EXPECT_TRUE(done({u"check"_s, kFile}).value(u"sound").toBool());
    const QString id = process(u"A"_s);
    write(u"gross.bin"_s, QByteArray(60'000, 'Q'));
    done({u"attach"_s, kFile, id, u"gross.bin"_s});
    QFile workspace(file(kFile));
    ASSERT_TRUE(workspace.open(QIODevice::ReadWrite));
    const QByteArray bytes = workspace.readAll();
    const qsizetype at = bytes.indexOf(QByteArray(3'000, 'Q'));
    ASSERT_GT(at, 0);
    workspace.seek(at + 10);
    workspace.write("R");
    workspace.close();

    const Outcome answer = run({u"check"_s, kFile, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 7);
    EXPECT_TRUE(answer.object()
                    .value(u"damages")
                    .toArray()
                    .at(0)
                    .toObject()
                    .value(u"message")
                    .toString()
                    .contains(u"gross.bin"_s));
}

TEST_F(Commands, CheckComparesQuickFindWithTheRecords)
{
    process(u"A"_s);
    {
        const auto workspace = Workspace::open(file(kFile));
        ASSERT_TRUE(workspace);
        (*workspace)
            ->database()
            .run(u"insert into quick_words(quick_words, rowid, title, identifier, body) "
                 "values('delete', 1, 'falsch', '', '')"_s);
    }
    const Outcome answer = run({u"check"_s, kFile, u"--json"_s});
    EXPECT_EQ(answer.exitCode, 7);
    EXPECT_EQ(answer.object().value(u"damages").toArray().at(0).toObject().value(u"kind").toString(), u"quickFind"_s);
}

TEST_F(Commands, RefuseAFileThatIsNoWorkspace)
{
    write(u"brief.stab"_s, QByteArray("Sehr geehrte Damen und Herren ").repeated(200));
    for (const QString &command : {u"check"_s, u"bin"_s, u"index"_s, u"history"_s})
        expectError({command, u"brief.stab"_s}, 7, u"corrupt"_s);
}

TEST_F(Commands, ReadWhileAnotherProgramWritesAndRefuseToWrite)
{
    const QString id = process(u"A"_s);
    const auto other = Workspace::open(file(kFile));
    ASSERT_TRUE(other);
    EXPECT_EQ(values(id).value(u"name").toString(), u"A"_s);
    expectError({u"set"_s, kFile, id, u"name=B"_s}, 6, u"busy"_s);
    EXPECT_EQ(run({u"check"_s, kFile}).exitCode, 0);
    EXPECT_TRUE(done({u"backup"_s, kFile, u"sicherung.stab"_s}).value(u"sound").toBool());
}

TEST_F(Commands, NeverSendEscapeSequencesOfATextToTheTerminal)
{
    const QString id = process(u"Titel\x1b[2Jböse"_s);
    for (const QStringList &arguments : {QStringList{u"show"_s, kFile, id}, QStringList{u"list"_s, kFile, u"process"_s},
                                         QStringList{u"search"_s, kFile, u"titel"_s}, QStringList{u"history"_s, kFile}})
        EXPECT_FALSE(run(arguments).out.contains(QChar(0x1b))) << arguments.front().toStdString();
    const Outcome error = run({u"show"_s, kFile, u"x\x1b[2J"_s});
    EXPECT_FALSE(error.err.contains(QChar(0x1b)));
}

TEST_F(Commands, MissedListsTheSearchesWithoutAHitWhereTheyAreKept)
{
    EXPECT_EQ(run({u"missed"_s, kFile}).exitCode, 1) << "off at first";
    EXPECT_EQ(run({u"missed"_s, kFile, u"--keep"_s, u"vielleicht"_s}).exitCode, 2);
    EXPECT_EQ(run({u"missed"_s, kFile, u"--keep"_s, u"on"_s}).exitCode, 0);
    {
        const auto workspace = Workspace::open(file(kFile));
        ASSERT_TRUE(workspace);
        ASSERT_TRUE(noteMiss(**workspace, u"Feuerwehr"_s, QDate::currentDate()));
    }
    const QJsonObject miss = done({u"missed"_s, kFile});
    EXPECT_EQ(miss.value(u"text").toString(), u"Feuerwehr");
    EXPECT_EQ(miss.value(u"count").toInt(), 1);
    EXPECT_EQ(miss.value(u"last").toString(), QDate::currentDate().toString(Qt::ISODate));

    EXPECT_EQ(run({u"missed"_s, kFile, u"--keep"_s, u"off"_s}).exitCode, 0);
    EXPECT_EQ(run({u"missed"_s, kFile}).exitCode, 1) << "switched off, what was kept is forgotten";
    EXPECT_EQ(run({u"missed"_s, kFile, u"--forget"_s}).exitCode, 0);
    EXPECT_EQ(run({u"missed"_s, kFile}).exitCode, 1);
}

TEST_F(Commands, AnOpenQuestionIsARecordLikeAnyOther)
{
    const QString id = idOf({u"add"_s, kFile, u"openQuestion"_s, u"text=Wer hat den Schlüssel?"_s});
    EXPECT_EQ(values(id).value(u"state").toString(), u"Open");
    expectError({u"set"_s, kFile, id, u"state=Answered"_s}, 4, u"invalid"_s);
    done({u"set"_s, kFile, id, u"answer=Frau Nowak"_s, u"state=Answered"_s});
    EXPECT_EQ(done({u"list"_s, kFile, u"openQuestion"_s}).value(u"id").toString(), id);
    EXPECT_EQ(done({u"search"_s, kFile, u"Nowak"_s}).value(u"total").toInt(), 1);
}

TEST_F(Commands, RoadmapShowsHalfYearsAndProposesWithoutChanging)
{
    EXPECT_EQ(run({u"roadmap"_s, kFile}).exitCode, 1) << "no recommendation yet";
    const QString id = idOf({u"add"_s, kFile, u"recommendation"_s, u"title=Online-Antrag"_s, u"halfYear=2090-H1"_s});
    idOf({u"add"_s, kFile, u"bundle"_s, u"name=B"_s, u"halfYear=2090-H1"_s, u"budget=1000"_s});
    idOf({u"add"_s, kFile, u"bundle"_s, u"name=C"_s, u"halfYear=2089-H2"_s, u"budget=1000"_s});
    const auto shown = run({u"roadmap"_s, kFile, u"--json"_s}).objects();
    ASSERT_EQ(shown.size(), 2);
    EXPECT_EQ(shown[1].value(u"halfYear").toString(), u"2090-H1");
    EXPECT_EQ(shown[1].value(u"recommendations").toArray().at(0).toObject().value(u"id").toString(), id);
    const QJsonObject proposed = done({u"roadmap"_s, kFile, u"--propose"_s});
    EXPECT_EQ(proposed.value(u"after").toString(), u"2089-H2");
    EXPECT_EQ(proposed.value(u"reason").toString(), u"AtOnce");
    EXPECT_EQ(values(id).value(u"halfYear").toString(), u"2090-H1") << "a proposal changes nothing";
}

TEST_F(Commands, FieldsListsWhatCanBeSet)
{
    const auto fields = run({u"fields"_s, u"process"_s, u"--json"_s}).objects();
    EXPECT_EQ(fields.size(), static_cast<qsizetype>(fieldsOf<Process>().size()));
    EXPECT_TRUE(run({u"fields"_s, u"process"_s}).out.contains(u"OnlineApplication"_s));
    expectError({u"fields"_s, u"zettel"_s}, 2, u"usage"_s);
}

TEST_F(Commands, SpeakGermanUnlessEnglishIsAskedFor)
{
    EXPECT_TRUE(run({u"show"_s, kFile, u"nichtda"_s}).err.contains(u"nicht gefunden"_s));
    EXPECT_TRUE(run({u"--language"_s, u"en"_s, u"show"_s, kFile, u"nichtda"_s}).err.contains(u"not found"_s));
    EXPECT_TRUE(run({u"show"_s, kFile, u"nichtda"_s, u"--language=en"_s}).err.contains(u"not found"_s));
    m_language = u"en_GB.UTF-8"_s;
    EXPECT_TRUE(run({u"show"_s, kFile, u"nichtda"_s}).err.contains(u"not found"_s));
    EXPECT_EQ(run({u"bin"_s, kFile, u"--language"_s, u"fr"_s}).exitCode, 2);
}

TEST_F(Commands, AllHaveHelpWithExamples)
{
    const QString all = run({u"--help"_s}).out;
    for (const cli::Command &command : cli::commands()) {
        const QString name = QString::fromLatin1(command.name);
        const Outcome answer = run({name, u"--help"_s});
        EXPECT_EQ(answer.exitCode, 0) << command.name;
        EXPECT_TRUE(answer.out.contains(u"Beispiele:"_s)) << command.name;
        EXPECT_TRUE(answer.out.contains(u"staffelstab-cli "_s + name + u' ')) << command.name;
        EXPECT_TRUE(all.contains(u"  "_s + name + u' ')) << command.name;
        EXPECT_EQ(run({name}).exitCode, 2) << "nothing given: " << command.name;
    }
    EXPECT_EQ(run({u"--version"_s}).exitCode, 0);
    EXPECT_EQ(run({}).exitCode, 2);
    EXPECT_EQ(run({u"zaubern"_s}).exitCode, 2);
    EXPECT_EQ(run({u"bin"_s, kFile, u"--zaubern"_s}).exitCode, 2);
    EXPECT_EQ(run({u"bin"_s, kFile, u"zuviel"_s}).exitCode, 2);
}

TEST_F(Commands, ManualPageIsTheOneOfTheTable)
{
    QFile page(QStringLiteral(STAFFELSTAB_SOURCE "/docs/staffelstab-cli.1"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    EXPECT_EQ(run({u"help"_s, u"--man"_s}).out, QString::fromUtf8(page.readAll()))
        << "staffelstab-cli help --man --language de > docs/staffelstab-cli.1";
}
