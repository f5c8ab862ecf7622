// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/startviewmodel.h"

namespace staffelstab
{

StartViewModel::StartViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

} // namespace staffelstab
