// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/partrelations.h"

#include "extract/xmlwalk.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash + 1);
}

QString resolved(const QString &folder, const QString &target)
{
    QString path = QDir::cleanPath(target.startsWith(u'/') ? target : u'/' + folder + target);
    while (path.startsWith(u'/'))
        path.remove(0, 1);
    return path;
}

} // namespace

QList<PartRelation> relationsOf(ZipContainer &container, const QString &part)
{
    const QString folder = folderOf(part);
    const QByteArray bytes = container.readIfPresent(folder + u"_rels/"_s + part.mid(folder.size()) + u".rels"_s);
    QList<PartRelation> relations;
    if (bytes.isEmpty()) return relations;
    XmlWalk walk(bytes);
    for (auto token = walk.next(); token != XmlWalk::Token::Finished; token = walk.next()) {
        if (token != XmlWalk::Token::Start || walk.name() != u"Relationship") continue;
        if (walk.attribute(u"TargetMode") == u"External") continue;
        relations.append({walk.attribute(u"Id"), walk.attribute(u"Type").section(u'/', -1),
                          resolved(folder, walk.attribute(u"Target"))});
    }
    return relations;
}

QStringList partsOfKind(const QList<PartRelation> &relations, QStringView kind)
{
    QStringList parts;
    for (const PartRelation &relation : relations)
        if (relation.kind == kind && !parts.contains(relation.part)) parts << relation.part;
    return parts;
}

} // namespace staffelstab::extract
