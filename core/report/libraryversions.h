// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::report
{

/// The versions of the libraries that are loaded.
QString qpdfVersion();
QString libzipVersion();

} // namespace staffelstab::report
