// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What a person chose for this computer: language, theme, text size, last workspace. Applies at once.
class AppSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by the program")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged FINAL) ///< "de" or "en"
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL) ///< "light", "dark" or "system"
    Q_PROPERTY(int textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged FINAL) ///< 100 to 200 per cent
    Q_PROPERTY(bool dark READ isDark NOTIFY themeChanged FINAL)

  public:
    /// file: an INI file, or empty for the person's own settings.
    explicit AppSettings(const QString &file = {}, QObject *parent = nullptr);

    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString theme() const { return m_theme; }
    void setTheme(const QString &theme);
    bool isDark() const;
    int textScale() const { return m_textScale; }
    void setTextScale(int percent);

    QString lastWorkspace() const;
    void setLastWorkspace(const QString &path);
    QStringList recentWorkspaces() const;

    /// Small things that pages remember, such as chosen columns; key "page/what".
    QVariant remembered(const QString &key) const;
    void remember(const QString &key, const QVariant &value);

    /// Values of the command line count for this run only.
    void overrideLanguage(const QString &language);
    void overrideTheme(const QString &theme);
    void overrideTextScale(int percent);

  Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void textScaleChanged();

  private:
    QSettings m_settings;
    QString m_language;
    QString m_theme;
    int m_textScale = 100;
};

} // namespace staffelstab
