// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/townwords.h"

#include "search/officewords.h"
#include "search/words.h"
#include "store/feed.h"
#include "store/recordstore.h"

#include <QCryptographicHash>

#include <algorithm>
#include <map>

namespace staffelstab::search
{
namespace
{

constexpr qsizetype kMostWords = 40; ///< of one entry; each of them leads to all the others
constexpr qsizetype kLongestWord = 100;

/// What of a list counts: whoever pastes a book into an entry must not make every search wait.
QStringList counted(QStringList texts)
{
    texts.removeIf([](const QString &text) { return text.size() > kLongestWord; });
    return texts.first(std::min(texts.size(), kMostWords));
}

/// The text, and as one word where it has hyphens: both are written.
QStringList spellingsOf(const QString &text)
{
    const QString joined = QString(text).remove(u'-');
    return joined == text ? QStringList{text} : QStringList{text, joined};
}

QStringList spellingsOf(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : counted(texts))
        all += spellingsOf(text);
    return all;
}

} // namespace

TownWords::TownWords(const QList<GlossaryEntry> &entries)
{
    for (const GlossaryEntry &entry : entries)
        for (const QString &term : spellingsOf(QStringList{entry.term}))
            for (const QString &other : spellingsOf(entry.apartFrom))
                m_relations.addApart({term, other});
    for (const GlossaryEntry &entry : entries) {
        m_relations.addAlike(spellingsOf(QStringList{entry.term} + entry.synonyms + entry.abbreviations));
        WordParts parts;
        for (const QString &part : partsOfSplit(entry.split))
            parts.push_back(wordForm(part).toStdString());
        const std::string form = wordForm(QString(entry.term).remove(u'-')).toStdString();
        if (entry.keepWhole == true) parts = {form};
        if (!form.empty() && !parts.empty()) m_ownSplits[form] = parts;
    }
    if (m_ownSplits.empty()) return;
    m_splits = m_ownSplits;
    m_splits.insert(OfficeWords::ours().splits().begin(), OfficeWords::ours().splits().end());
}

std::shared_ptr<const TownWords> TownWords::officeWords()
{
    static const auto words = std::make_shared<const TownWords>(QList<GlossaryEntry>());
    return words;
}

QList<QStringList> TownWords::alternatives(const QStringList &words) const
{
    QList<QStringList> ways = m_relations.alternatives(words);
    for (const QStringList &way : OfficeWords::ours().alternatives(words))
        if (!ways.contains(way) && !m_relations.areApart(words, way)) ways << way;
    return ways;
}

bool TownWords::areApart(const QStringList &one, const QStringList &other) const
{
    if (m_relations.areApart(one, other)) return true;
    return !m_relations.areAlike(one, other) && OfficeWords::ours().areApart(one, other);
}

const KnownSplits &TownWords::splits() const { return m_ownSplits.empty() ? OfficeWords::ours().splits() : m_splits; }

std::string TownWords::splitsVersion() const
{
    if (m_ownSplits.empty()) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[form, parts] : std::map(m_ownSplits.begin(), m_ownSplits.end())) {
        hash.addData(QByteArray::fromStdString(form + '='));
        for (const std::string &part : parts)
            hash.addData(QByteArray::fromStdString(part + '|'));
    }
    return hash.result().toHex().toStdString();
}

std::shared_ptr<const TownWords> TownWordsReader::current()
{
    const qint64 end = store::ChangeFeed(m_db).end();
    if (m_words && end == m_feedEnd) return m_words;
    QList<GlossaryEntry> entries;
    for (const AnyRecord &record : store::RecordStore(m_db).list(RecordKind::GlossaryEntry))
        entries << std::get<GlossaryEntry>(record);
    if (!m_words || entries != m_entries)
        m_words = entries.isEmpty() ? TownWords::officeWords() : std::make_shared<const TownWords>(entries);
    m_entries = std::move(entries);
    m_feedEnd = end;
    return m_words;
}

} // namespace staffelstab::search
