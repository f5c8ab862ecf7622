// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/filekind.h"

#include <QRegularExpression>
#include <QSet>
#include <QString>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr qsizetype kLooked = 4'096;
constexpr qsizetype kMailFields = 3;

/// The beginning as Latin-1, without byte order mark and blanks; of UTF-16 the zero bytes are left out.
QString beginningOf(const QByteArray &bytes)
{
    QByteArray start = bytes.left(kLooked);
    if (start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff"))
        start = start.mid(2).replace('\0', "");
    else if (start.startsWith("\xef\xbb\xbf"))
        start = start.mid(3);
    return QString::fromLatin1(start).trimmed();
}

/// Some of the fields that every mail has, before its first empty line; a note may begin with "From:" and "To:".
bool isMail(const QString &beginning)
{
    static const QRegularExpression first(u"^[A-Za-z][A-Za-z0-9-]*:[ \\t]"_s);
    static const QRegularExpression known(
        u"^(From|To|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Delivered-To|Reply-To|Content-Type):"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    if (!first.match(beginning).hasMatch()) return false;
    QString head = beginning;
    head.remove(u'\r');
    if (const qsizetype end = head.indexOf("\n\n"_L1); end >= 0) head.truncate(end);
    QSet<QString> names;
    for (auto match = known.globalMatch(head); match.hasNext();)
        names.insert(match.next().captured(1).toLower());
    return names.size() >= kMailFields;
}

FileKind markupKind(const QString &beginning)
{
    static const QRegularExpression html(u"^(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)*(<!doctype html|<html|<head|<body)"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::DotMatchesEverythingOption);
    if (html.match(beginning).hasMatch()) return FileKind::Html;
    if (beginning.contains("urn:oasis:names:tc:opendocument"_L1) && beginning.contains("office:document"_L1))
        return FileKind::FlatOpenDocument;
    if (beginning.startsWith("<?xml"_L1)) return FileKind::Xml;
    return FileKind::Plain;
}

bool isPicture(const QByteArray &bytes)
{
    return bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.startsWith("\xff\xd8\xff") ||
           bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4));
}

} // namespace

FileKind fileKind(const QByteArray &bytes)
{
    if (bytes.isEmpty()) return FileKind::Plain;
    if (bytes.left(1'024).contains("%PDF-")) return FileKind::Pdf;
    if (bytes.startsWith("PK\x03\x04")) return FileKind::Zip;
    if (bytes.startsWith("{\\rtf")) return FileKind::Rtf;
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) return FileKind::OldOffice;
    if (isPicture(bytes)) return FileKind::Picture;
    const QString beginning = beginningOf(bytes);
    if (isMail(beginning)) return FileKind::Mail;
    return beginning.startsWith(u'<') ? markupKind(beginning) : FileKind::Plain;
}

bool holdsEncryptedPackage(const QByteArray &bytes)
{
    static const QString name = u"EncryptedPackage"_s;
    return bytes.contains(QByteArrayView(reinterpret_cast<const char *>(name.utf16()), name.size() * 2));
}

} // namespace staffelstab::extract
