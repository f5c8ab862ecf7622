// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/trainings.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Trainings : public testing::Test
{
  protected:
    QList<TrainingRow> rows() { return valueOf(trainings(*workspace)); }

    TempWorkspace workspace;
};

TEST_F(Trainings, ListsThemByDayAndNeedsWithoutOneAtTheEnd)
{
    const Process process = aProcess(*workspace).saved();
    aRecommendation(*workspace, u"Bedarf"_s)
        .with(&Recommendation::module, u"DigiFit"_s)
        .with(&Recommendation::processes, QStringList{process.id})
        .saved();
    aRecommendation(*workspace, u"Technik"_s).with(&Recommendation::module, u"DigiTech"_s).saved();
    aRecommendation(*workspace, u"Verworfen"_s)
        .with(&Recommendation::module, u"DigiFit"_s)
        .with(&Recommendation::state, u"Declined"_s)
        .saved();
    const OrgUnit unit = aUnit(*workspace).with(&OrgUnit::name, u"Tiefbau"_s).saved();
    const Id planned =
        aRecommendation(*workspace, u"Geplant"_s)
            .with(&Recommendation::trainings,
                  QList<Training>{{u"ohne Tag"_s, {}, {}, {}, {}, u"Needed"_s},
                                  {u"später"_s, u"Course"_s, u"Leitung"_s, unit.id, {2027, 2, 1}, u"Planned"_s},
                                  {u"früher"_s, u"Webinar"_s, {}, {}, {2027, 1, 1}, u"Planned"_s}})
            .saved()
            .id;
    const QList<TrainingRow> all = rows();
    ASSERT_EQ(all.size(), 4);
    EXPECT_EQ(all[0].training.topic, u"früher"_s);
    EXPECT_EQ(all[1].audience, (QStringList{u"Leitung"_s, u"Tiefbau"_s}));
    EXPECT_EQ(all[2].training.topic, u"ohne Tag"_s);
    EXPECT_TRUE(all[3].isNeed());
    EXPECT_EQ(all[3].title, u"Bedarf"_s);
    EXPECT_EQ(all[3].audience, QStringList{u"Soziales"_s}) << "the unit of its process";

    valueOf(setTrainingState(*workspace, planned, 2, u"Held"_s));
    EXPECT_EQ(rows()[0].training.state, u"Held"_s);
    EXPECT_EQ(codeOf(setTrainingState(*workspace, planned, 3, u"Held"_s)), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(setTrainingState(*workspace, planned, 2, u"Vielleicht"_s)), ErrorCode::Invalid);
}

TEST_F(Trainings, ANeedIsOpenUntilSomethingIsPlannedForIt)
{
    const auto recommendation = [this](const QString &title, const QString &state, const QStringList &trainings) {
        QList<Training> made;
        for (const QString &each : trainings)
            made << Training{u"Thema"_s, {}, {}, {}, {}, each};
        aRecommendation(*workspace, title)
            .with(&Recommendation::module, u"DigiFit"_s)
            .with(&Recommendation::state, state)
            .with(&Recommendation::trainings, made)
            .saved();
    };
    recommendation(u"Geplant"_s, u"Planned"_s, {u"Planned"_s, u"Cancelled"_s});
    recommendation(u"Umgesetzt"_s, u"Done"_s, {u"Needed"_s});
    EXPECT_EQ(openTrainingNeeds(rows()), 0);
    recommendation(u"Ohne"_s, u"Proposed"_s, {});
    EXPECT_EQ(openTrainingNeeds(rows()), 1);
    recommendation(u"Gebraucht"_s, u"Planned"_s, {u"Needed"_s});
    EXPECT_EQ(openTrainingNeeds(rows()), 2);
    recommendation(u"Abgesagt"_s, u"Planned"_s, {u"Cancelled"_s, u"Cancelled"_s});
    EXPECT_EQ(openTrainingNeeds(rows()), 3) << "one need, though two were cancelled";
}

} // namespace
