// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The only place that makes markup for the screen: everything that comes from people is escaped first, so that no
/// text can bring a picture, a link or a style of its own.
class Markup : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

  public:
    using QObject::QObject;

    /// For controls that read markup into their text by themselves.
    Q_INVOKABLE static QString escaped(const QString &text);

    /// Rich text with the marked places set off. marks: objects with start and length in UTF-16 units; the one that is
    /// current has its colours swapped.
    Q_INVOKABLE static QString highlighted(const QString &text, const QVariantList &marks, const QString &background,
                                           const QString &foreground);
};

} // namespace staffelstab
