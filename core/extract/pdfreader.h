// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace staffelstab::extract
{

/// One page of a PDF as a picture in grey (PNM), for character recognition: 300 dpi, fewer on very large sheets. Throws
/// Unreadable. The page is counted from 1.
QByteArray pagePicture(const QByteArray &pdf, int page);

} // namespace staffelstab::extract
