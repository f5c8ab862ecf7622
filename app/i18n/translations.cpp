// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString &loadedLanguage()
{
    static QString language = QString::fromLatin1(kGerman);
    return language;
}

void load(QCoreApplication &application, const QString &name, const QString &file, const QString &folder)
{
    auto *translator = application.findChild<QTranslator *>(name);
    if (translator)
        QCoreApplication::removeTranslator(translator);
    else {
        translator = new QTranslator(&application);
        translator->setObjectName(name);
    }
    if (translator->load(file, folder)) QCoreApplication::installTranslator(translator);
}

} // namespace

QString preferredLanguage()
{
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(variable);
        if (!value.isEmpty()) return QString::fromLatin1(value.startsWith(u"en"_s) ? kEnglish : kGerman);
    }
    return QString::fromLatin1(kGerman);
}

void installTranslations(QCoreApplication &application, const QString &language)
{
    const QString known = QString::fromLatin1(language == QLatin1StringView(kEnglish) ? kEnglish : kGerman);
    loadedLanguage() = known;
    QLocale::setDefault(known == QLatin1StringView(kEnglish) ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                             : QLocale(QLocale::German, QLocale::Germany));
    load(application, u"qt"_s, u"qtbase_"_s + known, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(application, u"staffelstab"_s, u"staffelstab_"_s + known, u":/i18n"_s);
}

QString currentLanguage() { return loadedLanguage(); }

} // namespace staffelstab
