// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "extract/drawnpage.h"

/// Attachments as they look: pictures and the pages of a PDF, drawn by the program staffelstab-extract, so that nothing
/// that others have made is ever decoded by the program that holds the workspace.
namespace staffelstab
{

class Workspace;
struct Attachment;

/// Whether a file is of a kind that can be looked at, by what was noted when it was attached.
bool canBeLookedAt(const Attachment &attachment);

/// The bytes of an attachment that can be looked at; nothing of one that cannot.
Result<std::optional<QByteArray>> fileToLookAt(Workspace &workspace, const Id &attachment);

/// One page (from 1) of such a file. Needs no workspace. Whatever is wrong with the file is a refusal and no error: Io
/// means that the reading program does not work on this machine. Ends with Cancelled when the progress answers No.
Result<extract::DrawnPage> drawnPage(const QByteArray &file, int page, int width, const Progress &progress = {});

} // namespace staffelstab
