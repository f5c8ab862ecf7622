// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/effort.h"

#include <QHash>
#include <QStringList>

#include <span>

/// What a digitization is worth and what it takes (digitization.md §3). Pure functions over values.
namespace staffelstab::digitization
{

/// A number from this limit on, included, scores this much.
struct ScoreInterval {
    double from = 0;
    double score = 0;
};

/// The score of the interval that the value falls in; nothing below the lowest limit. Intervals by rising limits.
std::optional<double> intervalScore(std::span<const ScoreInterval> intervals, std::optional<double> value);

/// The score of the chosen value; nothing where none or an unknown one was chosen.
std::optional<double> choiceScore(const QHash<QString, double> &scores, const QString &chosen);

/// The sum of the scores of the chosen values, at most the cap.
std::optional<double> choicesScore(const QHash<QString, double> &scores, const QStringList &chosen, double cap);

/// One attribute of a utility value.
struct WeighedScore {
    QString attribute;
    double weight = 0; ///< 0–1
    std::optional<double> score;

    bool operator==(const WeighedScore &) const = default;
};

/// Nutzwert with what it was computed without.
struct Utility {
    std::optional<double> value; ///< nothing where the weights that count add up to nothing
    QStringList missing;         ///< attributes without a score

    bool operator==(const Utility &) const = default;
};

/// Σ(weight · score) / Σ weight. An attribute without a score is left out of both sums.
Utility utilityOf(const QList<WeighedScore> &scores);

struct HoursRange {
    double mean = 0;
    double from = 0;
    double to = 0;

    bool isExact() const { return from == to; }
    bool operator==(const HoursRange &) const = default;
};

/// Gebundene Stunden with the range that an uncertain number of cases leaves open.
std::optional<HoursRange> boundHoursRange(const CaseCount &cases, const Duration &perCase);

/// Hours a year that an automation frees: bound hours × share (0–1).
std::optional<double> automationEffect(std::optional<double> boundHours, std::optional<double> share);

/// How well a process suits a robot: five ratings from 1 to 5.
struct RpaRatings {
    std::optional<int> rules;        ///< how rule-based
    std::optional<int> inputType;    ///< paper … digital
    std::optional<int> inputQuality; ///< unstructured … structured
    std::optional<int> stability;
    std::optional<int> documentation;
};

/// Their mean, by which candidates are sorted; nothing while a rating is missing or outside 1–5.
std::optional<double> rpaSuitability(const RpaRatings &ratings);

} // namespace staffelstab::digitization
