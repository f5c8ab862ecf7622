// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/lawecho.h"

/// What is said about records that rest on a law.
namespace staffelstab
{

/// "cites § 26 Abs. 2 WoGG; rests on § 26 WoGG"
QString echoReason(const EchoEntry &entry);

QString echoErrorText(const Error &error);

} // namespace staffelstab
