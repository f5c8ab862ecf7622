// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcomparison.h"

#include <QStringList>

#include <algorithm>

namespace staffelstab
{
namespace
{

using Sort = TextPiece::Sort;

constexpr qsizetype kMostCells = 4'000'000;

/// Words, spaces and single signs: joined they are the text again.
QStringList wordsOf(const QString &text)
{
    const auto sortOf = [](QChar sign) { return sign.isSpace() ? 0 : sign.isLetterOrNumber() ? 1 : 2; };
    QStringList words;
    for (const QChar sign : text) {
        const int sort = sortOf(sign);
        if (words.isEmpty() || sortOf(words.back().back()) != sort || (sort == 2 && !sign.isSurrogate()))
            words << QString(sign);
        else
            words.back() += sign;
    }
    return words;
}

class TextComparison
{
  public:
    TextComparison(const QStringList &before, const QStringList &after, qsizetype &cellsLeft)
        : m_before(before), m_after(after), m_cellsLeft(cellsLeft)
    {
    }

    QList<TextPiece> pieces()
    {
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        qsizetype head = 0;
        while (head < shorter && m_before[head] == m_after[head])
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && m_before.crbegin()[tail] == m_after.crbegin()[tail])
            ++tail;
        for (qsizetype i = 0; i < head; ++i)
            stay(m_before[i]);
        compareMiddle(head, tail);
        for (qsizetype i = m_before.size() - tail; i < m_before.size(); ++i)
            stay(m_before[i]);
        settle();
        return std::move(m_pieces);
    }

  private:
    void compareMiddle(qsizetype head, qsizetype tail)
    {
        const qsizetype rows = m_before.size() - head - tail;
        const qsizetype columns = m_after.size() - head - tail;
        const bool isComparable = rows == 0 || columns == 0 || rows <= std::min(kMostCells, m_cellsLeft) / columns;
        QList<int> longest; // common words behind a place of both
        const auto at = [&](qsizetype row, qsizetype column) -> int & { return longest[row * (columns + 1) + column]; };
        if (isComparable) {
            m_cellsLeft -= rows * columns;
            longest.resize((rows + 1) * (columns + 1));
            for (qsizetype row = rows - 1; row >= 0; --row)
                for (qsizetype column = columns - 1; column >= 0; --column)
                    at(row, column) = m_before[head + row] == m_after[head + column]
                                          ? at(row + 1, column + 1) + 1
                                          : std::max(at(row + 1, column), at(row, column + 1));
        }
        qsizetype row = 0;
        qsizetype column = 0;
        while (row < rows || column < columns) {
            if (isComparable && row < rows && column < columns && m_before[head + row] == m_after[head + column]) {
                stay(m_before[head + row]);
                ++row;
                ++column;
            } else if (row < rows && (column == columns || !isComparable || at(row + 1, column) >= at(row, column + 1)))
                change(m_gone, m_before[head + row++]);
            else
                change(m_new, m_after[head + column++]);
        }
    }

    /// A space between two changes belongs to both, so that a changed phrase is read as one.
    void change(QString &side, const QString &word)
    {
        if (!m_space.isEmpty() && !m_gone.isEmpty() && !m_new.isEmpty()) {
            m_gone += m_space;
            m_new += m_space;
            m_space.clear();
        } else if (!m_space.isEmpty())
            settle();
        side += word;
    }

    void stay(const QString &word)
    {
        if (isChanging() && m_space.isEmpty() && word.front().isSpace()) {
            m_space = word;
            return;
        }
        settle();
        if (m_pieces.isEmpty() || m_pieces.back().sort != Sort::Same) m_pieces << TextPiece{Sort::Same, {}};
        m_pieces.back().text += word;
    }

    bool isChanging() const { return !m_gone.isEmpty() || !m_new.isEmpty(); }

    void settle()
    {
        if (!m_gone.isEmpty()) m_pieces << TextPiece{Sort::Gone, m_gone};
        if (!m_new.isEmpty()) m_pieces << TextPiece{Sort::New, m_new};
        if (!m_space.isEmpty()) m_pieces << TextPiece{Sort::Same, m_space};
        m_gone.clear();
        m_new.clear();
        m_space.clear();
    }

    const QStringList &m_before;
    const QStringList &m_after;
    qsizetype &m_cellsLeft;
    QList<TextPiece> m_pieces;
    QString m_gone;
    QString m_new;
    QString m_space; ///< after a change, as long as nobody knows whether the next word changes too
};

} // namespace

QList<TextPiece> compareTexts(const QString &before, const QString &after)
{
    qsizetype cells = kMostCells;
    return compareTexts(before, after, cells);
}

QList<TextPiece> compareTexts(const QString &before, const QString &after, qsizetype &pairsLeft)
{
    const QStringList earlier = wordsOf(before);
    const QStringList later = wordsOf(after);
    return TextComparison(earlier, later, pairsLeft).pieces();
}

} // namespace staffelstab
