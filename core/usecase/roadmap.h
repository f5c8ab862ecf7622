// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/benefit.h"
#include "digitization/matrix.h"
#include "digitization/packing.h"
#include "digitization/roadmapcheck.h"
#include "digitization/sharedwork.h"
#include "usecase/records.h"

/// Fahrplan: half-year bundles and the recommendations in them.
namespace staffelstab
{

/// A recommendation with what is known about its worth.
struct RoadmapItem {
    Recommendation recommendation;
    digitization::CostBand oneOff;
    digitization::CostBand yearly;
    double days = 0;
    QList<digitization::WeighedScore> scores;
    digitization::Utility benefit;
    std::optional<digitization::Effort> effort;
    bool isDuty = false; ///< one of its processes is ordered by OZG or SDG
    digitization::MatrixField field = digitization::MatrixField::Unknown;
};

struct RoadmapColumn {
    QString halfYear;
    QList<Bundle> bundles;              ///< none where a recommendation only names the half-year
    std::optional<double> budget;       ///< of all bundles together
    std::optional<double> capacityDays; ///< the same
    digitization::HalfYearSums sums;
    QList<RoadmapItem> items;
};

struct RoadmapView {
    QList<RoadmapColumn> columns; ///< every half-year from the first to the last that is used
    QList<RoadmapItem> unplanned; ///< neither done nor declined
    QSet<Id> done;                ///< realised, whether it was ever planned or not
    QList<digitization::RoadmapWarning> warnings;
    QMap<int, digitization::CostBand> yearly; ///< running costs of each year of the plan
    QHash<Id, QString> titles;                ///< of recommendations and of the processes they touch
};

Result<RoadmapView> roadmapView(Workspace &workspace);

/// What is done together with others, planned or not.
QList<digitization::SharedWork> sharedWork(const RoadmapView &view);

/// A plan that was worked out and touches nothing until it is accepted.
struct Proposal {
    /// Why the search had to leave one where it is.
    enum class Fixed { No, ByHand, Begun, NoBundle };
    struct Line {
        Id recommendation;
        qint64 revision = 0; ///< that it was worked out for
        QString before;      ///< half-year; empty = not planned
        QString after;
        Fixed fixed = Fixed::No;
        digitization::PackReason reason = digitization::PackReason::AtOnce;
        Id other; ///< the recommendation that the reason names

        bool isMoved() const { return before != after; }
    };
    struct Delayed {
        Id recommendation;
        QString before;
        QString after; ///< empty = not planned any more
    };
    QList<Line> lines;
    QList<Delayed> delays; ///< by the smaller budgets and capacities, against the proposal
    bool hasBundles = false;
};

/// From the half-year of the day on. cut: share of budget and capacity that is taken away to see what it delays.
Result<Proposal> proposePlan(Workspace &workspace, const QDate &today, double cut);

/// All moves in one command. Conflict when one of the recommendations was changed since.
Result<Done> acceptProposal(Workspace &workspace, const Proposal &proposal, const QString &command = newId());

/// By hand, which a proposal respects. An empty half-year takes them out of the plan.
Result<Done> moveRecommendations(Workspace &workspace, const QStringList &ids, const QString &halfYear,
                                 const QString &command = newId());

/// A bundle for this half-year, or where it is empty for the one behind the last of the plan, never for a past one.
Result<Saved> addBundle(Workspace &workspace, const QString &name, const QString &halfYear, const QDate &today,
                        const QString &command = newId());

/// By its position in the bundle; an invalid day takes it back.
Result<Done> reachMilestone(Workspace &workspace, const Id &bundle, int position, const QDate &day,
                            const QString &command = newId());

} // namespace staffelstab
