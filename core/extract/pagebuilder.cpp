// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/pagebuilder.h"

#include "base/text.h"
#include "extract/unreadable.h"

namespace staffelstab::extract
{
namespace
{

/// As it may be stored: form feeds and the like end a line, lines end with their last word, and no more than one
/// line in a row is empty.
QString tidied(QString text)
{
    for (QChar &c : text)
        if (c == u'\r' || c == u'\f' || c == u'\v' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c == QChar::Nbsp)
            c = u' ';
    text = cleaned(text);
    QString tidy;
    tidy.reserve(text.size());
    int breaks = 2; // nothing before the first line
    for (QStringView line : QStringView(text).split(u'\n')) {
        while (!line.isEmpty() && line.back().isSpace())
            line.chop(1);
        if (line.isEmpty() && breaks >= 2) continue;
        tidy += line;
        tidy += u'\n';
        breaks = line.isEmpty() ? breaks + 1 : 1;
    }
    while (tidy.endsWith(u'\n'))
        tidy.chop(1);
    return tidy;
}

/// At the end of a line, else of a word, else where nothing but a sign is kept whole.
qsizetype endOfPart(const QString &text, qsizetype from)
{
    constexpr qsizetype kLongest = PageBuilder::kLongestPart;
    if (text.size() - from <= kLongest) return text.size();
    const qsizetype latest = from + kLongest, earliest = from + kLongest / 2;
    if (const qsizetype line = text.lastIndexOf(u'\n', latest); line > earliest) return line;
    for (qsizetype at = latest; at > earliest; --at)
        if (text[at].isSpace()) return at;
    return text[latest].isLowSurrogate() ? latest - 1 : latest;
}

} // namespace

PageBuilder::~PageBuilder()
{
    if (m_begun || !isEmpty()) finishPage();
}

void PageBuilder::beginPage(const QString &label)
{
    if (m_begun || !isEmpty()) finishPage();
    if (m_file.pages.size() >= kMostPages) throw Unreadable{State::Limit};
    m_label = label;
    m_begun = true;
}

void PageBuilder::finishPage()
{
    if (!m_notes.isEmpty()) m_text += u'\n' + m_notes;
    QString text = tidied(std::exchange(m_text, {}));
    m_notes.clear();
    m_noteDepth = 0;
    m_begun = false;
    const QString label = cleaned(m_label).simplified();
    if (text.size() > kLongestPart && !m_file.canBeRecognised) return keepInParts(label, text);
    m_file.pages.append({label, text.isEmpty() ? std::nullopt : std::optional(std::move(text))});
}

void PageBuilder::keepInParts(const QString &label, const QString &text)
{
    int part = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfPart(text, from);
        m_file.pages.append({partLabel(label, ++part), text.sliced(from, end - from)});
        from = end;
        while (from < text.size() && text[from] == u'\n')
            ++from;
    }
}

void PageBuilder::add(QStringView text)
{
    const qsizetype room = kMostCharacters - m_characters;
    sink() += text.first(std::min(room, text.size()));
    m_characters += text.size();
    if (m_characters > kMostCharacters) throw Unreadable{State::Limit};
}

void PageBuilder::endLine() { add(u"\n"); }

void PageBuilder::endCell()
{
    QString &text = sink();
    while (!text.isEmpty() && (text.back() == u' ' || text.back() == u'\n'))
        text.chop(1);
    add(u"\t");
}

void PageBuilder::endRow()
{
    QString &text = sink();
    while (!text.isEmpty() && text.back() == u'\t')
        text.chop(1);
    add(u"\n");
}

void PageBuilder::beginNote() { ++m_noteDepth; }

void PageBuilder::endNote()
{
    if (m_noteDepth == 0) return;
    endLine();
    --m_noteDepth;
}

} // namespace staffelstab::extract
