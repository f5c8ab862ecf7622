// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/readers.h"
#include "extract/unreadable.h"
#include "extract/xmlwalk.h"
#include "extract/zipcontainer.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

/// Styles whose paragraphs begin a page.
void addBreakingStyles(const QByteArray &bytes, QSet<QString> &styles)
{
    if (bytes.isEmpty()) return;
    QString style;
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start) continue;
        if (walk.name() == u"body") return;
        if (walk.name() == u"style") {
            style = walk.attribute(u"name");
            if (!walk.attribute(u"master-page-name").isEmpty()) styles << style;
        } else if (walk.name() == u"paragraph-properties" && walk.attribute(u"break-before") == u"page") {
            styles << style;
        }
    }
}

/// The body of a text, of sheets or of slides.
class OpenBody
{
  public:
    OpenBody(FileText &file, PageBuilder &pages, const QSet<QString> &breakingStyles, bool keepsPages)
        : m_file(file), m_pages(pages), m_breakingStyles(breakingStyles), m_keepsPages(keepsPages)
    {
    }

    void read(const QByteArray &bytes)
    {
        XmlWalk walk(bytes);
        bool inBody = false;
        for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
            if (token == XmlWalk::Token::Text) {
                if (m_paragraphs > 0 || m_inDescription) addBlanksOnce(walk.text());
            } else if (token == XmlWalk::Token::Start) {
                if (walk.name() == u"body")
                    inBody = true;
                else if (!inBody && !isRoot(walk.name()))
                    walk.skip();
                else if (inBody)
                    begins(walk);
            } else if (inBody) {
                ends(walk.name());
            }
        }
        if (!inBody) throw Unreadable{State::Damaged};
    }

    /// Headers and footers of the pages of a text.
    void readStories(const QByteArray &bytes, const QSet<QStringView> &names)
    {
        XmlWalk walk(bytes);
        int open = 0;
        for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
            if (token == XmlWalk::Token::Text) {
                if (m_paragraphs > 0) addBlanksOnce(walk.text());
            } else if (token == XmlWalk::Token::Start) {
                if (open > 0) {
                    if (begins(walk)) ++open;
                } else if (names.contains(walk.name())) {
                    open = 1;
                }
            } else if (open > 0) {
                ends(walk.name());
                --open;
            }
        }
    }

  private:
    static bool isRoot(QStringView name) { return name == u"document-content" || name == u"document"; }

    static bool isLeftOut(const XmlWalk &walk)
    {
        const QStringView name = walk.name();
        static const QSet<QStringView> names{u"tracked-changes", u"note-citation",      u"forms",
                                             u"scripts",         u"sequence-decls",     u"variable-decls",
                                             u"binary-data",     u"event-listeners",    u"creator-initials",
                                             u"database-ranges", u"content-validations"};
        // Who commented and when is no text; a date field is one.
        return names.contains(name) || name.endsWith(u"-source") || walk.isOf(u"purl.org/dc/");
    }

    /// False for an element that was left out.
    bool begins(XmlWalk &walk)
    {
        const QStringView name = walk.name();
        if (isLeftOut(walk)) {
            walk.skip();
            return false;
        }
        if (name == u"p" || name == u"h") {
            if (m_keepsPages && m_cells == 0 && m_breakingStyles.contains(walk.attribute(u"style-name"))) breakPage();
            ++m_paragraphs;
            m_afterBlank = true;
        } else if (name == u"tab") {
            addSign(u"\t");
        } else if (name == u"line-break") {
            addSign(u"\n");
        } else if (name == u"s") {
            addSign(u" ");
        } else if (name == u"soft-page-break") {
            if (m_keepsPages) breakPage();
        } else if (name == u"note" || name == u"annotation" || name == u"notes") {
            m_pages.beginNote();
        } else if ((name == u"title" || name == u"desc") && walk.isOf(u"svg-compatible")) {
            m_inDescription = true;
        } else if (name == u"spreadsheet") {
            m_file.division = Division::Sheets;
        } else if (name == u"table" && m_file.division == Division::Sheets && m_cells == 0) {
            m_pages.beginPage(walk.attribute(u"name"));
        } else if (name == u"presentation" || name == u"drawing") {
            m_file.division = Division::Slides;
        } else if (name == u"page" && m_file.division == Division::Slides) {
            m_pages.beginPage(QString::number(++m_slides));
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            ++m_cells;
        }
        return true;
    }

    void ends(QStringView name)
    {
        if (name == u"p" || name == u"h") {
            --m_paragraphs;
            if (m_cells > 0)
                m_pages.add(u" ");
            else
                m_pages.endLine();
        } else if (name == u"note" || name == u"annotation" || name == u"notes") {
            m_pages.endNote();
        } else if (m_inDescription && (name == u"title" || name == u"desc")) {
            m_inDescription = false;
            m_pages.endLine();
        } else if (name == u"table-cell" || name == u"covered-table-cell") {
            --m_cells;
            m_pages.endCell();
        } else if (name == u"table-row") {
            m_pages.endRow();
        }
    }

    /// The format makes one blank of several and of line feeds; wanted ones are elements.
    void addBlanksOnce(QStringView text)
    {
        QString once;
        once.reserve(text.size());
        for (const QChar c : text) {
            const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
            if (blank && m_afterBlank) continue;
            once += blank ? u' ' : c;
            m_afterBlank = blank;
        }
        m_pages.add(once);
    }

    void addSign(QStringView sign)
    {
        m_pages.add(sign);
        m_afterBlank = true;
    }

    void breakPage()
    {
        if (m_number == 1 && m_pages.isEmpty()) return; // the first paragraph names its page style
        m_pages.beginPage(QString::number(++m_number));
    }

    FileText &m_file;
    PageBuilder &m_pages;
    const QSet<QString> &m_breakingStyles;
    bool m_keepsPages;
    int m_number = 1;
    int m_slides = 0;
    int m_paragraphs = 0;
    int m_cells = 0;
    bool m_inDescription = false;
    bool m_afterBlank = true;
};

void readOpen(const QByteArray &content, const QByteArray &styles, FileText &file)
{
    const bool keepsPages = content.contains("soft-page-break");
    QSet<QString> breaking;
    if (keepsPages) {
        addBreakingStyles(styles, breaking);
        addBreakingStyles(content, breaking);
        file.division = Division::Pages;
    }
    PageBuilder pages(file);
    if (keepsPages) pages.beginPage(u"1"_s);
    OpenBody body(file, pages, breaking, keepsPages);
    const bool hasStories = content.contains("office:text") && !styles.isEmpty();
    if (hasStories) body.readStories(styles, {u"header", u"header-first", u"header-left"});
    body.read(content);
    if (hasStories) body.readStories(styles, {u"footer", u"footer-first", u"footer-left"});
}

/// Files with a password say so in their list of contents; their parts look broken otherwise.
bool asksForPassword(ZipContainer &container)
{
    return container.readIfPresent(u"META-INF/manifest.xml"_s).contains("encryption-data");
}

} // namespace

void readOpenDocument(ZipContainer &container, FileText &file)
{
    if (asksForPassword(container)) throw Unreadable{State::Protected};
    readOpen(container.read(u"content.xml"_s), container.readIfPresent(u"styles.xml"_s), file);
}

void readFlatOpenDocument(const QByteArray &bytes, FileText &file) { readOpen(bytes, {}, file); }

} // namespace staffelstab::extract
