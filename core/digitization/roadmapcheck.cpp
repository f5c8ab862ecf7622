// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/roadmapcheck.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

constexpr int kCompleteSheet = 80; ///< points from which the knowledge counts as captured

class Checks
{
  public:
    Checks(const QList<PlannedHalfYear> &plan, const QList<KnowledgeAtRisk> &atRisk, const QSet<Id> &done)
        : m_atRisk(atRisk)
    {
        for (const Id &id : done)
            m_plannedIn.insert(id, QString());
        for (const PlannedHalfYear &each : plan)
            for (const Recommendation &recommendation : each.recommendations)
                m_plannedIn.insert(recommendation.id, recommendation.state == u"Done" ? QString() : each.halfYear);
    }

    void check(const PlannedHalfYear &plan)
    {
        const HalfYearSums sums = sumsOf(plan.recommendations);
        if (plan.budget && sums.oneOff.to > *plan.budget)
            add({.kind = RoadmapWarning::Kind::OverBudget,
                 .halfYear = plan.halfYear,
                 .recommendation = {},
                 .other = {},
                 .amount = sums.oneOff.to - *plan.budget,
                 .day = {}});
        if (plan.capacityDays && sums.days > *plan.capacityDays)
            add({.kind = RoadmapWarning::Kind::OverCapacity,
                 .halfYear = plan.halfYear,
                 .recommendation = {},
                 .other = {},
                 .amount = sums.days - *plan.capacityDays,
                 .day = {}});
        for (const Recommendation &recommendation : plan.recommendations)
            if (recommendation.state != u"Done") check(recommendation, plan.halfYear);
    }

    QList<RoadmapWarning> warnings;

  private:
    void add(const RoadmapWarning &warning) { warnings << warning; }
    void add(RoadmapWarning::Kind kind, const QString &halfYear, const Id &recommendation, const Id &other,
             const QDate &day = {})
    {
        add({.kind = kind,
             .halfYear = halfYear,
             .recommendation = recommendation,
             .other = other,
             .amount = 0,
             .day = day});
    }

    void check(const Recommendation &recommendation, const QString &halfYear)
    {
        for (const Id &needed : recommendation.requires_) {
            const auto planned = m_plannedIn.find(needed);
            if (planned == m_plannedIn.end())
                add(RoadmapWarning::Kind::PrerequisiteUnplanned, halfYear, recommendation.id, needed);
            else if (*planned > halfYear) // codes of half-years sort by time
                add(RoadmapWarning::Kind::PrerequisiteLater, halfYear, recommendation.id, needed);
        }
        for (const Id &excluded : recommendation.excludes)
            if (m_plannedIn.contains(excluded))
                add(RoadmapWarning::Kind::ExcludedBoth, halfYear, recommendation.id, excluded);
        const auto end = halfYearOf(halfYear);
        for (const KnowledgeAtRisk &each : m_atRisk)
            if (each.recommendation == recommendation.id && end && each.leaving <= end->lastDay() &&
                each.points < kCompleteSheet)
                add(each.deputyStays ? RoadmapWarning::Kind::ExpertLeaves : RoadmapWarning::Kind::CaptureFirst,
                    halfYear, recommendation.id, each.process, each.leaving);
    }

    const QList<KnowledgeAtRisk> &m_atRisk;
    QHash<Id, QString> m_plannedIn; ///< empty for what is done
};

} // namespace

QString codeOf(RoadmapWarning::Kind kind)
{
    switch (kind) {
    case RoadmapWarning::Kind::OverBudget:
        return u"OverBudget"_s;
    case RoadmapWarning::Kind::OverCapacity:
        return u"OverCapacity"_s;
    case RoadmapWarning::Kind::PrerequisiteLater:
        return u"PrerequisiteLater"_s;
    case RoadmapWarning::Kind::PrerequisiteUnplanned:
        return u"PrerequisiteUnplanned"_s;
    case RoadmapWarning::Kind::ExcludedBoth:
        return u"ExcludedBoth"_s;
    case RoadmapWarning::Kind::CaptureFirst:
        return u"CaptureFirst"_s;
    case RoadmapWarning::Kind::ExpertLeaves:
        return u"ExpertLeaves"_s;
    }
    return {};
}

HalfYearSums sumsOf(const QList<Recommendation> &recommendations)
{
    HalfYearSums sums;
    for (const Recommendation &recommendation : recommendations) {
        sums.oneOff += oneOffCosts(recommendation);
        sums.yearly += yearlyCosts(recommendation);
        sums.days += personDays(recommendation);
    }
    return sums;
}

QList<RoadmapWarning> roadmapWarnings(const QList<PlannedHalfYear> &plan, const QList<KnowledgeAtRisk> &atRisk,
                                      const QSet<Id> &done)
{
    Checks checks(plan, atRisk, done);
    for (const PlannedHalfYear &each : plan)
        checks.check(each);
    return checks.warnings;
}

} // namespace staffelstab::digitization
