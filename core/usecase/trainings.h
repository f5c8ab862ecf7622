// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

/// DigiFit: what staff shall learn, for whom and when.
namespace staffelstab
{

/// One training, or the need of one.
struct TrainingRow {
    Id recommendation;
    QString title; ///< of the recommendation
    QString halfYear;
    bool isRealised = false; ///< the recommendation
    int position = -1;       ///< of the training within it; -1: nothing is planned yet
    Training training;
    QStringList
        audience; ///< role and unit, else the contributors of the recommendation, else the units of its processes
    QStringList reasons; ///< the findings it rests on

    bool isNeed() const { return position < 0; }
};

/// Of all recommendations that were not declined: their trainings by day, those without a day behind them, and
/// recommendations of DigiFit without any training at the end.
Result<QList<TrainingRow>> trainings(Workspace &workspace);

/// Needs for which nothing is planned and nothing was held: those without any training, trainings that are merely
/// needed, and recommendations whose trainings were all cancelled. What is realised needs none.
int openTrainingNeeds(const QList<TrainingRow> &rows);

/// By its position in the recommendation; a code of the vocabulary trainingState.
Result<Done> setTrainingState(Workspace &workspace, const Id &recommendation, int position, const QString &state,
                              const QString &command = newId());

} // namespace staffelstab
