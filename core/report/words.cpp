// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/words.h"

#include "model/vocabulary.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

QJsonObject readDocumentWords()
{
    QFile file(u":/staffelstab/report/documentwords.json"_s);
    if (!file.open(QIODevice::ReadOnly)) qFatal("the words of documents are missing");
    QJsonParseError error;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) qFatal("documentwords: %s", qPrintable(error.errorString()));
    return json["words"_L1].toObject();
}

QLocale localeOf(const QString &language)
{
    return language == u"de" ? QLocale(QLocale::German, QLocale::Germany)
                             : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

QString Words::operator()(QStringView code) const
{
    static const QJsonObject words = readDocumentWords();
    const QString word = words[code].toObject()[m_language].toString();
    if (word.isEmpty()) qFatal("documentwords: no %s for %s", qPrintable(m_language), qPrintable(code.toString()));
    return word;
}

QString Words::term(QStringView vocabulary, const QString &code) const
{
    return code.isEmpty() ? QString() : termLabel(vocabulary, code, m_language);
}

QString Words::terms(QStringView vocabulary, const QStringList &codes) const
{
    QStringList labels;
    for (const QString &code : codes)
        labels << term(vocabulary, code);
    return labels.join(u", "_s);
}

QString Words::date(const QDate &date) const
{
    if (!date.isValid()) return {};
    return m_language == u"de" ? date.toString(u"dd.MM.yyyy"_s) : localeOf(m_language).toString(date, u"d MMM yyyy"_s);
}

QString Words::number(double value) const
{
    return localeOf(m_language).toString(value, 'g', QLocale::FloatingPointShortest);
}

QString Words::euro(double value) const { return localeOf(m_language).toString(value, 'f', 0) + u"\u00a0€"_s; }

} // namespace staffelstab::report
