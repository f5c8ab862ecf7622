// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/namefinder.h"
#include "store/recordstore.h"

namespace staffelstab
{

/// Every name that a person has or had here, those of earlier revisions included.
QStringList namesOf(store::Database &database, const Person &person);

/// Everybody whom the workspace knows: people, in the bin as well, and whoever saved, kept or assessed something.
QList<exchange::KnownPerson> knownPeople(store::Database &database);

/// What somebody is called who was erased.
bool isPseudonym(const QString &name);

/// What the German dictionary of this machine knows of a word in lower case; without one nothing.
exchange::WordSort wordSort(const QString &word);

} // namespace staffelstab
