// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/interviewviewmodel.h"

/// The page where all answers are looked through.
namespace staffelstab
{

/// What a release would do with an answer, in words: "Becomes: Tip, 2 × Pitfall". Empty where it does nothing.
QString previewText(const ReleasePreview &preview);

/// Each topic with how far it is, and below it the questions that are settled, in order.
QList<CheckRow> checkRows(const InterviewView &view, const QHash<Id, ReleasePreview> &previews);
QList<RowsModel<CheckRow>::Role> checkRoles();

} // namespace staffelstab
