// SPDX-License-Identifier: GPL-3.0-or-later
// Real files beside the repository; tests that need them skip where they are absent.
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <gtest/gtest.h>

namespace staffelstab::tests
{

inline QString sharedData() { return qEnvironmentVariable("STAFFELSTAB_SHARED_DATA"); }

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

/// All files under a folder of the shared data whose names end so, sorted.
inline QStringList realFiles(const QString &folder, const QStringList &endings = {})
{
    QStringList files;
    QDirIterator it(sharedData() + QLatin1Char('/') + folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        bool wanted = endings.isEmpty();
        for (const QString &ending : endings)
            wanted = wanted || path.endsWith(ending);
        if (wanted) files << path;
    }
    files.sort();
    return files;
}

} // namespace staffelstab::tests

#define STAFFELSTAB_NEEDS_REAL_FILES(folder)                                                                           \
    if (!QFile::exists(staffelstab::tests::sharedData() + QLatin1String("/" folder)))                                  \
    GTEST_SKIP() << "real files " folder " are not here (STAFFELSTAB_SHARED_DATA)"
