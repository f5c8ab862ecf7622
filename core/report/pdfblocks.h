// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QTextCursor>

class QTextTableCell;

namespace staffelstab::report
{

/// What a block of the laid-out text is, kept in its format.
enum BlockProperty {
    HeadingAnchor = QTextFormat::UserProperty + 1,
    HeadingLevel,
    LinkAnchor,
    IsSpacer,
    PictureNumber,
    BandNumber
};

/// Puts blocks into a QTextDocument, in the look of the PDF.
class PdfBlocks
{
  public:
    /// Width of the page in 1/96 inch.
    PdfBlocks(QTextDocument &text, double width);

    void add(const Block &block);

    /// Never larger than full size and never wider than the page.
    static double scaleOf(const Drawing &drawing, double width);

    /// The drawings that are painted into the room left free for them, by PictureNumber.
    const QList<Drawing> &drawings() const { return m_drawings; }

    /// After the last block.
    void finish();

  private:
    void put(const Heading &heading);
    void put(const Paragraph &paragraph);
    void put(const Listing &list);
    void put(const Facts &facts);
    void put(const Table &table);
    void put(const Picture &picture) { putDrawing(picture); }
    void put(const Chart &chart) { putDrawing(chart); }
    void put(const PageBreak &) {}

    void putDrawing(const Drawing &drawing);
    void begin(const QTextBlockFormat &block, const QTextCharFormat &look);
    void insert(const Text &text, const QTextCharFormat &look);
    void shrinkFreeBlock();
    void fillCell(const QTextTableCell &cell, const Text &text, const QTextCharFormat &look);

    QTextCursor m_cursor;
    QList<Drawing> m_drawings;
    double m_width;
    bool m_isFree = true; ///< the cursor stands in an empty block that nobody has used yet
};

} // namespace staffelstab::report
