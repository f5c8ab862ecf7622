// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/recommending.h"
#include "usecase/register.h"

namespace staffelstab
{

/// One workshop in a list of them.
struct WorkshopRow {
    RecordLabel workshop;
    QString unit;
    QDate date;
    QString state;
    int findings = 0;

    bool operator==(const WorkshopRow &) const = default;
};

/// The latest first, those without a date before them.
Result<QList<WorkshopRow>> workshops(Workspace &workspace);

/// A workshop of a team; it looks at all processes of the unit and of the units below it.
Result<Saved> addWorkshop(Workspace &workspace, const Id &unit, const QDate &date, const QString &title,
                          const QString &command = newId());

/// Everything that the page of one workshop shows.
struct WorkshopView {
    Workshop workshop;
    RecordLabel unit;
    QList<RegisterRow> processes;               ///< looked at, by name
    QHash<Id, int> completeness;                ///< of their sheets, in points
    QList<RecordLabel> questions;               ///< open ones about these processes
    QList<Finding> findings;                    ///< of the workshop, in the order in which they were said
    QList<TracedFinding> heard;                 ///< said before in interviews, about these processes or in this team
    QList<RecommendationTrace> recommendations; ///< that rest on findings, these or those heard before; by number
    QList<RecordLabel> labels;                  ///< of everything that the findings point to
};

Result<WorkshopView> workshopView(Workspace &workspace, const Id &workshop);

/// What was written in one line becomes the words of a finding; in quotation marks they were said word for word.
void takeLine(Finding &finding, const QString &line);

/// One more of those present says the same.
Result<Saved> sayAgain(Workspace &workspace, const Id &finding, const QString &command = newId());

/// What somebody said in a workshop.
Result<Saved> addFinding(Workspace &workspace, const Finding &draft, const QString &command = newId());

} // namespace staffelstab
