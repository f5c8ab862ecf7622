// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/harvest.h"
#include "store/recordstore.h"
#include "usecase/interviewing.h"
#include "usecase/workspace.h"

/// What the use cases of an interview share.
namespace staffelstab
{

/// The interview, when it is the person's own; Invalid for somebody else's.
Interview requireOwn(Workspace &workspace, store::RecordStore &store, const Id &id);

/// Whether the interview is with the one who leaves by the plan, not with a predecessor.
bool isWithLeaver(const Interview &interview, const HandoverPlan &plan);

/// The interviews of the post with the one who leaves now, not with a predecessor.
QList<Interview> interviewsOf(store::RecordStore &store, const HandoverPlan &plan);

QList<Attachment> filesOf(store::RecordStore &store, const Id &answer);
/// Whether nothing of the answer waits for a release, neither words nor files.
bool isReleasedWithFiles(const Answer &answer, const QList<Attachment> &files);

QList<Answer> answersOf(store::RecordStore &store, const Id &interview);

/// What the leaver does not want to be passed on (question S11.5), and whether an answer is among it.
QList<QuestionPlace> withheldIn(const QList<Answer> &answers);
bool isWithheld(const Answer &answer, const QList<QuestionPlace> &withheld);

/// What a release does with an answer to this question; nullptr for one that the guide does not know.
Fate fateOf(const handover::GuideQuestion *question, const Answer &answer, const QList<QuestionPlace> &withheld);

/// What a harvest of the interview needs to know, whatever the answer is about.
handover::HarvestContext harvestContext(store::RecordStore &store, const Interview &interview, const QDate &today);
/// The same with what belongs to the process that an answer is about.
void setSubject(handover::HarvestContext &context, store::RecordStore &store, const Id &subject);

/// The guide as this town asks.
handover::Guide guideOf(store::RecordStore &store);

} // namespace staffelstab
