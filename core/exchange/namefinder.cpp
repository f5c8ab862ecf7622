// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/namefinder.h"

#include "base/text.h"
#include "exchange/replacementwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kShortestPart = 3;
constexpr qsizetype kLongestInitials = 4;
constexpr qsizetype kShortestLogin = 4;
constexpr qsizetype kShortestInCompound = 5;
constexpr qsizetype kWidestGap = 3;
constexpr qsizetype kLookedBack = 40;

bool isWordPart(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.category() == QChar::Other_Format; }

/// Soft hyphens and joiners stand inside of words without being seen.
QString seen(const QString &word)
{
    QString result = word;
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return result;
}

struct Span {
    qsizetype from = 0;
    qsizetype length = 0;
};

QList<Span> wordSpans(const QString &text)
{
    QList<Span> spans;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordPart(text[at])) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && isWordPart(text[at]))
            ++at;
        spans.append({from, at - from});
    }
    return spans;
}

QStringList wordsOfName(const QString &name)
{
    QStringList words;
    for (const Span &span : wordSpans(name))
        words << seen(name.mid(span.from, span.length));
    return words;
}

/// As names are compared: letters that do not come apart into a letter and its accent are written without it as well.
QString plainName(const QString &name)
{
    QString plain = folded(name);
    return plain.replace(u'ł', u'l').replace(u'ø', u'o').replace(u'đ', u'd').replace(u'ı', u'i');
}

/// "Voß-Kämpf" as a login name has it.
QStringList joinedSurnames(const QString &name)
{
    static const QRegularExpression doubled(u"\\p{L}+(?:-\\p{L}+)+"_s);
    QStringList joined;
    auto matches = doubled.globalMatch(name);
    while (matches.hasNext())
        joined << matches.next().captured().remove(u'-');
    return joined;
}

QString withoutDigits(QString login)
{
    while (login.size() > kShortestLogin && login.back().isDigit())
        login.chop(1);
    return login;
}

/// "Müller" is also written "Mueller", and the other way round.
QStringList spellings(const QString &part)
{
    static const QRegularExpression written(u"(?<![aeq])(?:ae|oe|ue)"_s);
    QString apart = part.toLower();
    apart.replace(u'ä', u"ae"_s).replace(u'ö', u"oe"_s).replace(u'ü', u"ue"_s);
    QString together = plainName(part);
    for (qsizetype at = together.indexOf(written); at >= 0; at = together.indexOf(written, at + 1))
        together.remove(at + 1, 1);
    QStringList all{plainName(part), plainName(apart), together};
    all.removeDuplicates();
    return all;
}

bool isUpper(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
}

bool isLower(const QString &word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.isUpper(); });
}

void add(QHash<QString, QList<qsizetype>> &names, const QString &key, qsizetype person)
{
    QList<qsizetype> &people = names[key];
    if (!people.contains(person)) people << person;
}

QList<qsizetype> common(const QList<qsizetype> &one, const QList<qsizetype> &other)
{
    QList<qsizetype> both;
    for (const qsizetype each : one)
        if (other.contains(each)) both << each;
    return both;
}

bool isParticle(const QString &word)
{
    static const QStringList particles{u"von"_s, u"van"_s, u"vom"_s, u"zu"_s, u"zur"_s, u"de"_s,
                                       u"der"_s, u"den"_s, u"di"_s,  u"la"_s, u"le"_s};
    return particles.contains(word.toLower());
}

/// Between the parts of one name: blanks, a comma, a hyphen, the point of "karin.ahrens", never the end of a sentence.
bool joins(QStringView gap)
{
    if (gap.isEmpty() || gap.size() > kWidestGap) return false;
    if (gap.startsWith(u'.') && gap.size() > 1) return false;
    return std::ranges::all_of(gap, [](QChar c) { return c.isSpace() || u",.-–_"_s.contains(c); });
}

/// Where the name with its "Frau Dr. K." in front begins.
qsizetype withHonorific(const QString &text, qsizetype from)
{
    static const QRegularExpression before(
        u"(?<![\\p{L}\\p{N}])(?:(?:Frau|Herrn?|Fr\\.|Hr\\.|Hrn\\.|Kolleg(?:e|in|en)|Dr\\.|Prof\\.|\\p{Lu}\\.)\\s*)+$"_s);
    const qsizetype start = std::max<qsizetype>(0, from - kLookedBack);
    const auto match = before.match(text.mid(start, from - start));
    return match.hasMatch() ? start + match.capturedStart() : from;
}

/// "Ahrens'" is her own; behind any other letter the mark closes a quotation.
qsizetype withGenitive(const QString &text, qsizetype end)
{
    const bool apostrophe = end < text.size() && (text[end] == u'\'' || text[end] == u'’');
    return apostrophe && end > 0 && u"sxzß"_s.contains(text[end - 1].toLower()) ? end + 1 : end;
}

struct Pattern {
    FindSort sort;
    QRegularExpression expression;
};

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        {FindSort::Email,
         QRegularExpression(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption)},
        {FindSort::Phone,
         QRegularExpression(u"(?<!\\d)(?<!\\d[ ./-])(?:\\+\\d{2}|\\(?0)\\d?(?:[\\s/()–-]?[\\s(]?\\d){5,14}(?!\\d)"_s)},
        {FindSort::Phone,
         QRegularExpression(u"\\b(?:Tel(?:efon)?|Durchwahl|DW|App(?:arat)?|Fax|Mobil|Handy)\\b\\.?:?\\s*[-–]?\\s*"
                            "\\d[\\d\\s/–-]*\\d"_s,
                            QRegularExpression::CaseInsensitiveOption)},
        {FindSort::FileReference,
         QRegularExpression(u"\\b(?:Az|Aktenzeichen|Geschäftszeichen|GZ|Kassenzeichen|Buchungszeichen|"
                            "Vorgangsnummer)\\b[.:\\s]*[\\w./-]*\\d[\\w./-]*"_s,
                            QRegularExpression::CaseInsensitiveOption |
                                QRegularExpression::UseUnicodePropertiesOption)},
        {FindSort::FileReference, QRegularExpression(u"(?<![\\w/.-])\\d{1,4}(?:[.-]\\d{1,4})+/\\d{2,4}(?![\\d/])"_s)},
    };
    return all;
}

/// "Frau Holle" where nobody here is called Holle.
QList<TextFind> addressedIn(const QString &text)
{
    static const QRegularExpression addressed(u"(?<![\\p{L}\\p{N}])(?:Frau|Herrn?|Fr\\.|Hr\\.|Hrn\\.)\\s+(?:(?:Dr|Prof)"
                                              u"\\.\\s*)*(?:(?:von|van|zu|de|der)\\s+)*"
                                              "(\\p{Lu}[\\p{L}’'-]+)(?:\\s+\\p{Lu}[\\p{L}-]+(?=\\s*(?:[,;:)]|$)))?"_s);
    QList<TextFind> finds;
    auto matches = addressed.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (replacementWords().titlesBehindHonorific.contains(folded(match.captured(1)))) continue;
        finds.append({FindSort::AddressedName, match.capturedStart(), match.capturedLength(), {}});
    }
    return finds;
}

/// Places that overlap become one, which is as strict as the strictest of them.
QList<TextFind> united(QList<TextFind> finds)
{
    std::ranges::stable_sort(finds, {}, &TextFind::from);
    QList<TextFind> result;
    for (const TextFind &find : std::as_const(finds)) {
        if (result.isEmpty() || find.from >= result.back().from + result.back().length) {
            result << find;
            continue;
        }
        TextFind &last = result.back();
        last.length = std::max(last.from + last.length, find.from + find.length) - last.from;
        if (find.sort >= last.sort) continue;
        last.sort = find.sort;
        last.role = find.role;
    }
    return result;
}

} // namespace

NameFinder::NameFinder(const QList<KnownPerson> &people, WordTest wordSort) : m_wordSort(std::move(wordSort))
{
    for (const KnownPerson &person : people) {
        for (const QString &name : person.names)
            learn(name, m_roles.size());
        m_roles << person.role;
    }
}

void NameFinder::learn(const QString &name, qsizetype person)
{
    static const QRegularExpression aside(u"\\((?!\\s*geb)[^)]*\\)"_s);
    const QSet<QString> &notNames = replacementWords().notNames;
    const auto isPart = [&](const QString &word) { return !notNames.contains(folded(word)); };
    if (const QString login = name.trimmed(); isLower(login) && !login.contains(u' ')) {
        if (login.size() >= kShortestLogin && isPart(login)) add(m_exact, login, person);
        return;
    }
    for (const QString &initials : wordsOfName(name))
        if (initials.size() > 1 && initials.size() <= kLongestInitials && isUpper(initials) && isPart(initials))
            add(m_exact, initials, person);
    QStringList parts = wordsOfName(QString(name).remove(aside));
    parts.removeIf([&](const QString &word) { return !isPart(word) || !word[0].isLetter() || word == u"geb"; });
    parts << joinedSurnames(QString(name).remove(aside));
    for (const QString &part : std::as_const(parts))
        learnPart(part, person);
    for (const QString &first : std::as_const(parts))
        for (const QString &second : std::as_const(parts)) {
            if (first == second || first.size() < kShortestPart || second.size() < kShortestPart) continue;
            for (const QString &surname : spellings(second))
                for (const QString &login : {plainName(first.left(1)) + surname, plainName(first) + surname,
                                             surname + plainName(first.left(1))})
                    add(m_logins, login, person);
        }
}

void NameFinder::learnPart(const QString &part, qsizetype person)
{
    if (part.size() < 2) return;
    if (part.size() < kShortestPart) return add(m_exact, part, person);
    for (const QString &spelling : spellings(part))
        add(m_parts, spelling, person);
}

QList<qsizetype> NameFinder::peopleCalled(const QString &word) const
{
    const auto found = m_parts.constFind(word);
    if (found != m_parts.cend()) return *found;
    return word.endsWith(u's') ? m_parts.value(word.chopped(1)) : QList<qsizetype>();
}

bool NameFinder::recognise(Word &word) const
{
    if (const auto exact = m_exact.constFind(word.text); exact != m_exact.cend()) {
        word.people = *exact;
        return true;
    }
    const QString plain = plainName(word.text);
    if (plain.size() < kShortestPart) return false;
    word.people = peopleCalled(plain);
    if (!word.people.isEmpty()) {
        if (sortOf(word.text) == WordSort::Ordinary) word.sort = FindSort::NameLike;
        return true;
    }
    word.people = m_logins.value(plain, m_logins.value(withoutDigits(plain)));
    if (!word.people.isEmpty()) return true;
    for (qsizetype length = plain.size() - 1; length >= kShortestInCompound; --length) {
        const auto beginning = m_parts.constFind(plain.first(length));
        if (beginning == m_parts.cend() || (length == plain.size() - 1 && !plain.back().isDigit())) continue;
        if (sortOf(word.text) != WordSort::Unknown) return false;
        if (sortOf(word.text.first(std::min(length, word.text.size()))) == WordSort::Ordinary) return false;
        word.people = *beginning;
        word.sort = FindSort::NameLike;
        return true;
    }
    return false;
}

QString NameFinder::roleOf(const QList<qsizetype> &people) const
{
    return people.size() == 1 ? m_roles[people.front()] : QString();
}

QList<TextFind> NameFinder::knownIn(const QString &text) const
{
    QList<Word> words;
    for (const Span &span : wordSpans(text))
        words.append({span.from, span.length, seen(text.mid(span.from, span.length)), {}, FindSort::Name});
    const auto gapBehind = [&](qsizetype word) {
        const qsizetype end = words[word].from + words[word].length;
        return QStringView(text).sliced(end, words[word + 1].from - end);
    };
    QList<TextFind> finds;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!recognise(words[i])) continue;
        const qsizetype from = withHonorific(text, words[i].from);
        QList<qsizetype> people = words[i].people;
        FindSort sort = from < words[i].from ? FindSort::Name : words[i].sort;
        bool isNoun = !isLower(words[i].text);
        qsizetype last = i;
        for (qsizetype next = i + 1; next < words.size() && joins(gapBehind(next - 1)); ++next) {
            if (isParticle(words[next].text)) continue;
            if (!recognise(words[next])) break;
            const QList<qsizetype> both = common(people, words[next].people);
            if (both.isEmpty()) break;
            people = both;
            isNoun |= !isLower(words[next].text);
            sort = std::min(sort, words[next].sort);
            last = next;
        }
        if (last > i && isNoun) sort = FindSort::Name; // "Paul Klein" is nobody else
        const qsizetype end = withGenitive(text, words[last].from + words[last].length);
        finds.append({sort, from, end - from, roleOf(people)});
        i = last;
    }
    return finds;
}

QList<TextFind> NameFinder::namesIn(const QString &text) const { return united(knownIn(text) + addressedIn(text)); }

QList<TextFind> NameFinder::in(const QString &text) const
{
    QList<TextFind> finds = knownIn(text) + addressedIn(text);
    for (const Pattern &pattern : patterns()) {
        auto matches = pattern.expression.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            finds.append({pattern.sort, match.capturedStart(), match.capturedLength(), {}});
        }
    }
    return united(std::move(finds));
}

} // namespace staffelstab::exchange
