// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QDate>

/// The review cycle of a sheet: from the draft to "checked until …" and around again (risk-and-handover.md §8).
namespace staffelstab
{

class Workspace;

/// Asks for a check. Invalid while the sheet lacks what a check needs.
Result<Done> submitForReview(Workspace &workspace, const Id &process, const QString &command = newId());

/// Checked by this person, who must not hold the responsible post. Counts for 12 months, or for 6 where much hangs on
/// one person or the law is unsteady; without an end where a reason is given for that.
Result<Done> confirmReview(Workspace &workspace, const Id &process, const Id &reviewer, const QDate &today,
                           const QString &reasonForNoEnd = {}, const QString &command = newId());

/// Whoever works here, where the program knows that person and she may check this sheet; empty otherwise.
Result<Id> reviewerHere(Workspace &workspace, const Id &process);

/// Back to the draft; the comment is kept with it and must say something.
Result<Done> rejectReview(Workspace &workspace, const Id &process, const QString &comment,
                          const QString &command = newId());

/// No longer in use, but still found.
Result<Done> archiveProcess(Workspace &workspace, const Id &process, const QString &command = newId());

} // namespace staffelstab
