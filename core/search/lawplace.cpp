// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/lawplace.h"

#include "search/citations.h"
#include "search/officewords.h"
#include "search/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kLongestPlace = 100;

/// A law without a place in it: "WoGG", "SGB X", "Wohngeldgesetzes".
const QRegularExpression &lawPattern()
{
    static const QRegularExpression pattern(
        uR"((?<!\w)(?:[A-ZÄÖÜ][A-Za-zÄÖÜäöüß]*[A-ZÄÖÜ][a-zäöü]*(?:-[A-ZÄÖÜ]+)?(?:\s(?:[IVX]{1,4}|\d{1,2})(?!\s*[.,]?\d))?)"
        uR"(|[A-ZÄÖÜ][a-zäöüß]+(?:gesetz|ordnung|gesetzbuch)(?:e?s)?)(?!\w))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

QString lawOf(const Citation &citation)
{
    return citation.law.isEmpty() && !citation.name.isEmpty() ? lawKeyOf(citation.name) : citation.law;
}

QStringList sectionsOf(const Citation &citation) { return QStringList{citation.section} + citation.further; }

/// People type in small letters: "§ 26 wogg", "sgb x".
QString withCapitals(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(?:(?:§|Art|Paragra).*\s)?\K[a-zäöüß]{2,9}(?:\s(?:[ivx]{1,4}|\d{1,2}))?$)"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    return match.hasMatch() ? text.left(match.capturedStart()) + match.captured().toUpper() : text;
}

std::optional<LawPlace> placeIn(const QString &text)
{
    const QList<Citation> citations = citationsIn(text);
    for (const Citation &citation : citations)
        if (const QString law = lawOf(citation); !law.isEmpty())
            return LawPlace{law, sectionsOf(citation), citation.paragraph,
                            text.sliced(citation.start, citation.length).simplified()};
    if (!citations.isEmpty()) return std::nullopt;
    const QRegularExpressionMatch match = lawPattern().match(text);
    if (!match.hasMatch()) return std::nullopt;
    return LawPlace{lawKeyOf(match.captured()), {}, {}, match.captured().simplified()};
}

bool isWithin(const LawPlace &place, const Citation &citation)
{
    const QString law = lawOf(citation);
    if (place.sections.isEmpty()) return law == place.law || law.startsWith(place.law + u'-');
    if (law != place.law) return false;
    const QStringList sections = sectionsOf(citation);
    if (place.paragraph.isEmpty())
        return std::any_of(place.sections.cbegin(), place.sections.cend(),
                           [&](const QString &section) { return sections.contains(section); });
    return citation.section == place.sections.front() &&
           (citation.paragraph == place.paragraph || citation.paragraph.isEmpty());
}

void addOnce(QStringList &texts, const QString &text)
{
    if (!texts.contains(text)) texts << text;
}

} // namespace

std::optional<LawPlace> lawPlaceOf(const QString &text)
{
    const QString asked = text.simplified();
    if (auto place = placeIn(asked)) return place;
    return placeIn(withCapitals(asked));
}

bool isLawPlace(const QString &text)
{
    if (text.size() > kLongestPlace) return false; // a pasted document is not read through for it
    const QString asked = text.simplified();
    const QList<Citation> citations = citationsIn(asked);
    if (!citations.isEmpty())
        return citations.size() == 1 && citations[0].length == asked.size() && !lawOf(citations[0]).isEmpty();
    const QRegularExpressionMatch match = lawPattern().match(asked);
    if (!match.hasMatch() || match.capturedLength() != asked.size()) return false;
    const auto isSmall = [](QChar c) { return c.isLower(); };
    return asked.contains(u' ') || std::any_of(asked.cbegin(), asked.cend(), isSmall) ||
           !OfficeWords::ours().alternatives({asked}).isEmpty();
}

QStringList mentionsOf(const LawPlace &place, const QString &text)
{
    QStringList mentions;
    const QList<Citation> citations = citationsIn(text);
    for (const Citation &citation : citations)
        if (isWithin(place, citation)) addOnce(mentions, text.sliced(citation.start, citation.length).simplified());
    if (!place.sections.isEmpty()) return mentions;
    auto matches = lawPattern().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool cited = std::any_of(citations.cbegin(), citations.cend(), [&](const Citation &citation) {
            return match.capturedStart() >= citation.start && match.capturedStart() < citation.start + citation.length;
        });
        const QString law = lawKeyOf(match.captured());
        if (!cited && (law == place.law || law.startsWith(place.law + u'-')))
            addOnce(mentions, match.captured().simplified());
    }
    return mentions;
}

QStringList namesOf(const LawPlace &place)
{
    const QString abbreviation = place.law.section(u'-', 0, 0);
    QStringList names{abbreviation};
    for (const QStringList &words : OfficeWords::ours().alternatives({abbreviation}))
        if (words.size() == 1) addOnce(names, QString::fromStdString(stemOf(wordForm(words[0]).toStdString())));
    return names;
}

} // namespace staffelstab::search
