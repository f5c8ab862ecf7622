// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/typing.h"

#include "bench/measure.h"
#include "search/documents.h"
#include "search/indexer.h"
#include "search/rankedindex.h"
#include "support/workspacefixture.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

constexpr std::size_t kMisspelt = 400;
constexpr qsizetype kShortest = 6;
constexpr int kLooked = 3000; ///< documents from whose titles the words come

/// Word forms of titles that several of them have, so that they are words of the subject and not themselves errors.
QStringList wordsOfTitles(Workspace &workspace)
{
    search::Documents documents(workspace.database());
    QMap<QString, int> uses;
    for (const QString &id : documents.ids({}, kLooked)) {
        const QString title = documents.titleOfRecord(id);
        search::eachWord(title, [&](const search::WordSpan &word) {
            const QString form = search::wordForm(QStringView(title).sliced(word.start, word.length));
            const bool letters = std::all_of(form.cbegin(), form.cend(), [](QChar c) { return c.isLetter(); });
            if (letters && form.size() >= kShortest) ++uses[form];
        });
    }
    QStringList words;
    for (auto use = uses.cbegin(); use != uses.cend(); ++use)
        if (use.value() >= 2) words << use.key();
    return words;
}

/// One letter left out, doubled, replaced, added, or swapped with its neighbour; never the first.
QString misspelt(QString word, std::mt19937 &random)
{
    const auto upTo = [&](qsizetype count) { return static_cast<qsizetype>(random() % static_cast<unsigned>(count)); };
    const qsizetype at = 1 + upTo(word.size() - 2);
    const QChar letter(static_cast<char16_t>(u'a' + upTo(26)));
    switch (upTo(5)) {
    case 0:
        return word.remove(at, 1);
    case 1:
        return word.insert(at, word[at]);
    case 2:
        word[at] = letter;
        return word;
    case 3:
        return word.insert(at, letter);
    default:
        std::swap(word[at], word[at + 1]);
        return word;
    }
}

} // namespace

QJsonObject typingOn(const QString &folder)
{
    return inChild([&] {
        const auto workspace = tests::valueOf(Workspace::openReader(folder + u"/bench.stab"_s));
        search::RankedIndex index(search::rankedFolder(workspace->indexFolder()), workspace->workspaceId());
        const QStringList words = wordsOfTitles(*workspace);
        const QSet<QString> known(words.cbegin(), words.cend());
        std::mt19937 random(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same errors in each run
        std::vector<double> times;
        int right = 0;
        for (int tries = 0; times.size() < kMisspelt && tries < 20'000 && !words.isEmpty(); ++tries) {
            const QString &word = words[static_cast<qsizetype>(random() % static_cast<unsigned>(words.size()))];
            const QString wrong = misspelt(word, random);
            if (wrong == word || known.contains(wrong)) continue;
            QElapsedTimer timer;
            timer.start();
            const auto corrections = index.corrections(search::parseQuery(wrong, false));
            const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (corrections.isEmpty() && index.knows(wrong)) continue; // another word or the same stem
            times.push_back(took);
            if (!corrections.isEmpty() && corrections.front().form == word) ++right;
        }
        std::sort(times.begin(), times.end());
        const auto at = [&](double share) {
            return times.empty() ? 0 : times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
        };
        const double count = std::max<double>(1, static_cast<double>(times.size()));
        return QJsonObject{{u"words"_s, static_cast<qint64>(times.size())},
                           {u"firstRight"_s, right / count},
                           {u"medianMs"_s, at(0.5)},
                           {u"p95Ms"_s, at(0.95)}};
    });
}

} // namespace staffelstab::bench
