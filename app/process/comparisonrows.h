// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordtext.h"
#include "form/rowsmodel.h"
#include "usecase/sheetstates.h"

#include <QVariantList>

/// What differs between an earlier state of a sheet and today's, in words.
namespace staffelstab
{

struct ComparisonRow {
    QString step;        ///< empty for a field of the process
    QString field;       ///< of the process; empty for steps and their fields
    QString what;        ///< "Step “Check”: moved from place 1 to 3, changed", or the field
    QVariantList pieces; ///< of its texts: text and sort ("same", "gone", "new")
    QString spoken;      ///< the same for the ear
    QString restoreText; ///< empty for the fields of a step, which come back with it, and for its review
    QString glyph;

    bool operator==(const ComparisonRow &) const = default;
};

QList<ComparisonRow> comparisonRows(const SheetComparison &comparison);
QList<RowsModel<ComparisonRow>::Role> comparisonRoles();

/// The parts of the sheet that differ, in short: "Short description, step “Check” (new)".
QString comparisonSummary(const SheetComparison &comparison);

} // namespace staffelstab
