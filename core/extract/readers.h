// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/pagebuilder.h"

#include <QByteArray>

/// One function for each format: text into pages, in the order in which a person reads it. They throw Unreadable. What
/// an office hides on purpose or by accident counts as well (hidden sheets and slides, speaker notes, comments,
/// headers, notes): whoever looks for it does not know that it is hidden. Deleted text of tracked changes, field codes,
/// macros and files embedded in files do not.
namespace staffelstab::extract
{

class ZipContainer;

/// Pages where the program that wrote the file kept its page breaks, else one piece. Headers and footers count once.
void readWordDocument(ZipContainer &container, const QString &part, FileText &file);

/// A page for each sheet, cells by rows; dates in the German way, numbers with a decimal comma.
void readWorkbook(ZipContainer &container, const QString &part, FileText &file);

/// A page for each slide, with its drawn diagrams, comments and speaker notes.
void readPresentation(ZipContainer &container, const QString &part, FileText &file);

/// Text, sheets or slides of OpenDocument, by what its body is.
void readOpenDocument(ZipContainer &container, FileText &file);
void readFlatOpenDocument(const QByteArray &bytes, FileText &file); ///< the same as one XML file

void readPdf(const QByteArray &bytes, FileText &file);
void readRtf(const QByteArray &bytes, FileText &file);

/// Sender, receivers, date and subject, the text (of HTML where there is no other) and the names of attached files.
void readMail(const QByteArray &bytes, FileText &file);

} // namespace staffelstab::extract
