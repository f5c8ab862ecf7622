// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/officewords.h"

#include "search/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

QStringList wordsOf(const QString &text)
{
    QStringList words;
    eachWord(text, [&](const WordSpan &word) { words << text.sliced(word.start, word.length); });
    return words;
}

std::string keyOf(const QStringList &words)
{
    std::string key;
    for (const QString &word : words)
        key += (key.empty() ? "" : " ") + stemOf(wordForm(word).toStdString());
    return key;
}

} // namespace

OfficeWords::OfficeWords(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    m_version = object["version"_L1].toString();
    const auto lines = [&](QLatin1StringView name) {
        QStringList all;
        for (const QJsonValue &line : object[name].toArray())
            all << line.toString();
        m_entries += all.size();
        return all;
    };
    for (const QString &line : lines("apart"_L1)) {
        const QStringList words = line.split(u'|', Qt::SkipEmptyParts);
        for (const QString &one : words)
            for (const QString &other : words)
                if (one != other) m_apart[keyOf({one})].push_back(keyOf({other}));
    }
    for (const QString &line : lines("alike"_L1)) {
        const QStringList words = line.split(u'|', Qt::SkipEmptyParts);
        for (const QString &from : words)
            for (const QString &to : words)
                addAlternative(from, to);
    }
    for (const QString &line : lines("leadsTo"_L1))
        addAlternative(line.section(u'>', 0, 0), line.section(u'>', 1));
    for (const QString &line : lines("split"_L1)) {
        WordParts parts;
        for (const QString &part : line.split(u'|', Qt::SkipEmptyParts))
            parts.push_back(wordForm(part).toStdString());
        m_splits.emplace(wordForm(QString(line).remove(u'|')).toStdString(), parts);
    }
    for (const QString &line : lines("whole"_L1)) {
        const std::string form = wordForm(line).toStdString();
        m_splits.emplace(form, WordParts{form});
    }
}

const OfficeWords &OfficeWords::ours()
{
    static const OfficeWords words = [] {
        QFile file(u":/staffelstab/search/officewords.json"_s);
        if (!file.open(QIODevice::ReadOnly)) qFatal("missing resource %s", qPrintable(file.fileName()));
        return OfficeWords(file.readAll());
    }();
    return words;
}

void OfficeWords::addAlternative(const QString &from, const QString &to)
{
    const QStringList words = wordsOf(to);
    const std::string key = keyOf(wordsOf(from));
    if (words.isEmpty() || key == keyOf(words) || areApart(from, to)) return;
    QList<QStringList> &known = m_alternatives[key];
    if (!known.contains(words)) known << words;
}

QList<QStringList> OfficeWords::alternatives(const QStringList &words) const
{
    const auto found = m_alternatives.find(keyOf(words));
    return found == m_alternatives.end() ? QList<QStringList>() : found->second;
}

bool OfficeWords::areApart(const QString &one, const QString &other) const
{
    const auto found = m_apart.find(keyOf({one}));
    if (found == m_apart.end()) return false;
    const std::string key = keyOf({other});
    return std::find(found->second.cbegin(), found->second.cend(), key) != found->second.cend();
}

} // namespace staffelstab::search
