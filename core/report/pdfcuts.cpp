// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfcuts.h"

#include "report/pdfblocks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>

namespace staffelstab::report
{
namespace
{

class StripReader
{
  public:
    StripReader(const QTextDocument &text, double pageHeight)
        : m_layout(*text.documentLayout()), m_pageHeight(pageHeight),
          m_scale(m_layout.paintDevice() ? m_layout.paintDevice()->logicalDpiY() / 96.0 : 1)
    {
        for (auto it = text.rootFrame()->begin(); !it.atEnd(); ++it) {
            if (const auto *table = qobject_cast<const QTextTable *>(it.currentFrame()))
                addTable(*table);
            else if (it.currentBlock().isValid())
                addBlock(it.currentBlock());
        }
    }

    QList<Strip> strips;

  private:
    QList<Span> linesOf(const QTextBlock &block) const
    {
        QList<Span> lines;
        const QRectF area = m_layout.blockBoundingRect(block);
        const double top = area.top() - block.layout()->boundingRect().top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QRectF line = block.layout()->lineAt(i).rect();
            lines << Span{top + line.top(), top + line.bottom()};
        }
        return lines;
    }

    /// Neither the first line of a paragraph stands alone at the foot of a page nor its last one at the top.
    void addBlock(const QTextBlock &block)
    {
        if (block.blockFormat().boolProperty(IsSpacer)) return;
        if (block.blockFormat().hasProperty(PictureNumber)) {
            const QRectF line = m_layout.blockBoundingRect(block);
            strips << Strip{{line.top() - block.blockFormat().topMargin() * m_scale, line.bottom()}, false, {}};
            return;
        }
        const bool isHeading = block.blockFormat().intProperty(HeadingLevel) > 0;
        const QList<Span> lines = linesOf(block);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool isFirst = i == 0 && lines.size() > 1;
            const bool isLastButOne = i + 2 == lines.size();
            strips << Strip{lines[i], isHeading || isFirst || isLastButOne, {}};
        }
    }

    QList<Span> linesOf(const QTextTable &table, int row) const
    {
        QList<Span> lines;
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            for (auto it = cell.begin(); !it.atEnd(); ++it)
                lines << linesOf(it.currentBlock());
        }
        std::ranges::sort(lines, {}, &Span::top);
        return lines;
    }

    void addTable(const QTextTable &table)
    {
        // rows share the line between them; it belongs to both, so that a page ends and begins with it
        const double edge = (table.format().cellPadding() + 2 * table.format().border()) * m_scale;
        const int heads = table.format().headerRowCount();
        Span head;
        for (int row = 0; row < table.rows(); ++row) {
            const QList<Span> lines = linesOf(table, row);
            if (lines.isEmpty()) continue;
            const double bottom = std::ranges::max(lines, {}, &Span::bottom).bottom;
            const Span span{lines.front().top - edge, bottom + edge};
            if (row < heads) {
                head = head.height() > 0 ? Span{head.top, span.bottom} : span;
                strips << Strip{span, true, {}};
            } else if (span.height() + head.height() <= m_pageHeight) {
                strips << Strip{span, false, head};
            } else {
                addLines(lines, head);
            }
        }
    }

    /// Lines beside each other that overlap are one strip.
    void addLines(const QList<Span> &lines, const Span &head)
    {
        Span open = lines.front();
        for (const Span &line : lines) {
            if (line.top >= open.bottom - 1) {
                strips << Strip{open, false, head};
                open = line;
            }
            open.bottom = std::max(open.bottom, line.bottom);
        }
        strips << Strip{open, false, head};
    }

    const QAbstractTextDocumentLayout &m_layout;
    double m_pageHeight;
    double m_scale; ///< distances of formats are counted in 1/96 inch
};

} // namespace

QList<Strip> stripsOf(const QTextDocument &text, double pageHeight) { return StripReader(text, pageHeight).strips; }

QList<Slice> slicesOf(const QList<Strip> &strips, double pageHeight)
{
    QList<Slice> slices;
    qsizetype begin = 0;
    while (begin < strips.size()) {
        const Span head = strips[begin].head;
        const double top = strips[begin].span.top;
        qsizetype end = begin + 1; // what is higher than a page stands alone and is cut off by its edge
        while (end < strips.size() && strips[end].span.bottom - top <= pageHeight - head.height())
            ++end;
        if (end < strips.size()) {
            qsizetype cut = end;
            while (cut > begin && strips[cut - 1].staysWithNext)
                --cut;
            if (cut > begin) end = cut;
        }
        slices << Slice{head, {top, strips[end - 1].span.bottom}};
        begin = end;
    }
    return slices;
}

} // namespace staffelstab::report
