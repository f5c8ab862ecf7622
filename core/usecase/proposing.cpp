// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/roadmap.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

constexpr double kNoRoom = -1; ///< of a half-year without a bundle, even for what costs nothing

/// The plan as the packing sees it.
class Packed
{
  public:
    Packed(const RoadmapView &view, const QDate &today)
    {
        const QString now = halfYearAt(today).code();
        for (const RoadmapColumn &column : view.columns)
            if (column.halfYear >= now) addPeriod(column);
        input.done = view.done;
        for (const RoadmapColumn &column : view.columns)
            for (const RoadmapItem &item : column.items)
                addItem(item);
        for (const RoadmapItem &item : view.unplanned)
            addItem(item);
    }

    digitization::PackInput input;
    bool hasBundles = false;

    QString halfYear(const std::optional<int> &period) const { return period ? m_halfYears[*period] : QString(); }

    Proposal::Line line(qsizetype position, const digitization::Placement &placement) const
    {
        const Planned &planned = m_planned[position];
        return {.recommendation = placement.item,
                .revision = planned.revision,
                .before = planned.halfYear,
                .after = planned.fixed == Proposal::Fixed::Begun ? planned.halfYear : halfYear(placement.period),
                .fixed = planned.fixed,
                .reason = placement.reason,
                .other = placement.other};
    }

  private:
    struct Planned {
        qint64 revision = 0;
        QString halfYear;
        Proposal::Fixed fixed = Proposal::Fixed::No;
    };

    void addPeriod(const RoadmapColumn &column)
    {
        m_halfYears << column.halfYear;
        m_isBundled << !column.bundles.isEmpty();
        if (column.bundles.isEmpty()) {
            input.periods << digitization::PackPeriod{kNoRoom, kNoRoom};
            return;
        }
        hasBundles = true;
        input.periods << digitization::PackPeriod{column.budget, column.capacityDays};
    }

    /// What is done has used its share of the half-year up.
    void spend(const RoadmapItem &item)
    {
        const qsizetype period = m_halfYears.indexOf(item.recommendation.halfYear);
        if (period < 0) return;
        if (auto &budget = input.periods[period].budget) *budget -= item.oneOff.to;
        if (auto &days = input.periods[period].days) *days -= item.days;
    }

    void addItem(const RoadmapItem &item)
    {
        const Recommendation &recommendation = item.recommendation;
        if (recommendation.state == u"Done") return spend(item);
        const auto period = static_cast<int>(m_halfYears.indexOf(recommendation.halfYear));
        Planned planned{recommendation.revision, recommendation.halfYear, Proposal::Fixed::No};
        std::optional<int> place;
        if (recommendation.state == u"Running") {
            planned.fixed = Proposal::Fixed::Begun;
            if (!m_halfYears.isEmpty()) place = std::max(0, period);
        } else if (period >= 0 && !m_isBundled[period]) {
            planned.fixed = Proposal::Fixed::NoBundle;
            place = period;
        } else if (period >= 0 && recommendation.placedByHand.value_or(false)) {
            planned.fixed = Proposal::Fixed::ByHand;
            place = period;
        }
        m_planned << planned;
        input.items << digitization::PackItem{.id = recommendation.id,
                                              .cost = item.oneOff.to,
                                              .days = item.days,
                                              .priority = priorityOf(recommendation.priority),
                                              .isDuty = item.isDuty,
                                              .requires_ = recommendation.requires_,
                                              .betterAfter = recommendation.betterAfter,
                                              .excludes = recommendation.excludes,
                                              .byHand = place};
    }

    static digitization::PackPriority priorityOf(const QString &code)
    {
        return code == u"High"     ? digitization::PackPriority::High
               : code == u"Medium" ? digitization::PackPriority::Medium
                                   : digitization::PackPriority::Low;
    }

    QStringList m_halfYears;
    QList<bool> m_isBundled;
    QList<Planned> m_planned; ///< in the order of the items
};

} // namespace

Result<Proposal> proposePlan(Workspace &workspace, const QDate &today, double cut)
{
    const auto view = roadmapView(workspace);
    if (!view) return view.error();
    return guard([&] {
        if (cut < 0 || cut > 1) throw Failure(ErrorCode::Invalid, u"a share lies between 0 and 1"_s);
        const Packed packed(*view, today);
        const QList<digitization::Placement> plan = digitization::pack(packed.input);
        Proposal proposal;
        proposal.hasBundles = packed.hasBundles;
        for (qsizetype i = 0; i < plan.size(); ++i)
            proposal.lines << packed.line(i, plan[i]);
        for (const digitization::Delay &delay : digitization::whatCutDelays(packed.input, plan, cut))
            proposal.delays << Proposal::Delayed{delay.item, packed.halfYear(delay.before),
                                                 packed.halfYear(delay.after)};
        return proposal;
    });
}

Result<Done> acceptProposal(Workspace &workspace, const Proposal &proposal, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        for (const Proposal::Line &line : proposal.lines) {
            if (!line.isMoved()) continue;
            auto recommendation = require<Recommendation>(store, line.recommendation);
            if (recommendation.revision != line.revision)
                throw Failure(ErrorCode::Conflict, u"changed since the proposal"_s, line.recommendation);
            recommendation.halfYear = line.after;
            recommendation.placedByHand = {};
            putRecord(store, recommendation, change);
        }
        return Done{};
    });
}

} // namespace staffelstab
