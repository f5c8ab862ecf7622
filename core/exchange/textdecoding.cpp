// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoding.h"

#include "exchange/refusal.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLargestRecoded = qsizetype(16) << 20; // text in memory is several times its bytes

// 0x80–0x9f of windows-1252; 0 where nothing is defined.
constexpr std::array<char16_t, 32> kWindows{0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                            0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,
                                            0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                            0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool isAscii(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

char16_t latin9(unsigned char byte)
{
    switch (byte) {
    case 0xa4:
        return 0x20ac;
    case 0xa6:
        return 0x0160;
    case 0xa8:
        return 0x0161;
    case 0xb4:
        return 0x017d;
    case 0xb8:
        return 0x017e;
    case 0xbc:
        return 0x0152;
    case 0xbd:
        return 0x0153;
    case 0xbe:
        return 0x0178;
    default:
        return byte;
    }
}

char16_t singleByte(unsigned char byte, Encoding encoding)
{
    if (byte < 0x80) return byte;
    if (encoding == Encoding::Ascii) return 0;
    if (byte < 0xa0) return kWindows.at(byte - 0x80u); // also what is called ISO-8859-1 holds quotes from here
    return encoding == Encoding::Latin9 ? latin9(byte) : byte;
}

[[noreturn]] void refuseAt(QByteArrayView bytes, qsizetype position, const QString &expected)
{
    throw Refused(Refusal::WrongEncoding, expected, lineAt(bytes, position));
}

void appendUtf8(QByteArray &to, char16_t c)
{
    if (c < 0x80) {
        to += static_cast<char>(c);
    } else if (c < 0x800) {
        to += static_cast<char>(0xc0 | (c >> 6));
        to += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        to += static_cast<char>(0xe0 | (c >> 12));
        to += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        to += static_cast<char>(0x80 | (c & 0x3f));
    }
}

QByteArray fromSingleBytes(const QByteArray &bytes, Encoding encoding, const QString &name)
{
    QByteArray result;
    result.reserve(bytes.size() + bytes.size() / 8);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char16_t c = singleByte(static_cast<unsigned char>(bytes[i]), encoding);
        if (c == 0 && bytes[i] != '\0') refuseAt(bytes, i, name);
        appendUtf8(result, c);
    }
    return result;
}

QByteArray fromUtf16(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0) throw Refused(Refusal::WrongEncoding, u"UTF-16"_s);
    return text.toUtf8();
}

bool hasUtf16Mark(QByteArrayView bytes) { return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); }

/// Readable text: no NUL, hardly any control characters.
bool looksLikeText(QByteArrayView bytes)
{
    qsizetype odd = 0;
    for (const char c : bytes) {
        if (c == '\0') return false;
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || byte == 0x7f) ++odd;
    }
    return odd * 200 <= bytes.size();
}

/// Length of the UTF-8 character at the position; 0 where there is none.
qsizetype sequenceAt(QByteArrayView bytes, qsizetype position)
{
    const auto lead = static_cast<unsigned char>(bytes[position]);
    const qsizetype length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    if (length == 1) return 1;
    return position + length <= bytes.size() && bytes.sliced(position, length).isValidUtf8() ? length : 0;
}

bool looksLikeWindows(QByteArrayView bytes)
{
    qsizetype high = 0;
    qsizetype utf8 = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < 0x80) continue;
        if (const qsizetype length = sequenceAt(bytes, i); length > 1) {
            ++utf8;
            i += length - 1;
            continue;
        }
        if (singleByte(byte, Encoding::Windows1252) == 0) return false;
        ++high;
    }
    return utf8 <= high / 4 && high * 3 <= bytes.size(); // German text has about one in twenty
}

} // namespace

qint64 lineAt(QByteArrayView bytes, qsizetype position)
{
    return 1 + std::count(bytes.begin(), bytes.begin() + std::min(position, bytes.size()), '\n');
}

qsizetype firstInvalidUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) return -1;
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype length = sequenceAt(bytes, i);
        if (length == 0) return i;
        i += length;
    }
    return -1;
}

std::optional<Encoding> encodingFromName(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().trimmed().toLower().replace('_', '-');
    if (lower == "utf-8" || lower == "utf8") return Encoding::Utf8;
    if (lower.startsWith("utf-16")) return Encoding::Utf16;
    if (lower == "us-ascii" || lower == "ascii") return Encoding::Ascii;
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "iso8859-1") return Encoding::Latin1;
    if (lower == "iso-8859-15" || lower == "latin9") return Encoding::Latin9;
    if (lower == "windows-1252" || lower == "cp1252") return Encoding::Windows1252;
    return std::nullopt;
}

QByteArray toUtf8(const QByteArray &bytes, Encoding encoding)
{
    const bool recoded = encoding != Encoding::Utf8 && encoding != Encoding::Ascii;
    if (recoded && bytes.size() > kLargestRecoded) throw Refused(Refusal::TooLarge, u"16 MB"_s);
    switch (encoding) {
    case Encoding::Utf8:
        if (const qsizetype bad = firstInvalidUtf8(bytes); bad >= 0) refuseAt(bytes, bad, u"UTF-8"_s);
        return bytes;
    case Encoding::Utf16:
        return fromUtf16(bytes);
    case Encoding::Ascii:
        return isAscii(bytes) ? bytes : fromSingleBytes(bytes, encoding, u"US-ASCII"_s);
    case Encoding::Latin1:
    case Encoding::Latin9:
    case Encoding::Windows1252:
        break;
    }
    const QString name = encoding == Encoding::Latin1   ? u"ISO-8859-1"_s
                         : encoding == Encoding::Latin9 ? u"ISO-8859-15"_s
                                                        : u"windows-1252"_s;
    if (isAscii(bytes)) return bytes;
    if (bytes.isValidUtf8()) { // single-byte text is never valid UTF-8 by accident
        const auto high = std::ranges::find_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        refuseAt(bytes, high - bytes.begin(), name);
    }
    return fromSingleBytes(bytes, encoding, name);
}

QString decodedText(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes)) return QString::fromUtf8(toUtf8(bytes, Encoding::Utf16));
    const QByteArray plain = bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes;
    if (!looksLikeText(plain)) throw Refused(Refusal::UnknownFormat, u"not a text"_s);
    if (plain.isValidUtf8()) return QString::fromUtf8(plain);
    if (!looksLikeWindows(plain)) refuseAt(plain, firstInvalidUtf8(plain), u"UTF-8"_s);
    return QString::fromUtf8(toUtf8(plain, Encoding::Windows1252));
}

QByteArray plainUtf8(const QByteArray &bytes)
{
    if (hasUtf16Mark(bytes)) return toUtf8(bytes, Encoding::Utf16);
    return toUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes, Encoding::Utf8);
}

} // namespace staffelstab::exchange
