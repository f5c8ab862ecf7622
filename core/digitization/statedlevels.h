// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digitization.h"
#include "model/plainmodel.h"

/// What assessments say of how digital a process is, model by model; levels of different models are never compared.
namespace staffelstab::digitization
{

constexpr QStringView kOzgModel = u"ozg-1.1";

struct StatedLevel {
    QString model;
    std::optional<int> level; ///< nothing where the model does not apply

    bool operator==(const StatedLevel &) const = default;
};

/// What one assessment says, of no model, of one, or of its own and the plain scale. A model that does not apply has no
/// level, whatever else was entered.
QList<StatedLevel> statedBy(const Assessment &assessment);

/// Takes over what a newer assessment says; the models of which it says nothing stay.
void takeNewer(QList<StatedLevel> &known, const QList<StatedLevel> &newer);

/// The newest statement of each model, in the order of their codes. assessments: newest first.
QList<StatedLevel> currentLevels(const QList<Assessment> &assessments);

/// Code of the vocabulary plainLevel; empty where nobody has placed the process on the plain scale. newest first.
QString currentPlainLevel(const QList<Assessment> &assessments);

/// Nothing without a statement, and where the model does not apply.
std::optional<int> levelIn(const QList<StatedLevel> &levels, QStringView model);

} // namespace staffelstab::digitization
