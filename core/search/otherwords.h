// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"
#include "search/querytree.h"

#include <functional>

namespace staffelstab::search
{

class Thesaurus;
class TownWords;

/// Words of the thesaurus that a person may add to the query: at most six, only those that some record has, none that
/// the search takes into account by itself, and none that the town or offices keep apart ("Gebühr", "Beitrag").
QList<OtherWord> otherWords(const QString &text, const QueryTree &tree, const Thesaurus &thesaurus,
                            const TownWords &town, const std::function<bool(const QString &)> &isKnown);

} // namespace staffelstab::search
