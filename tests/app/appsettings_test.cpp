// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/appsettings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

class AppSettingsOnDisk : public testing::Test
{
  protected:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"settings.ini"_s);
};

TEST_F(AppSettingsOnDisk, AreKeptForTheNextStart)
{
    {
        AppSettings settings(m_file);
        settings.setLanguage(u"en"_s);
        settings.setTheme(u"dark"_s);
        settings.setTextScale(150);
        settings.setLastWorkspace(u"/a.stab"_s);
        settings.setLastWorkspace(u"/b.stab"_s);
    }

    const AppSettings settings(m_file);

    EXPECT_EQ(settings.language(), u"en"_s);
    EXPECT_TRUE(settings.isDark());
    EXPECT_EQ(settings.textScale(), 150);
    EXPECT_EQ(settings.recentWorkspaces(), (QStringList{u"/b.stab"_s, u"/a.stab"_s}));
}

TEST_F(AppSettingsOnDisk, OverridesAreForThisRunOnly)
{
    {
        AppSettings settings(m_file);
        settings.overrideTheme(u"dark"_s);
        settings.overrideTextScale(200);
        EXPECT_TRUE(settings.isDark());
    }

    const AppSettings settings(m_file);

    EXPECT_FALSE(settings.isDark());
    EXPECT_EQ(settings.textScale(), 100);
}

TEST_F(AppSettingsOnDisk, KeepTextSizeWithinReasonAndIgnoreNonsense)
{
    AppSettings settings(m_file);
    QSignalSpy scaled(&settings, &AppSettings::textScaleChanged);

    settings.setTextScale(900);
    settings.setTextScale(225);
    settings.setTheme(u"purple"_s);

    EXPECT_EQ(settings.textScale(), 200);
    EXPECT_EQ(scaled.count(), 1);
    EXPECT_FALSE(settings.isDark());
}

} // namespace
} // namespace staffelstab
