// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/utility.h"

#include <algorithm>
#include <array>

namespace staffelstab::digitization
{

std::optional<double> intervalScore(std::span<const ScoreInterval> intervals, std::optional<double> value)
{
    std::optional<double> score;
    if (!value) return score;
    for (const ScoreInterval &interval : intervals)
        if (*value >= interval.from) score = interval.score;
    return score;
}

std::optional<double> choiceScore(const QHash<QString, double> &scores, const QString &chosen)
{
    const auto found = scores.find(chosen);
    return found == scores.end() ? std::nullopt : std::optional(*found);
}

std::optional<double> choicesScore(const QHash<QString, double> &scores, const QStringList &chosen, double cap)
{
    std::optional<double> sum;
    for (const QString &each : chosen)
        if (const auto score = choiceScore(scores, each)) sum = sum.value_or(0) + *score;
    return sum ? std::optional(std::min(*sum, cap)) : std::nullopt;
}

Utility utilityOf(const QList<WeighedScore> &scores)
{
    Utility utility;
    double sum = 0;
    double weights = 0;
    for (const WeighedScore &each : scores) {
        if (!each.score) {
            utility.missing << each.attribute;
            continue;
        }
        sum += each.weight * *each.score;
        weights += each.weight;
    }
    if (weights > 0) utility.value = sum / weights;
    return utility;
}

std::optional<HoursRange> boundHoursRange(const CaseCount &cases, const Duration &perCase)
{
    const auto mean = boundHours(cases, perCase);
    const auto hours = hoursOf(perCase);
    if (!mean || !hours) return std::nullopt;
    const qint64 from = cases.min.value_or(cases.max.value_or(0));
    const qint64 to = cases.max.value_or(from);
    return HoursRange{*mean, static_cast<double>(from) * *hours, static_cast<double>(to) * *hours};
}

std::optional<double> automationEffect(std::optional<double> boundHours, std::optional<double> share)
{
    if (!boundHours || !share || *share < 0 || *share > 1) return std::nullopt;
    return *boundHours * *share;
}

std::optional<double> rpaSuitability(const RpaRatings &ratings)
{
    const std::array all{ratings.rules, ratings.inputType, ratings.inputQuality, ratings.stability,
                         ratings.documentation};
    int sum = 0;
    for (const auto &rating : all) {
        if (!rating || *rating < 1 || *rating > 5) return std::nullopt;
        sum += *rating;
    }
    return static_cast<double>(sum) / static_cast<double>(all.size());
}

} // namespace staffelstab::digitization
