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

struct Question {
    QString text;
    QStringList relevant;
    QString type;
};

class Corpus
{
  public:
    static Corpus laws(const QString &folder);     ///< gesetze-retrieval
    static Corpus lawTexts(const QString &folder); ///< sections without their headings, which are the questions
    static Corpus municipalServices(const QString &folder); ///< muenchen-services

    QString name;
    QString documents; ///< file
    QList<Question> questions;

    /// Hands the texts over in batches, so that no contender's memory holds them all.
    void eachBatch(const std::function<void(const QList<Text> &)> &take) const;

  private:
    Text (*m_read)(const QString &folder, const QByteArray &line) = nullptr;
    QString m_folder;
};

} // namespace staffelstab::bench
