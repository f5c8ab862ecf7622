// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hit.h"

namespace staffelstab::search
{

/// What a match of this kind counts: a process answers a question, a post or IT procedure only mentions the word in its
/// short title.
double kindWeight(RecordKind kind);

/// Is a title of one word only a label of this kind, so that typing the word does not ask for the record?
bool isShortRecord(RecordKind kind);

} // namespace staffelstab::search
