// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/corpus.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

constexpr qsizetype kBatch = 500;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

QList<Question> questionsIn(const QString &path, const char *type)
{
    QList<Question> questions;
    for (const QByteArray &line : contentOf(path).split('\n')) {
        if (line.isEmpty()) continue;
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        Question question{entry[u"query"].toString(), {}, entry[QLatin1StringView(type)].toString()};
        for (const QJsonValue &id : entry[u"relevant"].toArray())
            question.relevant << id.toString();
        questions << question;
    }
    return questions;
}

Text lawSection(const QJsonObject &entry)
{
    return {entry[u"id"].toString(),
            QStringList{entry[u"sec"].toString(), entry[u"law"].toString(), entry[u"head"].toString()}.join(u' '),
            entry[u"law_title"].toString() + u'\n' + entry[u"body"].toString()};
}

Text lawSectionWithoutHeading(const QJsonObject &entry)
{
    return {entry[u"id"].toString(), QStringList{entry[u"sec"].toString(), entry[u"law"].toString()}.join(u' '),
            entry[u"body"].toString()};
}

} // namespace

Corpus Corpus::laws(const QString &folder)
{
    Corpus corpus;
    corpus.name = u"gesetze-retrieval"_s;
    corpus.m_folder = folder + u"/gesetze-retrieval/"_s;
    corpus.documents = corpus.m_folder + u"sections.jsonl"_s;
    corpus.questions = questionsIn(corpus.m_folder + u"queries-dev.jsonl"_s, "type");
    corpus.m_read = [](const QString &, const QByteArray &line) {
        return lawSection(QJsonDocument::fromJson(line).object());
    };
    return corpus;
}

Corpus Corpus::lawTexts(const QString &folder)
{
    Corpus corpus = laws(folder);
    corpus.name = u"gesetze-retrieval, headings to text only"_s;
    corpus.questions.removeIf([](const Question &question) { return question.type != u"heading"; });
    corpus.m_read = [](const QString &, const QByteArray &line) {
        return lawSectionWithoutHeading(QJsonDocument::fromJson(line).object());
    };
    return corpus;
}

Corpus Corpus::municipalServices(const QString &folder)
{
    Corpus corpus;
    corpus.name = u"muenchen-services"_s;
    corpus.m_folder = folder + u"/muenchen-services/"_s;
    corpus.documents = corpus.m_folder + u"services.json"_s;
    corpus.questions = questionsIn(corpus.m_folder + u"queries-dev.jsonl"_s, "match");
    return corpus;
}

void Corpus::eachBatch(const std::function<void(const QList<Text> &)> &take) const
{
    QList<Text> batch;
    const auto add = [&](Text text) {
        batch << std::move(text);
        if (batch.size() < kBatch) return;
        take(batch);
        batch.clear();
    };
    for (int i = 0; i < m_texts; ++i)
        add(m_make(i));
    if (m_read) {
        QFile file(documents);
        if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("cannot read " + documents.toStdString());
        while (!file.atEnd())
            if (const QByteArray line = file.readLine().trimmed(); !line.isEmpty()) add(m_read(m_folder, line));
    } else if (!m_make) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(contentOf(documents)).array()) {
            const QString id = entry[u"id"].toString();
            if (QFile::exists(m_folder + u"md/"_s + id + u".md"_s))
                add({id, entry[u"title"].toString(), entry[u"text"].toString() + u'\n' + entry[u"fees"].toString()});
        }
    }
    if (!batch.isEmpty()) take(batch);
}

} // namespace staffelstab::bench
