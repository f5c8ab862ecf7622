// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class Bin : public tests::SettingsPage
{
  protected:
    void SetUp() override
    {
        SettingsPage::SetUp();
        const QStringList ids{addUnit(u"50"_s, u"Amt für Soziales"_s), addUnit(u"51"_s, u"Jugendamt"_s),
                              addUnit(u"32"_s, u"Ordnungsamt"_s)};
        written([ids](Workspace &workspace) { return removeRecords(workspace, ids, newId(), MassRemoval::Confirmed); });
        show(u"bin"_s);
        ASSERT_TRUE(waitFor([this] { return bin().count() == 3; }));
    }

    BinViewModel &bin() { return *m_settings.bin(); }
    qsizetype units()
    {
        return written([](Workspace &workspace) { return listRecords(workspace, RecordKind::OrgUnit); }).size();
    }
};

} // namespace

TEST_F(Bin, OneEntryIsTakenBack)
{
    QSignalSpy told(&m_settings, &SettingsViewModel::done);
    bin().restore(cell(*bin().rows(), 0, "recordId").toString());

    ASSERT_TRUE(waitFor([this] { return bin().count() == 2; }));
    EXPECT_EQ(told.size(), 1);
    EXPECT_EQ(units(), 1);
}

TEST_F(Bin, AllThatAreShownAreTakenBackTogether)
{
    bin().setFilter(u"sozIALES"_s);
    ASSERT_EQ(bin().shown(), 1);
    bin().chooseAll(true);
    EXPECT_EQ(bin().chosen(), 1);
    bin().setFilter({});
    bin().choose(cell(*bin().rows(), 0, "recordId").toString(), true);
    bin().choose(cell(*bin().rows(), 1, "recordId").toString(), true);
    const int chosen = bin().chosen();
    ASSERT_GE(chosen, 2);

    bin().restoreChosen();

    ASSERT_TRUE(waitFor([&] { return bin().count() == 3 - chosen; }));
    EXPECT_EQ(bin().chosen(), 0);
    EXPECT_EQ(units(), chosen);
}

TEST_F(Bin, EntriesSayWhatTheyAreAndWhoRemovedThem)
{
    EXPECT_FALSE(cell(*bin().rows(), 0, "kind").toString().isEmpty());
    const QString removed = cell(*bin().rows(), 0, "removed").toString();
    EXPECT_TRUE(removed.contains(written([](Workspace &workspace) { return Result<QString>(workspace.author()); })))
        << qPrintable(removed);
}
