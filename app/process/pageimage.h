// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Shows a picture that is already there as dots, over the whole of its item.
class PageImage : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QImage image READ image WRITE setImage NOTIFY imageChanged FINAL)

  public:
    explicit PageImage(QQuickItem *parent = nullptr);

    QImage image() const { return m_image; }
    void setImage(const QImage &image);

  Q_SIGNALS:
    void imageChanged();

  protected:
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

  private:
    QImage m_image;
    bool m_isNew = false;
};

} // namespace staffelstab
