// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace staffelstab
{

/// The plain scale for internal work, a maturity model of its own whatever model an assessment names beside it.
inline constexpr QStringView kPlainModel = u"einfach";

} // namespace staffelstab
