// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/pageimage.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <utility>

namespace staffelstab
{

PageImage::PageImage(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void PageImage::setImage(const QImage &image)
{
    m_image = image;
    m_isNew = true;
    update();
    Q_EMIT imageChanged();
}

void PageImage::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    update();
}

QSGNode *PageImage::updatePaintNode(QSGNode *before, UpdatePaintNodeData *)
{
    auto *node = static_cast<QSGImageNode *>(before);
    if (m_image.isNull()) {
        delete node;
        return nullptr;
    }
    const bool isFirst = !node;
    if (isFirst) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Linear);
    }
    if (std::exchange(m_isNew, false) || isFirst) node->setTexture(window()->createTextureFromImage(m_image));
    node->setRect(boundingRect());
    return node;
}

} // namespace staffelstab
