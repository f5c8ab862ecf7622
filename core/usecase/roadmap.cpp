// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/roadmap.h"

#include "store/overviewrows.h"
#include "usecase/benefitfacts.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

template <typename R> QList<R> allOf(RecordStore &store, RecordKind kind)
{
    QList<R> result;
    for (const AnyRecord &record : store.list(kind))
        result << std::get<R>(record);
    return result;
}

bool isDropped(const Recommendation &recommendation) { return recommendation.state == u"Declined"; }
bool isRealised(const Recommendation &recommendation) { return recommendation.state == u"Done"; }

/// Every half-year from the first to the last that a bundle or a recommendation names.
QStringList halfYearsOf(const QList<Bundle> &bundles, const QList<Recommendation> &recommendations)
{
    QList<HalfYear> named;
    const auto add = [&](const QString &code) {
        if (const auto halfYear = halfYearOf(code)) named << *halfYear;
    };
    for (const Bundle &bundle : bundles)
        add(bundle.halfYear);
    for (const Recommendation &each : recommendations)
        if (!isDropped(each)) add(each.halfYear);
    if (named.isEmpty()) return {};
    const auto [first, last] = std::ranges::minmax(named);
    QStringList codes;
    for (HalfYear halfYear = first; halfYear <= last; halfYear = halfYear.next())
        codes << halfYear.code();
    return codes;
}

std::optional<double> together(std::optional<double> sum, std::optional<double> value)
{
    return value ? std::optional(sum.value_or(0) + *value) : sum;
}

std::optional<double> larger(std::optional<double> known, std::optional<double> value)
{
    return value ? std::optional(std::max(known.value_or(0), *value)) : known;
}

/// What the touched processes say, read once for all recommendations.
class Facts
{
  public:
    Facts(Workspace &workspace, const QList<Recommendation> &recommendations)
        : m_workspace(workspace), m_store(workspace.database())
    {
        QSet<Id> ids;
        for (const Recommendation &each : recommendations)
            ids.unite({each.processes.begin(), each.processes.end()});
        if (ids.isEmpty()) return;
        for (const store::RegisterRow &row : store::registerRows(workspace.database(), {ids.begin(), ids.end()}))
            m_rows.insert(row.id, row);
    }

    const QHash<Id, store::RegisterRow> &rows() const { return m_rows; }

    RoadmapItem itemOf(const Recommendation &recommendation)
    {
        RoadmapItem item;
        item.recommendation = recommendation;
        item.oneOff = digitization::oneOffCosts(recommendation);
        item.yearly = digitization::yearlyCosts(recommendation);
        item.days = digitization::personDays(recommendation);
        item.scores = digitization::benefitScores(benefitOf(recommendation));
        item.benefit = digitization::utilityOf(item.scores);
        item.effort = digitization::effortOf(recommendation);
        item.isDuty = std::ranges::any_of(recommendation.processes, [this](const Id &id) { return isDuty(id); });
        item.field = digitization::matrixField(item.benefit.value, item.effort, item.isDuty);
        return item;
    }

    /// Processes that it changes although those who can do them leave before the half-year ends.
    QList<digitization::KnowledgeAtRisk> atRisk(const Recommendation &recommendation)
    {
        QList<digitization::KnowledgeAtRisk> result;
        const auto halfYear = halfYearOf(recommendation.halfYear);
        if (!halfYear || isRealised(recommendation)) return result;
        for (const Id &process : recommendation.processes) {
            const auto isGone = [&](const QDate &leaving) {
                return leaving.isValid() && leaving <= halfYear->lastDay();
            };
            if (const QDate leaving = everyoneGone(process); isGone(leaving))
                result << digitization::KnowledgeAtRisk{recommendation.id, process, leaving, pointsOf(process), false};
            else if (const QDate experts = m_rows.value(process).expertsGone; isGone(experts))
                result << digitization::KnowledgeAtRisk{recommendation.id, process, experts, pointsOf(process), true};
        }
        return result;
    }

  private:
    digitization::BenefitFacts benefitOf(const Recommendation &recommendation) const
    {
        digitization::BenefitFacts facts;
        for (const Id &id : recommendation.processes) {
            const auto row = m_rows.find(id);
            if (row == m_rows.end()) continue;
            const digitization::BenefitFacts own = benefitFactsOf(*row);
            facts.boundHours = together(facts.boundHours, own.boundHours);
            facts.cases = together(facts.cases, own.cases);
            facts.mediaBreaks = larger(facts.mediaBreaks, own.mediaBreaks);
            facts.levelGap = larger(facts.levelGap, own.levelGap);
        }
        return facts;
    }

    const Process &process(const Id &id)
    {
        auto known = m_processes.find(id);
        if (known == m_processes.end()) known = m_processes.insert(id, m_store.load<Process>(id).value_or(Process{}));
        return *known;
    }

    bool isDuty(const Id &id)
    {
        const Process &each = process(id);
        return each.dutyOzg.value_or(false) || each.dutySdg.value_or(false);
    }

    /// The last who can do it, or where nobody is named, who holds its post.
    QDate everyoneGone(const Id &id)
    {
        const auto row = m_rows.find(id);
        if (row == m_rows.end()) return {};
        if (row->holders > 0) return row->everyoneGone;
        if (!m_leaving) m_leaving = store::leavingByPost(m_workspace.database());
        return m_leaving->value(process(id).owner);
    }

    int pointsOf(const Id &id)
    {
        const auto known = m_points.find(id);
        if (known != m_points.end()) return *known;
        const auto completeness = sheetCompleteness(m_workspace, id);
        if (!completeness) throw Failure(completeness.error());
        return *m_points.insert(id, completeness->points);
    }

    Workspace &m_workspace;
    RecordStore m_store;
    QHash<Id, store::RegisterRow> m_rows;
    QHash<Id, Process> m_processes;
    std::optional<QHash<Id, QDate>> m_leaving; ///< by post, once it is asked for
    QHash<Id, int> m_points;
};

RoadmapColumn columnOf(const QString &halfYear, const QList<Bundle> &bundles,
                       const QList<Recommendation> &recommendations, Facts &facts)
{
    RoadmapColumn column;
    column.halfYear = halfYear;
    for (const Bundle &bundle : bundles) {
        if (bundle.halfYear != halfYear) continue;
        column.bundles << bundle;
        column.budget = together(column.budget, bundle.budget);
        column.capacityDays = together(column.capacityDays, bundle.capacityDays);
    }
    QList<Recommendation> planned;
    for (const Recommendation &each : recommendations)
        if (each.halfYear == halfYear && !isDropped(each)) planned << each;
    column.sums = digitization::sumsOf(planned);
    for (const Recommendation &each : std::as_const(planned))
        column.items << facts.itemOf(each);
    return column;
}

} // namespace

QList<digitization::SharedWork> sharedWork(const RoadmapView &view)
{
    QList<Recommendation> recommendations;
    for (const RoadmapColumn &column : view.columns)
        for (const RoadmapItem &item : column.items)
            recommendations << item.recommendation;
    for (const RoadmapItem &item : view.unplanned)
        recommendations << item.recommendation;
    return digitization::sharedWork(recommendations);
}

Result<RoadmapView> roadmapView(Workspace &workspace)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        const auto bundles = allOf<Bundle>(store, RecordKind::Bundle);
        const auto recommendations = allOf<Recommendation>(store, RecordKind::Recommendation);
        Facts facts(workspace, recommendations);
        RoadmapView view;
        QList<digitization::PlannedHalfYear> plan;
        QList<digitization::KnowledgeAtRisk> atRisk;
        QList<Recommendation> planned;
        for (const QString &halfYear : halfYearsOf(bundles, recommendations)) {
            view.columns << columnOf(halfYear, bundles, recommendations, facts);
            const RoadmapColumn &column = view.columns.constLast();
            digitization::PlannedHalfYear each{halfYear, column.budget, column.capacityDays, {}};
            for (const RoadmapItem &item : column.items) {
                each.recommendations << item.recommendation;
                atRisk << facts.atRisk(item.recommendation);
            }
            planned << each.recommendations;
            plan << each;
        }
        for (const Recommendation &each : recommendations)
            if (isRealised(each)) view.done.insert(each.id);
        view.warnings = digitization::roadmapWarnings(plan, atRisk, view.done);
        if (!view.columns.isEmpty())
            view.yearly = digitization::yearlyCostsByYear(planned, halfYearOf(view.columns.constLast().halfYear)->year);
        for (const Recommendation &each : recommendations) {
            view.titles.insert(each.id, each.title);
            const bool isPlanned = halfYearOf(each.halfYear).has_value();
            if (!isPlanned && !isDropped(each) && !isRealised(each)) view.unplanned << facts.itemOf(each);
        }
        for (const store::RegisterRow &row : facts.rows())
            view.titles.insert(row.id, row.name);
        return view;
    });
}

Result<Done> moveRecommendations(Workspace &workspace, const QStringList &ids, const QString &halfYear,
                                 const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (!halfYear.isEmpty() && !halfYearOf(halfYear))
            throw Failure(ErrorCode::Invalid, u"no half-year"_s, halfYear);
        for (const Id &id : ids) {
            auto recommendation = require<Recommendation>(store, id);
            recommendation.halfYear = halfYear;
            recommendation.placedByHand = halfYear.isEmpty() ? std::optional<bool>() : std::optional(true);
            putRecord(store, recommendation, change);
        }
        return Done{};
    });
}

Result<Saved> addBundle(Workspace &workspace, const QString &name, const QString &halfYear, const QDate &today,
                        const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Bundle)) return *made;
        auto bundle = std::get<Bundle>(blank(RecordKind::Bundle));
        bundle.halfYear = halfYear;
        if (halfYear.isEmpty()) {
            const QStringList used = halfYearsOf(allOf<Bundle>(store, RecordKind::Bundle),
                                                 allOf<Recommendation>(store, RecordKind::Recommendation));
            HalfYear next = halfYearAt(today);
            if (!used.isEmpty()) next = std::max(next, halfYearOf(used.constLast())->next());
            bundle.halfYear = next.code();
        }
        if (!halfYearOf(bundle.halfYear)) throw Failure(ErrorCode::Invalid, u"no half-year"_s, halfYear);
        bundle.name = name.arg(bundle.halfYear);
        return putRecord(store, bundle, change);
    });
}

Result<Done> reachMilestone(Workspace &workspace, const Id &bundle, int position, const QDate &day,
                            const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Bundle>(store, bundle);
        if (position < 0 || position >= record.milestones.size())
            throw Failure(ErrorCode::NotFound, u"no such milestone"_s, bundle);
        record.milestones[position].reachedOn = day;
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
