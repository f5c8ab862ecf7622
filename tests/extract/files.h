// SPDX-License-Identifier: GPL-3.0-or-later
// Files as offices write them, reduced to what a test is about.
#pragma once

#include "extract/extract.h"
#include "report/zipfile.h"
#include "support/qtprinters.h"

namespace staffelstab::tests
{

using Parts = QList<report::ZipEntry>;

/// An Office Open XML container around a main part and whatever belongs to it.
inline QByteArray officeFile(const QString &mainPart, const Parts &parts)
{
    Parts all = parts;
    all.prepend({QStringLiteral("_rels/.rels"),
                 "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                 "<Relationship Id='r1' Type='http://x/officeDocument' Target='" +
                     mainPart.toUtf8() + "'/></Relationships>"});
    return report::zipped(all);
}

inline QByteArray relations(const QByteArray &inner)
{
    return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + inner +
           "</Relationships>";
}

inline QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id='" + id + "' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/" +
           kind + "' Target='" + target + "'/>";
}

/// A Word document with this body.
inline QByteArray wordFile(const QByteArray &body, const Parts &more = {})
{
    return officeFile(
        QStringLiteral("word/document.xml"),
        Parts{{QStringLiteral("word/document.xml"),
               "<w:document xmlns:w='urn:w' xmlns:m='urn:m'><w:body>" + body + "</w:body></w:document>"}} +
            more);
}

inline QByteArray openDocumentBody(const QByteArray &body, const QByteArray &styles = {})
{
    return "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
           "xmlns:text='urn:text' xmlns:table='urn:table' xmlns:draw='urn:draw' xmlns:style='urn:style' "
           "xmlns:fo='urn:fo' "
           "xmlns:presentation='urn:presentation' xmlns:svg='urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0' "
           "xmlns:dc='http://purl.org/dc/elements/1.1/'>"
           "<office:automatic-styles>" +
           styles + "</office:automatic-styles><office:body>" + body + "</office:body></office:document-content>";
}

inline QByteArray openDocument(const QByteArray &content, const QByteArray &manifest = "<manifest/>")
{
    return report::zipped(
        {{QStringLiteral("content.xml"), content}, {QStringLiteral("META-INF/manifest.xml"), manifest}});
}

/// The text of every page; "∅" for one without.
inline QStringList textsOf(const extract::FileText &file)
{
    QStringList texts;
    for (const extract::FilePage &page : file.pages)
        texts << page.text.value_or(QStringLiteral("∅"));
    return texts;
}

inline QStringList labelsOf(const extract::FileText &file)
{
    QStringList labels;
    for (const extract::FilePage &page : file.pages)
        labels << page.label;
    return labels;
}

} // namespace staffelstab::tests
