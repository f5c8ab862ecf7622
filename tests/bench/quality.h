// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/corpus.h"

#include <QJsonObject>

#include <algorithm>
#include <map>

namespace staffelstab::bench
{

/// Known-item figures over all questions, by their type and by half: what is chosen by the odd ones is judged by the
/// even ones.
class Quality
{
  public:
    void add(const Question &question, const QStringList &answer)
    {
        const QString half = ++m_questions % 2 ? QStringLiteral("half 1") : QStringLiteral("half 2");
        for (const QString &key : {QStringLiteral("all"), question.type, half}) {
            Sums &sums = m_sums[key];
            ++sums.questions;
            if (answer.isEmpty()) ++sums.withoutHit;
            qsizetype first = -1, right = 0;
            for (qsizetype i = 0; i < answer.size(); ++i) {
                if (!question.relevant.contains(answer[i])) continue;
                if (first < 0) first = i;
                ++right;
            }
            if (first >= 0) sums.reciprocal += 1.0 / static_cast<double>(first + 1);
            sums.recall +=
                static_cast<double>(right) / static_cast<double>(std::max<qsizetype>(1, question.relevant.size()));
        }
    }
    QJsonObject figures() const
    {
        QJsonObject object;
        for (const auto &[type, sums] : m_sums)
            object.insert(type, QJsonObject{{QStringLiteral("mrr10"), sums.reciprocal / sums.questions},
                                            {QStringLiteral("recall10"), sums.recall / sums.questions},
                                            {QStringLiteral("withoutHit"), sums.withoutHit / sums.questions}});
        return object;
    }

  private:
    struct Sums {
        double questions = 0, reciprocal = 0, recall = 0, withoutHit = 0;
    };
    std::map<QString, Sums> m_sums;
    int m_questions = 0;
};

} // namespace staffelstab::bench
