// SPDX-License-Identifier: GPL-3.0-or-later
// The documents and queries that every contender gets.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace staffelstab::bench
{

struct Text {
    QString id;
    QString title;
    QString body;
};

/// How a question is meant by contenders with operators of their own.
enum class Asked { AnyWord, AllWords, Phrase, Beginning };

struct Question {
    QString text;
    QStringList relevant;
    QString type;
    Asked how = Asked::AnyWord;
};

class Corpus
{
  public:
    static Corpus laws(const QString &folder);     ///< gesetze-retrieval
    static Corpus lawTexts(const QString &folder); ///< sections without their headings, which are the questions
    static Corpus municipalServices(const QString &folder); ///< muenchen-services

    /// As many texts as wanted, put together from sentences of the laws (same words, as frequent as there), with
    /// questions as people type them: one word, three words of one text, a phrase, the beginning of a word.
    static Corpus grown(const QString &folder, int texts, int questionsOfAKind);

    QString name;
    QString documents; ///< file
    QList<Question> questions;

    /// Hands the texts over in batches, so that no contender's memory holds them all.
    void eachBatch(const std::function<void(const QList<Text> &)> &take) const;

  private:
    Text (*m_read)(const QString &folder, const QByteArray &line) = nullptr;
    std::function<Text(int)> m_make; ///< the text of this number
    int m_texts = 0;
    QString m_folder;
};

} // namespace staffelstab::bench
