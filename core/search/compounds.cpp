// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/compounds.h"

#include <algorithm>
#include <set>

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kShortestWord = 7;
constexpr std::size_t kLongestWord = 64;
constexpr std::size_t kShortestPart = 3;
constexpr std::size_t kLongPart = 8;    ///< from here on a part is looked at again
constexpr std::size_t kJoinedParts = 4; ///< up to here neighbours are joined
constexpr int kDeepest = 4;

using Words = std::set<std::string_view>;

/// Parts of three letters that stand in compounds; others are nearly always wrong.
bool isShortPart(std::string_view part)
{
    static const Words parts{"amt", "arm", "bad", "bau", "bus", "ehe", "eid", "eis", "gas", "geh",
                             "hof", "kur", "kfz", "lkw", "not", "oel", "ost", "pkw", "rad", "rat",
                             "see", "tag", "tod", "tor", "typ", "uhr", "weg", "zug"};
    return parts.contains(part);
}

/// Prefixes, suffixes and small words: they make new words, not compounds.
bool isAffix(std::string_view part)
{
    static const Words affixes{
        "aber",    "ander",  "anti",   "auch",   "aussen", "bar",     "beis",     "chen",       "daher",    "dar",
        "durch",   "eine",   "einer",  "einen",  "ente",   "enten",   "erin",     "ern",        "fach",     "fort",
        "fuer",    "gegen",  "haft",   "heit",   "heits",  "hinter",  "igen",     "iger",       "inne",     "innen",
        "isch",    "ische",  "keit",   "keits",  "lein",   "lich",    "liche",    "lichen",     "ling",     "lings",
        "los",     "lose",   "losen",  "mehr",   "miss",   "mit",     "nach",     "nis",        "nisse",    "ober",
        "ohne",    "sal",    "sam",    "same",   "schaft", "schafts", "schaften", "selbst",     "sten",     "stens",
        "tete",    "teten",  "tion",   "tions",  "tum",    "tums",    "tuer",     "ueber",      "unde",     "unge",
        "ungen",   "ungs",   "unter",  "unters", "verb",   "vers",    "voll",     "vor",        "voraus",   "vorder",
        "weise",   "weisen", "weiter", "wider",  "wieder", "zer",     "zurueck",  "zusammen",   "zwischen", "zuvor",
        "hinaus",  "herein", "heran",  "hervor", "herbei", "empor",   "entgegen", "gegenueber", "nieder",   "daneben",
        "dagegen", "davon",  "ion",    "ions",   "ration", "rations", "rationen", "lande",      "mitunter", "ringer"};
    return affixes.contains(part);
}

/// Words that begin compounds, but mostly are the prefix of a verb and its nouns.
bool isVerbPrefix(std::string_view part)
{
    static const Words prefixes{"ein", "aus", "auf", "bei", "her",   "hin", "weg",
                                "zum", "zur", "uml", "abl", "ueber", "fest"};
    return prefixes.contains(part);
}

double lengthCost(std::string_view part)
{
    switch (part.size()) {
    case 3:
        return 1.2;
    case 4:
        return 0.4;
    default:
        return 0;
    }
}

bool mayBePart(std::string_view part)
{
    return part.size() >= kShortestPart && (part.size() > kShortestPart || isShortPart(part)) && !isAffix(part);
}

/// One word and how it ends: a part before others keeps its linking letters.
struct Piece {
    std::string_view text;
    bool last = true;
};

double costOf(const Piece &piece, const Lexicon &lexicon)
{
    if (!mayBePart(piece.text)) return Lexicon::kImpossible;
    return lengthCost(piece.text) + (piece.last ? lexicon.ending(piece.text) : lexicon.beginning(piece.text));
}

/// The cheapest way to read a piece as two or more; nothing when it is better left whole.
std::vector<Piece> cheapest(const Piece &piece, const Lexicon &lexicon)
{
    const std::size_t size = piece.text.size();
    std::vector<double> cost(size, Lexicon::kImpossible); // of the letters up to here
    std::vector<std::size_t> from(size + 1, 0);
    cost[0] = 0;
    for (std::size_t end = kShortestPart; end + kShortestPart <= size; ++end) {
        for (std::size_t start = 0; start + kShortestPart <= end; ++start) {
            const std::string_view part = piece.text.substr(start, end - start);
            if (cost[start] == Lexicon::kImpossible || (start == 0 && isVerbPrefix(part))) continue;
            const double sum = cost[start] + costOf({part, false}, lexicon);
            if (sum >= cost[end]) continue;
            cost[end] = sum;
            from[end] = start;
        }
    }
    double best = lexicon.whole(piece.text);
    for (std::size_t start = kShortestPart; start + kShortestPart <= size; ++start) {
        if (cost[start] == Lexicon::kImpossible) continue;
        const double sum = cost[start] + costOf({piece.text.substr(start), piece.last}, lexicon);
        if (sum >= best) continue;
        best = sum;
        from[size] = start;
    }
    std::vector<Piece> pieces;
    if (from[size] == 0) return pieces;
    for (std::size_t end = size; end > 0; end = from[end])
        pieces.push_back({piece.text.substr(from[end], end - from[end]), end == size && piece.last});
    std::reverse(pieces.begin(), pieces.end());
    return pieces;
}

void collect(const Piece &piece, const Lexicon &lexicon, int depth, WordParts &parts)
{
    std::vector<Piece> pieces;
    if (piece.text.size() >= kLongPart && depth < kDeepest) pieces = cheapest(piece, lexicon);
    if (pieces.empty()) parts.emplace_back(piece.text);
    for (const Piece &each : pieces)
        collect(each, lexicon, depth + 1, parts);
}

/// A decided split of the form or of what it is inflected from.
WordParts decided(const std::string &form, const KnownSplits &known)
{
    if (known.empty()) return {};
    if (const auto found = known.find(form); found != known.end()) return found->second;
    for (const std::string_view ending : {"s", "n", "e", "en", "es", "er", "ern"}) {
        if (form.size() < ending.size() + 4 || !std::string_view(form).ends_with(ending)) continue;
        const auto found = known.find(form.substr(0, form.size() - ending.size()));
        if (found == known.end()) continue;
        WordParts parts = found->second;
        parts.back() += ending;
        return parts;
    }
    return {};
}

} // namespace

WordParts partsOfWord(const std::string &form, const Lexicon &lexicon, const KnownSplits &known)
{
    if (WordParts parts = decided(form, known); !parts.empty()) return parts;
    const bool plain = std::all_of(form.cbegin(), form.cend(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!plain || form.size() < kShortestWord || form.size() > kLongestWord) return {form};
    const std::vector<Piece> pieces = cheapest({form, true}, lexicon);
    if (pieces.empty()) return {form};
    WordParts parts;
    for (const Piece &piece : pieces)
        collect(piece, lexicon, 1, parts);
    return parts;
}

std::vector<std::string> runsOf(const WordParts &parts)
{
    std::vector<std::string> runs;
    if (parts.size() < 2) return runs;
    runs = parts;
    if (parts.size() > kJoinedParts) return runs;
    for (std::size_t length = 2; length < parts.size(); ++length) {
        for (std::size_t start = 0; start + length <= parts.size(); ++start) {
            std::string run;
            for (std::size_t i = start; i < start + length; ++i)
                run += parts[i];
            runs.push_back(run);
        }
    }
    return runs;
}

} // namespace staffelstab::search
