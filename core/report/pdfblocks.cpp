// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfblocks.h"

#include "base/text.h"
#include "report/blocks.h"

#include <QFont>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

// Sizes in points, distances in 1/96 inch as QTextDocument counts them.
constexpr double kBody = 10.5;
constexpr double kSmall = 9;
constexpr double kLead = 12.5;
constexpr std::array kHeadings{18.0, 13.0, 11.0};
constexpr QRgb kDim = 0xff4d5966;
constexpr QRgb kLine = 0xffc3ccd6;
constexpr QRgb kHead = 0xffe8eef5;
constexpr QRgb kLink = 0xff0b4f8a;
constexpr int kManyColumns = 8;
constexpr double kTiny = 7;
constexpr double kRoomForPageNumber = 60;

QTextCharFormat lookOf(double points, bool isBold = false, QRgb colour = 0xff000000)
{
    QTextCharFormat look;
    look.setFontPointSize(points);
    look.setFontWeight(isBold ? QFont::DemiBold : QFont::Normal);
    look.setForeground(QColor::fromRgba(colour));
    return look;
}

QTextBlockFormat spaced(double above, double below)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    block.setBottomMargin(below);
    block.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    return block;
}

QTextTableFormat asWideAsThePage(const QList<double> &shares)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const double share : shares)
        widths << QTextLength(QTextLength::PercentageLength, share);
    format.setColumnWidthConstraints(widths);
    format.setCellSpacing(0);
    return format;
}

/// A line below each row; the border of the table alone is not painted where borders collapse.
void underline(QTextTableCell &cell, QRgb fill = 0)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(QColor::fromRgba(kLine));
    if (fill != 0) format.setBackground(QColor::fromRgba(fill));
    cell.setFormat(format);
}

} // namespace

PdfBlocks::PdfBlocks(QTextDocument &text, double width) : m_cursor(&text), m_width(width)
{
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(kBody);
    text.setDefaultFont(font);
    text.setDocumentMargin(0);
    text.setUndoRedoEnabled(false);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    text.setDefaultTextOption(option);
}

void PdfBlocks::add(const Block &block)
{
    std::visit([this](const auto &each) { put(each); }, block);
}

void PdfBlocks::finish()
{
    if (m_isFree) shrinkFreeBlock();
}

void PdfBlocks::begin(const QTextBlockFormat &block, const QTextCharFormat &look)
{
    if (m_isFree) {
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(look);
    } else {
        m_cursor.insertBlock(block, look);
    }
    m_isFree = false;
}

void PdfBlocks::insert(const Text &text, const QTextCharFormat &look)
{
    QTextCharFormat format = look;
    if (!text.anchor.isEmpty()) {
        format.setForeground(QColor::fromRgba(kLink));
        QTextBlockFormat block = m_cursor.blockFormat();
        block.setProperty(LinkAnchor, text.anchor);
        m_cursor.setBlockFormat(block);
    }
    m_cursor.insertText(cleaned(text.words).replace(u'\n', QChar::LineSeparator), format);
}

/// QTextDocument has an empty block before and behind each table; it shall not take a whole line.
void PdfBlocks::shrinkFreeBlock()
{
    QTextBlockFormat block;
    block.setLineHeight(4, QTextBlockFormat::FixedHeight);
    block.setProperty(IsSpacer, true);
    m_cursor.setBlockFormat(block);
    m_cursor.setBlockCharFormat(lookOf(1));
}

void PdfBlocks::put(const Heading &heading)
{
    const auto place = static_cast<std::size_t>(heading.level - 1);
    QTextBlockFormat block = spaced(heading.level == 1 ? 22 : 14, 6);
    block.setProperty(HeadingLevel, heading.level);
    block.setProperty(HeadingAnchor, heading.anchor);
    const QTextCharFormat look = lookOf(kHeadings.at(place), true);
    begin(block, look);
    insert(heading.words, look);
}

void PdfBlocks::put(const Paragraph &paragraph)
{
    const QTextCharFormat look = paragraph.tone == Tone::Lead   ? lookOf(kLead)
                                 : paragraph.tone == Tone::Note ? lookOf(kSmall, false, kDim)
                                                                : lookOf(kBody);
    QTextBlockFormat block = spaced(0, 6);
    if (!paragraph.text.anchor.isEmpty()) block.setRightMargin(kRoomForPageNumber);
    begin(block, look);
    insert(paragraph.text, look);
}

void PdfBlocks::put(const Listing &list)
{
    QTextListFormat format;
    format.setStyle(list.marks == Marks::Numbers ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    QTextList *made = nullptr;
    for (const Text &item : list.items) {
        begin(spaced(0, 3), lookOf(kBody));
        if (made)
            made->add(m_cursor.block());
        else
            made = m_cursor.createList(format);
        insert(item, lookOf(kBody));
    }
}

void PdfBlocks::fillCell(const QTextTableCell &cell, const Text &text, const QTextCharFormat &look)
{
    m_cursor = cell.firstCursorPosition();
    m_cursor.setBlockFormat(spaced(0, 0)); // its character format is that of the cell
    insert(text, look);
}

void PdfBlocks::put(const Facts &facts)
{
    if (facts.rows.isEmpty()) return;
    if (m_isFree) shrinkFreeBlock();
    QTextTableFormat format = asWideAsThePage({28, 72});
    format.setBorder(0);
    format.setCellPadding(2);
    format.setBottomMargin(4);
    QTextTable *made = m_cursor.insertTable(static_cast<int>(facts.rows.size()), 2, format);
    for (int row = 0; row < facts.rows.size(); ++row) {
        fillCell(made->cellAt(row, 0), facts.rows[row].name, lookOf(kBody, true));
        fillCell(made->cellAt(row, 1), facts.rows[row].value, lookOf(kBody));
    }
    m_cursor = made->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFree = true;
}

void PdfBlocks::put(const Table &table)
{
    if (!table.caption.isEmpty()) put(Paragraph{table.caption, Tone::Note});
    if (m_isFree) shrinkFreeBlock();
    const auto columns = static_cast<int>(table.columns.size());
    const double points = columns < kManyColumns ? kSmall : kTiny;
    QTextTableFormat format = asWideAsThePage(widthsOf(table));
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(QColor::fromRgba(kLine));
    format.setCellPadding(columns < kManyColumns ? 4 : 2);
    format.setHeaderRowCount(1); // what pdfcuts repeats
    format.setBottomMargin(6);
    QTextTable *made = m_cursor.insertTable(static_cast<int>(table.rows.size()) + 1, columns, format);
    for (int column = 0; column < columns; ++column) {
        QTextTableCell head = made->cellAt(0, column);
        underline(head, kHead);
        fillCell(head, table.columns[column].title, lookOf(points, true));
    }
    for (int row = 0; row < table.rows.size(); ++row)
        for (int column = 0; column < columns; ++column) {
            QTextTableCell cell = made->cellAt(row + 1, column);
            underline(cell);
            fillCell(cell, table.rows[row].value(column), lookOf(points));
        }
    m_cursor = made->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_isFree = true;
}

/// Each row of a drawing is an empty line below as much room as it needs, so that a page may end between two rows.
void PdfBlocks::putDrawing(const Drawing &drawing)
{
    const double scale = scaleOf(drawing, m_width);
    const QList<FlowBand> bands = bandsOf(drawing);
    for (int band = 0; band < bands.size(); ++band) {
        QTextBlockFormat room;
        room.setTopMargin((bands[band].bottom - bands[band].top) * scale);
        room.setProperty(PictureNumber, static_cast<int>(m_drawings.size()));
        room.setProperty(BandNumber, band);
        begin(room, lookOf(1));
    }
    m_drawings << drawing;
}

double PdfBlocks::scaleOf(const Drawing &drawing, double width)
{
    return std::min(1.0, width / sizeOf(drawing).width());
}

} // namespace staffelstab::report
