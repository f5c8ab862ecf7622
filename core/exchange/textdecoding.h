// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace staffelstab::exchange
{

/// The text of a file that declares no encoding: UTF-8, UTF-16 with byte order mark, else windows-1252. Throws
/// Refused for bytes that are no text.
QString decodedText(const QByteArray &bytes);

/// The bytes of a file whose format demands UTF-8 (JSON), without byte order mark; UTF-16 with one is recoded.
QByteArray plainUtf8(const QByteArray &bytes);

enum class Encoding { Utf8, Utf16, Ascii, Latin1, Latin9, Windows1252 };

/// The encoding with this name (IANA, any case); nothing when we cannot read it.
std::optional<Encoding> encodingFromName(QByteArrayView name);

/// The same text as UTF-8; throws Refused(WrongEncoding) with the line when the bytes cannot be in that encoding.
QByteArray toUtf8(const QByteArray &bytes, Encoding encoding);

/// Position of the first byte that is not UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// 1-based line of a position.
qint64 lineAt(QByteArrayView bytes, qsizetype position);

} // namespace staffelstab::exchange
