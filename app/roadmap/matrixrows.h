// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/roadmap.h"

namespace staffelstab
{

/// A recommendation in the benefit-effort matrix and in the table beside it.
struct MatrixRow {
    QString recordId;
    QString mark; ///< rank, or what stands in its place
    QString title;
    QString benefit;
    QString missing; ///< what its benefit was computed without
    QString effort;
    QString field;
    QString tone;
    bool plotted = false;
    bool isDuty = false;
    double x = 0; ///< 0–1 from little to much effort
    double y = 0; ///< 0–1 from little to much benefit

    bool operator==(const MatrixRow &) const = default;
};

/// Open recommendations, ranked by benefit; duty items and those without numbers follow without a rank.
QList<MatrixRow> matrixRows(const RoadmapView &view);
QList<RowsModel<MatrixRow>::Role> matrixRoles();

/// What the matrix shows, in a sentence.
QString matrixSentence(const QList<MatrixRow> &rows, const RoadmapView &view);

} // namespace staffelstab
