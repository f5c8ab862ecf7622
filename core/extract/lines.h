// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/filetext.h"

#include <QByteArray>

namespace staffelstab::extract
{

/// What the reading program writes and the calling one reads: one JSON object a line, the file first, then its pages.
QByteArray toLines(const FileText &file);

/// Nothing for lines that are not of that form: the reading program may have been cut off in the middle.
std::optional<FileText> fromLines(const QByteArray &lines);

/// The exit code that says the state to scripts: 0 text, 3 no text, 4 unknown kind, 5 damaged, 6 limit, 7 protected.
int exitCodeOf(State state);
/// Whether a program that ended so has read its file; what stops it before is no state of the file.
bool isAnswer(int exitCode);
constexpr int kCannotRecognise = 8; ///< the program behind it that recognises pictures is missing or broken

} // namespace staffelstab::extract
