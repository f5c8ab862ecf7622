// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/extracting.h"

/// What was read of an attachment, in words: for the window and for the command line.
namespace staffelstab
{

/// "Page 3", "Sheet Fees", "Sheet Fees, part 2"; empty for a file that is one piece.
QString pageName(extract::Division division, const QString &label);

/// "12 pages read · no text: pages 3, 4", or why nothing was read and what helps.
QString readingText(const AttachmentText &text);

/// True where nothing of the file can be found, and a person might do something about it.
bool isUnreadable(const AttachmentText &text);

/// True where a picture waits for recognition, or nothing was recognised on it and a second try may help.
bool hasPicturesToRead(const AttachmentText &text);

} // namespace staffelstab
