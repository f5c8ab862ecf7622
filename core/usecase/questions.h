// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

/// Searches that found nothing, and the questions that come of them.
namespace staffelstab
{

/// Whether this workspace keeps searches without a hit; off in a new one. Who opens the workspace sees them.
Result<bool> keepsMisses(Workspace &workspace);
/// Switching off forgets what was kept, for good.
Result<Done> keepMisses(Workspace &workspace, bool kept);

/// Can these words be missing at all? Not where they are nothing but signs or a whole paragraph, or where a filter
/// narrows them.
bool isPlainSearch(const QString &text);
/// The words of a search without the filters typed among them.
QString wordsOfSearch(const QString &text);

/// Counts a finished search that found nothing, where the workspace keeps such and it is a plain search.
Result<Done> noteMiss(Workspace &workspace, const QString &text, const QDate &today);

/// The most frequent first; limit 0 = all. None that nobody has tried for a year.
Result<QList<SearchMiss>> missedSearches(Workspace &workspace, const QDate &today, int limit = 0);
/// Forgets what nobody has tried for a year, also where nothing new is missed.
Result<Done> dropOldMisses(Workspace &workspace, const QDate &today);

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
Result<Addressee> proposeAddressee(Workspace &workspace, const QString &asked, const QDate &today);

/// Saves a new question. The missed search that it comes of has then found its way and is forgotten, and so is one of
/// the question's own words.
Result<Saved> askQuestion(Workspace &workspace, const OpenQuestion &question, const QString &command = newId(),
                          const QString &miss = {});

} // namespace staffelstab
