// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digitization.h"

namespace staffelstab::digitization
{

/// Effort on the x axis of the priority matrix.
enum class Effort { Small, Medium, Large };

/// The class that was chosen; where none was, by the upper limit of the one-off costs. Nothing without either.
std::optional<Effort> effortOf(const Recommendation &recommendation);

/// Quadrants of the priority matrix. Duty items are marked and stay out of the ranking.
enum class MatrixField {
    Duty,         ///< ordered by law, whatever it is worth
    QuickWin,     ///< much benefit, little effort
    Project,      ///< much benefit, more effort
    FillIn,       ///< little benefit, little effort
    Questionable, ///< little benefit, more effort
    Unknown,      ///< benefit or effort is missing
};

MatrixField matrixField(std::optional<double> benefit, std::optional<Effort> effort, bool isDuty);

} // namespace staffelstab::digitization
