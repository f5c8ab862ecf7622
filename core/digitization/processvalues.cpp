// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/processvalues.h"

#include "digitization/mediabreaks.h"
#include "model/rpamodel.h"
#include "model/vocabulary.h"

#include <algorithm>

namespace staffelstab::digitization
{
namespace
{

QList<RpaCriterion> rpaCriteria(const QList<Assessment> &ratings)
{
    QList<RpaCriterion> criteria;
    const MaturityModel *model = findMaturityModel(kRpaModel);
    for (const QString &name : model->criteria) {
        RpaCriterion criterion{name, {}};
        if (!ratings.isEmpty())
            for (const CriterionResult &known : ratings.front().criteria)
                if (known.criterion == name && known.value) criterion.value = static_cast<int>(*known.value);
        criteria << criterion;
    }
    return criteria;
}

/// The model names the criteria in the order of the ratings.
RpaRatings ratingsOf(const QList<RpaCriterion> &criteria)
{
    return {.rules = criteria.value(0).value,
            .inputType = criteria.value(1).value,
            .inputQuality = criteria.value(2).value,
            .stability = criteria.value(3).value,
            .documentation = criteria.value(4).value};
}

} // namespace

std::optional<LevelAim> levelAimOf(const QList<Assessment> &assessments)
{
    if (assessments.isEmpty()) return std::nullopt;
    const Assessment &newest = assessments.front();
    if (!newest.level || newest.notApplicable == true) return std::nullopt;
    const auto aimed = std::ranges::find_if(
        assessments, [&](const Assessment &each) { return each.targetLevel && each.model == newest.model; });
    if (aimed == assessments.end()) return std::nullopt;
    return LevelAim{*newest.level, *aimed->targetLevel};
}

ProcessValues processValues(const Process &process, const QList<Step> &steps, const QList<Assessment> &assessments,
                            const QList<Assessment> &ratings)
{
    ProcessValues values;
    values.facts.boundHours = boundHours(process.caseCount, process.handlingTime);
    values.facts.cases = casesOf(process.caseCount);
    if (const auto breaks = mediaBreaksOf(steps)) values.facts.mediaBreaks = *breaks;
    if (const auto levels = levelAimOf(assessments)) values.facts.levelGap = static_cast<double>(levels->gap());
    values.scores = benefitScores(values.facts);
    values.benefit = utilityOf(values.scores);
    values.hours = boundHoursRange(process.caseCount, process.handlingTime);
    values.rpa = rpaCriteria(ratings);
    values.rpaMean = rpaSuitability(ratingsOf(values.rpa));
    return values;
}

} // namespace staffelstab::digitization
