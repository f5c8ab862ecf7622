// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/steplines.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr double kFullLine = 0.75; ///< of the longest line: from there on the right edge may have wrapped it

/// Recognition takes dots for letters and signs, so that some of them count as dots here.
const QRegularExpression &lineMark()
{
    static const QRegularExpression mark(
        u"^\\s*(?:"
        "(?:Schritt|Step|Nr\\.?)\\s*\\d{1,3}\\s*[.:)\u2013-]?\\s+"
        "|[-"
        "\u2013\u2014\u2022\u2023\u25cf\u25cb\u25aa\u25a0\u25a1\u25e6\u2610\u2611\u2713\u2714\u27a2\u25ba\u2192\u00b7*+"
        "\u00bb\u203a\u00b0\u00a9\u00ae\u00a2]+\\s+"
        "|[eo]\\s+(?=\\p{Lu})"
        "|\\(?\\d{1,3}(?:\\.\\d{1,2}){0,3}[.)]{1,2}\\s+"
        "(?!(?:Januar|Jan\\.|Februar|Feb\\.|M\u00e4rz|April|Apr\\.|Mai|Juni|Juli|August|Aug\\.|September|Sept?\\."
        "|Oktober|Okt\\.|November|Nov\\.|Dezember|Dez\\.|\\d{1,2}\\.))"
        "|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\s+(?!Uhr|h\\b|\u20ac|EUR|Euro|%)(?=\\p{Lu})"
        "|\\(?[A-Za-z]\\)\\s+"
        "|[a-zA-Z]\\.\\s+(?![A-Za-z]\\.)(?=\\p{Lu})"
        ")"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return mark;
}

/// Words that no line of a list ends with.
bool leadsOn(const QString &text)
{
    static const QRegularExpression openEnd(
        u"(?:[,\u2013/&(]|\\b(?:und|oder|sowie|bzw\\.|der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|"
        "auf|in|im|ins|mit|f\u00fcr|von|vom|zu|zum|zur|bei|beim|an|am|ans|nach|aus|durch|\u00fcber|unter|ohne|per|wenn|"
        "falls|ob|dass))$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype longest = 8; // of the words and what stands before them; the entry itself may be very long
    return openEnd.match(text.last(std::min(text.size(), longest))).hasMatch();
}

bool endsSentence(const QString &text) { return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?'); }

bool endsInDivision(const QString &text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return (last == u'-' || last == u'\u00ac' || last == u'\u2010') && text.size() > 1 &&
           text[text.size() - 2].isLetter();
}

bool hasLetter(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

class Joining
{
  public:
    explicit Joining(const QStringList &lines)
    {
        for (const QString &line : lines)
            m_longest = std::max(m_longest, line.simplified().size());
    }

    void take(const QString &line)
    {
        const QString whole = line.simplified();
        const QString words = withoutLineMark(whole);
        if (whole.isEmpty()) {
            m_open = false;
            return;
        }
        const bool isMarked = words != whole;
        if (!hasLetter(words)) return;
        if (m_open && !isMarked && continues(words)) {
            append(words);
        } else {
            m_entries << words;
            m_isMarked = isMarked;
        }
        m_open = true;
        m_last = whole;
    }

    QStringList entries() const { return m_entries; }

  private:
    bool continues(const QString &words) const
    {
        const QString &before = m_entries.back();
        if (endsInDivision(before) || leadsOn(before)) return true;
        if (endsSentence(before) || before.endsWith(u':')) return false;
        if (words.front().isLower()) return true;
        return m_isMarked && static_cast<double>(m_last.size()) >= kFullLine * static_cast<double>(m_longest);
    }

    void append(const QString &words)
    {
        static const QRegularExpression addition(u"^(?:und|oder|sowie|bzw\\.)\\s"_s);
        QString &before = m_entries.back();
        const bool divides = endsInDivision(before) && words.front().isLower() && !addition.match(words).hasMatch();
        if (divides)
            before.chop(1);
        else if (!endsInDivision(before) || !words.front().isUpper()) // "Gewerbe-" and "Anmeldung" are one word
            before += u' ';
        before += words;
    }

    QStringList m_entries;
    QString m_last; ///< line, as long as it stood there
    qsizetype m_longest = 0;
    bool m_isMarked = false;
    bool m_open = false; ///< no empty line since
};

} // namespace

QString withoutLineMark(const QString &line)
{
    const QString whole = line.simplified();
    return whole.sliced(lineMark().match(whole).capturedLength());
}

QStringList stepLines(const QString &page)
{
    const QStringList lines = page.split(u'\n');
    Joining joining(lines);
    for (const QString &line : lines)
        joining.take(line);
    return joining.entries();
}

} // namespace staffelstab::extract
