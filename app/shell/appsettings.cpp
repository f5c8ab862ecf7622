// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appsettings.h"

#include "i18n/translations.h"

#include <QColor>
#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kSmallest = 100;
constexpr int kLargest = 200;
constexpr qsizetype kRecent = 8;

QString known(const QString &value, const QStringList &allowed)
{
    return allowed.contains(value) ? value : allowed.first();
}

bool isSystemDark()
{
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return window.lightnessF() < 0.5F;
}

QString ownFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"Staffelstab"_s, u"Staffelstab"_s).fileName();
}

} // namespace

AppSettings::AppSettings(const QString &file, QObject *parent)
    : QObject(parent), m_settings(file.isEmpty() ? ownFile() : file, QSettings::IniFormat)
{
    m_language = known(m_settings.value(u"language"_s, preferredLanguage()).toString(), {u"de"_s, u"en"_s});
    m_theme = known(m_settings.value(u"theme"_s).toString(), {u"light"_s, u"dark"_s, u"system"_s});
    m_textScale = std::clamp(m_settings.value(u"textScale"_s, kSmallest).toInt(), kSmallest, kLargest);
}

void AppSettings::setLanguage(const QString &language)
{
    if (language == m_language) return;
    overrideLanguage(language);
    m_settings.setValue(u"language"_s, m_language);
}

void AppSettings::setTheme(const QString &theme)
{
    if (theme == m_theme) return;
    overrideTheme(theme);
    m_settings.setValue(u"theme"_s, m_theme);
}

void AppSettings::setTextScale(int percent)
{
    if (std::clamp(percent, kSmallest, kLargest) == m_textScale) return;
    overrideTextScale(percent);
    m_settings.setValue(u"textScale"_s, m_textScale);
}

bool AppSettings::isDark() const { return m_theme == u"dark"_s || (m_theme == u"system"_s && isSystemDark()); }

QString AppSettings::lastWorkspace() const { return recentWorkspaces().value(0); }

void AppSettings::setLastWorkspace(const QString &path)
{
    QStringList recent = recentWorkspaces();
    recent.removeAll(path);
    recent.prepend(path);
    m_settings.setValue(u"recentWorkspaces"_s, recent.first(std::min(recent.size(), kRecent)));
}

QStringList AppSettings::recentWorkspaces() const { return m_settings.value(u"recentWorkspaces"_s).toStringList(); }

QVariant AppSettings::remembered(const QString &key) const { return m_settings.value(key); }

void AppSettings::remember(const QString &key, const QVariant &value) { m_settings.setValue(key, value); }

void AppSettings::overrideLanguage(const QString &language)
{
    m_language = known(language, {u"de"_s, u"en"_s});
    Q_EMIT languageChanged();
}

void AppSettings::overrideTheme(const QString &theme)
{
    m_theme = known(theme, {u"light"_s, u"dark"_s, u"system"_s});
    Q_EMIT themeChanged();
}

void AppSettings::overrideTextScale(int percent)
{
    m_textScale = std::clamp(percent, kSmallest, kLargest);
    Q_EMIT textScaleChanged();
}

} // namespace staffelstab
