// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/drawnpage.h"

#include <QByteArray>

namespace staffelstab::extract
{

/// The text of a file, read by what the file is. Whatever a file holds, this returns: the state says how it ended.
/// Memory and time are bounded for what we read ourselves; libraries of others are bounded by the process they run in.
FileText extracted(const QByteArray &bytes);

/// What character recognition reads of a page (from 1): the page of a PDF as a picture, or the picture that the file
/// is. Empty where that is impossible.
QByteArray pictureOf(const QByteArray &bytes, int page);

/// A page (from 1) of a PDF to be looked at. Pictures are decoded by the reading program itself, and other kinds have
/// no pages that are drawn.
DrawnPage drawn(const QByteArray &bytes, int page, int wishedWidth);

/// What was recognised of a picture, as a page: words that a line has divided are whole again.
FileText recognisedText(QString text);

} // namespace staffelstab::extract
