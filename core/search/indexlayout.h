// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/facets.h"

#include <string>

/// What the ranked index calls its terms, slots and metadata. Changing any of it needs a new kSchemaVersion; changing
/// how words become terms needs a new kAnalyserVersion. Either leads to a rebuild.
namespace staffelstab::search::layout
{

inline const std::string kSchemaVersion = "1";
inline const std::string kAnalyserVersion = "1";

// Terms without a prefix are word forms, with positions.
inline const std::string kStem = "Z";
inline const std::string kTitleStem = "S";
inline const std::string kTitleForm = "XS";
inline const std::string kWholeTitle = "XW";
inline const std::string kCitation = "XC";
inline const std::string kOwnCitation = "XO"; ///< the record is this place in the law
inline const std::string kReference = "XA";
inline const std::string kId = "Q";
inline const std::string kKind = "XK";
inline const std::string kUnit = "XU";
inline const std::string kStatus = "XV";
inline const std::string kTag = "XT";

inline constexpr unsigned kFacetSlot = 0;

inline const std::string kMetaSchema = "schema";
inline const std::string kMetaAnalyser = "analyser";
inline const std::string kMetaWorkspace = "workspace";
inline const std::string kMetaSequence = "sequence";
inline const std::string kMetaMark = "mark"; ///< of the feed entry at that sequence number

/// A term of at most 245 bytes; longer words are cut and marked by a hash.
std::string term(const std::string &prefix, const QString &word);

/// The words of a title or query as one term, so that a title asked for word by word comes first.
std::string wholeTitleTerm(const QStringList &words);

} // namespace staffelstab::search::layout
