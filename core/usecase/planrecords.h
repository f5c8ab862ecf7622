// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"

/// What the use cases of interviews and of plans share; inside the caller's transaction.
namespace staffelstab
{

struct ProcessSheet;

/// The plan of a post that is neither cancelled nor in its follow-up.
std::optional<HandoverPlan> activePlanOf(store::RecordStore &store, const Id &post);

/// The same, made with what is known of the post where there is none: who holds it, when that person leaves, and who
/// holds the head post of the unit.
HandoverPlan ensurePlan(store::RecordStore &store, const Id &post, const store::ChangeContext &change);

/// The process belongs to the plan from now on.
void ensurePlanned(store::RecordStore &store, const Id &plan, const Id &process, const store::ChangeContext &change);

/// A process that has come to a post belongs to the plan by which that post is handed over.
void joinPlanOfOwner(store::RecordStore &store, const AnyRecord &before, const AnyRecord &after,
                     const store::ChangeContext &change);

/// The same of every process that this command has brought to a post, as an import does, for plans that were there
/// before it.
void joinRunningPlans(store::RecordStore &store, store::Database &database, const store::ChangeContext &change);

/// A plan that has ended is only read, its lines and measures as well; the questions of its follow-up are still
/// answered. Throws Failure(Invalid).
void refuseEndedPlan(store::RecordStore &store, const AnyRecord &before, const AnyRecord &after);

/// The same of the plan itself. No plan has not ended.
void refuseEnded(store::RecordStore &store, const Id &plan);

/// The same of what is to go to the bin, unless the whole plan goes.
void refuseTakingFromEndedPlan(store::RecordStore &store, const QStringList &chosen);

/// Processes of which the post is the owner, by name.
QList<Process> processesOf(store::RecordStore &store, const Id &post);

/// Übergabestufe of the process with what was proved in a plan.
int transferStageOf(const ProcessSheet &sheet, const QList<TransferProof> &proofs);

/// Those who hold the post, the one who leaves first before the others.
QList<Person> holdersOf(store::RecordStore &store, const Id &post);

} // namespace staffelstab
