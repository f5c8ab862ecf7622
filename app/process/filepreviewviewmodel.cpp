// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/filepreviewviewmodel.h"

#include "errortext.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr std::array kZooms{1.0, 1.25, 1.5, 2.0, 3.0, 4.0}; ///< of the width of its room
constexpr int kSettleMs = 120;                              ///< while a window is drawn larger
constexpr int kLastZoom = static_cast<int>(kZooms.size()) - 1;

} // namespace

FilePreviewViewModel::FilePreviewViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &FilePreviewViewModel::draw);
}

FilePreviewViewModel::~FilePreviewViewModel() { ++*m_newest; }

void FilePreviewViewModel::showFile(const Id &attachment, const QString &name, int page)
{
    close();
    m_id = attachment;
    m_name = name;
    m_page = page;
    m_session.read(
        this, [attachment](Workspace &workspace) { return fileToLookAt(workspace, attachment); },
        [this, ticket = m_ticket](Result<std::optional<QByteArray>> file) {
            if (ticket != m_ticket) return;
            if (!file) {
                m_available = true;
                return say(errorText(file.error()), true);
            }
            if (!*file) return;
            m_file = **std::move(file);
            m_available = true;
            Q_EMIT changed();
            draw();
        });
    Q_EMIT changed();
}

void FilePreviewViewModel::close()
{
    ++m_ticket;
    ++*m_newest;
    m_soon.stop();
    m_id.clear();
    m_file.clear();
    m_image = {};
    m_pages = m_drawnWidth = m_drawnPage = m_wishedPage = m_wishedWidth = m_zoom = 0;
    m_available = m_whole = false;
    say({}, false);
    Q_EMIT imageChanged();
    Q_EMIT sizeChanged();
}

void FilePreviewViewModel::turnTo(int page)
{
    if (page == m_page && m_wishedPage == page) return;
    m_page = page;
    Q_EMIT changed();
    draw();
}

void FilePreviewViewModel::say(const QString &notice, bool failed)
{
    m_notice = notice;
    m_failed = failed;
    Q_EMIT changed();
}

QString FilePreviewViewModel::name() const
{
    return m_pages > 1 ? tr("%1, page %2 of %3").arg(m_name).arg(m_page).arg(m_pages) : m_name;
}

void FilePreviewViewModel::setRoom(const QSizeF &room)
{
    if (room == m_room) return;
    m_room = room;
    Q_EMIT sizeChanged();
    drawSoon();
}

void FilePreviewViewModel::setDotsAPixel(qreal dots)
{
    if (dots == m_dotsAPixel || !(dots > 0)) return;
    m_dotsAPixel = dots;
    Q_EMIT sizeChanged();
    drawSoon();
}

/// A picture that has fewer dots than its room is shown as large as it is.
QSizeF FilePreviewViewModel::size() const
{
    if (m_image.isNull() || m_room.isEmpty()) return {};
    const qreal shape = qreal(m_image.height()) / m_image.width();
    const bool isSmall = m_image.width() < m_drawnWidth;
    qreal width = isSmall ? std::min(m_image.width() / m_dotsAPixel, m_room.width()) : m_room.width();
    if (m_whole) width = std::min(width, m_room.height() / shape);
    width *= kZooms.at(static_cast<std::size_t>(m_zoom));
    return {width, width * shape};
}

void FilePreviewViewModel::setWhole(bool whole)
{
    if (whole == m_whole) return;
    m_whole = whole;
    m_zoom = 0;
    Q_EMIT sizeChanged();
    drawSoon();
}

bool FilePreviewViewModel::canGrow() const { return m_zoom < kLastZoom; }
bool FilePreviewViewModel::canShrink() const { return m_zoom > 0 || !m_whole; }

/// Below the width of its room there is the whole page.
void FilePreviewViewModel::zoomBy(int steps)
{
    if (m_whole && steps > 0) return setWhole(false);
    if (m_zoom + steps < 0) return setWhole(true);
    const int zoom = std::min(m_zoom + steps, kLastZoom);
    if (zoom == m_zoom) return;
    m_zoom = zoom;
    Q_EMIT sizeChanged();
    drawSoon();
}

QString FilePreviewViewModel::zoomText() const
{
    if (m_whole) return tr("whole page");
    return tr("%1 %").arg(std::lround(kZooms.at(static_cast<std::size_t>(m_zoom)) * 100));
}

int FilePreviewViewModel::wishedWidth() const
{
    const qreal width = m_room.width() * m_dotsAPixel * kZooms.at(static_cast<std::size_t>(m_zoom));
    return static_cast<int>(std::clamp(width, 0.0, qreal(extract::kLongestSide)));
}

void FilePreviewViewModel::drawSoon()
{
    if (m_available) m_soon.start();
}

void FilePreviewViewModel::draw()
{
    m_soon.stop();
    const int width = wishedWidth();
    if (m_file.isEmpty() || width < 1 || (m_wishedPage == m_page && m_wishedWidth == width)) return;
    m_wishedPage = m_page;
    m_wishedWidth = width;
    const qint64 wish = ++*m_newest;
    if (m_image.isNull() || m_drawnPage != m_page) say(tr("The page is being drawn …"), false);
    m_worker.run(
        this,
        [file = m_file, page = m_page, width, wish, newest = m_newest] {
            const auto isNewest = [&] { return *newest == wish ? Continue::Yes : Continue::No; };
            if (isNewest() == Continue::No) return Result<Picture>(Error{ErrorCode::Cancelled, {}, {}});
            return pictureOf(file, page, width, [&](qint64, qint64) { return isNewest(); });
        },
        [this, wish, width, page = m_page](const Result<Picture> &picture) {
            if (wish != *m_newest) return;
            m_drawnPage = page;
            show(picture, width);
        });
}

Result<FilePreviewViewModel::Picture> FilePreviewViewModel::pictureOf(const QByteArray &file, int page, int width,
                                                                      const Progress &progress)
{
    const auto drawn = drawnPage(file, page, width, progress);
    if (!drawn) return drawn.error();
    if (drawn->refusal) return Picture{{}, 0, drawn->refusal};
    constexpr qsizetype coloursADot = 3;
    const QImage dots(reinterpret_cast<const uchar *>(drawn->dots.constData()), drawn->width, drawn->height,
                      drawn->width * coloursADot, QImage::Format_RGB888);
    return Picture{dots.convertToFormat(QImage::Format_RGB32), drawn->pages, {}};
}

void FilePreviewViewModel::show(const Result<Picture> &picture, int width)
{
    m_drawnWidth = width;
    if (!picture) m_wishedPage = 0; // the next look at it tries again
    m_image = picture && !picture->refusal ? picture->image : QImage();
    if (!picture)
        say(errorText(picture.error()), true);
    else if (picture->refusal)
        say(refusalText(*picture->refusal), true);
    else
        say({}, false);
    Q_EMIT imageChanged();
    Q_EMIT sizeChanged();
    if (picture && picture->pages > 0 && picture->pages != m_pages) {
        m_pages = picture->pages;
        Q_EMIT changed();
        Q_EMIT pagesCounted();
    }
}

QString FilePreviewViewModel::refusalText(extract::State refusal)
{
    switch (refusal) {
    case extract::State::Protected:
        return tr("The file asks for a password and cannot be shown here. It is kept; save a copy to open it.");
    case extract::State::Limit:
        return tr("The page is too large to be shown here. The file is kept; save a copy to open it.");
    case extract::State::UnknownKind:
        return tr("This kind of picture cannot be shown here. The file is kept; save a copy to open it.");
    default:
        return tr("The page is damaged and cannot be shown. The file is kept as it was attached; save a copy to try it "
                  "in its own program.");
    }
}

} // namespace staffelstab
