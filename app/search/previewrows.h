// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "model/anyrecord.h"
#include "search/hit.h"

namespace staffelstab
{

/// A piece of a text beside the results, short enough to be drawn at once, with the places that match.
struct PreviewRow {
    QString label; ///< where it stands; empty where the text above goes on
    QString text;
    QList<search::Passage::Mark> marks;
    int current = -1; ///< the mark that is pointed at
    QString field;
    Id record;    ///< to be opened at; empty for facts
    int page = 0; ///< of an attachment

    bool operator==(const PreviewRow &) const = default;
};

/// The texts of a hit but its title, in order.
QList<PreviewRow> previewRows(const search::Hit &hit, const QList<search::Passage> &texts);

/// What can be read of a record without knowing others; for records without texts.
QList<PreviewRow> plainFacts(const AnyRecord &record);

/// Marks as HighlightedText takes them.
QVariantList marksForScreen(const QList<search::Passage::Mark> &marks, int current = -1);

QList<RowsModel<PreviewRow>::Role> previewRoles();

} // namespace staffelstab
