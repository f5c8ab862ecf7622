// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/givenfile.h"

#include "base/boundedread.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qint64 kLargestGiven = 100'000'000;

constexpr std::array<std::pair<QStringView, QStringView>, 3> kPictureFormats{
    {{u"image/png", u".png"}, {u"image/jpeg", u".jpg"}, {u"image/tiff", u".tif"}}};

struct GivenFiles {
    Q_DECLARE_TR_FUNCTIONS(GivenFiles)
};

Error tooLarge(const QString &name) { return {ErrorCode::Invalid, u"larger than 100 MB"_s, name}; }

Result<QByteArray> bounded(const QByteArray &bytes, const QString &name)
{
    if (bytes.size() > kLargestGiven) return tooLarge(name);
    return bytes;
}

Result<QByteArray> bytesAt(const QString &path)
{
    if (!QFileInfo(path).isFile()) return Error{ErrorCode::Io, u"not a file"_s, path}; // a pipe never ends
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorCode::Io, file.errorString(), path};
    const auto bytes = readAtMost(file, kLargestGiven);
    if (file.error() != QFile::NoError) return Error{ErrorCode::Io, file.errorString(), path};
    if (!bytes) return tooLarge(path);
    return *bytes;
}

Result<QByteArray> asPng(const QImage &picture, const QString &name)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!picture.save(&buffer, "PNG")) return Error{ErrorCode::Invalid, u"no picture"_s, name};
    return bounded(png, name);
}

bool hasLocalFiles(const QMimeData *given)
{
    return std::ranges::any_of(given->urls(), [](const QUrl &url) { return url.isLocalFile(); });
}

} // namespace

GivenFile fileAt(const QUrl &place)
{
    const QString path = place.toLocalFile();
    return {QFileInfo(path).fileName(), [path] { return bytesAt(path); }};
}

bool hasGivenFiles(const QMimeData *given)
{
    return given && (hasLocalFiles(given) || (given->hasImage() && !given->hasText()));
}

QString nothingToPaste() { return GivenFiles::tr("There is no picture and no file on the clipboard."); }

QList<GivenFile> filesIn(const QMimeData *given)
{
    const QString pictureName =
        GivenFiles::tr("Picture of %1").arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd HH.mm.ss"_s));
    QList<GivenFile> files;
    if (!given) return files;
    for (const QUrl &url : given->urls())
        if (url.isLocalFile()) files << fileAt(url);
    if (!files.isEmpty()) return files;
    for (const auto &[format, ending] : kPictureFormats)
        if (const QByteArray bytes = given->data(format.toString()); !bytes.isEmpty())
            return {{pictureName + ending.toString(), [bytes, pictureName] { return bounded(bytes, pictureName); }}};
    if (!given->hasImage()) return files;
    const auto picture = given->imageData().value<QImage>();
    const QString name = pictureName + u".png"_s;
    return {{name, [picture, name] { return asPng(picture, name); }}};
}

} // namespace staffelstab
