// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class SharingSection : public tests::SettingsPage
{
  protected:
    SharingViewModel &sharing() { return *m_settings.sharing(); }
    PackageIntakeViewModel &intake() { return *m_settings.packageIntake(); }

    QString addProcess(const QString &name, const QString &definition)
    {
        Process process = std::get<Process>(blank(RecordKind::Process));
        process.name = name;
        process.definition = definition;
        process.tags = {u"gemeinsam"_s};
        return written([process](Workspace &workspace) { return addRecord(workspace, AnyRecord(process)); }).id;
    }
    void addPerson(const QString &name)
    {
        Person person = std::get<Person>(blank(RecordKind::Person));
        person.displayName = name;
        written([person](Workspace &workspace) { return save(workspace, AnyRecord(person)); });
    }
    void look()
    {
        sharing().look();
        ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    }
    void write()
    {
        sharing().write();
        ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    }
    void lookInto(const QString &path)
    {
        intake().setPath(path);
        intake().look();
        ASSERT_TRUE(waitFor([&] { return !intake().progress()->isRunning(); }));
    }
};

TEST_F(SharingSection, APackageIsLookedAtBeforeItIsWritten)
{
    addPerson(u"Thea Quarzenberg"_s);
    const QString process = addProcess(u"Elternbeitrag festsetzen"_s, u"Frau Quarzenberg, poststelle@stadt.example"_s);
    sharing().addShared();
    ASSERT_TRUE(waitFor([&] { return sharing().processes()->rowCount() == 1; }));
    look();
    EXPECT_NE(sharing().error(), QString()) << "a town is needed";
    sharing().setTown(u"Musterstadt"_s);
    sharing().write();
    EXPECT_FALSE(sharing().progress()->isRunning()) << "nobody has looked yet";

    look();
    ASSERT_TRUE(sharing().hasLooked()) << qPrintable(sharing().error());
    ASSERT_EQ(sharing().replacements()->rowCount(), 2);
    const QAbstractItemModel &found = *sharing().replacements();
    EXPECT_EQ(cell(found, 0, "title").toString(), u"“Frau Quarzenberg” → [zuständige Person]");
    EXPECT_TRUE(cell(found, 0, "fixed").toBool());
    EXPECT_FALSE(cell(found, 1, "fixed").toBool());
    sharing().replace(cell(found, 1, "key").toString(), false);
    ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    EXPECT_FALSE(cell(found, 1, "chosen").toBool());

    sharing().setPath(file(u"paket"_s));
    write();
    EXPECT_EQ(sharing().result(), u"The package lies in "_s + file(u"paket.jsonl"_s));
    QFile package(file(u"paket.jsonl"_s));
    ASSERT_TRUE(package.open(QFile::ReadOnly));
    const QByteArray bytes = package.readAll();
    EXPECT_TRUE(bytes.contains("poststelle@stadt.example"));
    EXPECT_FALSE(bytes.contains("Quarzenberg"));

    sharing().setNote(u"anders"_s);
    EXPECT_FALSE(sharing().hasLooked()) << "what would be written is not what was looked at";
    sharing().removeProcess(process);
    EXPECT_EQ(sharing().processes()->rowCount(), 0);
}

TEST_F(SharingSection, WhatIsLeftOutIsStillShownAndComesBack)
{
    addProcess(u"Elternbeitrag festsetzen"_s, {});
    addProcess(u"Hundesteuer erheben"_s, {});
    sharing().addShared();
    ASSERT_TRUE(waitFor([&] { return sharing().processes()->rowCount() == 2; }));
    sharing().setTown(u"Musterstadt"_s);
    look();
    const QAbstractItemModel &entries = *sharing().entries();
    ASSERT_EQ(entries.rowCount(), 2);
    const QString first = cell(entries, 0, "recordId").toString();
    sharing().choose(first, false);
    ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    ASSERT_EQ(entries.rowCount(), 2);
    EXPECT_EQ(cell(entries, 1, "recordId").toString(), first);
    EXPECT_FALSE(cell(entries, 1, "chosen").toBool());
    sharing().choose(first, true);
    ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    EXPECT_TRUE(cell(entries, 0, "chosen").toBool());
    EXPECT_TRUE(cell(entries, 1, "chosen").toBool());
}

TEST_F(SharingSection, APackageOfAnotherTownComesInAsDecided)
{
    const QString ours = addProcess(u"Elternbeitrag festsetzen"_s, u"Unsere Worte."_s);
    put(u"paket.jsonl"_s, R"({"format":"staffelstab","version":1,"package":{"town":"Nachbarstadt","day":"2026-11-26",)"
                          R"("licence":"CC0-1.0","note":"Viel Erfolg"}})"
                          "\n"
                          R"({"record":"process","id":"a","name":"Elternbeitrag festsetzen","kind":"Core",)"
                          R"("modelState":"AsIs","definition":"Deren Worte."})"
                          "\n"
                          R"({"record":"knowledgeItem","id":"b","kind":"Tip","title":"Zuerst anrufen",)"
                          R"("provenance":"Said","confidentiality":"Internal","links":["a"]})"
                          "\n");
    lookInto(file(u"paket.jsonl"_s));
    ASSERT_TRUE(intake().hasLooked()) << qPrintable(intake().error());
    EXPECT_TRUE(intake().from().startsWith(u"From Nachbarstadt, 26")) << qPrintable(intake().from());
    EXPECT_TRUE(intake().from().endsWith(u"Terms: CC0: free for everything"));
    EXPECT_EQ(intake().note(), u"Viel Erfolg");
    EXPECT_EQ(intake().summary(), u"1 new, 0 the same, 1 different, 0 in the bin");
    ASSERT_EQ(intake().rows()->rowCount(), 2);
    EXPECT_EQ(cell(*intake().rows(), 0, "standing").toString(), u"different");
    EXPECT_TRUE(
        cell(*intake().rows(), 0, "differences").toString().contains(u"here “Unsere Worte.”, there “Deren Worte.”"));
    intake().decide(cell(*intake().rows(), 0, "lineId").toString(), u"take"_s);
    EXPECT_EQ(cell(*intake().rows(), 0, "option").toInt(), 1);
    intake().take();
    ASSERT_TRUE(waitFor([&] { return !intake().progress()->isRunning(); }));
    EXPECT_EQ(intake().error(), QString());
    EXPECT_NE(intake().result(), QString());
    EXPECT_FALSE(intake().hasLooked());
    const AnyRecord taken = written([ours](Workspace &workspace) { return load(workspace, ours); });
    EXPECT_EQ(std::get<Process>(taken).definition, u"Deren Worte.");
    EXPECT_EQ(head(taken).origin, u"Nachbarstadt · CC0-1.0");
    EXPECT_TRUE(m_session.canUndo());
}

TEST_F(SharingSection, AFileThatIsNoPackageIsRefusedInWords)
{
    put(u"text.md"_s, "# Etwas anderes\n");
    lookInto(file(u"text.md"_s));
    EXPECT_FALSE(intake().hasLooked());
    EXPECT_TRUE(intake().error().contains(u"no exchange package")) << qPrintable(intake().error());
    intake().setPath({});
    intake().look();
    EXPECT_NE(intake().error(), QString());
}

TEST_F(SharingSection, WhatIsChosenWhileThePackageIsPutTogetherCounts)
{
    for (const QString &name : {u"Elternbeitrag festsetzen"_s, u"Hundesteuer erheben"_s, u"Wohngeld bewilligen"_s})
        addProcess(name, {});
    sharing().addShared();
    ASSERT_TRUE(waitFor([&] { return sharing().processes()->rowCount() == 3; }));
    sharing().setTown(u"Musterstadt"_s);
    look();
    const QAbstractItemModel &entries = *sharing().entries();
    ASSERT_EQ(entries.rowCount(), 3);
    const QString first = cell(entries, 0, "recordId").toString();
    const QString second = cell(entries, 1, "recordId").toString();
    sharing().choose(first, false);
    sharing().choose(second, false);
    ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
    EXPECT_EQ(sharing().error(), QString());
    ASSERT_EQ(entries.rowCount(), 3);
    EXPECT_TRUE(cell(entries, 0, "chosen").toBool());
    EXPECT_FALSE(cell(entries, 1, "chosen").toBool());
    EXPECT_FALSE(cell(entries, 2, "chosen").toBool());
}

TEST_F(SharingSection, AContactStaysUntilItIsTicked)
{
    KnowledgeItem contact = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
    contact.kind = u"Contact"_s;
    contact.title = u"Rechenzentrum"_s;
    contact.links = {addProcess(u"Elternbeitrag festsetzen"_s, u"Bärbel Quintscher"_s)};
    written([contact](Workspace &workspace) { return save(workspace, AnyRecord(contact)); });
    sharing().addShared();
    ASSERT_TRUE(waitFor([&] { return sharing().processes()->rowCount() == 1; }));
    sharing().setTown(u"Musterstadt"_s);
    look();
    const QAbstractItemModel &entries = *sharing().entries();
    ASSERT_EQ(entries.rowCount(), 2);
    EXPECT_FALSE(cell(entries, 1, "chosen").toBool());
    for (const bool chosen : {true, false}) {
        sharing().choose(cell(entries, 1, "recordId").toString(), chosen);
        ASSERT_TRUE(waitFor([&] { return !sharing().progress()->isRunning(); }));
        ASSERT_EQ(entries.rowCount(), 2);
        EXPECT_EQ(cell(entries, 1, "chosen").toBool(), chosen);
    }
    EXPECT_EQ(sharing().replacements()->rowCount(), 0);
    sharing().setOtherNames(u"Bärbel Quintscher\n"_s);
    EXPECT_FALSE(sharing().hasLooked());
    look();
    EXPECT_EQ(sharing().replacements()->rowCount(), 1);
}

} // namespace
