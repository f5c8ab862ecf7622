// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/typedpath.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

bool isQuoted(const QString &text)
{
    return text.size() > 1 && text.front() == text.back() && (text.front() == u'"' || text.front() == u'\'');
}

} // namespace

QString pathFrom(const QString &typed, const QString &folder)
{
    QString path = typed.trimmed();
    if (isQuoted(path)) path = path.sliced(1, path.size() - 2);
    if (path.startsWith(u"file:"_s)) path = QUrl(path).toLocalFile();
    if (path == u"~"_s || path.startsWith(u"~/"_s)) path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? QString() : QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

QStringList pathsFrom(const QString &typed, const QString &folder)
{
    QStringList paths;
    const QStringList lines = typed.split(u'\n');
    for (const QString &line : lines)
        if (const QString path = pathFrom(line, folder); !path.isEmpty() && !paths.contains(path)) paths << path;
    return paths;
}

QString withEnding(const QString &path, QStringView ending)
{
    const QString dotted = u'.' + ending.toString();
    return path.isEmpty() || path.endsWith(dotted, Qt::CaseInsensitive) ? path : path + dotted;
}

} // namespace staffelstab
