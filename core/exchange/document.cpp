// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/document.h"

#include "base/text.h"
#include "exchange/htmltext.h"
#include "exchange/refusal.h"
#include "exchange/textdecoding.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLargestDocument = qsizetype(16) << 20; // bytes
constexpr qsizetype kLongestBody = 2'000'000;               // characters, as the data model allows

QString textOf(const Source &source)
{
    if (source.bytes.size() > kLargestDocument) throw Refused(Refusal::TooLarge, u"16 MB"_s);
    return decodedText(source.bytes);
}

Package packageOf(const Source &source, const QString &title, const QString &body)
{
    KnowledgeItem item = documentItem(source, {});
    item.externalId = oneLine(QFileInfo(source.name).completeBaseName());
    item.title = oneLine(title);
    item.body = cleaned(body).trimmed();
    if (item.title.isEmpty()) item.title = titleFromFileName(source.name);
    if (item.body.isEmpty() && title.trimmed().isEmpty()) throw Refused(Refusal::Empty);
    if (item.body.size() > kLongestBody) throw Refused(Refusal::TooLarge, u"body"_s);
    Package package;
    package.records << item;
    return package;
}

/// What lies between "---" lines at the beginning: taken off, its title used.
QString frontMatterTitle(QString &text)
{
    static const QRegularExpression matter(u"^---[ \\t]*\\n(.{0,20000}?)\\n(---|\\.\\.\\.)[ \\t]*(\\n|$)"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression title(u"^title:[ \\t]*[\"']?(.+?)[\"']?[ \\t]*$"_s,
                                          QRegularExpression::MultilineOption);
    const auto found = matter.match(text);
    if (!found.hasMatch()) return {};
    const auto named = title.match(found.captured(1));
    if (!named.hasMatch()) return {}; // may be two rulers with text between
    text.remove(0, found.capturedLength());
    return named.captured(1);
}

/// Links and code marks inside a heading are not part of what people read.
QString plainHeading(QString heading)
{
    static const QRegularExpression closing(u"[ \\t]+#+[ \\t]*$"_s);
    static const QRegularExpression link(u"!?\\[([^\\]\\[]*)\\]\\([^()]*\\)"_s);
    heading.remove(closing);
    heading.replace(link, u"\\1"_s);
    heading.remove(u"**"_s).remove(u'`');
    return heading.trimmed();
}

struct Heading {
    QString text;
    qsizetype line = -1;
    qsizetype lines = 1;
};

Heading firstHeading(const QStringList &lines)
{
    static const QRegularExpression atx(u"^ {0,3}#{1,6}[ \\t]+(.*\\S)"_s);
    static const QRegularExpression underline(u"^ {0,3}(=+|-{2,})[ \\t]*$"_s);
    static const QRegularExpression notText(u"^ {0,3}([-*+>|]|\\d+[.)]|#|$)"_s);
    bool fenced = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString start = lines[i].trimmed();
        if (start.startsWith(u"```") || start.startsWith(u"~~~")) fenced = !fenced;
        if (fenced) continue;
        if (const auto match = atx.match(lines[i]); match.hasMatch()) return {plainHeading(match.captured(1)), i, 1};
        const bool alone = i == 0 || lines[i - 1].trimmed().isEmpty();
        if (alone && i + 1 < lines.size() && !start.isEmpty() && underline.match(lines[i + 1]).hasMatch() &&
            !notText.match(lines[i]).hasMatch())
            return {plainHeading(start), i, 2};
    }
    return {};
}

} // namespace

KnowledgeItem documentItem(const Source &source, const QString &key)
{
    AnyRecord record = blank(RecordKind::KnowledgeItem);
    auto &item = std::get<KnowledgeItem>(record);
    item.id = idFromKey(u"document:"_s + source.name + u'#' + key);
    item.origin = source.name;
    item.provenance = u"Document"_s;
    return item;
}

Package PlainTextReader::read(const Source &source)
{
    const QString text = textOf(source);
    if (text.trimmed().isEmpty()) throw Refused(Refusal::Empty);
    return packageOf(source, titleFromFileName(source.name), text);
}

Package MarkdownReader::read(const Source &source)
{
    QString text = textOf(source);
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    if (text.trimmed().isEmpty()) throw Refused(Refusal::Empty);
    const QString named = frontMatterTitle(text);
    QStringList lines = text.split(u'\n');
    if (!named.isEmpty()) return packageOf(source, named, text);
    const Heading heading = firstHeading(lines);
    if (heading.line < 0 || heading.text.isEmpty()) return packageOf(source, titleFromFileName(source.name), text);
    lines.remove(heading.line, heading.lines);
    return packageOf(source, heading.text, lines.join(u'\n'));
}

Package HtmlReader::read(const Source &source)
{
    const HtmlText html = htmlText(textOf(source));
    if (html.title.isEmpty() && html.text.isEmpty()) throw Refused(Refusal::NoContent, u"body"_s);
    return packageOf(source, html.title.isEmpty() ? titleFromFileName(source.name) : html.title, html.text);
}

} // namespace staffelstab::exchange
