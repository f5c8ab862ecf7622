// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/drawnpage.h"

namespace staffelstab::reading
{

/// A picture (PNG, JPEG, GIF, BMP, and TIFF and WebP where Qt can read them) to be looked at: upright as the camera was
/// held, on white, no wider than wished and never enlarged. A TIFF may hold several pages (from 1).
extract::DrawnPage drawnPicture(const QByteArray &bytes, int page, int wishedWidth);

} // namespace staffelstab::reading
