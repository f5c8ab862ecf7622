// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/suggesting.h"

namespace staffelstab
{

/// "Media breaks: 4", "File: paper file", "Duty by the OZG: yes".
QString factText(const digitization::TriggeringFact &fact);

/// What triggered a rule at one process: "Cases a year: 400; file: paper file".
QString factsText(const QList<digitization::TriggeringFact> &facts);

/// The suggestion as it would be answered, in the language of the program: title, text and the facts of each process.
SuggestionAnswer answerTo(const RuleSuggestion &suggestion);

} // namespace staffelstab
