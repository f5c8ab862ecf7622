// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QCoreApplication;

namespace staffelstab
{

/// The languages that the program speaks.
inline constexpr const char *kGerman = "de";
inline constexpr const char *kEnglish = "en";

/// German unless the environment (LC_ALL, LC_MESSAGES, LANG) asks for English.
QString preferredLanguage();

/// Loads the texts of the language ("de" or "en") in place of those loaded before, and sets the default locale.
void installTranslations(QCoreApplication &application, const QString &language);

/// The language loaded last; German before the first call.
QString currentLanguage();

} // namespace staffelstab
