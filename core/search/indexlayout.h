// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/facets.h"

#include <string>

namespace Xapian
{
class Database;
}

/// What the ranked index calls its terms, slots and metadata. Changing any of it needs a new kSchemaVersion; changing
/// how words become terms needs a new kAnalyserVersion. Either leads to a rebuild.
namespace staffelstab::search::layout
{

inline const std::string kSchemaVersion = "5";
inline const std::string kAnalyserVersion = "2";

// Terms without a prefix are word forms, with positions.
inline const std::string kStem = "Z";
inline const std::string kTitleStem = "S";
inline const std::string kTitleForm = "XS";
inline const std::string kPart = "XP";      ///< stem of a part of a compound, at every level
inline const std::string kTitlePart = "XQ"; ///< the same in the title
inline const std::string kKin = "XG";       ///< stem of the masculine base or of the family of verb and noun
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
inline constexpr unsigned kChangeSlot = 1; ///< last change, see timeValue()
inline constexpr unsigned kTitleSlot = 2;  ///< see titleValue()

inline const std::string kMetaSchema = "schema";
inline const std::string kMetaAnalyser = "analyser";
inline const std::string kMetaSplits = "splits"; ///< of the glossary, see TownWords::splitsVersion()
inline const std::string kMetaWorkspace = "workspace";
inline const std::string kMetaSequence = "sequence";
inline const std::string kMetaReading = "reading";
inline const std::string kMetaVocabulary = "vocabulary"; ///< of a machine without a dictionary, see FrequencyLexicon
inline const std::string kMetaMark = "mark";             ///< of the feed entry at that sequence number

/// How words become terms in this program on this machine, for kMetaAnalyser.
std::string analyserVersion();

/// A term of at most 245 bytes; longer words are cut and marked by a hash.
std::string term(const std::string &prefix, const QString &word);

/// A time as "20240315T104200", so that times are in order as text and a day stands before all of its times; empty for
/// none.
std::string timeValue(const QDateTime &time);

/// The beginning of a title as titles are put in order.
std::string titleValue(const QString &title);

/// The words of a title or query as one term, so that a title asked for word by word comes first.
std::string wholeTitleTerm(const QStringList &words);

/// The highest number of a document; throws Xapian::DatabaseCorruptError for one that no index of ours reaches.
unsigned lastDocument(const Xapian::Database &database);

} // namespace staffelstab::search::layout
