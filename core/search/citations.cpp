// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/citations.h"

#include "search/officewords.h"
#include "search/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kMostSections = 60; ///< of "§§ 5 bis 8"; a longer run is a mistake or a whole law

/// "§ 35 a", "§§ 5 bis 8", "Art. 28 Abs. 2 Satz 1 Nr. 3", "§ 26 (2)", "§ 26 II", then the law by abbreviation or name
/// if one follows.
const QRegularExpression &citationPattern()
{
    static const QRegularExpression pattern(
        uR"((?:§§?|\bParagra(?:f|ph)(?:en)?|\bArt(?:ikels?|\.)?)\s*)"
        uR"((?<section>\d{1,4}(?:\s?[a-z](?![\w.]))?))"
        uR"((?<more>(?:\s*(?:bis|und|,|-|–)\s*(?:§\s*)?\d{1,4}(?:\s?[a-z](?![\w.]))?(?!\w))*))"
        uR"((?:\s*(?:Abs(?:atz(?:es)?|\.)?)\s*(?<paragraph>\d{1,3}[a-z]?)|\s?\((?<bracket>\d{1,3}[a-z]?)\))"
        uR"(|\s+(?<roman>[IVX]{1,4})(?=\s+[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ]))?)"
        uR"((?:\s*(?:Satz|S\.|Nr\.?|Nummer|Buchst\.?|Buchstabe|Halbsatz|Hs\.)\s*(?:\d{1,3}|[a-z]\b))*)"
        uR"((?:\s+(?:des|der)\s+(?=[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*(?:[A-ZÄÖÜ]|gesetz|ordnung)))?)"
        uR"((?:\s*(?<law>[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ](?:[a-zäöü]*)(?:-[A-ZÄÖÜ]+)?(?:\s(?:[IVX]{1,4}|\d{1,2})\b(?!\s*[.,]?\d))?)(?!\w))"
        uR"(|\s*(?<name>[A-ZÄÖÜ][a-zäöüß]+(?:gesetz|ordnung|gesetzbuch))(?<ending>(?:e?s)?)\b)?)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString romanAsNumber(const QString &numeral)
{
    static const QStringList numerals{u"I"_s,    u"II"_s, u"III"_s, u"IV"_s, u"V"_s,   u"VI"_s,   u"VII"_s,
                                      u"VIII"_s, u"IX"_s, u"X"_s,   u"XI"_s, u"XII"_s, u"XIII"_s, u"XIV"_s};
    const qsizetype place = numerals.indexOf(numeral);
    return place < 0 ? numeral : QString::number(place + 1);
}

/// "Wohngeldgesetz" as "WoGG", where the office words have the abbreviation.
QString abbreviationOf(const QString &name)
{
    for (const QStringList &words : OfficeWords::ours().alternatives({name})) {
        const QString &last = words.back();
        if (words.size() == 1 && last.size() <= 8 && last.back().isUpper()) return last;
    }
    return {};
}

/// The sections of ", 7 und 9" or "bis 8" behind the first one.
QStringList furtherSections(const QString &more, const QString &first)
{
    static const QRegularExpression pattern(uR"((bis|-|–|und|,)\s*(?:§\s*)?(\d{1,4})(?:\s?([a-z])(?!\w))?)"_s);
    QStringList sections;
    int before = first.toInt(); // 0 for "35a", from which nobody can count on
    auto matches = pattern.globalMatch(more);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const int number = match.captured(2).toInt();
        const bool isRun = match.captured(1) != u"und"_s && match.captured(1) != u","_s;
        if (isRun && before > 0 && number - before <= kMostSections)
            for (int between = before + 1; between < number; ++between)
                sections << QString::number(between);
        sections << match.captured(2) + match.captured(3);
        before = match.captured(3).isEmpty() ? number : 0;
        if (sections.size() >= kMostSections) break;
    }
    return sections;
}

QString lawKey(const QString &abbreviation)
{
    if (abbreviation.isEmpty()) return {};
    QStringList words = abbreviation.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1) words.last() = romanAsNumber(words.last());
    QString key;
    for (const QString &word : std::as_const(words))
        key += (key.isEmpty() ? u""_s : u"-"_s) + wordForm(word);
    return key;
}

bool isSeparator(QChar c) { return c == u'.' || c == u'/' || c == u'-'; }

bool isDate(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$)"_s);
    return pattern.match(text).hasMatch();
}

} // namespace

QString lawKeyOf(const QString &written)
{
    static const QRegularExpression name(uR"((?:gesetz|ordnung|gesetzbuch)(?:e?s)?$)"_s);
    if (!name.match(written).hasMatch()) return lawKey(written);
    const QString abbreviation = abbreviationOf(written);
    return abbreviation.isEmpty() ? QString::fromStdString(stemOf(wordForm(written).toStdString()))
                                  : lawKey(abbreviation);
}

QStringList Citation::keys() const
{
    const QString place = law + u'/' + section;
    QStringList keys = paragraph.isEmpty() ? QStringList{place} : QStringList{place + u'/' + paragraph, place};
    for (const QString &each : further)
        keys << law + u'/' + each;
    return keys;
}

QList<Citation> citationsIn(const QString &text)
{
    QList<Citation> citations;
    if (!text.contains(u'§') && !text.contains("Art"_L1) && !text.contains("Paragra"_L1)) return citations;
    auto matches = citationPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString law = match.captured(u"law"_s), name = match.captured(u"name"_s);
        const QString section = match.captured(u"section"_s).remove(u' ').remove(QChar::Nbsp);
        Citation citation{.start = match.capturedStart(),
                          .length = match.capturedLength(),
                          .law = lawKey(name.isEmpty() ? law : abbreviationOf(name)),
                          .section = section,
                          .paragraph = match.captured(u"paragraph"_s) + match.captured(u"bracket"_s),
                          .name = {},
                          .further = furtherSections(match.captured(u"more"_s), section)};
        if (const QString roman = match.captured(u"roman"_s); !roman.isEmpty())
            citation.paragraph = romanAsNumber(roman);
        if (citation.law.isEmpty()) citation.name = name + match.captured(u"ending"_s);
        const bool article = match.capturedView().startsWith(u"Art");
        if (article && citation.law.isEmpty() && citation.name.isEmpty()) continue; // "Art 3" alone may be anything
        citations << citation;
    }
    return citations;
}

QList<FileReference> fileReferencesIn(const QString &text)
{
    QList<FileReference> references;
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (!isSeparator(text[at]) || !text[at - 1].isLetterOrNumber() || !text[at + 1].isLetterOrNumber()) continue;
        qsizetype start = at;
        while (start > 0 && text[start - 1].isLetterOrNumber())
            --start;
        qsizetype end = at;
        int separators = 0;
        bool digits = false;
        for (; end < text.size(); ++end) {
            const bool inside = isSeparator(text[end]) && end + 1 < text.size() && text[end + 1].isLetterOrNumber();
            if (inside) ++separators;
            if (!inside && !text[end].isLetterOrNumber()) break;
        }
        const QStringView found = QStringView(text).sliced(start, end - start);
        for (const QChar c : found)
            digits = digits || c.isDigit();
        if (separators >= 2 && digits && found.size() <= 60 && !isDate(found))
            references.append({start, end - start, referenceKey(found)});
        at = end;
    }
    return references;
}

QString referenceKey(QStringView text)
{
    QString key;
    eachWord(text, [&](const WordSpan &word) {
        if (!key.isEmpty()) key += u'-';
        key += wordForm(text.sliced(word.start, word.length));
    });
    return key;
}

} // namespace staffelstab::search
