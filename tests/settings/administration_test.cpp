// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

using Administration = tests::SettingsPage;

RecordList *listOf(SettingsViewModel &settings, RecordKind kind)
{
    AdministrationViewModel &administration = *settings.administration();
    for (int i = 0; i < 7; ++i) {
        administration.setPosition(i);
        if (administration.list()->form()->kind() == kind) return administration.list();
    }
    return nullptr;
}

} // namespace

TEST_F(Administration, ANewUnitIsSavedByItselfOnceItIsComplete)
{
    RecordList *units = listOf(m_settings, RecordKind::OrgUnit);
    units->create();
    units->form()->field(u"code"_s)->setText(u"50"_s);
    units->form()->flush();
    EXPECT_EQ(units->form()->state(), RecordForm::State::Incomplete);

    units->form()->field(u"name"_s)->setText(u"Amt für Soziales"_s);

    ASSERT_TRUE(waitFor([&] { return units->form()->state() == RecordForm::State::Saved; }));
    ASSERT_TRUE(waitFor([&] { return units->shown() == 1; }));
    EXPECT_EQ(cell(*units->rows(), 0, "title"), u"Amt für Soziales"_s);
    EXPECT_EQ(cell(*units->rows(), 0, "detail"), u"50"_s);
}

TEST_F(Administration, WhatIsRemovedCanBeTakenBack)
{
    const QString id = addUnit(u"50"_s, u"Amt für Soziales"_s);
    RecordList *units = listOf(m_settings, RecordKind::OrgUnit);
    ASSERT_TRUE(waitFor([&] { return units->shown() == 1; }));
    QSignalSpy told(&m_settings, &SettingsViewModel::done);

    units->remove(id);

    ASSERT_TRUE(waitFor([&] { return told.size() == 1 && units->shown() == 0; }));
    EXPECT_TRUE(told.front().front().toString().contains(u"Amt für Soziales"_s));
    m_session.undo(&m_owner, [](const Result<QStringList> &) {});
    EXPECT_TRUE(waitFor([&] { return units->shown() == 1; }));
}

TEST_F(Administration, SaysWhoStillNamesWhatWasRemovedAndShowsItAsRemovedThere)
{
    const QString id = addUnit(u"50"_s, u"Amt für Soziales"_s);
    Post post = std::get<Post>(blank(RecordKind::Post));
    post.title = u"Sachbearbeitung Wohngeld"_s;
    post.unit = id;
    written([post](Workspace &workspace) { return save(workspace, AnyRecord(post)); });
    RecordList *units = listOf(m_settings, RecordKind::OrgUnit);
    ASSERT_TRUE(waitFor([&] { return units->shown() == 1; }));
    QSignalSpy told(&m_settings, &SettingsViewModel::done);

    units->remove(id);

    ASSERT_TRUE(waitFor([&] { return told.size() == 1; }));
    EXPECT_TRUE(told.front().front().toString().endsWith(u"Still named in: “Sachbearbeitung Wohngeld” (Post)."_s))
        << qPrintable(told.front().front().toString());
    RecordList *posts = listOf(m_settings, RecordKind::Post);
    ASSERT_TRUE(waitFor([&] { return posts->shown() == 1; }));
    const QString detail = cell(*posts->rows(), 0, "detail").toString();
    EXPECT_TRUE(detail.contains(u"in the bin"_s)) << qPrintable(detail);
}

TEST_F(Administration, KnowsWhereStaffDataIsAsked)
{
    listOf(m_settings, RecordKind::Person);
    EXPECT_TRUE(m_settings.administration()->isStaff());
    listOf(m_settings, RecordKind::Post);
    EXPECT_FALSE(m_settings.administration()->isStaff());
}

TEST_F(Administration, ARecordFromElsewhereIsShownInItsForm)
{
    const QString id = addUnit(u"32"_s, u"Ordnungsamt"_s);
    show(u"about"_s);

    m_settings.show(RecordKind::OrgUnit, id);

    EXPECT_EQ(m_settings.section(), u"administration"_s);
    RecordList *units = m_settings.administration()->list();
    ASSERT_TRUE(waitFor([&] { return units->form()->isOpen(); }));
    EXPECT_EQ(units->form()->title(), u"Ordnungsamt"_s);
}

TEST_F(Administration, ARecordOfAnotherPageChangesNothing)
{
    show(u"about"_s);
    m_settings.show(RecordKind::Process, newId());
    EXPECT_EQ(m_settings.section(), u"about"_s);
}
