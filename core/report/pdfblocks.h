// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/document.h"

#include <QTextCursor>

class QTextTableCell;

namespace staffelstab::report
{

/// What a block of the laid-out text is, kept in its format.
enum BlockProperty { HeadingAnchor = QTextFormat::UserProperty + 1, HeadingLevel, LinkAnchor, IsSpacer };

/// Puts blocks into a QTextDocument, in the look of the PDF.
class PdfBlocks
{
  public:
    explicit PdfBlocks(QTextDocument &text);

    void add(const Block &block);

    /// After the last block.
    void finish();

  private:
    void put(const Heading &heading);
    void put(const Paragraph &paragraph);
    void put(const Listing &list);
    void put(const Facts &facts);
    void put(const Table &table);
    void put(const PageBreak &) {}

    void begin(const QTextBlockFormat &block, const QTextCharFormat &look);
    void insert(const Text &text, const QTextCharFormat &look);
    void shrinkFreeBlock();
    void fillCell(const QTextTableCell &cell, const Text &text, const QTextCharFormat &look);

    QTextCursor m_cursor;
    bool m_isFree = true; ///< the cursor stands in an empty block that nobody has used yet
};

} // namespace staffelstab::report
