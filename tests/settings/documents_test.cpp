// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class Documents : public tests::SettingsPage
{
  protected:
    DocumentsViewModel &documents() { return *m_settings.documents(); }

    void make()
    {
        documents().start();
        ASSERT_TRUE(waitFor([&] { return !documents().progress()->isRunning(); }));
    }
    void lookUp(const QString &text)
    {
        documents().subjects()->setFilter(text);
        documents().subjects()->refresh();
        ASSERT_TRUE(waitFor([&] { return documents().subjects()->count() == 1; }));
    }
};

TEST_F(Documents, AHandbookIsMadeAndItsPlaceIsSaid)
{
    const QString unit = addUnit(u"50"_s, u"Amt für Soziales"_s);
    lookUp(u"Soziales"_s);
    documents().choose(unit);
    EXPECT_EQ(documents().subject(), u"Amt für Soziales"_s);
    const QString path = documents().path();
    EXPECT_TRUE(path.startsWith(file(u"Prozesshandbuch Amt für Soziales "_s))) << qPrintable(path);
    EXPECT_TRUE(path.endsWith(u".pdf"_s));

    make();

    EXPECT_EQ(documents().error(), QString());
    EXPECT_EQ(documents().result(), u"The document lies in "_s + path);
    QFile made(path);
    ASSERT_TRUE(made.open(QFile::ReadOnly));
    EXPECT_TRUE(made.read(5) == "%PDF-");
}

TEST_F(Documents, AnExistingFileIsKeptAndTheErrorSaysSo)
{
    put(u"da.html"_s, "alt");
    documents().setFormat(u"html"_s);
    documents().setPath(file(u"da"_s));
    make();

    EXPECT_EQ(documents().result(), QString());
    EXPECT_TRUE(documents().error().contains(u"da.html"_s)) << qPrintable(documents().error());
    QFile kept(file(u"da.html"_s));
    ASSERT_TRUE(kept.open(QFile::ReadOnly));
    EXPECT_EQ(kept.readAll(), "alt");
}

TEST_F(Documents, WhatIsMissingIsAskedFor)
{
    documents().setKind(u"hundred-days"_s);
    EXPECT_EQ(documents().subjectKind(), u"post"_s);
    EXPECT_TRUE(documents().isSubjectNeeded());
    documents().start();
    EXPECT_FALSE(documents().progress()->isRunning());
    EXPECT_EQ(documents().error(), u"Please choose first what the document is about."_s);

    documents().setKind(u"proof"_s);
    documents().setPath(u" "_s);
    documents().start();
    EXPECT_EQ(documents().error(), u"Please say first into which file the document shall be written."_s);
}

TEST_F(Documents, TheSuggestedNameFollowsTheChoiceButNotWhatWasTyped)
{
    EXPECT_TRUE(documents().path().contains(u"Prozesshandbuch "_s)) << qPrintable(documents().path());
    documents().setKind(u"emergency"_s);
    documents().setFormat(u"odt"_s);
    EXPECT_TRUE(documents().path().contains(u"Notfallordner "_s));
    EXPECT_TRUE(documents().path().endsWith(u".odt"_s));

    documents().setPath(u"/tmp/meins.odt"_s);
    documents().setKind(u"handbook"_s);
    EXPECT_EQ(documents().path(), u"/tmp/meins.odt"_s);
}

TEST_F(Documents, AnotherSortOfSubjectForgetsTheChoice)
{
    const QString unit = addUnit(u"50"_s, u"Soziales"_s);
    lookUp(u"Soziales"_s);
    documents().choose(unit);
    documents().setKind(u"proof"_s);
    EXPECT_EQ(documents().subject(), u"Soziales"_s) << "also about a unit";
    documents().setKind(u"booklet"_s);
    EXPECT_EQ(documents().subject(), QString());
}

TEST_F(Documents, AnotherPageAsksForTheDocumentOfItsRecord)
{
    const QString process =
        written([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld: Antrag/Folge"_s); }).id;
    m_settings.prepareDocument(DocumentKind::Sheet, process, u"Wohngeld: Antrag/Folge"_s);
    EXPECT_EQ(m_settings.section(), u"documents"_s);
    EXPECT_EQ(documents().kind(), u"sheet"_s);
    EXPECT_EQ(documents().subject(), u"Wohngeld: Antrag/Folge"_s);
    EXPECT_TRUE(documents().path().startsWith(file(u"Prozessblatt Wohngeld Antrag Folge "_s)))
        << qPrintable(documents().path());

    make();

    EXPECT_EQ(documents().error(), QString());
    EXPECT_TRUE(QFile::exists(documents().path()));
}

} // namespace
