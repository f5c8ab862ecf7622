// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/pageimage.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <utility>

namespace staffelstab
{

PageImage::PageImage(QQuickItem *parent) : QQuickItem(parent) { setFlag(ItemHasContents); }

void PageImage::setSource(FilePreviewViewModel *source)
{
    if (source == m_source) return;
    if (m_source) m_source->disconnect(this);
    m_source = source;
    if (m_source) connect(m_source, &FilePreviewViewModel::imageChanged, this, &PageImage::follow);
    follow();
    Q_EMIT sourceChanged();
}

void PageImage::follow()
{
    m_image = m_source ? m_source->image() : QImage();
    m_isNew = true;
    update();
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
