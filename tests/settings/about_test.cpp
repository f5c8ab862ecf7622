// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

using About = tests::SettingsPage;

TEST_F(About, NamesEveryLibraryWithItsVersion)
{
    const QAbstractItemModel &libraries = *m_settings.about()->libraries();
    QStringList names;
    for (int i = 0; i < libraries.rowCount(); ++i) {
        names << cell(libraries, i, "name").toString();
        EXPECT_TRUE(cell(libraries, i, "version").toString().contains(u'.')) << qPrintable(names.back());
    }
    EXPECT_EQ(names, (QStringList{u"Qt"_s, u"libzip"_s, u"qpdf"_s, u"SQLite"_s, u"Xapian"_s}));
}
