// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace staffelstab::extract
{

enum class FileKind {
    Pdf,
    Zip, ///< what is in the container says more
    Rtf,
    Mail,
    Html,
    FlatOpenDocument,
    Xml,
    Picture,   ///< PNG, JPEG, TIFF
    OldOffice, ///< the container of Word, Excel and PowerPoint before 2007, and of their files with a password
    Plain,     ///< perhaps: the bytes decide whether it is text; Markdown is text as well
};

/// What a file is by its first bytes; its name may say anything.
FileKind fileKind(const QByteArray &bytes);

/// Whether the old container holds an encrypted file of today.
bool holdsEncryptedPackage(const QByteArray &bytes);

} // namespace staffelstab::extract
