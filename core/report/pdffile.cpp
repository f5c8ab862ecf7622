// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdffile.h"

#include "base/text.h"
#include "report/blocks.h"
#include "report/pdfchapter.h"
#include "report/pdfnavigation.h"
#include "report/words.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr qsizetype kContentsIndent = 4; ///< spaces a level

constexpr int kDotsPerInch = 600;
constexpr double kPointsPerInch = 72;
constexpr double kMillimetresPerInch = 25.4;
constexpr double kSide = 20; ///< margins in mm
constexpr double kTop = 22;
constexpr double kBottom = 20;
constexpr double kEdge = 11;         ///< of header and footer from the edge of the paper
constexpr double kNumberColumn = 14; ///< for page numbers in the table of contents
constexpr double kMarginal = 8;      ///< points of header and footer

double dots(double millimetres) { return millimetres * kDotsPerInch / kMillimetresPerInch; }
double points(double dotted) { return dotted * kPointsPerInch / kDotsPerInch; }

struct Target {
    int page = 0;
    double y = 0; ///< from the top of the page's text
};

class PdfPainter
{
  public:
    PdfPainter(const Document &document, const Progress &progress)
        : m_document(document), m_words(document.language), m_progress(progress)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setResolution(kDotsPerInch);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0));
        m_writer->setTitle(cleaned(document.title));
        m_writer->setCreator(u"Staffelstab"_s);
        m_paper = QSizeF(m_writer->width(), m_writer->height());
        m_text = QSizeF(m_paper.width() - 2 * dots(kSide), m_paper.height() - dots(kTop) - dots(kBottom));
    }

    QByteArray run()
    {
        layOut();
        paint();
        return withNavigation(m_buffer.data(), navigation());
    }

  private:
    QList<Block> front() const
    {
        QList<Block> blocks{Heading{1, m_document.title, {}}};
        if (!m_document.subtitle.isEmpty()) blocks << Paragraph{m_document.subtitle, Tone::Lead};
        if (!m_document.meta.isEmpty()) blocks << Facts{m_document.meta};
        const QList<Heading> entries = contentsOf(m_document);
        if (entries.isEmpty()) return blocks;
        blocks << Heading{2, m_words(u"contents"), {}};
        for (const Heading &entry : entries)
            blocks << Paragraph{
                Text(QString(kContentsIndent * qsizetype{entry.level - 1}, u'\u2002') + entry.words, entry.anchor)};
        return blocks;
    }

    void add(const QList<Block> &blocks)
    {
        m_firstPages << m_pages;
        m_chapters.emplace_back(blocks, *m_writer, m_text);
        const PdfChapter &made = m_chapters.back();
        for (const PdfChapter::Place &place : made.headings())
            if (!place.anchor.isEmpty())
                m_targets.insert(place.anchor, {m_firstPages.last() + place.page, place.area.top()});
        m_pages += made.pages();
    }

    /// The work is told in chapters laid out and pages painted, each half of the whole.
    void layOut()
    {
        QList<QList<Block>> chapters = chaptersOf(m_document);
        QList<Block> first = front();
        if (m_document.contentsDepth == 0 && !chapters.isEmpty()) first << chapters.takeFirst();
        m_hasContents = m_document.contentsDepth > 0;
        add(first);
        for (qsizetype i = 0; i < chapters.size(); ++i) {
            tell(m_progress, i, 2 * chapters.size());
            add(chapters[i]);
        }
    }

    void paint()
    {
        QPainter painter(m_writer.get());
        int page = 0;
        for (std::size_t chapter = 0; chapter < m_chapters.size(); ++chapter) {
            for (int i = 0; i < m_chapters[chapter].pages(); ++i, ++page) {
                tell(m_progress, m_pages + page, 2LL * m_pages);
                if (page > 0) m_writer->newPage();
                painter.save();
                painter.translate(dots(kSide), dots(kTop));
                m_chapters[chapter].paint(painter, i);
                if (chapter == 0 && m_hasContents) paintNumbers(painter, i);
                painter.restore();
                paintMargins(painter, page);
            }
        }
    }

    /// Page numbers of the table of contents, known only now.
    void paintNumbers(QPainter &painter, int page) const
    {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(10.5);
        painter.setFont(font);
        for (const PdfChapter::Place &entry : m_chapters.front().links()) {
            if (entry.page != page || !m_targets.contains(entry.anchor)) continue;
            const QRectF column(m_text.width() - dots(kNumberColumn), entry.area.top(), dots(kNumberColumn),
                                entry.area.height());
            painter.drawText(column, Qt::AlignRight | Qt::AlignTop,
                             QString::number(m_targets.value(entry.anchor).page + 1));
        }
    }

    void paintMargins(QPainter &painter, int page) const
    {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(kMarginal);
        painter.setFont(font);
        painter.setPen(QColor::fromRgb(0x4d, 0x59, 0x66));
        const double height = dots(5);
        const QRectF head(dots(kSide), dots(kEdge), m_text.width(), height);
        const QRectF foot(dots(kSide), m_paper.height() - dots(kEdge) - height, m_text.width(), height);
        const QFontMetricsF measure(font, m_writer.get());
        const auto fitting = [&](const QString &text, double width) {
            return measure.elidedText(cleaned(text).replace(u'\n', u' '), Qt::ElideRight, width);
        };
        if (page > 0) painter.drawText(head, Qt::AlignLeft, fitting(m_document.title, m_text.width()));
        painter.drawText(foot, Qt::AlignLeft, fitting(m_document.footer, m_text.width() * 0.75));
        painter.drawText(foot, Qt::AlignRight,
                         u"%1 %2 %3 %4"_s.arg(m_words(u"page")).arg(page + 1).arg(m_words(u"of")).arg(m_pages));
        painter.setPen(Qt::black);
    }

    PdfPlace placeOf(const Target &target) const
    {
        return {target.page, points(m_paper.height() - dots(kTop) - target.y)};
    }

    PdfNavigation navigation() const
    {
        PdfNavigation result{.language = m_document.language, .links = {}, .bookmarks = {}};
        for (std::size_t i = 0; i < m_chapters.size(); ++i) {
            const int first = m_firstPages[static_cast<qsizetype>(i)];
            for (const PdfChapter::Place &link : m_chapters[i].links()) {
                if (!m_targets.contains(link.anchor)) continue;
                const PdfPlace top = placeOf({first + link.page, link.area.top()});
                const double height = points(link.area.height());
                result.links << PdfLink{
                    top.page,
                    QRectF(points(dots(kSide) + link.area.left()), top.y - height, points(link.area.width()), height),
                    placeOf(m_targets.value(link.anchor))};
            }
            for (const PdfChapter::Place &heading : m_chapters[i].headings())
                result.bookmarks << PdfBookmark{heading.level, heading.words.simplified(),
                                                placeOf({first + heading.page, heading.area.top()})};
        }
        return result;
    }

    const Document &m_document;
    Words m_words;
    const Progress &m_progress;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    QSizeF m_paper;
    QSizeF m_text; ///< of a page without its margins
    std::vector<PdfChapter> m_chapters;
    QList<int> m_firstPages;
    QHash<QString, Target> m_targets;
    int m_pages = 0;
    bool m_hasContents = false;
};

} // namespace

QByteArray toPdf(const Document &document, const Progress &progress) { return PdfPainter(document, progress).run(); }

} // namespace staffelstab::report
