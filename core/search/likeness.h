// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace staffelstab::search
{

/// A term of a record in the ranked index: how often it stands there, and in how many records.
struct TermUse {
    std::string term;
    unsigned count = 1;
    unsigned records = 1;
};

struct WeighedTerm {
    std::string term;
    double weight = 0;

    bool operator==(const WeighedTerm &) const = default;
};

/// The terms by which a record can be compared with others, the weightiest first: stems, most of all those of the
/// title, parts of compounds and citations. What hardly any other record has, or very many have, tells nothing.
std::vector<WeighedTerm> tellingTerms(const std::vector<TermUse> &uses, unsigned allRecords);

} // namespace staffelstab::search
