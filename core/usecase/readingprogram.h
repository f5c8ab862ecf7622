// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "extract/drawnpage.h"

#include <QByteArray>

namespace staffelstab
{

/// Lets staffelstab-extract, which lies beside the running program, read a file, or recognise one of its pages (from
/// 1). What a signal of the system ends is a limit that was passed or a damaged file. Throws Failure(Io) where the
/// program, or Tesseract behind it, does not work on this machine, and Failure(Cancelled).
extract::FileText readByProgram(const QByteArray &bytes, int page, const Progress &progress);

/// Lets it draw one page (from 1) of a PDF or picture, as wide as wished within the limits of a drawn page; it is
/// stopped after half a minute. Throws as above.
extract::DrawnPage drawByProgram(const QByteArray &bytes, int page, int width, const Progress &progress);

/// Asks the program once, until that is forgotten. Throws as above.
bool programCanRecognise(const Progress &progress = {});
void forgetRecognition();

} // namespace staffelstab
