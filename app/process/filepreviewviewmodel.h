// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/session.h"
#include "usecase/looking.h"

#include <QImage>
#include <QSizeF>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>

namespace staffelstab
{

/// A picture or a page of a PDF as it looks, drawn in a process of its own while the text beside it can be read. The
/// newest wish wins: a page that nobody waits for any more is not drawn to its end.
class FilePreviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by FileTextViewModel")
    /// The file is of a kind that can be looked at.
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    /// Why there is no picture, or that it is coming.
    Q_PROPERTY(QString notice READ notice NOTIFY changed FINAL)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed FINAL)
    /// The room on the page in logical pixels, and how many dots of the screen one of them has.
    Q_PROPERTY(QSizeF room READ room WRITE setRoom NOTIFY sizeChanged FINAL)
    Q_PROPERTY(qreal dotsAPixel READ dotsAPixel WRITE setDotsAPixel NOTIFY sizeChanged FINAL)
    Q_PROPERTY(QSizeF size READ size NOTIFY sizeChanged FINAL) ///< at which the page is shown
    Q_PROPERTY(bool whole READ isWhole WRITE setWhole NOTIFY sizeChanged FINAL)
    Q_PROPERTY(bool canGrow READ canGrow NOTIFY sizeChanged FINAL)
    Q_PROPERTY(bool canShrink READ canShrink NOTIFY sizeChanged FINAL)
    Q_PROPERTY(QString zoomText READ zoomText NOTIFY sizeChanged FINAL)

  public:
    explicit FilePreviewViewModel(Session &session, QObject *parent = nullptr);
    ~FilePreviewViewModel() override;

    void showFile(const Id &attachment, const QString &name, int page);
    void turnTo(int page);
    void close();

    bool isAvailable() const { return m_available; }
    int pages() const { return m_pages; } ///< 0 as long as that is not known
    QImage image() const { return m_image; }
    QString name() const;
    QString notice() const { return m_notice; }
    bool hasFailed() const { return m_failed; }
    QSizeF room() const { return m_room; }
    void setRoom(const QSizeF &room);
    qreal dotsAPixel() const { return m_dotsAPixel; }
    void setDotsAPixel(qreal dots);
    QSizeF size() const;
    bool isWhole() const { return m_whole; }
    void setWhole(bool whole);
    bool canGrow() const;
    bool canShrink() const;
    QString zoomText() const;

    Q_INVOKABLE void grow() { zoomBy(1); }
    Q_INVOKABLE void shrink() { zoomBy(-1); }

  Q_SIGNALS:
    void changed();
    void imageChanged();
    void sizeChanged();
    /// How many pages there are is known now.
    void pagesCounted();

  private:
    struct Picture {
        QImage image;
        int pages = 0;
        std::optional<extract::State> refusal;
    };
    static QString refusalText(extract::State refusal);
    static Result<Picture> pictureOf(const QByteArray &file, int page, int width, const Progress &progress);

    void zoomBy(int steps);
    void drawSoon();
    void draw();
    void show(const Result<Picture> &picture, int width);
    void say(const QString &notice, bool failed);
    int wishedWidth() const;

    Session &m_session;
    Id m_id;
    QString m_name;
    QByteArray m_file;
    QImage m_image;
    QString m_notice;
    QSizeF m_room;
    qreal m_dotsAPixel = 1;
    int m_page = 1;
    int m_pages = 0;
    int m_zoom = 0;       ///< place in the list of steps
    int m_drawnWidth = 0; ///< that was wished for the image
    int m_drawnPage = 0;
    int m_wishedPage = 0; ///< drawn or on its way
    int m_wishedWidth = 0;
    bool m_available = false;
    bool m_failed = false;
    bool m_whole = false;
    qint64 m_ticket = 0;
    std::shared_ptr<std::atomic<qint64>> m_newest = std::make_shared<std::atomic<qint64>>(0);
    QTimer m_soon;
    Worker m_worker;
};

} // namespace staffelstab
