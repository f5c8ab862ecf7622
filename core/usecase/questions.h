// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

/// Searches that found nothing, and the questions that come of them.
namespace staffelstab
{

/// Whether this workspace keeps searches without a hit; off in a new one. Who opens the workspace sees them.
Result<bool> keepsMisses(Workspace &workspace);
/// Switching off keeps what is there until it is forgotten.
Result<Done> keepMisses(Workspace &workspace, bool kept);

/// Counts a finished search that found nothing, where the workspace keeps such. Leaves out what is no search: nothing
/// but signs, whole paragraphs, and searches narrowed by a filter.
Result<Done> noteMiss(Workspace &workspace, const QString &text, const QDate &today);

/// The most frequent first; limit 0 = all.
Result<QList<SearchMiss>> missedSearches(Workspace &workspace, int limit = 0);

/// For good: a miss is no record and cannot be taken back.
Result<Done> forgetMiss(Workspace &workspace, const QString &text);
Result<Done> forgetMisses(Workspace &workspace);

/// Who will probably know what these words ask for, and the record that speaks for it; both empty where nobody is
/// known.
struct Addressee {
    RecordLabel person;
    RecordLabel because;

    bool operator==(const Addressee &) const = default;
};

/// From the records nearest to the words: who can do the process, holds its post or confirmed the experience. Whoever
/// has left is not asked.
Result<Addressee> proposeAddressee(Workspace &workspace, const QString &text, const QDate &today);

/// Saves a new question; as a missed search it has then found its way and is forgotten.
Result<Saved> askQuestion(Workspace &workspace, const OpenQuestion &question, const QString &command = newId());

} // namespace staffelstab
