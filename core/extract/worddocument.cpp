// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/partrelations.h"
#include "extract/readers.h"
#include "extract/xmlwalk.h"

#include <QHash>
#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

/// Text of notes and comments by their number.
struct Asides {
    QHash<QString, QString> footnotes;
    QHash<QString, QString> endnotes;
    QHash<QString, QString> comments;
};

/// One story of the document: its body, a header, a note.
class WordStory
{
  public:
    WordStory(PageBuilder &pages, const Asides &asides) : m_pages(pages), m_asides(asides) {}

    /// Called where Word has begun a new page; nobody calls it in headers and notes.
    std::function<void()> onRenderedBreak;

    void read(XmlWalk &walk) { readUntilEnd(walk, 0); }
    void readElement(XmlWalk &walk) { readUntilEnd(walk, 1); } ///< the one that was begun

  private:
    void readUntilEnd(XmlWalk &walk, int open)
    {
        const bool whole = open == 0;
        for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
            if (token == XmlWalk::Token::Text) {
                if (m_inText) m_pages.add(walk.text());
            } else if (token == XmlWalk::Token::Start) {
                if (begins(walk)) ++open;
            } else {
                ends(walk.name());
                if (--open == 0 && !whole) return;
            }
        }
    }

    static bool isLeftOut(QStringView name)
    {
        static const QSet<QStringView> names{u"pPr",      u"rPr",    u"tblPr",    u"tcPr",     u"trPr",      u"sectPr",
                                             u"tblGrid",  u"sdtPr",  u"del",      u"moveFrom", u"instrText", u"delText",
                                             u"Fallback", u"ctrlPr", u"sdtEndPr", u"fldData",  u"object"};
        return names.contains(name);
    }

    bool begins(XmlWalk &walk)
    {
        const QStringView name = walk.name();
        if (isLeftOut(name)) {
            walk.skip();
            return false;
        }
        if (name == u"t")
            m_inText = true;
        else if (name == u"tab" || name == u"ptab")
            m_pages.add(u"\t");
        else if (name == u"br" || name == u"cr" || name == u"txbxContent")
            m_pages.endLine();
        else if (name == u"noBreakHyphen")
            m_pages.add(u"-");
        else if (name == u"lastRenderedPageBreak" && onRenderedBreak)
            onRenderedBreak();
        else if (name == u"docPr")
            addDescription(walk.attribute(u"descr"));
        else if (name == u"footnoteReference")
            addAside(m_asides.footnotes.value(walk.attribute(u"id")));
        else if (name == u"endnoteReference")
            addAside(m_asides.endnotes.value(walk.attribute(u"id")));
        else if (name == u"commentReference")
            addAside(m_asides.comments.value(walk.attribute(u"id")));
        else if (name == u"tc")
            ++m_cells;
        return true;
    }

    void ends(QStringView name)
    {
        if (name == u"t") {
            m_inText = false;
        } else if (name == u"p") {
            if (m_cells > 0)
                m_pages.add(u" ");
            else
                m_pages.endLine();
        } else if (name == u"tc") {
            --m_cells;
            m_pages.endCell();
        } else if (name == u"tr") {
            m_pages.endRow();
        }
    }

    void addDescription(const QString &text)
    {
        if (text.isEmpty()) return;
        m_pages.add(text);
        m_pages.endLine();
    }

    void addAside(const QString &text)
    {
        if (text.isEmpty()) return;
        m_pages.beginNote();
        m_pages.add(text);
        m_pages.endNote();
    }

    PageBuilder &m_pages;
    const Asides &m_asides;
    int m_cells = 0;
    bool m_inText = false;
};

QString pageText(const FileText &file)
{
    QStringList texts;
    for (const FilePage &page : file.pages)
        if (page.text) texts << *page.text;
    return texts.join(u'\n');
}

/// A header, a footer: the text of a whole part.
QString textOfPart(ZipContainer &container, const QString &part)
{
    FileText file;
    const QByteArray bytes = container.readIfPresent(part);
    if (bytes.isEmpty()) return {};
    {
        PageBuilder pages(file);
        XmlWalk walk(bytes);
        WordStory(pages, Asides()).read(walk);
    }
    return pageText(file);
}

QHash<QString, QString> asidesOf(ZipContainer &container, const QStringList &parts, QStringView element)
{
    QHash<QString, QString> texts;
    for (const QString &part : parts) {
        const QByteArray bytes = container.readIfPresent(part);
        if (bytes.isEmpty()) continue;
        XmlWalk walk(bytes);
        for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
            if (token != XmlWalk::Token::Start || walk.name() != element) continue;
            const QString id = walk.attribute(u"id");
            FileText file;
            {
                PageBuilder pages(file);
                WordStory(pages, Asides()).readElement(walk);
            }
            texts.insert(id, pageText(file));
        }
    }
    return texts;
}

/// Page numbers come from breaks that Word has kept when it last laid the text out; other programs keep none.
bool keepsPageBreaks(const QByteArray &bytes) { return bytes.contains("lastRenderedPageBreak"); }

void addParts(ZipContainer &container, const QStringList &parts, PageBuilder &pages)
{
    for (const QString &part : parts) {
        pages.add(textOfPart(container, part));
        pages.endLine();
    }
}

} // namespace

void readWordDocument(ZipContainer &container, const QString &part, FileText &file)
{
    const QList<PartRelation> relations = relationsOf(container, part);
    const Asides asides{asidesOf(container, partsOfKind(relations, u"footnotes"), u"footnote"),
                        asidesOf(container, partsOfKind(relations, u"endnotes"), u"endnote"),
                        asidesOf(container, partsOfKind(relations, u"comments"), u"comment")};
    const QByteArray bytes = container.read(part);
    const bool hasPages = keepsPageBreaks(bytes);
    file.division = hasPages ? Division::Pages : Division::None;
    PageBuilder pages(file);
    int number = 1;
    pages.beginPage(hasPages ? QString::number(number) : QString());
    addParts(container, partsOfKind(relations, u"header"), pages);
    XmlWalk walk(bytes);
    WordStory story(pages, asides);
    story.onRenderedBreak = [&] { pages.beginPage(QString::number(++number)); };
    story.read(walk);
    addParts(container, partsOfKind(relations, u"footer"), pages);
}

} // namespace staffelstab::extract
