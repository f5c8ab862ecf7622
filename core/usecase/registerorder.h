// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>

namespace staffelstab
{

/// As a German directory sorts names: without regard to case, numbers by their value.
QCollator germanOrder();

} // namespace staffelstab
