// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdfnavigation.h"

#include "base/result.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <vector>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

using Pages = std::vector<QPDFObjectHandle>;

QPDFObjectHandle destinationOf(const Pages &pages, const PdfPlace &place)
{
    const QPDFObjectHandle nothing = QPDFObjectHandle::newNull();
    return QPDFObjectHandle::newArray({pages.at(static_cast<std::size_t>(place.page)),
                                       QPDFObjectHandle::newName("/XYZ"), nothing,
                                       QPDFObjectHandle::newReal(place.y, 2), nothing});
}

void addLink(const Pages &pages, const PdfLink &link)
{
    QPDFObjectHandle area = QPDFObjectHandle::newArray();
    for (const double edge : {link.area.left(), link.area.top(), link.area.right(), link.area.bottom()})
        area.appendItem(QPDFObjectHandle::newReal(edge, 2));
    QPDFObjectHandle note = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
    note.replaceKey("/Rect", area);
    note.replaceKey("/Dest", destinationOf(pages, link.target));
    QPDFObjectHandle page = pages.at(static_cast<std::size_t>(link.page));
    if (!page.getKey("/Annots").isArray()) page.replaceKey("/Annots", QPDFObjectHandle::newArray());
    page.getKey("/Annots").appendItem(note);
}

/// Hangs a bookmark below its parent, behind the parent's last child.
void hang(QPDFObjectHandle &parent, QPDFObjectHandle &item)
{
    item.replaceKey("/Parent", parent);
    if (QPDFObjectHandle last = parent.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", item);
        item.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", item);
    }
    parent.replaceKey("/Last", item);
}

/// Only the top level is open, so that the bookmarks of a large handbook stay a list one can read.
QPDFObjectHandle outlineOf(QPDF &pdf, const Pages &pages, const QList<PdfBookmark> &bookmarks)
{
    std::vector<QPDFObjectHandle> open{pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"))};
    std::vector<int> levels{0};
    std::vector<std::pair<QPDFObjectHandle, int>> children{{open.front(), 0}};
    std::vector<std::size_t> places{0};
    for (const PdfBookmark &bookmark : bookmarks) {
        while (levels.back() >= bookmark.level) {
            open.pop_back();
            levels.pop_back();
            places.pop_back();
        }
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Dest", destinationOf(pages, bookmark.target));
        hang(open.back(), item);
        ++children[places.back()].second;
        open.push_back(item);
        levels.push_back(bookmark.level);
        places.push_back(children.size());
        children.emplace_back(item, 0);
    }
    for (auto &[item, count] : children)
        if (count > 0)
            item.replaceKey("/Count", QPDFObjectHandle::newInteger(&item == &children.front().first ? count : -count));
    return children.front().first;
}

} // namespace

QByteArray withNavigation(const QByteArray &bytes, const PdfNavigation &navigation)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        const Pages &pages = pdf.getAllPages();
        for (const PdfLink &link : navigation.links)
            addLink(pages, link);
        QPDFObjectHandle root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newString(navigation.language.toStdString()));
        root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
        if (!navigation.bookmarks.isEmpty()) {
            root.replaceKey("/Outlines", outlineOf(pdf, pages, navigation.bookmarks));
            root.replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
        }
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto made = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char *>(made->getBuffer()), static_cast<qsizetype>(made->getSize())};
    } catch (const std::exception &error) {
        throw Failure(ErrorCode::Internal, u"pdf: "_s + QString::fromUtf8(error.what()));
    }
}

} // namespace staffelstab::report
