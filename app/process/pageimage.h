// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/filepreviewviewmodel.h"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Shows what a preview has drawn, over the whole of its item.
class PageImage : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(staffelstab::FilePreviewViewModel *source READ source WRITE setSource NOTIFY sourceChanged FINAL)

  public:
    explicit PageImage(QQuickItem *parent = nullptr);

    FilePreviewViewModel *source() const { return m_source; }
    void setSource(FilePreviewViewModel *source);

  Q_SIGNALS:
    void sourceChanged();

  protected:
    QSGNode *updatePaintNode(QSGNode *before, UpdatePaintNodeData *data) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;

  private:
    void follow();

    QPointer<FilePreviewViewModel> m_source;
    QImage m_image;
    bool m_isNew = false;
};

} // namespace staffelstab
