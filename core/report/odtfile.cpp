// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/odtfile.h"

#include "base/text.h"
#include "report/blocks.h"
#include "report/drawing.h"
#include "report/odtstyles.h"
#include "report/words.h"
#include "report/zipfile.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr double kCentimetres = 2.54 / 96; ///< of 1/96 inch
constexpr double kWidest = 17;
constexpr double kHighest = 23;
constexpr int kShares = 65535; ///< the width of a table in the relative units of OpenDocument

class OdtContent
{
  public:
    OdtContent(QByteArray &bytes, const Document &document, const Progress &progress)
        : m_xml(&bytes), m_document(document), m_words(document.language), m_progress(progress)
    {
    }

    const QList<ZipEntry> &pictures() const { return m_pictures; }

    void write()
    {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(u"office:document-content"_s);
        declareOdtNamespaces(m_xml);
        writeAutomaticStyles();
        m_xml.writeStartElement(u"office:body"_s);
        m_xml.writeStartElement(u"office:text"_s);
        paragraph(u"Title"_s, m_document.title);
        if (!m_document.subtitle.isEmpty()) paragraph(u"Subtitle"_s, m_document.subtitle);
        writeBlock(Facts{m_document.meta});
        writeContents();
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            tell(m_progress, i, m_document.blocks.size());
            std::visit([this](const auto &block) { writeBlock(block); }, m_document.blocks[i]);
        }
        m_xml.writeEndDocument();
    }

  private:
    void begin(const QString &element, const QString &style)
    {
        m_xml.writeStartElement(element);
        if (!style.isEmpty()) m_xml.writeAttribute(u"text:style-name"_s, style);
    }

    /// Several blanks in a row are folded by OpenDocument unless they are counted.
    void line(const QString &words)
    {
        qsizetype begin = 0;
        while (begin < words.size()) {
            const bool isTab = words[begin] == u'\t';
            qsizetype end = begin;
            if (isTab) {
                m_xml.writeEmptyElement(u"text:tab"_s);
                ++begin;
                continue;
            }
            while (end < words.size() && words[end] == u' ')
                ++end;
            if (end > begin + (begin > 0 ? 1 : 0)) {
                m_xml.writeEmptyElement(u"text:s"_s);
                m_xml.writeAttribute(u"text:c"_s, QString::number(end - begin));
                begin = end;
            }
            end = begin + (begin < words.size() && words[begin] == u' ' ? 1 : 0);
            while (end < words.size() && words[end] != u' ' && words[end] != u'\t')
                ++end;
            m_xml.writeCharacters(words.mid(begin, end - begin));
            begin = end;
        }
    }
    void text(const Text &words)
    {
        if (!words.anchor.isEmpty()) {
            m_xml.writeStartElement(u"text:a"_s);
            m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
            m_xml.writeAttribute(u"xlink:href"_s, u'#' + words.anchor);
        }
        const QStringList lines = cleaned(words.words).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) m_xml.writeEmptyElement(u"text:line-break"_s);
            line(lines[i]);
        }
        if (!words.anchor.isEmpty()) m_xml.writeEndElement();
    }
    void paragraph(const QString &style, const Text &words)
    {
        begin(u"text:p"_s, m_onNewPage ? u"NewPage"_s : style);
        m_onNewPage = false;
        text(words);
        m_xml.writeEndElement();
    }

    void automaticStyle(const QString &name, const QString &family, const QString &parent, const QString &properties,
                        const QList<std::pair<QString, QString>> &attributes)
    {
        m_xml.writeStartElement(u"style:style"_s);
        m_xml.writeAttribute(u"style:name"_s, name);
        m_xml.writeAttribute(u"style:family"_s, family);
        if (!parent.isEmpty()) m_xml.writeAttribute(u"style:parent-style-name"_s, parent);
        m_xml.writeEmptyElement(properties);
        for (const auto &[attribute, value] : attributes)
            m_xml.writeAttribute(attribute, value);
        m_xml.writeEndElement();
    }

    void writeAutomaticStyles()
    {
        m_xml.writeStartElement(u"office:automatic-styles"_s);
        const QString breaks = u"fo:break-before"_s;
        automaticStyle(u"NewPage"_s, u"paragraph"_s, u"Standard"_s, u"style:paragraph-properties"_s,
                       {{breaks, u"page"_s}});
        for (int level = 1; level <= 3; ++level)
            automaticStyle(u"Chapter%1"_s.arg(level), u"paragraph"_s, u"Heading_20_%1"_s.arg(level),
                           u"style:paragraph-properties"_s, {{breaks, u"page"_s}});
        automaticStyle(u"Wide"_s, u"table"_s, {}, u"style:table-properties"_s,
                       {{u"style:width"_s, u"17cm"_s}, {u"table:align"_s, u"margins"_s}});
        automaticStyle(u"Row"_s, u"table-row"_s, {}, u"style:table-row-properties"_s,
                       {{u"fo:keep-together"_s, u"always"_s}});
        const std::pair<QString, QString> padding{u"fo:padding"_s, u"0.1cm"_s};
        automaticStyle(u"Plain"_s, u"table-cell"_s, {}, u"style:table-cell-properties"_s, {padding});
        const std::pair<QString, QString> border{u"fo:border"_s, u"0.5pt solid #c3ccd6"_s};
        automaticStyle(u"Framed"_s, u"table-cell"_s, {}, u"style:table-cell-properties"_s, {padding, border});
        automaticStyle(u"Head"_s, u"table-cell"_s, {}, u"style:table-cell-properties"_s,
                       {padding, border, {u"fo:background-color"_s, u"#e8eef5"_s}});
        int number = 0;
        if (!m_document.meta.isEmpty()) writeColumnStyles(++number, {30, 70});
        for (const Block &block : m_document.blocks) {
            if (const auto *table = std::get_if<Table>(&block)) writeColumnStyles(++number, widthsOf(*table));
            if (const auto *facts = std::get_if<Facts>(&block); facts && !facts->rows.isEmpty())
                writeColumnStyles(++number, {30, 70});
        }
        m_xml.writeEndElement();
    }
    void writeColumnStyles(int table, const QList<double> &widths)
    {
        for (qsizetype i = 0; i < widths.size(); ++i)
            automaticStyle(columnStyle(table, i), u"table-column"_s, {}, u"style:table-column-properties"_s,
                           {{u"style:rel-column-width"_s, u"%1*"_s.arg(qRound(widths[i] * kShares / 100))},
                            {u"style:column-width"_s, u"%1cm"_s.arg(widths[i] * 0.17, 0, 'f', 3)}});
    }
    static QString columnStyle(int table, qsizetype column) { return u"Table%1.%2"_s.arg(table).arg(column); }

    void beginTable(qsizetype columns)
    {
        ++m_table;
        m_xml.writeStartElement(u"table:table"_s);
        m_xml.writeAttribute(u"table:name"_s, u"Table%1"_s.arg(m_table));
        m_xml.writeAttribute(u"table:style-name"_s, u"Wide"_s);
        for (qsizetype i = 0; i < columns; ++i) {
            m_xml.writeEmptyElement(u"table:table-column"_s);
            m_xml.writeAttribute(u"table:style-name"_s, columnStyle(m_table, i));
        }
    }
    void beginRow()
    {
        m_xml.writeStartElement(u"table:table-row"_s);
        m_xml.writeAttribute(u"table:style-name"_s, u"Row"_s);
    }
    void cell(const QString &look, const QString &style, const Text &words)
    {
        m_xml.writeStartElement(u"table:table-cell"_s);
        m_xml.writeAttribute(u"table:style-name"_s, look);
        m_xml.writeAttribute(u"office:value-type"_s, u"string"_s);
        paragraph(style, words);
        m_xml.writeEndElement();
    }

    void writeContents()
    {
        const QList<Heading> entries = contentsOf(m_document);
        if (entries.isEmpty()) return;
        m_xml.writeStartElement(u"text:table-of-content"_s);
        m_xml.writeAttribute(u"text:name"_s, m_words(u"contents"));
        m_xml.writeAttribute(u"text:protected"_s, u"true"_s);
        m_xml.writeStartElement(u"text:table-of-content-source"_s);
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(m_document.contentsDepth));
        begin(u"text:index-title-template"_s, u"Contents_20_Heading"_s);
        m_xml.writeCharacters(m_words(u"contents"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"text:index-body"_s);
        m_xml.writeStartElement(u"text:index-title"_s);
        m_xml.writeAttribute(u"text:name"_s, m_words(u"contents") + u"_Head"_s);
        paragraph(u"Contents_20_Heading"_s, m_words(u"contents"));
        m_xml.writeEndElement();
        for (const Heading &entry : entries) {
            begin(u"text:p"_s, u"Contents_20_%1"_s.arg(entry.level));
            text(Text(entry.words, entry.anchor));
            m_xml.writeEmptyElement(u"text:tab"_s);
            m_xml.writeStartElement(u"text:bookmark-ref"_s); // counted by the word processor
            m_xml.writeAttribute(u"text:reference-format"_s, u"page"_s);
            m_xml.writeAttribute(u"text:ref-name"_s, entry.anchor);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeBlock(const Heading &heading)
    {
        begin(u"text:h"_s, (m_onNewPage ? u"Chapter%1"_s : u"Heading_20_%1"_s).arg(heading.level));
        m_onNewPage = false;
        m_xml.writeAttribute(u"text:outline-level"_s, QString::number(heading.level));
        if (!heading.anchor.isEmpty()) {
            m_xml.writeEmptyElement(u"text:bookmark"_s);
            m_xml.writeAttribute(u"text:name"_s, heading.anchor);
        }
        text(heading.words);
        m_xml.writeEndElement();
    }
    void writeBlock(const Paragraph &block)
    {
        paragraph(block.tone == Tone::Lead   ? u"Lead"_s
                  : block.tone == Tone::Note ? u"Note"_s
                                             : u"Standard"_s,
                  block.text);
    }
    void writeBlock(const Listing &list)
    {
        if (list.items.isEmpty()) return;
        begin(u"text:list"_s, list.marks == Marks::Numbers ? u"Numbers"_s : u"Bullets"_s);
        for (const Text &item : list.items) {
            m_xml.writeStartElement(u"text:list-item"_s);
            paragraph(u"Standard"_s, item);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void writeBlock(const Facts &facts)
    {
        if (facts.rows.isEmpty()) return; // a table has at least one row
        beginTable(2);
        for (const Fact &fact : facts.rows) {
            beginRow();
            cell(u"Plain"_s, u"CellHead"_s, fact.name);
            cell(u"Plain"_s, u"Cell"_s, fact.value);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void writeBlock(const Table &table)
    {
        if (!table.caption.isEmpty()) paragraph(u"Note"_s, table.caption);
        beginTable(table.columns.size());
        m_xml.writeStartElement(u"table:table-header-rows"_s);
        beginRow();
        for (const Column &column : table.columns)
            cell(u"Head"_s, u"CellHead"_s, column.title);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        for (const QList<Text> &row : table.rows) {
            beginRow();
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                cell(u"Framed"_s, u"Cell"_s, row.value(i));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        paragraph(u"Cell"_s, {}); // keeps two tables apart
    }
    void writeBlock(const Picture &picture) { writeDrawing(picture); }
    void writeBlock(const Chart &chart) { writeDrawing(chart); }
    void writeBlock(const PageBreak &) { m_onNewPage = true; }
    void writeDrawing(const Drawing &drawing)
    {
        const QSizeF size = sizeOf(drawing);
        const QString name = u"Pictures/%1.png"_s.arg(m_pictures.size() + 1);
        m_pictures << ZipEntry{name, pngOf(drawing), false};
        const double scale = std::min({kCentimetres, kWidest / size.width(), kHighest / size.height()});
        begin(u"text:p"_s, u"Standard"_s);
        m_xml.writeStartElement(u"draw:frame"_s);
        m_xml.writeAttribute(u"draw:name"_s, name);
        m_xml.writeAttribute(u"text:anchor-type"_s, u"as-char"_s);
        m_xml.writeAttribute(u"svg:width"_s, u"%1cm"_s.arg(size.width() * scale, 0, 'f', 2));
        m_xml.writeAttribute(u"svg:height"_s, u"%1cm"_s.arg(size.height() * scale, 0, 'f', 2));
        m_xml.writeEmptyElement(u"draw:image"_s);
        m_xml.writeAttribute(u"xlink:href"_s, name);
        m_xml.writeAttribute(u"xlink:type"_s, u"simple"_s);
        m_xml.writeTextElement(u"svg:desc"_s, cleaned(descriptionOf(drawing)));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    QXmlStreamWriter m_xml;
    const Document &m_document;
    Words m_words;
    const Progress &m_progress;
    QList<ZipEntry> m_pictures;
    int m_table = 0;
    bool m_onNewPage = false;
};

} // namespace

QByteArray toOdt(const Document &document, const Progress &progress)
{
    QByteArray content;
    OdtContent writer(content, document, progress);
    writer.write();
    QStringList pictures;
    for (const ZipEntry &picture : writer.pictures())
        pictures << picture.name;
    QList<ZipEntry> entries{{u"mimetype"_s, "application/vnd.oasis.opendocument.text", false}, // first and unpacked
                            {u"content.xml"_s, content},
                            {u"styles.xml"_s, odtStyles(document)},
                            {u"meta.xml"_s, odtMeta(document)},
                            {u"META-INF/manifest.xml"_s, odtManifest(pictures)}};
    return zipped(entries + writer.pictures());
}

} // namespace staffelstab::report
