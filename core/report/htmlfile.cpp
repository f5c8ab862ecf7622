// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/htmlfile.h"

#include "base/text.h"
#include "report/blocks.h"
#include "report/drawing.h"
#include "report/words.h"

#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr const char *kStyle = R"(
:root { color-scheme: light dark; --ink: #1a2027; --dim: #4d5966; --line: #c3ccd6; --head: #e8eef5; --page: #ffffff;
  --link: #0b4f8a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8edf2; --dim: #b3bfcb; --line: #4d5966; --head: #26313d;
  --page: #14191f; --link: #8ec5f5; } }
body { font: 1rem/1.5 'Noto Sans', sans-serif; color: var(--ink); background: var(--page); max-width: 60rem;
  margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
a { color: var(--link); }
h1, h2, h3, h4 { line-height: 1.25; break-after: avoid; }
h2 { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: 1rem; }
.subtitle, .lead { font-size: 1.2rem; }
.note, caption, footer { color: var(--dim); }
img { max-width: 100%; height: auto; }
dl { display: grid; grid-template-columns: minmax(9rem, 1fr) 3fr; gap: .3rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 1rem 0; }
caption { text-align: left; padding-bottom: .3rem; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--head); }
@media print { body { max-width: none; padding: 0; } tr { break-inside: avoid; } .chapter { break-before: page; } }
)";

class HtmlWriter
{
  public:
    HtmlWriter(QByteArray &bytes, const Document &document, const Progress &progress)
        : m_xml(&bytes), m_document(document), m_words(document.language), m_progress(progress)
    {
    }

    void write()
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, m_document.language);
        writeHead();
        m_xml.writeStartElement(u"body"_s);
        writeFront();
        writeContents();
        m_xml.writeStartElement(u"main"_s);
        for (qsizetype i = 0; i < m_document.blocks.size(); ++i) {
            tell(m_progress, i, m_document.blocks.size());
            std::visit([this](const auto &block) { writeBlock(block); }, m_document.blocks[i]);
        }
        m_xml.writeEndElement();
        if (!m_document.footer.isEmpty()) element(u"footer"_s, m_document.footer);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

  private:
    void text(const QString &words)
    {
        const QStringList lines = cleaned(words).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) m_xml.writeEmptyElement(u"br"_s);
            m_xml.writeCharacters(lines[i]);
        }
    }
    void text(const Text &words)
    {
        if (words.anchor.isEmpty()) return text(words.words);
        m_xml.writeStartElement(u"a"_s);
        m_xml.writeAttribute(u"href"_s, u'#' + words.anchor);
        text(words.words);
        m_xml.writeEndElement();
    }
    template <typename Words> void element(const QString &name, const Words &words, const QString &kind = {})
    {
        m_xml.writeStartElement(name);
        if (!kind.isEmpty()) m_xml.writeAttribute(u"class"_s, kind);
        text(words);
        m_xml.writeEndElement();
    }

    void writeMeta(const QString &name, const QString &content)
    {
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"name"_s, name);
        m_xml.writeAttribute(u"content"_s, content);
    }

    void writeHead()
    {
        m_xml.writeStartElement(u"head"_s);
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(u"charset"_s, u"utf-8"_s);
        m_xml.writeEmptyElement(u"meta"_s); // whatever stands in the texts, nothing is run or loaded
        m_xml.writeAttribute(u"http-equiv"_s, u"Content-Security-Policy"_s);
        m_xml.writeAttribute(u"content"_s, u"default-src 'none'; style-src 'unsafe-inline'; img-src data:"_s);
        writeMeta(u"viewport"_s, u"width=device-width, initial-scale=1"_s);
        writeMeta(u"generator"_s, u"Staffelstab"_s);
        element(u"title"_s, m_document.title);
        m_xml.writeStartElement(u"style"_s);
        m_xml.writeCharacters(QString::fromLatin1(kStyle));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeFront()
    {
        m_xml.writeStartElement(u"header"_s);
        element(u"h1"_s, m_document.title);
        if (!m_document.subtitle.isEmpty()) element(u"p"_s, m_document.subtitle, u"subtitle"_s);
        writeBlock(Facts{m_document.meta});
        m_xml.writeEndElement();
    }

    void writeContents()
    {
        const QList<Heading> entries = contentsOf(m_document);
        if (entries.isEmpty()) return;
        m_xml.writeStartElement(u"nav"_s);
        m_xml.writeAttribute(u"aria-label"_s, m_words(u"contents"));
        element(u"h2"_s, m_words(u"contents"));
        m_xml.writeStartElement(u"ul"_s);
        int depth = 1;
        bool isFirst = true;
        for (const Heading &entry : entries) {
            const int level = isFirst ? 1 : std::min(entry.level, depth + 1);
            if (!isFirst && level <= depth) m_xml.writeEndElement();
            for (; depth > level; --depth) {
                m_xml.writeEndElement();
                m_xml.writeEndElement();
            }
            for (; depth < level; ++depth)
                m_xml.writeStartElement(u"ul"_s);
            m_xml.writeStartElement(u"li"_s);
            text(Text(entry.words, entry.anchor));
            isFirst = false;
        }
        for (; depth > 0; --depth) {
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    void writeBlock(const Heading &heading)
    {
        m_xml.writeStartElement(u"h%1"_s.arg(heading.level + 1));
        if (!heading.anchor.isEmpty()) m_xml.writeAttribute(u"id"_s, heading.anchor);
        if (m_beginsChapter) m_xml.writeAttribute(u"class"_s, u"chapter"_s);
        m_beginsChapter = false;
        text(heading.words);
        m_xml.writeEndElement();
    }
    void writeBlock(const Paragraph &paragraph)
    {
        element(u"p"_s, paragraph.text,
                paragraph.tone == Tone::Lead   ? u"lead"_s
                : paragraph.tone == Tone::Note ? u"note"_s
                                               : QString());
    }
    void writeBlock(const Listing &list)
    {
        if (list.items.isEmpty()) return;
        m_xml.writeStartElement(list.marks == Marks::Numbers ? u"ol"_s : u"ul"_s);
        for (const Text &item : list.items)
            element(u"li"_s, item);
        m_xml.writeEndElement();
    }
    void writeBlock(const Facts &facts)
    {
        if (facts.rows.isEmpty()) return;
        m_xml.writeStartElement(u"dl"_s);
        for (const Fact &fact : facts.rows) {
            element(u"dt"_s, fact.name);
            element(u"dd"_s, fact.value);
        }
        m_xml.writeEndElement();
    }
    void writeBlock(const Table &table)
    {
        m_xml.writeStartElement(u"table"_s);
        if (!table.caption.isEmpty()) element(u"caption"_s, table.caption);
        m_xml.writeStartElement(u"colgroup"_s);
        for (const double width : widthsOf(table)) {
            m_xml.writeEmptyElement(u"col"_s);
            m_xml.writeAttribute(u"style"_s, u"width: %1%"_s.arg(width, 0, 'f', 2));
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const Column &column : table.columns) {
            m_xml.writeStartElement(u"th"_s);
            m_xml.writeAttribute(u"scope"_s, u"col"_s);
            text(column.title);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (const QList<Text> &row : table.rows) {
            m_xml.writeStartElement(u"tr"_s);
            for (qsizetype i = 0; i < table.columns.size(); ++i)
                element(u"td"_s, row.value(i));
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    void writeBlock(const Picture &picture) { writeDrawing(picture); }
    void writeBlock(const Chart &chart) { writeDrawing(chart); }
    void writeBlock(const PageBreak &) { m_beginsChapter = true; }
    void writeDrawing(const Drawing &drawing)
    {
        const QSize size = sizeOf(drawing).toSize();
        m_xml.writeEmptyElement(u"img"_s);
        m_xml.writeAttribute(u"alt"_s, cleaned(descriptionOf(drawing)));
        m_xml.writeAttribute(u"width"_s, QString::number(size.width()));
        m_xml.writeAttribute(u"height"_s, QString::number(size.height()));
        m_xml.writeAttribute(u"src"_s, u"data:image/png;base64,"_s + QString::fromLatin1(pngOf(drawing).toBase64()));
    }

    QXmlStreamWriter m_xml;
    const Document &m_document;
    Words m_words;
    const Progress &m_progress;
    bool m_beginsChapter = false;
};

} // namespace

QByteArray toHtml(const Document &document, const Progress &progress)
{
    QByteArray bytes;
    HtmlWriter(bytes, document, progress).write();
    return bytes + '\n';
}

} // namespace staffelstab::report
