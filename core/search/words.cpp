// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/words.h"

#include "search/dictionary.h"
#include "search/townwords.h"
#include "search/wordmap.h"

#include <QSet>

#include <bitset>
#include <unordered_map>

#include <xapian.h>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kLongestForm = 64;
constexpr qsizetype kShortestPerson = 4; ///< letters before a gender ending
constexpr std::size_t kRememberedWords = 200'000;

/// Soft hyphen and the joiners: part of a word, but not of its spelling.
bool isIgnorable(char16_t c) { return c == 0x00ad || c == 0x200c || c == 0x200d || c == 0x2060 || c == 0xfeff; }

/// Inside a word only as gender signs, which nextWord() lets in.
bool isGenderSign(QChar c) { return u"*:_/()"_s.contains(c); }

bool isHyphen(char16_t c) { return c == u'-' || c == 0x2010 || c == 0x2011; }

const std::bitset<0x10000> &wordCharacters()
{
    static const auto table = [] {
        std::bitset<0x10000> characters;
        for (char32_t c = 0; c < 0x10000; ++c)
            characters[c] = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        return characters;
    }();
    return table;
}

/// UTF-16 units of the word character at the position, 0 when there is none.
qsizetype wordCharacterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (wordCharacters()[c.unicode()]) return 1;
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate() &&
        QChar::isLetterOrNumber(QChar::surrogateToUcs4(c, text[at + 1])))
        return 2;
    return 0;
}

/// Units of "*innen", ":in", "_in", "/-in", "(innen)" at the position, 0 when something else stands there.
qsizetype genderEndingAt(QStringView text, qsizetype at)
{
    if (at >= text.size() || !isGenderSign(text[at]) || text[at] == u')') return 0;
    qsizetype end = at + 1;
    if (text[at] == u'/' && end < text.size() && text[end] == u'-') ++end;
    const QStringView rest = text.sliced(end);
    if (rest.startsWith(u"innen"))
        end += 5;
    else if (rest.startsWith(u"in"))
        end += 2;
    else
        return 0;
    if (end < text.size() && wordCharacterAt(text, end) != 0) return 0;
    if (text[at] != u'(') return end - at;
    return end < text.size() && text[end] == u')' ? end + 1 - at : 0;
}

void appendPlain(QString &form, QChar c)
{
    switch (c.unicode()) {
    case u'ä':
    case u'Ä':
        form += "ae"_L1;
        return;
    case u'ö':
    case u'Ö':
        form += "oe"_L1;
        return;
    case u'ü':
    case u'Ü':
        form += "ue"_L1;
        return;
    case u'ß':
    case u'ẞ':
        form += "ss"_L1;
        return;
    default:
        form += c.toLower();
    }
}

bool isDropped(QStringView word, qsizetype at)
{
    const QChar c = word[at];
    return isIgnorable(c.unicode()) || isGenderSign(c) || (c == u'-' && at > 0 && word[at - 1] == u'/');
}

} // namespace

WordSpan nextWord(QStringView text, qsizetype from)
{
    qsizetype at = from;
    while (at < text.size() && wordCharacterAt(text, at) == 0)
        ++at;
    WordSpan word{at, 0, from > 0 && at == from + 1 && isHyphen(text[from].unicode())};
    while (at < text.size()) {
        qsizetype step = wordCharacterAt(text, at);
        if (step == 0 && isIgnorable(text[at].unicode())) step = 1;
        if (step == 0) break;
        at += step;
    }
    word.length = at - word.start;
    if (word.length >= kShortestPerson) word.length += genderEndingAt(text, at);
    return word;
}

QString wordForm(QStringView word)
{
    QString form;
    form.reserve(word.size() + 4);
    bool plain = true;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        if (isDropped(word, i)) continue;
        plain = plain && (c.unicode() < 0x80 || u"äöüÄÖÜß"_s.contains(c));
        appendPlain(form, c);
    }
    if (!plain) { // accents, combining umlauts, letters of other scripts
        form.clear();
        const QString composed = word.toString().normalized(QString::NormalizationForm_KC);
        QString digraphs;
        for (qsizetype i = 0; i < composed.size(); ++i)
            if (!isDropped(composed, i)) appendPlain(digraphs, composed[i]);
        for (const QChar c : digraphs.normalized(QString::NormalizationForm_KD).toLower())
            if (!c.isMark()) form += c;
    }
    if (form.size() > kLongestForm) form.truncate(kLongestForm);
    if (!form.isEmpty() && form.back().isHighSurrogate()) form.chop(1);
    return form;
}

bool isCommonWord(QStringView form)
{
    static const QSet<QString> words{
        u"der"_s,   u"die"_s,  u"das"_s,  u"den"_s,  u"dem"_s,  u"des"_s,   u"ein"_s,  u"eine"_s, u"einen"_s,
        u"und"_s,   u"oder"_s, u"fuer"_s, u"von"_s,  u"vom"_s,  u"zu"_s,    u"zum"_s,  u"zur"_s,  u"einem"_s,
        u"im"_s,    u"in"_s,   u"ins"_s,  u"am"_s,   u"an"_s,   u"auf"_s,   u"mit"_s,  u"bei"_s,  u"einer"_s,
        u"ist"_s,   u"sind"_s, u"wie"_s,  u"was"_s,  u"wo"_s,   u"wer"_s,   u"nach"_s, u"aus"_s,  u"eines"_s,
        u"ueber"_s, u"als"_s,  u"auch"_s, u"es"_s,   u"sich"_s, u"ich"_s,   u"man"_s,  u"beim"_s, u"durch"_s,
        u"wird"_s,  u"kann"_s, u"dass"_s, u"wenn"_s, u"so"_s,   u"werden"_s};
    return words.contains(form.toString());
}

std::string stemOf(const std::string &form)
{
    static thread_local const Xapian::Stem stemmer("german2");
    return form.empty() || (form.front() >= '0' && form.front() <= '9') ? form : stemmer(form);
}

struct Analyser::Memory {
    std::shared_ptr<const Lexicon> lexicon;
    std::shared_ptr<const TownWords> townWords;
    WordMap<WordTerms> words;
    std::unordered_map<std::string, std::shared_ptr<const WordAnalysis>> analyses; ///< by form
};

Analyser::Analyser() : Analyser(germanLexicon(), TownWords::officeWords()) {}

Analyser::Analyser(std::shared_ptr<const Lexicon> lexicon, std::shared_ptr<const TownWords> words)
    : m_memory(std::make_unique<Memory>())
{
    m_memory->lexicon = std::move(lexicon);
    m_memory->townWords = std::move(words);
}

Analyser::~Analyser() = default;

const WordTerms &Analyser::terms(QStringView word)
{
    if (const WordTerms *known = m_memory->words.find(word)) return *known;
    const QString form = wordForm(word);
    WordTerms made;
    made.form = form.toStdString();
    made.stem = form.isEmpty() || form.front().isDigit() ? made.form : stemOf(made.form);
    return m_memory->words.add(word, std::move(made));
}

const WordAnalysis &Analyser::analysis(const WordTerms &terms)
{
    if (terms.m_analysis) return *terms.m_analysis;
    std::shared_ptr<const WordAnalysis> &analysis = m_memory->analyses[terms.form];
    if (!analysis)
        analysis = std::make_shared<WordAnalysis>(analysisOf(terms.form, *m_memory->lexicon, townWords().splits()));
    terms.m_analysis = analysis;
    return *analysis;
}

const TownWords &Analyser::townWords() const { return *m_memory->townWords; }

void Analyser::forget()
{
    if (m_memory->words.size() > kRememberedWords) m_memory->words.clear();
    if (m_memory->analyses.size() > kRememberedWords) m_memory->analyses.clear();
}

} // namespace staffelstab::search
