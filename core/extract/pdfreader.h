// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/drawnpage.h"

#include <QByteArray>

namespace staffelstab::extract
{

/// One page of a PDF as a picture in grey (PNM), for character recognition: 300 dpi, fewer on very large sheets. Throws
/// Unreadable. The page is counted from 1.
QByteArray pagePicture(const QByteArray &pdf, int page);

/// One page of a PDF (from 1) on white paper, in colour, as wide as wished where that is possible. Throws Unreadable.
DrawnPage drawnPdfPage(const QByteArray &pdf, int page, int wishedWidth);

} // namespace staffelstab::extract
