// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

constexpr qsizetype kLongestSentence = 600;
constexpr qsizetype kBody = 1'300; ///< characters, as the sections of the laws have on average
constexpr int kSample = 20'000;    ///< texts by which words count as frequent or rare

struct Material {
    QStringList titles;
    QStringList sentences;
};

std::shared_ptr<const Material> materialOf(const Corpus &laws)
{
    const auto material = std::make_shared<Material>();
    static const QRegularExpression end(u"(?<=[.;:])\\s+|\\n+"_s);
    laws.eachBatch([&](const QList<Text> &texts) {
        for (const Text &text : texts) {
            material->titles << text.title;
            for (const QString &sentence : text.body.split(end, Qt::SkipEmptyParts))
                if (sentence.size() > 20) material->sentences << sentence.left(kLongestSentence);
        }
    });
    return material;
}

Text textOf(const Material &material, int number)
{
    std::mt19937 random(static_cast<unsigned>(number) + 1);
    const auto one = [&](const QStringList &list) {
        return list[static_cast<qsizetype>(random() % static_cast<unsigned>(list.size()))];
    };
    Text text{u"t%1"_s.arg(number), one(material.titles), {}};
    const qsizetype length = kBody / 2 + static_cast<qsizetype>(random() % kBody);
    while (text.body.size() < length)
        text.body += one(material.sentences) + u'\n';
    return text;
}

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression word(u"\\p{L}{4,}"_s);
    QStringList words;
    for (auto match = word.globalMatch(text); match.hasNext();)
        words << match.next().captured();
    return words;
}

/// Draws words so that rare and frequent ones come equally often.
class WordLottery
{
  public:
    WordLottery(const Material &material, int texts)
    {
        QHash<QString, int> uses;
        for (int i = 0; i < std::min(texts, kSample); ++i) {
            QStringList words = wordsOf(textOf(material, i).body);
            words.removeDuplicates();
            for (const QString &word : std::as_const(words))
                ++uses[word];
        }
        for (auto use = uses.cbegin(); use != uses.cend(); ++use)
            m_words.emplace_back(use.value(), use.key());
        std::sort(m_words.begin(), m_words.end());
    }

    QString draw(std::mt19937 &random) const
    {
        std::uniform_real_distribution<double> share(0, std::log(m_words.back().first));
        const int wanted = static_cast<int>(std::exp(share(random)));
        const auto first = std::lower_bound(m_words.cbegin(), m_words.cend(), std::pair(wanted, QString()));
        const auto last =
            std::upper_bound(first, m_words.cend(), std::pair(std::max(wanted, first->first) + 1, QString()));
        return (first + static_cast<std::ptrdiff_t>(random() %
                                                    static_cast<unsigned>(std::max<std::ptrdiff_t>(1, last - first))))
            ->second;
    }

  private:
    std::vector<std::pair<int, QString>> m_words;
};

} // namespace

Corpus Corpus::grown(const QString &folder, int texts, int questionsOfAKind)
{
    const auto material = materialOf(laws(folder));
    Corpus corpus;
    corpus.name = u"%L1 texts"_s.arg(texts);
    corpus.m_texts = texts;
    corpus.m_make = [material](int number) { return textOf(*material, number); };
    const WordLottery lottery(*material, texts);
    std::mt19937 random(42);
    for (int i = 0; i < questionsOfAKind; ++i) {
        const QStringList words =
            wordsOf(textOf(*material, static_cast<int>(random() % static_cast<unsigned>(texts))).body);
        const auto at = [&](qsizetype last) {
            return static_cast<qsizetype>(random() %
                                          static_cast<unsigned>(std::max<qsizetype>(1, words.size() - last)));
        };
        const QString single = lottery.draw(random), begun = lottery.draw(random);
        corpus.questions << Question{single, {}, u"1 word"_s, Asked::AllWords}
                         << Question{QStringList{words[at(0)], words[at(0)], words[at(0)]}.join(u' '),
                                     {},
                                     u"3 words"_s,
                                     Asked::AllWords}
                         << Question{words.mid(at(2), 2).join(u' '), {}, u"phrase"_s, Asked::Phrase}
                         << Question{begun.left(4 + static_cast<qsizetype>(random() % 3)),
                                     {},
                                     u"beginning"_s,
                                     Asked::Beginning};
    }
    return corpus;
}

} // namespace staffelstab::bench
