// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replacementwords.h"

#include "base/text.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

QSet<QString> foldedWords(const QJsonValue &list)
{
    QSet<QString> words;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &word : array)
        words << folded(word.toString());
    return words;
}

ReplacementWords readReplacementWords()
{
    QFile file(u":/staffelstab/exchange/replacementwords.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the words for packages are missing");
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) qFatal("replacementwords: %s", qPrintable(error.errorString()));
    return {.person = json["person"_L1].toString(),
            .email = json["email"_L1].toString(),
            .phone = json["phone"_L1].toString(),
            .fileReference = json["fileReference"_L1].toString(),
            .formerPerson = json["formerPerson"_L1].toString(),
            .documentsTitle = json["documentsTitle"_L1].toString(),
            .documentsBody = json["documentsBody"_L1].toString(),
            .notNames = foldedWords(json["notNames"_L1]),
            .titlesBehindHonorific = foldedWords(json["titlesBehindHonorific"_L1])};
}

} // namespace

const ReplacementWords &replacementWords()
{
    static const ReplacementWords words = readReplacementWords();
    return words;
}

} // namespace staffelstab::exchange
