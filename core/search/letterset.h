// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <string_view>

namespace staffelstab::search
{

/// The letters and digits of a word as one number. A word's form and its stem have only letters of the word as it is
/// written, and begin with the same one, so most words of a text can be told from a wanted word without looking either
/// of them up.
class LetterSet
{
  public:
    explicit LetterSet(QStringView written)
    {
        for (const QChar c : written)
            add(c.unicode());
    }
    /// Of a form or a stem in UTF-8, of which other letters do not count.
    explicit LetterSet(std::string_view form)
    {
        for (const char c : form)
            addBit(bitOf(static_cast<unsigned char>(c)));
    }

    /// False only where the word has neither the wanted form or stem in it nor begins with its first two letters.
    bool mayHold(const LetterSet &wanted) const
    {
        if (m_isOther) return true;
        return (wanted.m_letters & ~m_letters) == 0 ||
               (m_first == wanted.m_first && (wanted.m_second & ~m_letters) == 0);
    }

  private:
    static constexpr std::uint64_t bitOf(char16_t c)
    {
        if (c >= u'a' && c <= u'z') return std::uint64_t{1} << (c - u'a');
        if (c >= u'A' && c <= u'Z') return std::uint64_t{1} << (c - u'A');
        if (c >= u'0' && c <= u'9') return std::uint64_t{1} << (26 + c - u'0');
        return 0;
    }
    void add(char16_t c)
    {
        if (c < 0x80) return addBit(bitOf(c));
        switch (c) { // as wordForm() writes them
        case u'ä':
        case u'Ä':
            addBit(bitOf(u'a'));
            return addBit(bitOf(u'e'));
        case u'ö':
        case u'Ö':
            addBit(bitOf(u'o'));
            return addBit(bitOf(u'e'));
        case u'ü':
        case u'Ü':
            addBit(bitOf(u'u'));
            return addBit(bitOf(u'e'));
        case u'ß':
            return addBit(bitOf(u's'));
        default:
            m_isOther = true;
        }
    }
    void addBit(std::uint64_t bit)
    {
        if (m_first == 0)
            m_first = bit;
        else if (m_second == 0)
            m_second = bit;
        m_letters |= bit;
    }

    std::uint64_t m_letters = 0;
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
    bool m_isOther = false;
};

} // namespace staffelstab::search
