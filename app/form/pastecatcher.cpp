// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pastecatcher.h"

#include "form/givenfile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>

namespace staffelstab
{

PasteCatcher::PasteCatcher(QQuickItem *parent) : QQuickItem(parent) {}

void PasteCatcher::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        if (m_watched) m_watched->removeEventFilter(this);
        m_watched = data.window;
        if (m_watched) m_watched->installEventFilter(this);
    }
    QQuickItem::itemChange(change, data);
}

bool PasteCatcher::takesPaste() const
{
    const QQuickItem *focused = m_watched->activeFocusItem();
    const bool isText = focused && focused->flags().testFlag(ItemAcceptsInputMethod);
    const bool isHere = focused && parentItem() && parentItem()->isAncestorOf(focused);
    return (isHere || !isText) && hasGivenFiles(QGuiApplication::clipboard()->mimeData());
}

/// Before the field that has the focus sees the key, since it would take it whatever is on the clipboard.
bool PasteCatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && m_watched && watched == m_watched &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste) && takesPaste()) {
        Q_EMIT pasted();
        return true;
    }
    return QQuickItem::eventFilter(watched, event);
}

} // namespace staffelstab
