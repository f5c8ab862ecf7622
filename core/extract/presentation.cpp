// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/partrelations.h"
#include "extract/readers.h"
#include "extract/xmlwalk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

/// A slide, its notes or a drawn diagram.
void readShapes(const QByteArray &bytes, PageBuilder &pages)
{
    if (bytes.isEmpty()) return;
    XmlWalk walk(bytes);
    bool inText = false;
    int cells = 0;
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        const QStringView name = walk.name();
        if (token == XmlWalk::Token::Text) {
            if (inText) pages.add(walk.text());
        } else if (token == XmlWalk::Token::Start) {
            if (name == u"Fallback" || (name == u"fld" && walk.attribute(u"type") == u"slidenum")) {
                walk.skip();
            } else if (name == u"t" || name == u"text") {
                inText = true;
            } else if (name == u"br") {
                pages.endLine();
            } else if (name == u"tc") {
                ++cells;
            } else if (name == u"cNvPr") {
                pages.add(walk.attribute(u"descr"));
                pages.endLine();
            }
        } else if (name == u"t" || name == u"text") {
            inText = false;
            if (name == u"text") pages.endLine(); // a comment
        } else if (name == u"p") {
            if (cells > 0)
                pages.add(u" ");
            else
                pages.endLine();
        } else if (name == u"tc") {
            --cells;
            pages.endCell();
        } else if (name == u"tr") {
            pages.endRow();
        }
    }
}

void readSlide(ZipContainer &container, const QString &part, PageBuilder &pages)
{
    readShapes(container.read(part), pages);
    const QList<PartRelation> relations = relationsOf(container, part);
    for (const QStringView kind : {QStringView(u"diagramData"), QStringView(u"comments"), QStringView(u"notesSlide")})
        for (const QString &other : partsOfKind(relations, kind))
            readShapes(container.readIfPresent(other), pages);
}

} // namespace

void readPresentation(ZipContainer &container, const QString &part, FileText &file)
{
    file.division = Division::Slides;
    QHash<QString, PartRelation> byId;
    for (const PartRelation &relation : relationsOf(container, part))
        byId.insert(relation.id, relation);
    PageBuilder pages(file);
    const QByteArray bytes = container.read(part);
    XmlWalk walk(bytes);
    int number = 0;
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start || walk.name() != u"sldId") continue;
        pages.beginPage(QString::number(++number));
        if (const PartRelation slide = byId.value(walk.relationId()); slide.kind == u"slide")
            readSlide(container, slide.part, pages);
    }
}

} // namespace staffelstab::extract
