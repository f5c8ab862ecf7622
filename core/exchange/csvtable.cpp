// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"

#include "base/text.h"
#include "exchange/refusal.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kMostRows = 100'000;
constexpr qsizetype kMostCells = 1'000;
constexpr qsizetype kLongestCell = 1'000'000;

QChar separatorOf(const QString &text)
{
    static constexpr std::array candidates{u';', u',', u'\t', u'|'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') quoted = !quoted;
        if (quoted) continue;
        if (c == u'\n') break;
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts.at(i) += c == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::ranges::max_element(counts);
    return candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

class CsvParser
{
  public:
    explicit CsvParser(const QString &text) : m_text(text), m_separator(separatorOf(text)) {}

    QList<CsvTable::Row> run()
    {
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (m_quoted)
                insideQuotes(c);
            else
                outside(c);
            if (c == u'\n') ++m_line;
            if (m_cell.size() > kLongestCell) throw Refused(Refusal::TooLarge, u"cell"_s, m_rowLine);
        }
        if (m_quoted) throw Refused(Refusal::NotWellFormed, u"quote"_s, m_quoteLine);
        endRow();
        return std::move(m_rows);
    }

  private:
    void insideQuotes(QChar c)
    {
        if (c != u'"') {
            m_cell += c;
        } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
            m_cell += c;
            ++m_at;
        } else {
            m_quoted = false;
        }
    }

    void outside(QChar c)
    {
        if (c == u'"' && m_cell.trimmed().isEmpty()) {
            m_cell.clear();
            m_quoted = true;
            m_quoteLine = m_line;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
            m_rowLine = m_line + 1;
        } else if (c != u'\r') {
            m_cell += c;
        }
    }

    void endCell()
    {
        QString cell = cleaned(m_cell).trimmed();
        if (cell.size() > 1 && cell[0] == u'\'' && QStringView(u"=+-@").contains(cell[1])) cell.remove(0, 1);
        m_cells << cell;
        m_cell.clear();
        if (m_cells.size() > kMostCells) throw Refused(Refusal::TooLarge, u"columns"_s, m_rowLine);
    }

    void endRow()
    {
        endCell();
        if (std::ranges::any_of(m_cells, [](const QString &cell) { return !cell.isEmpty(); }))
            m_rows.append({m_cells, m_rowLine});
        m_cells.clear();
        if (m_rows.size() > kMostRows) throw Refused(Refusal::TooLarge, u"rows"_s, m_rowLine);
    }

    const QString &m_text;
    QChar m_separator;
    QList<CsvTable::Row> m_rows;
    QStringList m_cells;
    QString m_cell;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_quoteLine = 1;
    bool m_quoted = false;
};

} // namespace

CsvTable csvTable(const QString &text)
{
    CsvTable table;
    table.rows = CsvParser(text).run();
    if (table.rows.isEmpty()) throw Refused(Refusal::Empty);
    table.header = table.rows.takeFirst().cells;
    return table;
}

} // namespace staffelstab::exchange
