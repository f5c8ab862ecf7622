// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/sources.h"
#include "report/words.h"

namespace staffelstab
{

class Workspace;

/// The questions of an interview with the author's own answers, or the whole guide of the town for an empty id. Answers
/// that somebody else keeps are never in it. Inside the caller's transaction; throws Failure.
report::QuestionSheetSource questionSheetOf(Workspace &workspace, const Id &interview, const QDate &today,
                                            const report::Words &words);

} // namespace staffelstab
