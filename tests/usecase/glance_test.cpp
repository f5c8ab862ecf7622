// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/glance.h"

#include "support/workspacefixture.h"
#include "usecase/digicheck.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kDay(2026, 3, 15);

class GlanceAtAnArea : public testing::Test
{
  protected:
    Id unitBelow(const Id &parent, const QString &name)
    {
        return aUnit(*workspace).with(&OrgUnit::name, name).with(&OrgUnit::parent, parent).saved().id;
    }
    Id process(const QString &name, const Id &unit)
    {
        return Builder<Process>(*workspace).with(&Process::name, name).with(&Process::leadUnit, unit).saved().id;
    }
    Builder<Finding> finding(const QString &text, const QString &speaker, const QString &kind,
                             const QStringList &processes)
    {
        return Builder<Finding>(*workspace)
            .with(&Finding::text, text)
            .with(&Finding::speaker, speaker)
            .with(&Finding::kind, kind)
            .with(&Finding::circle, u"InitialSituation"_s)
            .with(&Finding::dimension, u"Technology"_s)
            .with(&Finding::workshop, workshop)
            .with(&Finding::processes, processes);
    }
    GlanceView at(const GlanceScope &scope) { return valueOf(glanceView(*workspace, scope, kDay)); }
    static QStringList namesOf(const GlanceView &view)
    {
        QStringList names;
        for (const RegisterRow &row : view.processes)
            names << row.name;
        return names;
    }

    TempWorkspace workspace;
    const Id town = aUnit(*workspace).with(&OrgUnit::name, u"Rathaus"_s).saved().id;
    const Id school = unitBelow(town, u"Schule"_s);
    const Id taxes = unitBelow(town, u"Steuern"_s);
    const Id bus = process(u"Busfahrkarte"_s, school);
    const Id dog = process(u"Hundesteuer"_s, taxes);
    const Id workshop = valueOf(addWorkshop(*workspace, school, {}, u"DigiCheck"_s)).id;
};

TEST_F(GlanceAtAnArea, ShowsTheSameDataInThreeDepths)
{
    finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, {bus, dog}).saved();
    finding(u"Es dauert"_s, u"Head"_s, u"Weakness"_s, {bus}).saved();
    finding(u"Läuft gut"_s, u"Leadership"_s, u"Strength"_s, {bus}).saved();
    finding(u"Ein ruhiger Vormittag"_s, u"Clerk"_s, u"Wish"_s, {}).saved();

    const GlanceView house = at({});
    EXPECT_EQ(house.glance.byLevel[0].size(), 2);
    EXPECT_EQ(house.glance.byLevel[1].size(), 1);
    EXPECT_EQ(house.glance.byLevel[2].size(), 1);
    ASSERT_EQ(house.glance.shared.size(), 1);
    EXPECT_EQ(house.glance.shared[0].processes, QStringList{bus});
    ASSERT_EQ(house.glance.contradictions.size(), 1);
    EXPECT_EQ(house.glance.contradictions[0].findings.size(), 3);
    EXPECT_EQ(namesOf(house), (QStringList{u"Busfahrkarte"_s, u"Hundesteuer"_s}));

    const GlanceView team = at({.unit = taxes, .process = {}});
    EXPECT_EQ(team.unitName, u"Steuern");
    ASSERT_EQ(team.glance.byLevel[0].size(), 1) << "it names a process of the unit";
    EXPECT_TRUE(team.glance.byLevel[1].isEmpty());
    EXPECT_TRUE(team.glance.shared.isEmpty());
    EXPECT_EQ(at({.unit = school, .process = {}}).glance.byLevel[0].size(), 2) << "and those of its workshop";
    EXPECT_EQ(at({.unit = town, .process = {}}).glance.byLevel[0].size(), 2) << "with the units below";

    const GlanceView own = at({.unit = {}, .process = bus});
    EXPECT_EQ(own.processName, u"Busfahrkarte");
    EXPECT_EQ(own.glance.byLevel[0].size(), 1);
    EXPECT_EQ(namesOf(own), QStringList{u"Busfahrkarte"_s});
    EXPECT_EQ(own.glance.shared.size(), 1);
}

TEST_F(GlanceAtAnArea, RecommendationsComeByHalfYearWithTheirCosts)
{
    const Id reason = finding(u"Wir tippen ab"_s, u"Clerk"_s, u"Weakness"_s, {bus}).saved().id;
    CostEstimate once;
    once.kind = u"OneOff"_s;
    once.from = 1000;
    once.to = 2000;
    aRecommendation(*workspace, u"Nicht geplant"_s).with(&Recommendation::basedOn, QStringList{reason}).saved();
    aRecommendation(*workspace, u"Schnittstelle"_s)
        .with(&Recommendation::basedOn, QStringList{reason})
        .with(&Recommendation::halfYear, u"2027-H1"_s)
        .with(&Recommendation::costs, QList<CostEstimate>{once})
        .saved();
    aRecommendation(*workspace, u"Für die Hunde"_s).with(&Recommendation::processes, QStringList{dog}).saved();
    aRecommendation(*workspace, u"Abgelehnt"_s)
        .with(&Recommendation::basedOn, QStringList{reason})
        .with(&Recommendation::state, u"Declined"_s)
        .saved();

    const GlanceView view = at({.unit = school, .process = {}});
    ASSERT_EQ(view.recommendations.size(), 2);
    EXPECT_EQ(view.recommendations[0].recommendation.title, u"Schnittstelle");
    EXPECT_EQ(view.recommendations[0].oneOff, (digitization::CostBand{1000, 2000}));
    EXPECT_EQ(view.recommendations[1].recommendation.title, u"Nicht geplant");
    EXPECT_EQ(namesOf(view), QStringList{u"Busfahrkarte"_s});
    EXPECT_EQ(at({}).recommendations.size(), 3);
}

TEST_F(GlanceAtAnArea, AnAreaThatIsGoneIsSaid)
{
    EXPECT_EQ(codeOf(glanceView(*workspace, {.unit = newId(), .process = {}}, kDay)), ErrorCode::NotFound);
}

} // namespace
