// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/bulkchange.h"
#include "process/processesviewmodel.h"

#include "process/opensession.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

RegisterRows rowsNamed(const QStringList &names)
{
    QList<RegisterRow> rows;
    for (const QString &name : names) {
        RegisterRow row;
        row.id = name;
        row.name = name;
        rows << row;
    }
    return std::make_shared<const QList<RegisterRow>>(rows);
}

RegisterOrder inOrder(QList<int> places) { return {std::move(places), {}, {}}; }

int headingAbove(const RegisterModel &model, int row)
{
    return model.data(model.index(row), model.roleNames().key("group")).toInt();
}

TEST(RegisterModel, ExtendsTheSelectionWithShift)
{
    RegisterModel model;
    model.show(rowsNamed({u"a"_s, u"b"_s, u"c"_s, u"d"_s}), inOrder({0, 1, 2, 3}));
    model.moveTo(1, Qt::NoModifier);

    model.pressed(Qt::Key_Down, Qt::ShiftModifier, 10);
    model.pressed(Qt::Key_Down, Qt::ShiftModifier, 10);
    EXPECT_EQ(model.selectedCount(), 3);

    model.pressed(Qt::Key_Up, Qt::ShiftModifier, 10);
    EXPECT_EQ(model.selectedCount(), 2);
}

TEST(RegisterModel, SelectsAllThatPassTheFilterOnly)
{
    RegisterModel model;
    model.show(rowsNamed({u"a"_s, u"b"_s, u"c"_s}), inOrder({0, 2}));

    model.pressed(Qt::Key_A, Qt::ControlModifier, 10);

    EXPECT_EQ(model.selectedCount(), 2);
    EXPECT_FALSE(model.selectedIds().contains(u"b"_s));
}

TEST(RegisterModel, PutsAHeadingAboveEachGroupAndSelectsItAtOnce)
{
    RegisterModel model;
    QList<RegisterRow> rows = *rowsNamed({u"a"_s, u"b"_s, u"c"_s});
    rows[0].unitName = u"Bauamt"_s;
    rows[0].unit = u"1"_s;
    rows[1] = rows[2] = rows[0];
    rows[1].id = u"b"_s;
    rows[2].id = u"c"_s;
    rows[2].unit.clear();
    rows[2].unitName.clear();
    RegisterFilter filter;
    filter.groupBy = RegisterColumn::Unit;
    model.show(std::make_shared<const QList<RegisterRow>>(rows), filtered(rows, filter));

    ASSERT_EQ(model.groups(), 2);
    EXPECT_EQ(headingAbove(model, 0), 0);
    EXPECT_EQ(headingAbove(model, 1), -1);
    EXPECT_EQ(headingAbove(model, 2), 1);
    EXPECT_EQ(model.groupTitle(0), u"Bauamt"_s);
    EXPECT_EQ(model.groupSize(0), 2);
    EXPECT_EQ(model.groupTitle(1), u"not stated"_s);

    model.moveTo(1, Qt::NoModifier);
    EXPECT_TRUE(model.pressed(Qt::Key_G, Qt::ControlModifier, 10));
    EXPECT_EQ(model.selectedCount(), 2);
    EXPECT_TRUE(model.isGroupSelected(0));
    model.toggle(2);
    EXPECT_TRUE(model.isGroupSelected(1));
    model.toggleGroup(0);
    EXPECT_EQ(model.selectedIds(), QStringList{u"c"_s});
}

TEST(RegisterModel, SelectsNoGroupWhereNothingIsGrouped)
{
    RegisterModel model;
    model.show(rowsNamed({u"a"_s, u"b"_s}), inOrder({0, 1}));
    EXPECT_FALSE(model.pressed(Qt::Key_G, Qt::ControlModifier, 10));
    EXPECT_EQ(model.groups(), 0);
    EXPECT_EQ(model.selectedCount(), 0);
    EXPECT_EQ(headingAbove(model, 0), -1);
    EXPECT_FALSE(model.isGroupSelected(3));
    EXPECT_EQ(model.groupTitle(-1), QString());
}

TEST(RegisterModel, KeepsCurrentRowWhenTheOrderChanges)
{
    RegisterModel model;
    const RegisterRows rows = rowsNamed({u"a"_s, u"b"_s, u"c"_s});
    model.show(rows, inOrder({0, 1, 2}));
    model.moveTo(2, Qt::NoModifier);

    model.show(rows, inOrder({2, 1, 0}));

    EXPECT_EQ(model.idAt(model.current()), u"c"_s);
}

TEST(RegisterModel, ChangedTextsDoNotResetTheList)
{
    RegisterModel model;
    model.show(rowsNamed({u"a"_s, u"b"_s}), inOrder({0, 1}));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    auto changed = *rowsNamed({u"a"_s, u"b"_s});
    changed[1].unitName = u"Bauamt"_s;
    model.show(std::make_shared<const QList<RegisterRow>>(changed), inOrder({0, 1}));

    EXPECT_EQ(resets.count(), 0);
}

class ProcessRegister : public OpenSession
{
  protected:
    Id add(const QString &name)
    {
        return write([name](Workspace &workspace) { return addProcess(workspace, name); }).id;
    }
    AppSettings settings{QStringLiteral("/nonexistent/settings.ini")};
};

TEST_F(ProcessRegister, CountsWhatTheFilterLeaves)
{
    add(u"Wohngeld bewilligen"_s);
    add(u"<img src=x>"_s);
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    ASSERT_TRUE(comesTrue([&] { return page.table()->rows()->count() == 2; }));

    page.table()->setText(u"wohn"_s);

    ASSERT_TRUE(comesTrue([&] { return page.table()->rows()->count() == 1; }));
    EXPECT_TRUE(page.table()->countText().contains(u"1"_s) && page.table()->countText().contains(u"2"_s));
    page.table()->resetFilter();
    EXPECT_TRUE(comesTrue([&] { return page.table()->rows()->count() == 2; }));
}

TEST_F(ProcessRegister, KeepsFiltersColumnsAndOrderUnderAName)
{
    add(u"Wohngeld bewilligen"_s);
    add(u"Hunde anmelden"_s);
    const auto allShown = [](ProcessesViewModel &page) { return page.table()->rows()->count() == 2; };
    {
        ProcessesViewModel page(session, settings);
        page.setActive(true);
        ASSERT_TRUE(comesTrue([&] { return allShown(page); }));
        RegisterViewModel &table = *page.table();
        table.setText(u"wohn"_s);
        table.setRisk(u"Unrated"_s);
        table.showColumn(static_cast<int>(RegisterColumn::Completeness), true);
        table.showColumn(static_cast<int>(RegisterColumn::Unit), false);
        table.sortBy(static_cast<int>(RegisterColumn::Number));
        table.setGrouping(u"risk"_s);
        ASSERT_TRUE(comesTrue([&] {
            table.keepView(u"  <b>Wohnen</b> "_s);
            return table.views()->count() == 1;
        }));
        table.resetFilter();
        EXPECT_EQ(table.grouping(), u"risk"_s) << "groups narrow nothing";
        EXPECT_FALSE(table.isFiltered());
        table.setGrouping({});
        table.defaultColumns();
        table.keepView(u"Alles"_s);
        table.keepView(u" "_s);
        EXPECT_EQ(table.views()->count(), 2);
    }

    ProcessesViewModel page(session, settings);
    page.setActive(true);
    RegisterViewModel &table = *page.table();
    ASSERT_TRUE(comesTrue([&] { return allShown(page) && table.views()->count() == 2; }));
    EXPECT_EQ(table.views()->at(1).name, u"<b>Wohnen</b>"_s);
    const int columns = table.headings()->rowCount();
    table.showView(1);

    EXPECT_TRUE(comesTrue([&] { return page.table()->rows()->count() == 1; }));
    EXPECT_EQ(table.text(), u"wohn"_s);
    EXPECT_EQ(table.risk(), u"Unrated"_s);
    EXPECT_EQ(table.grouping(), u"risk"_s);
    EXPECT_EQ(table.rows()->groupTitle(0), u"not rated"_s);
    EXPECT_EQ(table.headings()->rowCount(), columns) << "one column less, one more";
    table.keepView(u"Alles"_s);
    EXPECT_EQ(table.views()->count(), 2) << "the new one takes the place of the old one of that name";
    table.views()->rename(0, u"<b>Wohnen</b>"_s);
    EXPECT_EQ(table.views()->at(0).name, u"Alles"_s) << "that name is taken";
    table.views()->remove(0);
    table.showView(7);
    EXPECT_EQ(table.views()->count(), 1);
}

TEST_F(ProcessRegister, NarrowsByWhatIsWrittenDownAndByRisk)
{
    add(u"Wohngeld bewilligen"_s);
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    RegisterViewModel &table = *page.table();
    ASSERT_TRUE(comesTrue([&] { return table.rows()->count() == 1; }));
    EXPECT_EQ(table.riskBands()->labelAt(1), u"at once"_s);
    EXPECT_EQ(table.riskBands()->labelAt(5), u"not rated"_s);
    EXPECT_EQ(table.completenessBands()->labelAt(1), u"patchy"_s);

    table.setCompleteness(u"Complete"_s);
    EXPECT_TRUE(comesTrue([&] { return table.rows()->count() == 0; }));
    table.setCompleteness(u"Patchy"_s);
    EXPECT_TRUE(comesTrue([&] { return table.rows()->count() == 1; }));
    table.setRisk(u"AtOnce"_s);
    EXPECT_TRUE(comesTrue([&] { return table.rows()->count() == 0; }));
    EXPECT_EQ(table.partners()->count(), 1) << "nothing is done together with others";
}

TEST_F(ProcessRegister, TagsManyAtOnceAndOneUndoTakesItBack)
{
    const Id first = add(u"Eins"_s);
    const Id second = add(u"Zwei"_s);
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    ASSERT_TRUE(comesTrue([&] { return page.table()->rows()->count() == 2; }));
    BulkChange &bulk = *page.table()->bulk();
    QSignalSpy done(&bulk, &BulkChange::done);

    page.table()->rows()->selectAll();
    bulk.add(u"saison"_s);
    EXPECT_TRUE(bulk.preview().contains(u"2"_s));
    bulk.applyTags();

    ASSERT_TRUE(comesTrue([&] { return done.count() == 1; }));
    EXPECT_EQ(std::get<Process>(stored(first)).tags, QStringList(u"saison"_s));
    EXPECT_EQ(std::get<Process>(stored(second)).tags, QStringList(u"saison"_s));
    bool undone = false;
    session.undo(&session, [&](const Result<QStringList> &) { undone = true; });
    ASSERT_TRUE(comesTrue([&] { return undone; }));
    EXPECT_TRUE(std::get<Process>(stored(second)).tags.isEmpty());
}

TEST_F(ProcessRegister, AsksBeforeItRemovesManyAndSaysWhat)
{
    for (int i = 0; i < 12; ++i)
        add(u"Vorgang %1"_s.arg(i));
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    RegisterModel &rows = *page.table()->rows();
    ASSERT_TRUE(comesTrue([&] { return rows.count() == 12; }));
    QSignalSpy done(&page, &ProcessesViewModel::done);

    rows.selectAll();
    page.removeSelected();
    ASSERT_TRUE(comesTrue([&] { return !page.question().isEmpty(); }));
    EXPECT_TRUE(page.question().contains(u"12"_s)) << qPrintable(page.question());
    page.refuseRemoval();
    EXPECT_TRUE(page.question().isEmpty());
    page.confirmRemoval(); // nothing is asked any more
    EXPECT_EQ(done.count(), 0);

    page.removeSelected();
    ASSERT_TRUE(comesTrue([&] { return !page.question().isEmpty(); }));
    page.confirmRemoval();
    ASSERT_TRUE(comesTrue([&] { return done.count() == 1; }));
    EXPECT_TRUE(comesTrue([&] { return rows.count() == 0; }));
    EXPECT_TRUE(page.question().isEmpty());
}

TEST_F(ProcessRegister, ForgetsTheQuestionWhenOthersAreSelected)
{
    add(u"Eins"_s);
    add(u"Zwei"_s);
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    RegisterModel &rows = *page.table()->rows();
    ASSERT_TRUE(comesTrue([&] { return rows.count() == 2; }));
    rows.selectAll();
    page.removeSelected();
    ASSERT_TRUE(comesTrue([&] { return !page.question().isEmpty(); }));

    rows.clearSelection();

    EXPECT_TRUE(page.question().isEmpty());
}

TEST_F(ProcessRegister, OpensTheSheetOfANewProcess)
{
    ProcessesViewModel page(session, settings);
    page.setActive(true);
    page.setNaming(true);

    page.create(u"  Hundesteuer festsetzen "_s);

    ASSERT_TRUE(comesTrue([&] { return page.sheet()->name() == u"Hundesteuer festsetzen"_s; }));
    EXPECT_FALSE(page.isNaming());
}

} // namespace
