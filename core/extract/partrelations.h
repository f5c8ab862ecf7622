// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/zipcontainer.h"

#include <QList>

namespace staffelstab::extract
{

/// What a part of an Office Open XML container points to.
struct PartRelation {
    QString id;
    QString kind; ///< last word of its type: "worksheet", "notesSlide", "comments"
    QString part; ///< name of the entry in the container
};

/// The relations of a part, in order; of the container itself for an empty name. Links to the outside are left out.
QList<PartRelation> relationsOf(ZipContainer &container, const QString &part);

/// The parts of one kind.
QStringList partsOfKind(const QList<PartRelation> &relations, QStringView kind);

} // namespace staffelstab::extract
