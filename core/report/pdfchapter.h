// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"

#include <QRectF>
#include <QSizeF>

#include <memory>

class QPaintDevice;
class QPainter;
class QTextDocument;

namespace staffelstab::report
{

/// One chapter, laid out as one endless strip and cut into the pages of a device, in its measures.
class PdfChapter
{
  public:
    PdfChapter(const QList<Block> &blocks, QPaintDevice &device, const QSizeF &page);
    ~PdfChapter();
    PdfChapter(PdfChapter &&) noexcept;
    PdfChapter &operator=(PdfChapter &&) = delete;

    int pages() const;

    /// A heading, or a text that leads to one.
    struct Place {
        int page = 0;   ///< of the chapter, from 0
        QRectF area;    ///< on this page
        QString anchor; ///< of the heading, or where the text leads
        QString words;
        int level = 0; ///< of the heading
    };
    QList<Place> headings() const;
    QList<Place> links() const;

    /// Onto the painter's origin.
    void paint(QPainter &painter, int page) const;

  private:
    struct Cuts;

    void paintDrawings(QPainter &painter, double top, double bottom) const;

    Place placed(Place place) const;
    void paintStrip(QPainter &painter, double top, double bottom) const;

    std::unique_ptr<QTextDocument> m_text;
    std::unique_ptr<Cuts> m_cuts;
    QList<Drawing> m_drawings;
    double m_width = 0;
    double m_scale = 1; ///< of 1/96 inch
};

} // namespace staffelstab::report
