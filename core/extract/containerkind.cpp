// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/containerkind.h"

#include "extract/partrelations.h"
#include "extract/xmlwalk.h"

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

QString rootOf(const QByteArray &bytes)
{
    XmlWalk walk(bytes);
    return walk.next() == XmlWalk::Token::Start ? walk.name().toString() : QString();
}

} // namespace

ContainerContent containerContent(ZipContainer &container)
{
    if (container.has(u"content.xml"_s) && container.has(u"META-INF/manifest.xml"_s))
        return {ContainerKind::OpenDocument, {}};
    for (const QString &part : partsOfKind(relationsOf(container, {}), u"officeDocument")) {
        const QString root = rootOf(container.read(part));
        if (root == u"document") return {ContainerKind::Word, part};
        if (root == u"workbook") return {ContainerKind::Workbook, part};
        if (root == u"presentation") return {ContainerKind::Presentation, part};
    }
    return {};
}

} // namespace staffelstab::extract
