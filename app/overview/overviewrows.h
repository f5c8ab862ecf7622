// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/overview.h"

#include <QVariantList>

namespace staffelstab
{

/// A unit with its numbers. Figures are maps with key, label, count, share (0–1) and tone.
struct UnitRow {
    QString unit;
    QString name;
    QString countText;
    QVariantList digital;
    QVariantList risk;

    bool operator==(const UnitRow &) const = default;
};

/// A maturity model with the processes at each of its levels.
struct ModelRow {
    QString name;
    QVariantList figures;

    bool operator==(const ModelRow &) const = default;
};

/// A half-year as a bar: from and to as shares of the largest, and where its budget stands (0 = none).
struct CostRow {
    QString title;
    QString text;
    double from = 0;
    double to = 0;
    double budget = 0;
    bool tooMuch = false;

    bool operator==(const CostRow &) const = default;
};

struct CollisionRow {
    QString recordId;
    QString text;

    bool operator==(const CollisionRow &) const = default;
};

/// What a figure means, by its key.
OverviewChoice choiceOf(const QString &unit, const QString &key);

UnitRow unitRow(const UnitNumbers &numbers);
/// How many processes at each level of a model, as shares of `most`. Keys are those of choiceOf.
QVariantList levelFigures(const QString &model, const QMap<int, int> &processes, int most);
/// What a model is called, with its version; its code where this program does not know it.
QString modelTitle(const QString &model);
QList<UnitRow> unitRows(const OverviewView &view);
QList<ModelRow> modelRows(const UnitNumbers &numbers);
QList<CostRow> costRows(const OverviewView &view);
QList<CollisionRow> collisionRows(const OverviewView &view);

QList<RowsModel<UnitRow>::Role> unitRoles();
QList<RowsModel<ModelRow>::Role> modelRoles();
QList<RowsModel<CostRow>::Role> costRoles();
QList<RowsModel<CollisionRow>::Role> collisionRoles();

} // namespace staffelstab
