// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/roadmap.h"

#include <QVariantList>

namespace staffelstab
{

/// How much of a limit is used, as words and as a bar.
struct Meter {
    QString text;
    double share = 0; ///< 0–1; more than the limit is 1
    QString tone;

    bool operator==(const Meter &) const = default;
};

/// One half-year beside the others.
struct ColumnRow {
    QString halfYear;
    QString title;
    QVariantList bundles; ///< of maps with id and name
    QString goal;
    Meter budget;
    Meter capacity;
    QString yearly;
    QVariantList milestones; ///< of maps with bundle, position, text and reached
    QVariantList cards;

    bool operator==(const ColumnRow &) const = default;
};

struct WarningRow {
    QString recordId; ///< what to look at: the process or the recommendation; empty for sums
    QString text;

    bool operator==(const WarningRow &) const = default;
};

/// What runs every year, in one line for each year.
struct YearRow {
    QString year;
    QString costs;

    bool operator==(const YearRow &) const = default;
};

/// Everything that is done with one partner.
struct PartnerRow {
    QString partner;
    QString costs;
    QVariantList items; ///< of maps with id and text

    bool operator==(const PartnerRow &) const = default;
};

QList<PartnerRow> partnerRows(const QList<digitization::SharedWork> &work);
QList<RowsModel<PartnerRow>::Role> partnerRoles();
/// How many there are and what they cost in sum; empty where nothing is shared.
QString sharedSumText(const QList<digitization::SharedWork> &work);

QList<ColumnRow> columnRows(const RoadmapView &view);
QList<WarningRow> warningRows(const RoadmapView &view);
QList<YearRow> yearRows(const RoadmapView &view);

/// A card for each recommendation, as maps with id, title, facts, marks, warned and spoken; the next one first.
QVariantList cardsOf(const QList<RoadmapItem> &items, const RoadmapView &view);

QList<RowsModel<ColumnRow>::Role> columnRoles();
QList<RowsModel<WarningRow>::Role> warningRoles();
QList<RowsModel<YearRow>::Role> yearRoles();

} // namespace staffelstab
