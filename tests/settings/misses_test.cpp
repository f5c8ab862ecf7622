// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class Misses : public tests::SettingsPage
{
  protected:
    void SetUp() override
    {
        SettingsPage::SetUp();
        show(u"misses"_s);
        ASSERT_TRUE(waitFor([this] { return !misses().isLoading(); }));
    }

    MissesViewModel &misses() { return *m_settings.misses(); }
    void keep()
    {
        misses().setKept(true);
        ASSERT_TRUE(waitFor([this] { return misses().isKept(); }));
    }
    void note(const QString &text)
    {
        written([text](Workspace &workspace) { return noteMiss(workspace, text, QDate::currentDate()); });
    }
    /// As somebody does who searched meanwhile on another page.
    void comeBack()
    {
        m_settings.setActive(false);
        m_settings.setActive(true);
    }
};

} // namespace

TEST_F(Misses, AreNotKeptAtFirst)
{
    note(u"Feuerwehr"_s);
    comeBack();
    ASSERT_TRUE(waitFor([this] { return !m_session.isBusy(); }));
    EXPECT_FALSE(misses().isKept());
    EXPECT_EQ(misses().count(), 0);
}

TEST_F(Misses, AreListedWithHowOftenAndWhenWithoutAsking)
{
    keep();
    note(u"Feuerwehr"_s);
    note(u"feuerwehr"_s);
    comeBack();

    ASSERT_TRUE(waitFor([this] { return misses().count() == 1; }));
    EXPECT_EQ(cell(*misses().rows(), 0, "text"), u"feuerwehr"_s);
    const QString often = cell(*misses().rows(), 0, "often").toString();
    EXPECT_TRUE(often.contains(u'2') && often.contains(QString::number(QDate::currentDate().year())))
        << qPrintable(often);
    EXPECT_FALSE(misses().hasMore());
}

TEST_F(Misses, AreForgottenOneByOneAndAltogether)
{
    keep();
    for (const QString &text : {u"eins"_s, u"zwei"_s, u"drei"_s})
        note(text);
    comeBack();
    ASSERT_TRUE(waitFor([this] { return misses().count() == 3; }));

    misses().forget(u"zwei"_s);
    ASSERT_TRUE(waitFor([this] { return misses().count() == 2; }));
    misses().forgetAll();
    EXPECT_TRUE(waitFor([this] { return misses().count() == 0; }));
    EXPECT_TRUE(misses().isKept());
}

TEST_F(Misses, AreForgottenWhenKeepingIsSwitchedOff)
{
    keep();
    note(u"Feuerwehr"_s);
    comeBack();
    ASSERT_TRUE(waitFor([this] { return misses().count() == 1; }));
    misses().setKept(false);
    ASSERT_TRUE(waitFor([this] { return !misses().isKept(); }));
    EXPECT_EQ(misses().count(), 0);
}

TEST_F(Misses, OfOneWorkspaceAreNotShownInTheNext)
{
    keep();
    note(u"Feuerwehr"_s);
    comeBack();
    ASSERT_TRUE(waitFor([this] { return misses().count() == 1; }));

    m_session.open(file(u"anderes.stab"_s), Session::Opening::New);
    EXPECT_EQ(misses().count(), 0) << "at once";
    EXPECT_FALSE(misses().isKept());
    EXPECT_TRUE(waitFor([this] { return !misses().isLoading(); }));
    EXPECT_EQ(misses().count(), 0);
}

TEST_F(Misses, OfMoreThanAYearAgoGoWhenTheWorkspaceIsOpened)
{
    const QDate old = QDate::currentDate().addYears(-1).addDays(-1);
    keep();
    written([old](Workspace &workspace) { return noteMiss(workspace, u"Feuerwehr"_s, old); });
    const auto stored = [old](Workspace &workspace) { return missedSearches(workspace, old); };
    ASSERT_EQ(written(stored).size(), 1);

    m_session.open(file(u"rathaus.stab"_s));
    ASSERT_TRUE(waitFor([this] { return m_session.state() == Session::State::Open; }));
    EXPECT_TRUE(written(stored).isEmpty());
}

TEST_F(Misses, LeaveTheListWhenTheyHaveBecomeAQuestion)
{
    keep();
    note(u"Feuerwehr"_s);
    comeBack();
    ASSERT_TRUE(waitFor([this] { return misses().count() == 1; }));

    auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
    question.text = u"Feuerwehr"_s;
    written([question](Workspace &workspace) { return askQuestion(workspace, question); });
    EXPECT_TRUE(waitFor([this] { return misses().count() == 0; }));
}
