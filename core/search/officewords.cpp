// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/officewords.h"

#include "search/words.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
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
    for (const QString &line : lines("apart"_L1))
        m_relations.addApart(line.split(u'|', Qt::SkipEmptyParts));
    for (const QString &line : lines("alike"_L1))
        m_relations.addAlike(line.split(u'|', Qt::SkipEmptyParts));
    for (const QString &line : lines("leadsTo"_L1))
        m_relations.addLeading(line.section(u'>', 0, 0), line.section(u'>', 1));
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

QList<QStringList> OfficeWords::alternatives(const QStringList &words) const { return m_relations.alternatives(words); }

bool OfficeWords::areApart(const QStringList &one, const QStringList &other) const
{
    return m_relations.areApart(one, other);
}

} // namespace staffelstab::search
