// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/thesaurus.h"

#include "search/words.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr qint64 kLargestIndex = 64'000'000;
constexpr qsizetype kLongestWord = 60;
constexpr qsizetype kShortestBase = 4; ///< letters left when an ending is taken off
constexpr qsizetype kMostWords = 2;
constexpr qsizetype kMostAlternatives = 12;
constexpr int kMostMeanings = 20;
constexpr qint64 kLongestLine = 8'000;

/// "Autonummer (ugs., schweiz.)" as its words; none for entries that are no synonym or not for an office.
QStringList wordsOf(const QString &entry)
{
    for (const auto &mark : {"begriff)"_L1, "Antonym"_L1, "vulg"_L1, "derb"_L1, "..."_L1})
        if (entry.contains(mark)) return {};
    QString text = entry;
    while (text.contains(u'(')) {
        const qsizetype open = text.indexOf(u'('), close = text.indexOf(u')', open);
        if (close < 0) return {};
        text.remove(open, close + 1 - open);
    }
    QStringList words;
    eachWord(text, [&](const WordSpan &word) { words << text.sliced(word.start, word.length); });
    return words.size() <= kMostWords ? words : QStringList();
}

} // namespace

Thesaurus::Thesaurus(const QString &folder) : m_texts(folder + u"/th_de_DE_v2.dat"_s)
{
    QFile file(folder + u"/th_de_DE_v2.idx"_s);
    if (file.open(QIODevice::ReadOnly) && file.size() <= kLargestIndex) m_index = file.readAll();
    if (!m_index.startsWith("UTF-8")) m_index.clear();
}

const Thesaurus &Thesaurus::ofThisMachine()
{
    static const Thesaurus thesaurus(u"/usr/share/mythes"_s);
    return thesaurus;
}

/// The lines are in the order of their bytes.
qint64 Thesaurus::placeOf(const QString &word) const
{
    const QByteArray key = word.toUtf8();
    qsizetype low = m_index.indexOf('\n', m_index.indexOf('\n') + 1) + 1; // behind encoding and number of lines
    qsizetype high = m_index.size();
    while (low < high) {
        const qsizetype middle = low + (high - low) / 2;
        const qsizetype begin = middle == 0 ? 0 : m_index.lastIndexOf('\n', middle - 1) + 1;
        qsizetype end = m_index.indexOf('\n', middle);
        if (end < 0) end = m_index.size();
        const QByteArrayView line = QByteArrayView(m_index).sliced(begin, end - begin);
        const qsizetype bar = line.lastIndexOf('|');
        if (bar < 0) return -1;
        const QByteArrayView found = line.first(bar);
        if (found == key) {
            bool isNumber = false;
            const qint64 place = line.sliced(bar + 1).trimmed().toByteArray().toLongLong(&isNumber);
            return isNumber ? place : -1;
        }
        if (found.compare(key) < 0)
            low = end + 1;
        else
            high = begin;
    }
    return -1;
}

QList<QStringList> Thesaurus::alternatives(const QString &word) const
{
    const QString wanted = word.toLower();
    if (wanted.isEmpty() || wanted.size() > kLongestWord || wanted.contains(u'\n') || wanted.contains(u'|')) return {};
    qint64 place = placeOf(wanted);
    for (const auto &ending : {"s"_L1, "n"_L1, "e"_L1, "en"_L1, "es"_L1, "er"_L1})
        if (place < 0 && wanted.size() >= ending.size() + kShortestBase && wanted.endsWith(ending))
            place = placeOf(wanted.chopped(ending.size()));
    QFile file(m_texts);
    if (place < 0 || !file.open(QIODevice::ReadOnly) || !file.seek(place)) return {};
    const int meanings = std::min(file.readLine(kLongestLine).trimmed().split('|').value(1).toInt(), kMostMeanings);
    QList<QStringList> found;
    for (int i = 0; i < meanings; ++i) {
        const QStringList entries = QString::fromUtf8(file.readLine(kLongestLine)).trimmed().split(u'|');
        for (const QString &entry : entries.mid(1)) {
            const QStringList words = wordsOf(entry);
            if (words.isEmpty() || words.join(u' ').toLower() == wanted || found.contains(words)) continue;
            if (found.size() < kMostAlternatives) found << words;
        }
    }
    return found;
}

} // namespace staffelstab::search
