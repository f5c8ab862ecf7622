// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/progress.h"
#include "base/result.h"
#include "extract/filetext.h"
#include "store/contentpage.h"

#include <QList>

/// The text of attachments: read by the program staffelstab-extract, kept in the workspace, followed by the search.
namespace staffelstab
{

class Workspace;

using AttachmentPage = store::ContentPage;

/// How an attachment was read.
struct AttachmentText {
    extract::State state = extract::State::Text;
    extract::Division division = extract::Division::None;
    QList<AttachmentPage> pages;

    bool operator==(const AttachmentText &) const = default;
};

/// What was read of an attachment, with all its text; nothing while it has not been read.
Result<std::optional<AttachmentText>> attachmentText(Workspace &workspace, const Id &attachment);

/// Something to be read: a file, or one of its pages that is a picture.
struct UnreadContent {
    QString sha256;
    int page = 0;    ///< 0 = the whole file
    qint64 left = 0; ///< how much there is to read, with this
};

/// Nothing when all is read. Waits for no writer.
Result<std::optional<UnreadContent>> nextUnread(Workspace &workspace, const Progress &progress = {});

/// What staffelstab-extract has found, not kept yet.
struct FoundText {
    UnreadContent content;
    extract::FileText file;
};

/// Reads in a process of its own, which is stopped after three minutes and when the progress answers No. Whatever is
/// wrong with the file is a state and no error: Io means that the reading program does not work on this machine.
Result<FoundText> readUnread(Workspace &workspace, const UnreadContent &content, const Progress &progress = {});

/// Keeps it in the workspace; the ranked index follows with its next update.
Result<Done> keepText(Workspace &workspace, const FoundText &found);

/// Gives the pictures of an attachment on which nothing was recognised a second try, and asks anew whether pictures can
/// be read at all; returns whether they can.
Result<bool> recogniseAgain(Workspace &workspace, const Id &attachment);

/// Reads everything that is unread; returns how many files and pages that were.
Result<int> readAttachments(Workspace &workspace, const Progress &progress = {});

/// Whether pictures can be read on this machine: Tesseract with its German data.
Result<bool> canRecognisePictures();

} // namespace staffelstab
