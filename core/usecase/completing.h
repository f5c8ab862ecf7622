// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/processes.h"

namespace staffelstab
{

/// A question of the interview guide in the language ("de" or "en"); empty for an unknown code.
QString guideQuestion(const QString &code, QStringView language);

/// Answers a part of the sheet (vocabulary sheetPart) without a content: "NotApplicable" or "Unknown" (vocabulary
/// answerMark), or takes that back where the mark is empty. Where nobody knows, the question is opened for the expert
/// of the process, once. Invalid for other codes.
Result<Done> markPart(Workspace &workspace, const Id &process, const QString &part, const QString &mark,
                      const QString &question, const QString &command = newId());

/// Answers one of the four questions of the knowledge factor ("others", "written", "damage", "training") with a code of
/// its vocabulary, or takes the answer back where it is empty. Where nobody knows, the question is opened like above.
Result<Done> answerRisk(Workspace &workspace, const Id &process, const QString &question, const QString &answer,
                        const QString &questionText, const QString &command = newId());

/// Sets the knowledge factor beside the computed one; it needs a reason. Nothing takes it back.
Result<Done> setKnowledgeFactor(Workspace &workspace, const Id &process, std::optional<int> value,
                                const QString &reason, const QString &command = newId());

} // namespace staffelstab
