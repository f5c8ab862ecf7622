// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/dictionary.h"

#include "search/words.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr std::size_t kSlots = 1U << 18; ///< a power of two, more than twice the entries
constexpr std::size_t kMostEntries = kSlots / 2;
constexpr qint64 kLargestFile = 16'000'000;
constexpr std::size_t kLongestEnding = 8;
constexpr std::size_t kShortestStem = 2;
constexpr double kPart = 3;
constexpr double kInflected = 0.2;
constexpr double kDerived = 1.5;  ///< a noun with linking letters that the dictionary does not name
constexpr double kPrefixed = 1.5; ///< "vor" + "stand", where the dictionary has no such noun
constexpr std::size_t kShortestPrefixed = 4;
constexpr double kWhole = 6.7; ///< a word of the dictionary is split into two good parts, not into anything else

std::uint64_t bit(char flag)
{
    if (flag >= 'A' && flag <= 'Z') return 1ULL << (flag - 'A');
    if (flag >= 'a' && flag <= 'z') return 1ULL << (flag - 'a' + 26);
    return 0;
}

const std::uint64_t kForbidden = bit('d');
const std::uint64_t kEnds = bit('z');
const std::uint64_t kAdjective = bit('A');
const std::uint64_t kBegins = bit('i') | bit('j') | bit('k') | bit('e');
const std::uint64_t kNotAlone = bit('h') | bit('o');
constexpr std::uint64_t kWord = 1ULL << 62; ///< the entry is a word by itself

std::string formOf(QByteArrayView text) { return wordForm(QString::fromUtf8(text)).toStdString(); }

QList<QByteArray> fieldsOf(const QByteArray &line) { return line.simplified().split(' '); }

/// "[^e]rer" as one set for each place; umlauts, which forms do not have, leave their base letter's digraph.
std::vector<std::string> conditionOf(const QByteArray &text)
{
    std::vector<std::string> places;
    if (text == ".") return places;
    const QString pattern = QString::fromUtf8(text);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'[') {
            for (const char c : wordForm(QStringView(pattern).sliced(i, 1)).toStdString())
                places.emplace_back(1, c);
            continue;
        }
        const qsizetype close = pattern.indexOf(u']', i);
        if (close < 0) return places;
        std::string set;
        for (const QChar c : QStringView(pattern).sliced(i + 1, close - i - 1))
            if (c.unicode() < 0x80) set += c.toLatin1();
        places.push_back(set);
        i = close;
    }
    return places;
}

bool meets(std::string_view stem, const std::vector<std::string> &condition)
{
    if (stem.size() < condition.size()) return false;
    std::size_t at = stem.size() - condition.size();
    for (const std::string &set : condition) {
        const char c = stem[at++];
        const bool negated = !set.empty() && set.front() == '^';
        if ((set.find(c, negated ? 1 : 0) != std::string::npos) == negated) return false;
    }
    return true;
}

/// "vorstand" as "stand"; empty when no prefix of verbs and their nouns stands in front.
std::string_view withoutPrefix(std::string_view part)
{
    for (const std::string_view prefix :
         {"zurueck", "durch", "unter", "ueber", "nach", "ent", "auf", "aus", "bei", "ein", "mit",
          "ver",     "vor",   "zer",   "ab",    "an",   "be",  "er",  "um",  "un",  "zu"})
        if (part.starts_with(prefix) && part.size() >= prefix.size() + kShortestPrefixed)
            return part.substr(prefix.size());
    return {};
}

/// Nouns with these endings have an s before the next part, all of them.
bool takesLinkingS(std::string_view part)
{
    for (const std::string_view ending : {"ungs", "heits", "keits", "schafts", "ions", "taets", "tums", "lings"})
        if (part.size() > ending.size() + 3 && part.ends_with(ending)) return true;
    return false;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kLargestFile) return {};
    return file.readAll();
}

} // namespace

Dictionary::Dictionary(const QByteArray &aff, const QByteArray &dic) : m_entries(kSlots)
{
    readRules(aff);
    readEntries(dic);
}

std::shared_ptr<const Dictionary> Dictionary::read(const QString &folder)
{
    const QByteArray aff = contentOf(folder + u"/de_DE.aff"_s), dic = contentOf(folder + u"/de_DE.dic"_s);
    if (!aff.contains("SET UTF-8") || dic.isEmpty()) return nullptr;
    return std::make_shared<const Dictionary>(aff, dic);
}

void Dictionary::readRules(const QByteArray &aff)
{
    for (const QByteArray &line : aff.split('\n')) {
        if (!line.startsWith("SFX ")) continue;
        const QList<QByteArray> fields = fieldsOf(line);
        if (fields.size() < 5 || fields[1].size() != 1) continue; // the head of a group has four
        const QByteArray added = fields[3].contains('/') ? fields[3].left(fields[3].indexOf('/')) : fields[3];
        if (added == "0" || added.contains('-') || added.size() > qsizetype(kLongestEnding)) continue;
        const std::string strip = fields[2] == "0" ? std::string() : formOf(fields[2]);
        m_rules[formOf(added)].push_back({fields[1].front(), strip, conditionOf(fields[4])});
    }
}

void Dictionary::readEntries(const QByteArray &dic)
{
    m_text.reserve(static_cast<std::size_t>(dic.size()));
    for (qsizetype at = 0; at < dic.size();) {
        qsizetype end = dic.indexOf('\n', at);
        if (end < 0) end = dic.size();
        const QByteArrayView line = QByteArrayView(dic).sliced(at, end - at).trimmed();
        at = end + 1;
        const qsizetype slash = line.indexOf('/');
        const QByteArrayView word = slash < 0 ? line : line.first(slash);
        if (word.size() < 2 || word.size() > 60) continue;
        std::uint64_t marks = 0;
        if (slash >= 0)
            for (const char flag : line.sliced(slash + 1))
                marks |= bit(flag);
        if (marks & kForbidden) continue;
        if ((marks & kNotAlone) == 0) marks |= kWord;
        if (const std::string form = formOf(word); !form.empty()) insert(form, marks);
    }
}

void Dictionary::insert(const std::string &form, std::uint64_t marks)
{
    Entry &entry = m_entries[slotOf(form)];
    entry.marks |= marks;
    if (entry.length > 0 || m_used == kMostEntries) return;
    ++m_used;
    entry.offset = static_cast<std::uint32_t>(m_text.size());
    entry.length = static_cast<std::uint32_t>(form.size());
    m_text += form;
}

std::size_t Dictionary::slotOf(std::string_view form) const
{
    std::size_t slot = std::hash<std::string_view>{}(form) & (kSlots - 1);
    while (m_entries[slot].length > 0 &&
           std::string_view(m_text).substr(m_entries[slot].offset, m_entries[slot].length) != form)
        slot = (slot + 1) & (kSlots - 1);
    return slot;
}

std::uint64_t Dictionary::marksOf(std::string_view form) const
{
    const Entry &entry = m_entries[slotOf(form)];
    return entry.length > 0 ? entry.marks : 0;
}

/// The marks of all entries that the form may be inflected from.
std::uint64_t Dictionary::marksOfStem(std::string_view form) const
{
    std::uint64_t marks = 0;
    std::string stem;
    for (std::size_t length = 1; length <= kLongestEnding && length + kShortestStem <= form.size(); ++length) {
        const auto rules = m_rules.find(form.substr(form.size() - length));
        if (rules == m_rules.end()) continue;
        for (const Rule &rule : rules->second) {
            stem.assign(form.substr(0, form.size() - length)).append(rule.strip);
            const std::uint64_t found = marksOf(stem);
            if ((found & bit(rule.flag)) && meets(stem, rule.condition)) marks |= found;
        }
    }
    return marks;
}

bool Dictionary::isWord(std::string_view form) const { return ((marksOf(form) | marksOfStem(form)) & kWord) != 0; }

double Dictionary::beginning(std::string_view part) const
{
    const double plain = beginningWithoutPrefix(part);
    return plain < kImpossible ? plain : kPrefixed + beginningWithoutPrefix(withoutPrefix(part));
}

double Dictionary::beginningWithoutPrefix(std::string_view part) const
{
    const std::uint64_t marks = marksOf(part);
    if (marks & kBegins) return kPart;
    if (takesLinkingS(part) && endingWithoutPrefix(part.substr(0, part.size() - 1)) < kImpossible) return kPart;
    if (part.size() >= 6 && part.ends_with("en") && (marksOf(part.substr(0, part.size() - 2)) & kAdjective))
        return kPart + kDerived; // "Obdachlosen-"
    for (const std::string_view link : {"s", "es", "n", "en", "er", "e"}) {
        if (part.size() < link.size() + 3 || !part.ends_with(link)) continue;
        if (marksOf(part.substr(0, part.size() - link.size())) & kEnds) return kPart + kDerived;
    }
    return (marks & kEnds) ? kPart + kDerived : kImpossible;
}

double Dictionary::ending(std::string_view part) const
{
    const double plain = endingWithoutPrefix(part);
    return plain < kImpossible ? plain : kPrefixed + endingWithoutPrefix(withoutPrefix(part));
}

double Dictionary::endingWithoutPrefix(std::string_view part) const
{
    if (marksOf(part) & kEnds) return kPart;
    return (marksOfStem(part) & kEnds) ? kPart + kInflected : kImpossible;
}

double Dictionary::whole(std::string_view form) const
{
    const std::uint64_t marks = marksOf(form) | marksOfStem(form);
    return (marks & kWord) ? kWhole : kImpossible;
}

} // namespace staffelstab::search
