// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/documents.h"

#include <functional>
#include <string>

namespace staffelstab::search
{

/// The capitalised words of all documents, among which are the nouns that compounds are made of, as the text of a
/// FrequencyLexicon. Between pages pause() may throw to end the work.
std::string nounVocabulary(Documents &documents, const std::function<void()> &pause);

} // namespace staffelstab::search
