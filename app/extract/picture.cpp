// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::reading
{
namespace
{

using extract::DrawnPage;
using extract::State;

constexpr int kMostMegabytes = 1'024;     ///< of one decoded picture, within the memory of this process
constexpr qint64 kMostRead = 200'000'000; ///< dots
constexpr qsizetype kBytesADot = 3;

DrawnPage refused(State state) { return {state, 0, 0, 0, {}}; }

/// Drawings such as SVG may name other files, and are not read.
bool isRead(const QByteArray &format)
{
    return QList<QByteArray>{"png", "jpeg", "gif", "bmp", "tiff", "webp"}.contains(format);
}

DrawnPage onWhite(const QImage &picture, int pages)
{
    QImage paper(picture.size(), QImage::Format_RGB888);
    if (paper.isNull()) return refused(State::Limit);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, picture);
    DrawnPage drawn{{}, pages, paper.width(), paper.height(), {}};
    for (int y = 0; y < paper.height(); ++y)
        drawn.dots.append(reinterpret_cast<const char *>(paper.constScanLine(y)), paper.width() * kBytesADot);
    return drawn;
}

/// Decoded at once; Qt gives no dot less than four bytes.
bool fitsMemory(const QImageReader &reader, QSize whole)
{
    constexpr qint64 bitsAByte = 8;
    constexpr qint64 fewestBytes = 4;
    const QImage::Format format = reader.imageFormat();
    const qint64 known =
        format == QImage::Format_Invalid ? 0 : QImage::toPixelFormat(format).bitsPerPixel() / bitsAByte;
    return qint64(whole.width()) * whole.height() * std::max(known, fewestBytes) <= (qint64(kMostMegabytes) << 20);
}

/// From the size in the file to the one of the picture that stands upright, and back.
QSize turned(const QImageReader &reader, QSize size)
{
    return reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.transposed() : size;
}

} // namespace

DrawnPage drawnPicture(const QByteArray &bytes, int page, int wishedWidth)
{
    QBuffer file;
    file.setData(bytes);
    file.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(kMostMegabytes);
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!isRead(reader.format())) return refused(State::UnknownKind);
    const int pages = reader.format() == "tiff" ? std::max(1, reader.imageCount()) : 1;
    if (page > pages || (page > 1 && !reader.jumpToImage(page - 1))) return refused(State::Damaged);
    const QSize whole = turned(reader, reader.size());
    if (whole.isEmpty()) return refused(State::Damaged);
    if (qint64(whole.width()) * whole.height() > kMostRead || !fitsMemory(reader, whole)) return refused(State::Limit);
    const auto size = extract::drawnSize(whole.width(), whole.height(), std::min(wishedWidth, whole.width()));
    if (!size) return refused(State::Damaged);
    const QSize smaller(size->width, size->height);
    if (smaller != whole) reader.setScaledSize(turned(reader, smaller));
    const QImage picture = reader.read();
    if (picture.isNull()) return refused(State::Damaged);
    return onWhite(picture, pages);
}

} // namespace staffelstab::reading
