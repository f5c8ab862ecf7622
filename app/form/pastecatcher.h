// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// Lies in a page that takes pictures and files from the clipboard: Ctrl+V gives them to the page, unless somebody is
/// writing and there is text to be pasted.
class PasteCatcher : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT

  public:
    explicit PasteCatcher(QQuickItem *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

  Q_SIGNALS:
    void pasted();

  protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;

  private:
    bool takesPaste() const;

    QPointer<QQuickWindow> m_watched;
};

} // namespace staffelstab
