// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/session.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The start page: where one left off, who leaves next, what is due.
class StartViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")

  public:
    explicit StartViewModel(Session &session, QObject *parent = nullptr);

  private:
    Session &m_session;
};

} // namespace staffelstab
