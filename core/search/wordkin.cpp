// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordkin.h"

#include <array>
#include <string_view>

namespace staffelstab::search
{
namespace
{

using namespace std::string_view_literals;

/// Ends of words for people, before -in; with "termin" or "medizin" there is nothing feminine.
constexpr std::array kPersonEnds{"er"sv,  "or"sv,  "ist"sv,   "ent"sv, "ant"sv, "eur"sv, "og"sv,  "at"sv,   "kt"sv,
                                 "rzt"sv, "irt"sv, "waelt"sv, "aet"sv, "amt"sv, "und"sv, "leg"sv, "eich"sv, "iel"sv};

constexpr std::array kVerbPrefixes{"zurueck"sv, "zusammen"sv, "weiter"sv, "durch"sv, "nieder"sv, "nach"sv, "fort"sv,
                                   "auf"sv,     "aus"sv,      "bei"sv,    "ein"sv,   "her"sv,    "hin"sv,  "los"sv,
                                   "mit"sv,     "vor"sv,      "weg"sv,    "ab"sv,    "an"sv,     "um"sv,   "zu"sv};

constexpr std::array kFixedPrefixes{"ge"sv, "be"sv, "ver"sv, "er"sv, "ent"sv, "zer"sv, "unter"sv, "ueber"sv};

/// Their ge- is no mark of a participle.
constexpr std::array kVerbsWithGe{"genehm"sv,   "gewaehr"sv,  "gehoer"sv, "gestatt"sv, "gestalt"sv,
                                  "gefaehrd"sv, "gebrauch"sv, "gedenk"sv, "geleit"sv,  "gewoehn"sv};

template <std::size_t Size> bool endsWithOneOf(std::string_view word, const std::array<std::string_view, Size> &ends)
{
    for (const std::string_view end : ends)
        if (word.ends_with(end)) return true;
    return false;
}

template <std::size_t Size>
bool beginsWithOneOf(std::string_view word, const std::array<std::string_view, Size> &starts)
{
    for (const std::string_view start : starts)
        if (word.starts_with(start)) return true;
    return false;
}

std::string_view without(std::string_view word, std::size_t letters) { return word.substr(0, word.size() - letters); }

/// "angemeldet" and "anzumelden" as "anmeldet" and "anmelden"; empty for other words.
std::string joinedVerb(std::string_view form)
{
    for (const std::string_view prefix : kVerbPrefixes) {
        if (!form.starts_with(prefix)) continue;
        const std::string_view rest = form.substr(prefix.size());
        const bool participle = rest.starts_with("ge") && (rest.ends_with("t") || rest.ends_with("en"));
        const bool infinitive = rest.starts_with("zu") && rest.ends_with("en");
        if (rest.size() >= 7 && (participle || infinitive)) return std::string(prefix).append(rest.substr(2));
    }
    return {};
}

/// The verb without its ending, from a participle of any inflection: "beantragte" and "beantragt" give "beantrag".
std::string withoutParticiple(std::string_view verb)
{
    for (const std::string_view end :
         {"etes"sv, "eten"sv, "ete"sv, "tes"sv, "ten"sv, "ter"sv, "te"sv, "et"sv, "t"sv, "en"sv})
        if (verb.ends_with(end) && verb.size() >= end.size() + 4) return std::string(without(verb, end.size()));
    return {};
}

bool isParticiple(std::string_view form)
{
    if (form.size() < 8) return false;
    return beginsWithOneOf(form, kFixedPrefixes) &&
           (form.ends_with("t") || form.ends_with("te") || form.ends_with("ten") || form.ends_with("ter"));
}

} // namespace

std::string masculineBase(const std::string &form)
{
    const std::string_view word = form;
    if (word.ends_with("innen") && word.size() >= 9) {
        const std::string_view base = without(word, 5);
        return base.size() >= 6 || endsWithOneOf(base, kPersonEnds) ? std::string(base) : std::string();
    }
    if (word.ends_with("in") && word.size() >= 6)
        if (const std::string_view base = without(word, 2); endsWithOneOf(base, kPersonEnds)) return std::string(base);
    return {};
}

std::string familyBase(const std::string &form)
{
    const std::string_view word = form;
    if (word.size() < 6) return {};
    for (const std::string_view end : {"ungen"sv, "ungs"sv, "ung"sv}) {
        if (!word.ends_with(end) || word.size() < end.size() + 3) continue;
        std::string_view base = without(word, end.size()); // "verlaenger", "pruef"
        if (base.size() >= 5 && (base.ends_with("er") || base.ends_with("el"))) base = without(base, 2);
        return std::string(base);
    }
    if (const std::string verb = joinedVerb(word); !verb.empty()) return withoutParticiple(verb);
    if (!isParticiple(word)) return {};
    std::string base = withoutParticiple(word);
    if (base.starts_with("ge") && !beginsWithOneOf(base, kVerbsWithGe)) base.erase(0, 2);
    if (base.size() >= 5 && (base.ends_with("er") || base.ends_with("el"))) base.resize(base.size() - 2);
    return base;
}

} // namespace staffelstab::search
