// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/overviewviewmodel.h"

#include "process/opensession.h"
#include "usecase/processes.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class OverviewPage : public OpenSession
{
  protected:
    Id process(const QString &name, const QString &status)
    {
        const Id id = write([name](Workspace &workspace) { return addProcess(workspace, name); }).id;
        if (!status.isEmpty())
            write([id, status](Workspace &workspace) {
                OfferingStatus word;
                word.status = status;
                return setOffering(workspace, {id}, word, true);
            });
        return id;
    }
    void open()
    {
        overview.setActive(true);
        ASSERT_TRUE(comesTrue([this] { return overview.isLoaded(); }));
    }
    static QVariantMap figure(const QVariantList &figures, const QString &key)
    {
        for (const QVariant &each : figures)
            if (each.toMap().value(u"key"_s) == key) return each.toMap();
        return {};
    }

    OverviewViewModel overview{session};
};

TEST_F(OverviewPage, CountsAndLeadsToTheProcessesBehindAFigure)
{
    const Id online = process(u"Hund anmelden"_s, u"OnlineApplication"_s);
    process(u"Hund abmelden"_s, u"FormPdf"_s);
    open();
    const QVariantMap shown = figure(overview.digital(), u"stage/3"_s);
    EXPECT_EQ(shown.value(u"count"_s).toInt(), 1);
    EXPECT_EQ(shown.value(u"share"_s).toDouble(), 0.5);
    EXPECT_EQ(overview.units()->rowCount(), 1) << "the unit that is not yet assigned";

    QStringList wished;
    QObject::connect(&overview, &OverviewViewModel::processesWished,
                     [&](const QStringList &processes, const QString &) { wished = processes; });
    overview.open({}, u"stage/3"_s, u"online"_s);
    ASSERT_TRUE(comesTrue([&] { return !wished.isEmpty(); }));
    EXPECT_EQ(wished, QStringList{online});
}

TEST_F(OverviewPage, FollowsChangesWhileItIsShown)
{
    process(u"Hund anmelden"_s, {});
    open();
    EXPECT_EQ(figure(overview.digital(), u"stage/0"_s).value(u"count"_s).toInt(), 1);
    process(u"Hund abmelden"_s, {});
    EXPECT_TRUE(comesTrue([&] { return figure(overview.digital(), u"stage/0"_s).value(u"count"_s).toInt() == 2; }));
}

TEST(OverviewFigures, HaveKeysThatSayWhatTheyCount)
{
    const OverviewChoice level = choiceOf(u"u"_s, u"level/3/ozg-1.1"_s);
    EXPECT_EQ(level.level, 3);
    EXPECT_EQ(level.model, u"ozg-1.1"_s);
    EXPECT_EQ(level.unit, u"u"_s);
    EXPECT_EQ(choiceOf({}, u"band/3"_s).band, handover::RiskBand::AtOnce);
    EXPECT_TRUE(choiceOf({}, u"unrated"_s).unrated);
    EXPECT_TRUE(choiceOf({}, u"notApplicable/ozg-1.1"_s).notApplicable);
    EXPECT_EQ(choiceOf({}, u"notApplicable/ozg-1.1"_s).model, u"ozg-1.1"_s);
    EXPECT_TRUE(choiceOf({}, u"unassessed"_s).unassessed);
    EXPECT_EQ(choiceOf({}, u"unassessed"_s).level, std::nullopt);
}

TEST(OverviewFigures, ShowWhatAModelDoesNotApplyToBesideItsLevels)
{
    UnitNumbers numbers;
    numbers.processes = 4;
    numbers.levels = {{u"ozg-1.1"_s, 2, 3}, {u"ozg-1.1"_s, {}, 1}};
    const QList<ModelRow> rows = modelRows(numbers);
    ASSERT_EQ(rows.size(), 1);
    ASSERT_EQ(rows[0].figures.size(), 2);
    EXPECT_EQ(rows[0].figures[0].toMap().value(u"key"_s), u"level/2/ozg-1.1"_s);
    EXPECT_EQ(rows[0].figures[0].toMap().value(u"share"_s).toDouble(), 0.75); // 3 of 4
    EXPECT_EQ(rows[0].figures[1].toMap().value(u"key"_s), u"notApplicable/ozg-1.1"_s);
    EXPECT_EQ(rows[0].figures[1].toMap().value(u"count"_s).toInt(), 1);
}

TEST(OverviewFigures, ShowCostsAgainstTheLargest)
{
    OverviewView view;
    view.costs = {{u"2027-H1"_s, {500, 1000}, {}, 2000.0},
                  {u"2027-H2"_s, {0, 1500}, {10, 20}, 1000.0},
                  {u"2028-H1"_s, {}, {}, {}}};
    const QList<CostRow> rows = costRows(view);
    ASSERT_EQ(rows.size(), 2) << "a half-year without costs and budget is left out";
    EXPECT_EQ(rows[0].from, 0.25); // 500 of 2,000
    EXPECT_EQ(rows[0].to, 0.5);
    EXPECT_EQ(rows[0].budget, 1);
    EXPECT_FALSE(rows[0].tooMuch);
    EXPECT_EQ(rows[1].to, 0.75);
    EXPECT_TRUE(rows[1].tooMuch);
}

TEST_F(OverviewPage, RanksInThreeListsOnlyWhenSomebodyLooks)
{
    const Id id = process(u"Hund anmelden"_s, {});
    const Id step = write([id](Workspace &workspace) { return addStep(workspace, id, u"Antrag lesen"_s); }).id;
    write([step](Workspace &workspace) { return setFields(workspace, step, {{u"mediumIn"_s, u"Paper"_s}}); });
    process(u"Hund abmelden"_s, {});
    const Id ordered = process(u"Personalausweis"_s, {});
    write([ordered](Workspace &workspace) {
        return setFields(workspace, ordered,
                         {{u"dutyOzg"_s, true}, {u"caseCount"_s, QJsonObject{{u"min"_s, 500}, {u"max"_s, 500}}}});
    });
    PrioritiesViewModel &priorities = *overview.priorities();
    EXPECT_FALSE(priorities.isLoaded());
    priorities.setActive(true);
    ASSERT_TRUE(comesTrue([&] { return priorities.isLoaded(); }));
    ASSERT_EQ(priorities.digital()->rowCount(), 1);
    const auto at = [&](const char *role) {
        QAbstractItemModel *rows = priorities.digital();
        return rows->data(rows->index(0, 0), rows->roleNames().key(role)).toString();
    };
    EXPECT_EQ(at("recordId"), id);
    EXPECT_TRUE(at("value").startsWith(u'0'));
    EXPECT_EQ(priorities.knowledge()->rowCount(), 0);
    EXPECT_TRUE(priorities.knowledgeNote().startsWith(u'3'));
    EXPECT_EQ(priorities.managementDuties()->rowCount(), 1);
    EXPECT_EQ(priorities.managementDutyCount(), 1);
    EXPECT_EQ(priorities.digitalDutyCount(), 0) << "its breaks are not known";
}

TEST_F(OverviewPage, SaysThatProgressCouldNotBeReadAndReadsItLater)
{
    const QString path = session.path();
    session.close();
    EXPECT_EQ(overview.progressText(), u"Counting …"_s);
    overview.setActive(true);
    EXPECT_EQ(overview.progressText(), u"Counting …"_s);
    ASSERT_TRUE(comesTrue([this] { return overview.progressText() != u"Counting …"_s; }));
    EXPECT_FALSE(overview.progressText().startsWith(u"Nothing to tell"_s)) << overview.progressText().toStdString();
    overview.setActive(false);
    session.open(path);
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));
    overview.setActive(true);
    EXPECT_TRUE(comesTrue([this] { return overview.progressText().startsWith(u"Nothing to tell"_s); }));
}

TEST_F(OverviewPage, APlanWithoutCostsSaysSo)
{
    write([](Workspace &workspace) {
        auto bundle = std::get<Bundle>(blank(RecordKind::Bundle));
        bundle.name = u"Bündel"_s;
        bundle.halfYear = u"2027-H1"_s;
        return save(workspace, bundle);
    });
    open();
    EXPECT_EQ(overview.costs()->rowCount(), 0);
    EXPECT_EQ(overview.costText(), u"No costs are estimated and no budget is stated yet."_s);
}

TEST_F(OverviewPage, AFigureOfAHalfYearLeadsToItsProcesses)
{
    const Id id = process(u"Hund anmelden"_s, {});
    const QDate today = QDate::currentDate();
    for (const qint64 level : {1, 3})
        write([&](Workspace &workspace) {
            auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
            assessment.process = id;
            assessment.model = u"ozg-1.1"_s;
            assessment.modelVersion = u"1.1"_s;
            assessment.level = level;
            assessment.assessedAt = today.addDays(level - 3);
            return save(workspace, assessment);
        });
    open();
    ASSERT_TRUE(comesTrue([this] { return overview.progress()->rowCount() > 0; }));
    QStringList wished;
    QObject::connect(&overview, &OverviewViewModel::processesWished,
                     [&](const QStringList &processes, const QString &) { wished = processes; });
    QAbstractItemModel *rows = overview.progress();
    const QString newest = rows->data(rows->index(0, 0), rows->roleNames().key("halfYear")).toString();
    overview.openProgress(newest, u"risen"_s, u"gestiegen"_s);
    EXPECT_EQ(wished, QStringList{id});

    LevelHistoryViewModel &history = *overview.history();
    ASSERT_TRUE(comesTrue([&] { return history.rows()->rowCount() > 0; }));
    EXPECT_EQ(history.model(), u"ozg-1.1"_s);
    const auto cell = [&](const char *role) {
        return history.rows()->data(history.rows()->index(0, 0), history.rows()->roleNames().key(role));
    };
    const QVariantList figures = cell("figures").toList();
    ASSERT_EQ(figures.size(), 1);
    EXPECT_EQ(figures[0].toMap()[u"count"_s], 1);
    EXPECT_EQ(figures[0].toMap()[u"share"_s], 1.0);
    wished.clear();
    history.open(cell("halfYear").toString(), figures[0].toMap()[u"key"_s].toString(), u"Stufe 3"_s);
    EXPECT_TRUE(comesTrue([&] { return wished == QStringList{id}; }));
}

} // namespace
