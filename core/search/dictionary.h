// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/lexicon.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

class QString;
class QByteArray;

namespace staffelstab::search
{

/// A German Hunspell dictionary (igerman98) as far as compounds need it. Its marks say which entries begin a compound
/// ("Antrags-", "Wohn-") and which end one; inflected ends are led back to their entry by the rules of the .aff file.
class Dictionary : public Lexicon
{
  public:
    /// From the text of both files; entries are kept as word forms.
    Dictionary(const QByteArray &aff, const QByteArray &dic);

    /// Read from a folder of Hunspell; nothing where de_DE is not installed.
    static std::shared_ptr<const Dictionary> read(const QString &folder);

    double beginning(std::string_view part) const override;
    double ending(std::string_view part) const override;
    double whole(std::string_view form) const override;
    bool isWord(std::string_view form) const;

  private:
    struct Entry {
        std::uint32_t offset = 0;
        std::uint32_t length = 0;
        std::uint64_t marks = 0;
    };
    struct Rule {
        char flag = 0;
        std::string strip;
        std::vector<std::string> condition; ///< one set of characters for each place; begins with ^ where negated
    };

    double beginningWithoutPrefix(std::string_view part) const;
    double endingWithoutPrefix(std::string_view part) const;
    void readRules(const QByteArray &aff);
    void readEntries(const QByteArray &dic);
    void insert(const std::string &form, std::uint64_t marks);
    std::size_t slotOf(std::string_view form) const;
    std::uint64_t marksOf(std::string_view form) const;
    std::uint64_t marksOfStem(std::string_view form) const;

    std::string m_text;
    std::vector<Entry> m_entries; ///< an open hash table
    std::size_t m_used = 0;
    std::map<std::string, std::vector<Rule>, std::less<>> m_rules; ///< by the ending they add
};

} // namespace staffelstab::search
