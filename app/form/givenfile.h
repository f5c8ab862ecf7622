// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

class QMimeData;
class QUrl;

namespace staffelstab
{

/// Something that a person gives to be kept: its name, and its bytes, which are fetched where nobody waits for them.
struct GivenFile {
    QString name;
    std::function<Result<QByteArray>()> bytes;
};

/// A file of the machine, up to 100 MB.
GivenFile fileAt(const QUrl &place);

/// Whether there are files or a picture, and nothing that a text would rather take.
bool hasGivenFiles(const QMimeData *given);

/// The files or the picture of a clipboard. A picture is taken as the other program gives it, and is only decoded where
/// there is no other way.
QList<GivenFile> filesIn(const QMimeData *given);

/// That a clipboard holds neither, in words.
QString nothingToPaste();

} // namespace staffelstab
