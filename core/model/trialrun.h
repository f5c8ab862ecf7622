// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>

namespace staffelstab
{

/// What became of one step when somebody worked by its description.
struct StepTrial {
    Id step;
    QString name;    ///< of the step as it was then
    QString verdict; ///< vocabulary trialVerdict; empty = not looked at yet
    QString note;    ///< what happened where it did not hold
    Id followUp;     ///< the question or the correction that was made of it

    bool operator==(const StepTrial &) const = default;
};

/// Probelauf: somebody works through a sheet and marks where it did not hold. It tests the sheet, never the person.
struct TrialRun : Record {
    Id process;
    Id person;      ///< whoever worked by the sheet, where it is to be proof of a hand-over
    QString manner; ///< vocabulary transferProof: alone, or under guidance
    QDate begunOn;
    QDate finishedOn;
    std::optional<qint64> sheetRevision;
    QString stepsMark; ///< digest of the steps as they were
    QList<StepTrial> trials;
    Id lastStep; ///< where it goes on
    QString state;

    bool operator==(const TrialRun &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<TrialRun>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<StepTrial>();

} // namespace staffelstab
