// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <stdexcept>
#include <vector>

namespace staffelstab::search
{

/// A set of document numbers of the ranked index, one bit each: counting and joining sets of 100,000 documents takes
/// microseconds.
class DocSet
{
  public:
    explicit DocSet(std::uint32_t last) : m_last(last), m_words(last / 64 + 1) {}

    /// Throws std::out_of_range for a number above the last, as a damaged index may say.
    void add(std::uint32_t document)
    {
        if (document > m_last) throw std::out_of_range("a document that is none");
        m_words[document / 64] |= bit(document);
    }
    bool has(std::uint32_t document) const
    {
        return document / 64 < m_words.size() && (m_words[document / 64] & bit(document)) != 0;
    }
    DocSet &operator|=(const DocSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    DocSet &operator&=(const DocSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    DocSet &operator-=(const DocSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
        return *this;
    }
    bool isEmpty() const { return from(1) == 0; }
    std::uint32_t count() const
    {
        std::uint32_t count = 0;
        for (const std::uint64_t word : m_words)
            count += static_cast<std::uint32_t>(std::popcount(word));
        return count;
    }

    /// As count() < most, without counting further than that.
    bool hasFewerThan(std::uint32_t most) const
    {
        std::uint32_t count = 0;
        for (std::size_t i = 0; i < m_words.size() && count < most; ++i)
            if (m_words[i] != 0) count += static_cast<std::uint32_t>(std::popcount(m_words[i]));
        return count < most;
    }

    /// The first member that is not before the given number; 0 when there is none.
    std::uint32_t from(std::uint32_t document) const
    {
        std::size_t at = document / 64;
        if (at >= m_words.size()) return 0;
        std::uint64_t word = m_words[at] & (~std::uint64_t{0} << (document % 64));
        while (word == 0)
            if (++at == m_words.size())
                return 0;
            else
                word = m_words[at];
        return static_cast<std::uint32_t>(at * 64) + static_cast<std::uint32_t>(std::countr_zero(word));
    }
    template <typename Visit> void each(Visit &&visit) const
    {
        for (std::uint32_t document = from(1); document != 0; document = from(document + 1))
            visit(document);
    }

  private:
    static std::uint64_t bit(std::uint32_t document) { return std::uint64_t{1} << (document % 64); }

    std::uint32_t m_last;
    std::vector<std::uint64_t> m_words;
};

} // namespace staffelstab::search
