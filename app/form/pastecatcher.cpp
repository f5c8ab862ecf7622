// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/pastecatcher.h"

#include "form/givenfile.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QQuickWindow>

namespace staffelstab
{
namespace
{

/// What lies above the pages has nothing to do with the one below.
bool isInDialog(const QQuickItem *focused)
{
    for (const QQuickItem *item = focused; item; item = item->parentItem())
        if (item->inherits("QQuickOverlay")) return true;
    return false;
}

} // namespace

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
    return (isHere || (!isText && !isInDialog(focused))) && hasGivenFiles(QGuiApplication::clipboard()->mimeData());
}

/// Before the field that has the focus sees the key, since it would take it whatever is on the clipboard.
bool PasteCatcher::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isVisible() && m_watched && watched == m_watched) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) && takesPaste()) {
            if (!key->isAutoRepeat()) Q_EMIT pasted(); // a key that is held gives one picture
            return true;
        }
    }
    return QQuickItem::eventFilter(watched, event);
}

} // namespace staffelstab
