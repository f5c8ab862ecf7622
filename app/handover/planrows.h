// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/planning.h"

/// A hand-over plan in the words of the program.
namespace staffelstab
{

struct MilestoneRow {
    QString title;
    QString when;
    QString state; ///< overdue, next, later
    QString tone;

    bool operator==(const MilestoneRow &) const = default;
};

struct PlannedRow {
    QString record; ///< HandoverProcess
    QString process;
    QString name;
    QString risk;
    QString tone;
    QString state; ///< completeness and stage
    int stage = 0;
    int expert = 0; ///< positions among the priorities
    int supervisor = 0;
    int successor = 0;
    QString proof; ///< who has done it alone, and when
    QString trial; ///< what came of the newest trial run

    bool operator==(const PlannedRow &) const = default;
};

struct MeasureRow {
    QString record;
    QString text;
    QString detail;
    QString tone;
    bool belowCut = false;

    bool operator==(const MeasureRow &) const = default;
};

struct CaseRow {
    QString record;
    QString title;
    QString detail;
    bool settled = false; ///< has a new owner and a date

    bool operator==(const CaseRow &) const = default;
};

struct AccessRow {
    QString record;
    QString title;
    QString detail;
    bool handedOver = false;

    bool operator==(const AccessRow &) const = default;
};

struct RuleRow {
    QString text;
    bool kept = false;
    QString reason; ///< with which it was passed over

    bool operator==(const RuleRow &) const = default;
};

struct ConsentRow {
    QString field;
    QString text;
    bool given = false;

    bool operator==(const ConsentRow &) const = default;
};

QList<MilestoneRow> milestoneRows(const PlanView &view);
QList<PlannedRow> plannedRows(const PlanView &view);
QList<MeasureRow> measureRows(const PlanView &view);
QList<CaseRow> caseRows(const PlanView &view);
QList<AccessRow> accessRows(const PlanView &view);
QList<RuleRow> ruleRows(const PlanView &view);
QList<ConsentRow> consentRows(const PlanView &view);

QList<RowsModel<MilestoneRow>::Role> milestoneRoles();
QList<RowsModel<PlannedRow>::Role> plannedRoles();
QList<RowsModel<MeasureRow>::Role> measureRoles();
QList<RowsModel<CaseRow>::Role> caseRoles();
QList<RowsModel<AccessRow>::Role> accessRoles();
QList<RowsModel<RuleRow>::Role> ruleRoles();
QList<RowsModel<ConsentRow>::Role> consentRoles();

/// What a gate lacks, in words.
QString needText(handover::GateNeed need);

/// "none", then the three priorities.
QStringList priorityWords();
QString priorityCode(int position);

} // namespace staffelstab
