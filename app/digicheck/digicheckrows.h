// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordtext.h"
#include "form/rowsmodel.h"
#include "usecase/digicheck.h"

/// Workshops, processes and findings as the pages of a DigiCheck show them, in words.
namespace staffelstab
{

struct WorkshopLine {
    QString id;
    QString title;
    QString detail; ///< unit, day and how much was said
    QString state;

    bool operator==(const WorkshopLine &) const = default;
};

/// One process in the preparation sheet.
struct PreparedLine {
    QString id;
    QString title;
    QString facts; ///< volume, media breaks, maturity, completeness
    QString status;

    bool operator==(const PreparedLine &) const = default;
};

/// One finding, wherever it is shown.
struct FindingLine {
    QString id;
    QString text;
    QString detail;    ///< dimension, kind, speaker, how many said it
    QString about;     ///< processes
    QString source;    ///< all of this and where it was said, for those heard before
    bool used = false; ///< a recommendation rests on it
    bool chosen = false;

    bool operator==(const FindingLine &) const = default;
};

QList<WorkshopLine> workshopLines(const QList<WorkshopRow> &rows);
QList<PreparedLine> preparedLines(const WorkshopView &view);
/// Of the newest assessment.
QString maturityText(const RegisterRow &row);
/// The parts that are filled, with a dot between them.
QString joined(const QStringList &parts);
/// As it was said: word for word in quotation marks.
QString wordsText(const Finding &finding);
FindingLine findingLine(const Finding &finding, const Labels &labels);
QList<FindingLine> heardLines(const WorkshopView &view);

QList<RowsModel<WorkshopLine>::Role> workshopRoles();
QList<RowsModel<PreparedLine>::Role> preparedRoles();
QList<RowsModel<FindingLine>::Role> findingRoles();

} // namespace staffelstab
