// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class ImportAndExport : public tests::SettingsPage
{
  protected:
    void SetUp() override
    {
        SettingsPage::SetUp();
        ASSERT_TRUE(QDir(m_folder.path()).mkpath(u"eingang/tief"_s));
        put(u"eingang/tipp.md"_s, "# Tipp\n\nIm Dezember fr\xc3\xbcher anfangen.\n");
        put(u"eingang/tief/hinweis.txt"_s, "Die Kasse schlie\xc3\x9ft um zw\xc3\xb6lf.\n");
        put(u"eingang/kaputt.bpmn"_s,
            "<?xml version=\"1.0\"?>\n<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">\n<process>");
    }

    void import(const QString &paths)
    {
        m_settings.intake()->setPaths(paths);
        m_settings.intake()->start();
        ASSERT_TRUE(waitFor([&] { return !m_settings.intake()->progress()->isRunning(); }));
    }
};

} // namespace

TEST_F(ImportAndExport, AFolderIsTakenInAndABadFileIsNamedWithItsReason)
{
    ImportViewModel &intake = *m_settings.intake();
    import(file(u"eingang"_s));

    EXPECT_EQ(intake.error(), QString());
    EXPECT_EQ(intake.count(), 3);
    EXPECT_EQ(intake.refused(), 1);
    EXPECT_EQ(intake.summary(), u"2 file(s) imported, 1 refused."_s);

    intake.setOnlyRefused(true);
    ASSERT_EQ(intake.outcomes()->rowCount(), 1);
    EXPECT_EQ(cell(*intake.outcomes(), 0, "tone"), u"bad"_s);
    EXPECT_TRUE(cell(*intake.outcomes(), 0, "sentence").toString().startsWith(u"kaputt.bpmn, line 3"_s))
        << qPrintable(cell(*intake.outcomes(), 0, "sentence").toString());
}

TEST_F(ImportAndExport, TheSameFilesAgainChangeNothing)
{
    import(file(u"eingang"_s));
    import(file(u"eingang"_s));

    EXPECT_EQ(m_settings.intake()->summary(), u"2 unchanged, 1 refused."_s);
}

TEST_F(ImportAndExport, WhatTheFileReplacedIsSaidBesideTheFileAndKeptInTheHistory)
{
    import(file(u"eingang/tipp.md"_s));
    const auto item = std::get<KnowledgeItem>(
        written([](Workspace &workspace) { return listRecords(workspace, RecordKind::KnowledgeItem); }).front());
    written([id = item.id](Workspace &workspace) { return setFields(workspace, id, {{u"body"_s, u"von Hand"_s}}); });
    put(u"eingang/tipp.md"_s, "# Tipp\n\nIm November anfangen.\n");

    import(file(u"eingang/tipp.md"_s));

    const QString notes = cell(*m_settings.intake()->outcomes(), 0, "notes").toString();
    EXPECT_TRUE(notes.startsWith(u"the file's newer version replaced what was edited here"_s)) << qPrintable(notes);
    const auto entries = written([id = item.id](Workspace &workspace) { return history(workspace, id); });
    ASSERT_EQ(entries.size(), 3);
    ASSERT_EQ(entries.front().changes.size(), 1);
    EXPECT_EQ(entries.front().changes.front().before, u"von Hand"_s);
}

TEST_F(ImportAndExport, ThePathMustBeNamed)
{
    m_settings.intake()->setPaths(u" \n"_s);
    m_settings.intake()->start();

    EXPECT_FALSE(m_settings.intake()->progress()->isRunning());
    EXPECT_NE(m_settings.intake()->error(), QString());
}

TEST_F(ImportAndExport, ChosenFilesComeBelowThoseThatWereTyped)
{
    ImportViewModel &intake = *m_settings.intake();
    intake.setPaths(u"/a.md"_s);
    intake.add({QUrl::fromLocalFile(u"/b.md"_s), QUrl::fromLocalFile(u"/a.md"_s)});
    EXPECT_EQ(intake.paths(), u"/a.md\n/b.md"_s);
}

TEST_F(ImportAndExport, AStoppedImportKeepsWhatWasTakenInAndSaysSo)
{
    for (int i = 0; i < 400; ++i)
        put(u"eingang/%1.md"_s.arg(i), "# Tipp " + QByteArray::number(i) + "\n\nText.\n");
    ImportViewModel &intake = *m_settings.intake();
    intake.setPaths(file(u"eingang"_s));
    intake.start();
    ASSERT_TRUE(waitFor([&] { return intake.count() > 0 || !intake.progress()->isRunning(); }));
    intake.progress()->cancel();
    ASSERT_TRUE(waitFor([&] { return !intake.progress()->isRunning(); }));

    EXPECT_LT(intake.count() - intake.refused(), 402);
    EXPECT_GT(intake.count() - intake.refused(), 0);
    EXPECT_TRUE(intake.summary().startsWith(u"Stopped."_s)) << qPrintable(intake.summary());
    const auto items = written([](Workspace &workspace) { return listRecords(workspace, RecordKind::KnowledgeItem); });
    EXPECT_EQ(items.size(), intake.count() - intake.refused());
}

TEST_F(ImportAndExport, AnExportWritesAllRecordsAndNeverOverwrites)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    ExportViewModel &output = *m_settings.output();
    output.setPath(file(u"aus"_s));
    output.start();
    ASSERT_TRUE(waitFor([&] { return !output.progress()->isRunning(); }));

    EXPECT_EQ(output.error(), QString());
    EXPECT_TRUE(output.result().contains(file(u"aus.jsonl"_s))) << qPrintable(output.result());
    QFile written(file(u"aus.jsonl"_s));
    ASSERT_TRUE(written.open(QFile::ReadOnly));
    const QByteArray before = written.readAll();
    EXPECT_TRUE(before.contains("Amt f\xc3\xbcr Soziales"));

    addUnit(u"51"_s, u"Jugendamt"_s);
    output.start();
    ASSERT_TRUE(waitFor([&] { return !output.progress()->isRunning(); }));
    EXPECT_NE(output.error(), QString());
    EXPECT_EQ(output.result(), QString());
    written.seek(0);
    EXPECT_EQ(written.readAll(), before);
}
