// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/suggesting.h"

namespace staffelstab
{

/// "Media breaks: 4", "File: paper file", "Duty by the OZG: yes".
QString factText(const digitization::TriggeringFact &fact);

/// What triggered a rule at one process: "Cases a year: 400; file: paper file".
QString factsText(const QList<digitization::TriggeringFact> &facts);

/// What triggered it at each process, a line each, as it is shown.
QString triggersText(const RuleSuggestion &suggestion);

/// The suggestion as it would be answered, in the language of the program: title, text and the facts of each process.
/// Restricted facts are left out: what is kept can be exported and found.
SuggestionAnswer answerTo(const RuleSuggestion &suggestion);

} // namespace staffelstab
