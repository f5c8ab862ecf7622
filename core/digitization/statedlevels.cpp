// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/statedlevels.h"

#include "model/vocabulary.h"

#include <algorithm>

namespace staffelstab::digitization
{
namespace
{

/// The words of the scale stand in the order of its levels.
std::optional<int> levelOfWord(const QString &word)
{
    const QList<Term> &words = vocabulary(u"plainLevel").terms;
    const auto term = std::ranges::find(words, word, &Term::code);
    return term == words.end() ? std::nullopt : std::optional(static_cast<int>(term - words.begin()));
}

} // namespace

QList<StatedLevel> statedBy(const Assessment &assessment)
{
    QList<StatedLevel> stated;
    const bool isPlain = assessment.model == kPlainModel;
    std::optional<int> level;
    if (assessment.level) level = static_cast<int>(*assessment.level);
    if (assessment.notApplicable == true)
        stated << StatedLevel{assessment.model, {}};
    else if (level)
        stated << StatedLevel{assessment.model, level};
    // The plain scale itself is spoken of once; beside another model its word says it.
    const bool isPlainSaid = isPlain && !stated.isEmpty();
    if (const auto word = levelOfWord(assessment.plainLevel); word && !isPlainSaid)
        stated << StatedLevel{kPlainModel.toString(), word};
    return stated;
}

void takeNewer(QList<StatedLevel> &known, const QList<StatedLevel> &newer)
{
    for (const StatedLevel &each : newer) {
        const auto place = std::ranges::find(known, each.model, &StatedLevel::model);
        if (place != known.end())
            *place = each;
        else
            known << each;
    }
}

QList<StatedLevel> currentLevels(const QList<Assessment> &assessments)
{
    QList<StatedLevel> levels;
    for (auto each = assessments.crbegin(); each != assessments.crend(); ++each)
        takeNewer(levels, statedBy(*each));
    std::ranges::sort(levels, {}, &StatedLevel::model);
    return levels;
}

QString currentPlainLevel(const QList<Assessment> &assessments)
{
    const auto level = levelIn(currentLevels(assessments), kPlainModel);
    const QList<Term> &words = vocabulary(u"plainLevel").terms;
    return level && *level >= 0 && *level < words.size() ? words[*level].code : QString();
}

std::optional<int> levelIn(const QList<StatedLevel> &levels, QStringView model)
{
    const auto found = std::ranges::find(levels, model, &StatedLevel::model);
    return found == levels.end() ? std::nullopt : found->level;
}

} // namespace staffelstab::digitization
