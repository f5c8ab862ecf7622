// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/registerrows.h"

#include <QSet>

#include <memory>

namespace staffelstab
{

class Workspace;

using store::RegisterRow;

/// All processes that are not in the bin, by name, as of a day, which decides on the risk. Filtering and sorting are
/// pure functions over the rows.
Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QDate &today = QDate::currentDate());
/// Those of these ids that are there, in no order.
Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QStringList &ids,
                                           const QDate &today = QDate::currentDate());

/// The rows brought up to date after records have changed: only the processes concerned are read again where what
/// changed belongs to a process each (itself, a step, an assessment …), all where it may concern many (a unit, a post).
Result<QList<RegisterRow>> processRegister(Workspace &workspace, const QList<RegisterRow> &before,
                                           const QStringList &changed, const QDate &today = QDate::currentDate());

/// Columns of the process register, those of data-model.md §10 and their neighbours.
enum class RegisterColumn {
    Number,
    Name,
    Definition,
    Kind,
    Unit,
    Owner,
    Triggers,
    Results,
    Recipients,
    ServiceKey,
    LegalBases,
    Cases,
    HandlingTime,
    BoundHours,
    ItProcedures,
    MediaBreaks,
    Status,
    Level,
    TargetLevel,
    Holders,
    NextLeaving,
    Priority,
    Recommendations,
    HalfYears,
    Tags,
    Steps,
    Knowledge,
    Review,
    ReviewDate,
    Changed,
    Completeness,
    Risk,
    NetRisk,
    SharedWith
};

/// Codes by which the register is narrowed to a band of completeness or of the (gross) risk, the most urgent first.
const QStringList &completenessBands();
const QStringList &riskBands();
QString completenessBandCode(int points);
/// A process that is not rated has a code of its own.
QString riskBandCode(std::optional<int> risk);

/// Narrows to the processes that are done together with anybody.
inline const QString kSharedWithAnybody = QStringLiteral("*");

/// The same for a partner however the name is spelled; so the roadmap adds up.
QString partnerKey(const QString &partner);

/// By which the register can be grouped, in the order in which they are offered.
const QList<RegisterColumn> &groupColumns();

struct RegisterFilter {
    QString text; ///< in number, name, unit or tag; folded
    Id unit;
    QString kind;
    QString status;
    QString tag;
    QString reviewState;
    QString completeness;                 ///< of completenessBands()
    QString risk;                         ///< of riskBands()
    QString sharedWith;                   ///< with whom, or kSharedWithAnybody
    std::shared_ptr<const QSet<Id>> only; ///< the processes behind a number; null = all
    RegisterColumn sortBy = RegisterColumn::Name;
    Qt::SortOrder order = Qt::AscendingOrder;
    std::optional<RegisterColumn> groupBy; ///< of groupColumns()

    bool operator==(const RegisterFilter &) const = default;
};

/// Rows that stand below each other because they share what the register is grouped by.
struct RegisterGroup {
    QString code; ///< an id, a code or words; empty where it is not stated
    qsizetype first = 0;
    qsizetype count = 0;

    bool operator==(const RegisterGroup &) const = default;
};

struct RegisterOrder {
    QList<int> places;           ///< of the rows that are shown
    QList<RegisterGroup> groups; ///< of these places, without a gap; none where nothing is grouped
    std::optional<RegisterColumn> groupedBy;
};

/// The rows that pass the filter, in its order; the rows come by name, and those that stand equal stay so. Codes are
/// sorted as their vocabulary lists them, groups as well; what is not stated comes last.
RegisterOrder filtered(const QList<RegisterRow> &rows, const RegisterFilter &filter);

} // namespace staffelstab
