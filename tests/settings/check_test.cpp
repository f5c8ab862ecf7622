// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class DataCheck : public tests::SettingsPage
{
  protected:
    CheckViewModel &check() { return *m_settings.check(); }

    void run()
    {
        check().check();
        ASSERT_TRUE(waitFor([this] { return !check().progress()->isRunning(); }));
    }

    /// Changes the file as a foreign program would.
    void tamper(const QString &statement)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"tamper"_s);
            database.setDatabaseName(m_session.path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.exec(statement));
        }
        QSqlDatabase::removeDatabase(u"tamper"_s);
    }
};

} // namespace

TEST_F(DataCheck, SaysInWordsThatEverythingIsInOrder)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    run();

    EXPECT_TRUE(check().isSound());
    EXPECT_EQ(check().result(), u"Everything is in order: 1 record(s) and 0 attachment(s) were checked."_s);
    EXPECT_EQ(check().damages()->rowCount(), 0);
}

TEST_F(DataCheck, NamesWhatWasChangedPastTheProgram)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    tamper(u"update org_unit set name = 'Finanzamt'"_s);
    run();

    EXPECT_TRUE(check().isChecked());
    EXPECT_FALSE(check().isSound());
    ASSERT_GE(check().damages()->rowCount(), 1);
    EXPECT_TRUE(cell(*check().damages(), 0, "sentence").toString().contains(u"Finanzamt"_s));
}

TEST_F(DataCheck, NoticesThatQuickFindDoesNotAgreeWithTheRecords)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    tamper(u"insert into quick_words(quick_words, rowid, title, identifier, body) values('delete', 1, 'x', '', '')"_s);
    run();

    EXPECT_TRUE(check().isChecked());
    EXPECT_FALSE(check().isSound());
}

TEST_F(DataCheck, StoppedSaysNothingAboutTheData)
{
    for (int i = 0; i < 3; ++i)
        addUnit(QString::number(i), u"Amt"_s);
    check().check();
    check().progress()->cancel();
    ASSERT_TRUE(waitFor([this] { return !check().progress()->isRunning(); }));

    EXPECT_FALSE(check().isChecked());
    EXPECT_NE(check().error(), QString());
}

TEST_F(DataCheck, SavingGoesOnMeanwhile)
{
    check().check();
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    ASSERT_TRUE(waitFor([this] { return !check().progress()->isRunning(); }));
    EXPECT_TRUE(check().isSound());
}

TEST_F(DataCheck, TheStateOfTheIndexIsSaid)
{
    addUnit(u"50"_s, u"Amt für Soziales"_s);
    show(u"check"_s);
    ASSERT_TRUE(waitFor([this] { return check().indexText().contains(u"up to date"_s); }))
        << qPrintable(check().indexText());

    check().rebuildIndex();
    EXPECT_TRUE(check().isIndexing());
    ASSERT_TRUE(waitFor([this] { return !check().isIndexing(); }));
    EXPECT_EQ(check().indexError(), QString());
}
