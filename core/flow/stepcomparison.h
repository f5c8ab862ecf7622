// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/anyrecord.h"

/// Two states of the list of steps beside each other.
namespace staffelstab::flow
{

/// What became of one step. A step that was only pushed along by others has not moved.
struct StepChange {
    Id step;
    QString name;              ///< as it is called afterwards; of a removed one, as it was called
    std::optional<int> before; ///< its place from 1; nothing for an added step
    std::optional<int> after;  ///< nothing for a removed step
    bool moved = false;
    QList<FieldChange> fields; ///< without the number, which follows from the place

    bool isAdded() const { return !before; }
    bool isRemoved() const { return !after; }
    bool operator==(const StepChange &) const = default;
};

/// The steps that differ, in the later order; a removed one stands behind the step that it followed. Of several ways to
/// tell a new order, the one with the fewest moved steps, and of two neighbours that change places, the one that comes
/// forward.
QList<StepChange> compareSteps(const QList<Step> &before, const QList<Step> &after);

} // namespace staffelstab::flow
