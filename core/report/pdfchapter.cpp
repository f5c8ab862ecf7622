// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfchapter.h"

#include "report/pdfblocks.h"
#include "report/pdfcuts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace staffelstab::report
{

namespace
{

constexpr double kTouch = 12; ///< half a millimetre: what only touches a strip is not put into the file
constexpr double kFarAway = -1e6;
constexpr double kFormatDpi = 96; ///< in which the formats of QTextDocument count

/// QTextLayout draws one line too many above the clip, which nobody sees but everybody copies. While this lives, the
/// lines above the cut stand off the paper.
class LinesAboveCut
{
  public:
    LinesAboveCut(const QTextDocument &text, double cut)
    {
        const QAbstractTextDocumentLayout &layout = *text.documentLayout();
        for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
            const QRectF area = layout.blockBoundingRect(block);
            if (area.top() >= cut || area.bottom() <= cut) continue;
            const double top = area.top() - block.layout()->boundingRect().top();
            for (int i = 0; i < block.layout()->lineCount(); ++i)
                if (const QTextLine line = block.layout()->lineAt(i); top + line.rect().bottom() <= cut + kTouch)
                    m_moved << Moved{line, line.position()};
        }
        for (Moved &each : m_moved)
            each.line.setPosition({each.place.x(), kFarAway});
    }
    ~LinesAboveCut()
    {
        for (Moved &each : m_moved)
            each.line.setPosition(each.place);
    }
    LinesAboveCut(const LinesAboveCut &) = delete;
    LinesAboveCut &operator=(const LinesAboveCut &) = delete;

  private:
    struct Moved {
        QTextLine line;
        QPointF place;
    };
    QList<Moved> m_moved;
};

} // namespace

struct PdfChapter::Cuts {
    QList<Slice> slices;
};

PdfChapter::PdfChapter(const QList<Block> &blocks, QPaintDevice &device, const QSizeF &page)
    : m_text(std::make_unique<QTextDocument>()), m_cuts(std::make_unique<Cuts>()), m_width(page.width()),
      m_scale(device.logicalDpiX() / kFormatDpi)
{
    PdfBlocks writer(*m_text, m_width / m_scale);
    for (const Block &block : blocks)
        writer.add(block);
    writer.finish();
    m_drawings = writer.drawings();
    m_text->documentLayout()->setPaintDevice(&device); // made only now, else each insertion lays out
    m_text->setTextWidth(page.width());
    m_cuts->slices = slicesOf(stripsOf(*m_text, page.height()), page.height());
    if (m_cuts->slices.isEmpty()) m_cuts->slices << Slice{};
}

PdfChapter::~PdfChapter() = default;
PdfChapter::PdfChapter(PdfChapter &&) noexcept = default;

int PdfChapter::pages() const { return static_cast<int>(m_cuts->slices.size()); }

PdfChapter::Place PdfChapter::placed(Place place) const
{
    const QList<Slice> &slices = m_cuts->slices;
    const double middle = place.area.center().y();
    const auto after = std::ranges::find_if(slices, [&](const Slice &slice) { return slice.body.top > middle; });
    place.page = std::max(0, static_cast<int>(after - slices.begin()) - 1);
    const Slice &slice = slices[place.page];
    place.area.translate(0, slice.head.height() - slice.body.top);
    return place;
}

QList<PdfChapter::Place> PdfChapter::headings() const
{
    QList<Place> places;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next())
        if (const int level = block.blockFormat().intProperty(HeadingLevel); level > 0)
            places << placed({0, m_text->documentLayout()->blockBoundingRect(block),
                              block.blockFormat().stringProperty(HeadingAnchor), block.text(), level});
    return places;
}

QList<PdfChapter::Place> PdfChapter::links() const
{
    QList<Place> places;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next())
        if (const QString anchor = block.blockFormat().stringProperty(LinkAnchor); !anchor.isEmpty())
            places << placed({0, m_text->documentLayout()->blockBoundingRect(block), anchor, block.text(), 0});
    return places;
}

void PdfChapter::paintStrip(QPainter &painter, double top, double bottom) const
{
    const LinesAboveCut hidden(*m_text, top);
    painter.save();
    painter.translate(0, -top);
    const QRectF strip(0, top, m_width, bottom - top);
    painter.setClipRect(strip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = strip.adjusted(0, kTouch, 0, -kTouch);
    context.palette.setColor(QPalette::Text, Qt::black);
    m_text->documentLayout()->draw(&painter, context);
    paintDrawings(painter, top, bottom);
    painter.restore();
}

/// The rows of drawings between two heights of the chapter; each reaches down to the next one.
void PdfChapter::paintDrawings(QPainter &painter, double top, double bottom) const
{
    if (m_drawings.isEmpty()) return;
    for (QTextBlock block = m_text->begin(); block.isValid(); block = block.next()) {
        if (!block.blockFormat().hasProperty(PictureNumber)) continue;
        const QRectF line = m_text->documentLayout()->blockBoundingRect(block);
        const double begin = line.top() - block.blockFormat().topMargin() * m_scale;
        if (line.bottom() > bottom + kTouch || begin < top - kTouch) continue;
        const Drawing &drawing = m_drawings[block.blockFormat().intProperty(PictureNumber)];
        const FlowBand band = bandsOf(drawing)[block.blockFormat().intProperty(BandNumber)];
        const double scale = PdfBlocks::scaleOf(drawing, m_width / m_scale) * m_scale;
        painter.save();
        painter.setClipRect(QRectF(0, begin, m_width, line.bottom() - begin), Qt::IntersectClip);
        painter.translate(0, begin);
        painter.scale(scale, scale);
        painter.translate(0, -band.top);
        paintDrawing(painter, drawing, band);
        painter.restore();
    }
}

void PdfChapter::paint(QPainter &painter, int page) const
{
    const Slice &slice = m_cuts->slices[page];
    painter.save();
    if (slice.head.height() > 0) {
        paintStrip(painter, slice.head.top, slice.head.bottom);
        painter.translate(0, slice.head.height());
    }
    paintStrip(painter, slice.body.top, slice.body.bottom);
    painter.restore();
}

} // namespace staffelstab::report
