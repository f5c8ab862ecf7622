// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/htmltext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

const QHash<QString, char32_t> &entities()
{
    static const QHash<QString, char32_t> table{
        {u"amp"_s, '&'},      {u"lt"_s, '<'},       {u"gt"_s, '>'},        {u"quot"_s, '"'},      {u"apos"_s, '\''},
        {u"nbsp"_s, 0xa0},    {u"auml"_s, 0xe4},    {u"ouml"_s, 0xf6},     {u"uuml"_s, 0xfc},     {u"Auml"_s, 0xc4},
        {u"Ouml"_s, 0xd6},    {u"Uuml"_s, 0xdc},    {u"szlig"_s, 0xdf},    {u"euro"_s, 0x20ac},   {u"sect"_s, 0xa7},
        {u"copy"_s, 0xa9},    {u"reg"_s, 0xae},     {u"deg"_s, 0xb0},      {u"sup2"_s, 0xb2},     {u"sup3"_s, 0xb3},
        {u"frac12"_s, 0xbd},  {u"frac14"_s, 0xbc},  {u"frac34"_s, 0xbe},   {u"middot"_s, 0xb7},   {u"bull"_s, 0x2022},
        {u"ndash"_s, 0x2013}, {u"mdash"_s, 0x2014}, {u"hellip"_s, 0x2026}, {u"bdquo"_s, 0x201e},  {u"ldquo"_s, 0x201c},
        {u"rdquo"_s, 0x201d}, {u"sbquo"_s, 0x201a}, {u"lsquo"_s, 0x2018},  {u"rsquo"_s, 0x2019},  {u"laquo"_s, 0xab},
        {u"raquo"_s, 0xbb},   {u"eacute"_s, 0xe9},  {u"egrave"_s, 0xe8},   {u"ecirc"_s, 0xea},    {u"agrave"_s, 0xe0},
        {u"aacute"_s, 0xe1},  {u"ccedil"_s, 0xe7},  {u"times"_s, 0xd7},    {u"rarr"_s, 0x2192},   {u"larr"_s, 0x2190},
        {u"shy"_s, 0xad},     {u"ensp"_s, 0x2002},  {u"emsp"_s, 0x2003},   {u"thinsp"_s, 0x2009}, {u"permil"_s, 0x2030},
        {u"plusmn"_s, 0xb1},  {u"para"_s, 0xb6}};
    return table;
}

bool isBlock(const QString &tag)
{
    static const QSet<QString> blocks{u"p"_s,    u"div"_s,    u"br"_s,      u"li"_s,      u"ul"_s,        u"ol"_s,
                                      u"tr"_s,   u"table"_s,  u"h1"_s,      u"h2"_s,      u"h3"_s,        u"h4"_s,
                                      u"h5"_s,   u"h6"_s,     u"section"_s, u"article"_s, u"header"_s,    u"footer"_s,
                                      u"main"_s, u"nav"_s,    u"aside"_s,   u"pre"_s,     u"hr"_s,        u"dl"_s,
                                      u"dt"_s,   u"dd"_s,     u"figure"_s,  u"form"_s,    u"fieldset"_s,  u"address"_s,
                                      u"body"_s, u"option"_s, u"summary"_s, u"details"_s, u"blockquote"_s};
    return blocks.contains(tag);
}

bool isHidden(const QString &tag)
{
    return tag == u"script" || tag == u"style" || tag == u"noscript" || tag == u"template" || tag == u"svg" ||
           tag == u"iframe" || tag == u"object";
}

bool isHeading(const QString &tag) { return tag.size() == 2 && tag[0] == u'h' && tag[1] >= u'1' && tag[1] <= u'6'; }

bool isParagraph(const QString &tag)
{
    return tag == u"p" || tag == u"ul" || tag == u"ol" || tag == u"table" || isHeading(tag);
}

/// One pass over the characters; nothing is nested, so that broken markup cannot confuse it.
class Tokenizer
{
  public:
    explicit Tokenizer(QStringView html) : m_html(html) {}

    HtmlText run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = find(u'<', m_at);
            text(m_html.sliced(m_at, open - m_at));
            m_at = open;
            if (m_at < m_html.size()) markup();
        }
        closeHeading();
        return {(m_title.isEmpty() ? m_heading : m_title).simplified(), tidied()};
    }

  private:
    qsizetype find(QChar c, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(c, from);
        return found < 0 ? m_html.size() : found;
    }

    void text(QStringView raw)
    {
        const QString decoded = decodedEntities(raw);
        if (m_inTitle) {
            m_title += decoded;
            return;
        }
        if (m_inHeading) m_firstHeading += decoded;
        for (const QChar c : decoded) {
            const bool blank = c.isSpace() && !m_preformatted;
            if (blank && (m_text.isEmpty() || m_text.back().isSpace())) continue;
            m_text += blank ? QChar(u' ') : c;
        }
    }

    void markup()
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(u"<!--")) return skipPast(u"-->");
        if (rest.size() > 1 && (rest[1] == u'!' || rest[1] == u'?')) return skipPast(u">");
        qsizetype at = 1;
        const bool closing = rest.size() > 1 && rest[1] == u'/';
        if (closing) ++at;
        const qsizetype nameAt = at;
        while (at < rest.size() && rest[at].isLetterOrNumber())
            ++at;
        if (at == nameAt) { // a "<" of the text
            text(rest.first(1));
            ++m_at;
            return;
        }
        const QString name = rest.sliced(nameAt, std::min<qsizetype>(at - nameAt, 20)).toString().toLower();
        skipTag(at);
        if (isHidden(name) && !closing)
            skipElement(name);
        else
            tag(name, closing);
    }

    void skipPast(QStringView end)
    {
        const qsizetype found = m_html.indexOf(end, m_at);
        m_at = found < 0 ? m_html.size() : found + end.size();
    }

    /// To the end of the tag; a ">" inside quotes belongs to an attribute, unless the quote never closes.
    void skipTag(qsizetype from)
    {
        qsizetype at = m_at + from;
        while (at < m_html.size() && m_html[at] != u'>' && m_html[at] != u'<') {
            const QChar c = m_html[at];
            const bool value =
                (c == u'"' || c == u'\'') && at > 0 && (m_html[at - 1] == u'=' || m_html[at - 1] == u' ');
            const qsizetype close = value ? closingQuote(c, at + 1) : -1;
            at = close < 0 ? at + 1 : close + 1;
        }
        m_at = at < m_html.size() && m_html[at] == u'>' ? at + 1 : at;
    }

    /// Looks no further than an attribute is long, so that open quotes do not cost the square of the length.
    qsizetype closingQuote(QChar quote, qsizetype from) const
    {
        constexpr qsizetype longest = 4096;
        const qsizetype found = m_html.sliced(from, std::min(longest, m_html.size() - from)).indexOf(quote);
        return found < 0 ? -1 : from + found;
    }

    void skipElement(const QString &name)
    {
        if (m_neverClosed.contains(name)) return;
        const qsizetype found = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        if (found < 0)
            m_neverClosed << name; // show the rest rather than lose it
        else
            m_at = found;
    }

    void tag(const QString &name, bool closing)
    {
        if (name == u"title") m_inTitle = !closing && m_title.isEmpty();
        if (name == u"pre") m_preformatted = !closing;
        if (isHeading(name)) {
            closeHeading();
            m_inHeading = !closing && m_heading.isEmpty();
        }
        if ((name == u"td" || name == u"th") && !m_text.isEmpty() && !m_text.back().isSpace()) m_text += u' ';
        if (!isBlock(name)) return;
        breakLine(isParagraph(name) ? 2 : 1);
        if (name == u"li" && !closing) m_text += u"- "_s;
    }

    void closeHeading()
    {
        if (m_inHeading && m_heading.isEmpty()) m_heading = m_firstHeading.simplified();
        m_firstHeading.clear();
        m_inHeading = false;
    }

    void breakLine(qsizetype wanted)
    {
        while (!m_text.isEmpty() && m_text.back() == u' ')
            m_text.chop(1);
        qsizetype present = 0;
        while (present < m_text.size() && m_text[m_text.size() - 1 - present] == u'\n')
            ++present;
        if (m_text.isEmpty()) return;
        for (; present < wanted; ++present)
            m_text += u'\n';
    }

    QString tidied() const
    {
        QStringList lines;
        const QStringList raw = m_text.split(u'\n');
        for (const QString &line : raw) {
            const bool empty = line.trimmed().isEmpty() || line.trimmed() == u"-";
            if (empty && (lines.isEmpty() || lines.back().isEmpty())) continue;
            lines << (empty ? QString() : line);
        }
        return lines.join(u'\n').trimmed();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_title;
    QString m_heading; ///< the first one that says something
    QString m_firstHeading;
    QString m_text;
    QSet<QString> m_neverClosed;
    bool m_inTitle = false;
    bool m_inHeading = false;
    bool m_preformatted = false;
};

char32_t numericReference(QStringView body)
{
    bool ok = false;
    const bool hex = body.size() > 1 && (body[1] == u'x' || body[1] == u'X');
    const uint code = hex ? body.sliced(2).toUInt(&ok, 16) : body.sliced(1).toUInt(&ok, 10);
    if (!ok || code == 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return 0xfffd;
    return code;
}

} // namespace

QString decodedEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&') {
            result += text[i];
            continue;
        }
        const qsizetype length = text.sliced(i, std::min<qsizetype>(12, text.size() - i)).indexOf(u';');
        const QStringView body = length > 1 ? text.sliced(i + 1, length - 1) : QStringView();
        const char32_t c = body.isEmpty()    ? 0
                           : body[0] == u'#' ? numericReference(body)
                                             : entities().value(body.toString(), 0);
        if (c == 0) {
            result += u'&';
            continue;
        }
        result += QStringView(QChar::fromUcs4(c));
        i += length;
    }
    return result;
}

HtmlText htmlText(const QString &html) { return Tokenizer(html).run(); }

} // namespace staffelstab::exchange
