// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What the program is made of.
class AboutViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *libraries READ libraries CONSTANT FINAL)

  public:
    explicit AboutViewModel(QObject *parent = nullptr);

    QString version() const;
    QAbstractItemModel *libraries() { return &m_libraries; }

  private:
    struct LibraryRow {
        QString name;
        QString version;
        QString licence;

        bool operator==(const LibraryRow &) const = default;
    };

    RowsModel<LibraryRow> m_libraries;
};

} // namespace staffelstab
