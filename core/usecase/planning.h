// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/milestones.h"
#include "handover/plan.h"
#include "usecase/records.h"

/// Hand-over plans: what is passed on to whom until when, and whether it may be closed.
namespace staffelstab
{

struct PlanView {
    handover::PlanFacts facts;
    QList<RecordLabel> labels; ///< of every record that the plan points to
    QList<handover::PlanMilestone> milestones;
    handover::LastDay last;
    QList<handover::GateNeed> lacking;
    QList<handover::ClosingRule> broken;
    QString next; ///< state that follows
    QStringList back;
    QStringList beside;
    std::optional<int> coverage; ///< Abdeckung, percent
    std::optional<int> degree;   ///< Übergabegrad, percent
    double hours = 0;            ///< planned, of the budget
    bool isLate = false;         ///< less than six weeks: only the core set
    Id interview;                ///< that is running, or the last one
};

/// The plan of a post, made where there is none.
Result<Saved> beginPlan(Workspace &workspace, const Id &post, const QString &command = newId());

/// The plan by which the post is handed over, or was; empty where there is none.
Result<Id> planOfPost(Workspace &workspace, const Id &post);

Result<PlanView> planView(Workspace &workspace, const Id &plan, const QDate &today);

/// Goes on to the state that follows. Invalid while the gate lacks something.
Result<Done> advancePlan(Workspace &workspace, const Id &plan, const QDate &today, const QString &command = newId());

/// Goes back, or to a state beside the way; both are told in the history. Invalid for a state that cannot be reached.
Result<Done> movePlan(Workspace &workspace, const Id &plan, const QString &state, const QString &reason,
                      const QString &command = newId());

/// A process was shown under guidance ("Guided") or done alone ("Alone"), signed by name, date and version of the
/// sheet.
Result<Done> signTransfer(Workspace &workspace, const Id &handoverProcess, const QString &stage, const Id &person,
                          const QDate &date, const QString &command = newId());

/// Marks the least important measures that do not fit into the time budget, and takes the mark from those that do.
Result<Done> cutMeasures(Workspace &workspace, const Id &plan, const QString &command = newId());

/// Passes a closing rule over; it needs a reason, which is printed on the protocol. An empty one takes it back.
Result<Done> passOverRule(Workspace &workspace, const Id &plan, handover::ClosingRule rule, const QString &reason,
                          const QString &command = newId());

/// One post that is going to be handed over.
struct HandoverRow {
    RecordLabel post;
    QDate leavingDate;       ///< of the first who holds it
    std::optional<int> risk; ///< the highest of its processes
    int processes = 0;
    int unrated = 0;
    Id plan;
    QString planState;
    Id interview; ///< the person's own that is running
};

/// Posts whose holder leaves within three years or that have a plan, the highest risk first.
Result<QList<HandoverRow>> handoverRows(Workspace &workspace, const QDate &today);

} // namespace staffelstab
