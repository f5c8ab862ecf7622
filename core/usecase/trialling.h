// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/trial.h"
#include "usecase/processes.h"

/// Probelauf: working through a sheet step by step, and what becomes of the places where it did not hold.
namespace staffelstab
{

struct TrialView {
    TrialRun run; ///< with one trial for each step
    ProcessSheet sheet;
    handover::TrialCounts counts;
    bool isOfThisSheet = true; ///< the steps say what they said when the run began
    RecordLabel expert;        ///< who is asked; empty where nobody is
    QList<RecordLabel> followUps;
    QList<RecordLabel> signers; ///< successors or keepers of the plans that the process belongs to
    bool isSigned = false;      ///< it is proof in a plan, be that under way or over
    bool isOwn = false;         ///< the author has begun it
};

/// The run of the process that the author has begun and that has not ended, or a new one.
Result<Saved> beginTrial(Workspace &workspace, const Id &process, const QDate &today, const QString &command = newId());

Result<TrialView> trialView(Workspace &workspace, const Id &run, const QDate &today);

/// Keeps what was said about steps and the step at which the run goes on. Invalid once the run has ended.
Result<Done> keepTrials(Workspace &workspace, const Id &run, const QList<StepTrial> &said, const Id &at,
                        const QString &command = newId());

/// Ends the run; steps that nobody has looked at stay open.
Result<Done> finishTrial(Workspace &workspace, const Id &run, const QDate &today, const QString &command = newId());

/// Goes on with a run that has ended. Invalid for one that is proof of a hand-over.
Result<Done> resumeTrial(Workspace &workspace, const Id &run, const QString &command = newId());

/// Puts a question about the step to the expert for the process.
Result<Done> askAboutStep(Workspace &workspace, const Id &run, const Id &step, const QString &text,
                          const QString &command = newId());

/// Notes at the step what did not hold, as a pitfall to look out for.
Result<Done> noteAtStep(Workspace &workspace, const Id &run, const Id &step, const QString &title,
                        const QString &command = newId());

/// Enters a run that has ended as proof in the plans that the process belongs to: done alone or under guidance, signed
/// by name. Invalid where the signer follows on nobody in a plan under way, where another person has signed, and where
/// the sheet did not hold (handover::mayProve).
Result<Done> signTrial(Workspace &workspace, const Id &run, const QString &manner, const Id &person,
                       const QString &command = newId());

} // namespace staffelstab
