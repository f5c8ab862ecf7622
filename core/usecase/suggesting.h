// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/suggestions.h"
#include "usecase/records.h"

namespace staffelstab
{

/// A rule that fired for some of the processes looked at.
struct RuleSuggestion {
    struct Trigger {
        RecordLabel process;
        QList<digitization::TriggeringFact> facts;
    };
    QString rule;
    QList<Trigger> processes;
};

/// What the rules suggest for these processes as of a day, the most urgent first. What was accepted or declined for a
/// process is not suggested for it again.
Result<QList<RuleSuggestion>> suggestions(Workspace &workspace, const QStringList &processes,
                                          const QDate &today = QDate::currentDate());

/// A suggestion as somebody answers it; the words are those of the program, in its language.
struct SuggestionAnswer {
    QString rule;
    QStringList processes;
    Id workshop; ///< in which it was answered; may be empty
    QString title;
    QString description;
    QString facts;    ///< what triggered it, as one statement
    QString simplify; ///< what was said to "simplify first?"
};

/// Makes a recommendation of it, with the rule's effort, costs and priority, and a finding that states the facts.
/// Invalid without an answer to "simplify first?"; Conflict where it was answered for all of these processes already.
Result<Saved> acceptSuggestion(Workspace &workspace, const SuggestionAnswer &answer, const QString &command = newId());

/// Keeps it as a declined recommendation with the reason, which is needed.
Result<Saved> declineSuggestion(Workspace &workspace, const SuggestionAnswer &answer, const QString &reason,
                                const QString &command = newId());

} // namespace staffelstab
