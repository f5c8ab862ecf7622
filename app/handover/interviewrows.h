// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/interviewviewmodel.h"

/// The rows of an interview in the words of the program.
namespace staffelstab
{

/// The title of a topic, or of the topic that a question of the core set comes from.
QString moduleTitle(const InterviewModule &module, const QString &question = {});

/// "begun", and "3 of 5 questions".
QString moduleState(const InterviewModule &module);
QString moduleCount(const InterviewModule &module);

/// "4 of 12 topics are finished, about 20 minutes are left"
QString progressText(const InterviewView &view);
/// The next question that would help most; empty where there is none.
QString bestText(const InterviewView &view);

QList<ModuleRow> moduleRows(const InterviewView &view);
QList<RowsModel<ModuleRow>::Role> moduleRoles();

/// A new answer begins with what the sheet of the process says already, so that nobody types it again.
Answer withWhatIsKnown(Answer answer, const InterviewView &view);

} // namespace staffelstab
