// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/outlook.h"
#include "usecase/overview.h"
#include "usecase/reportsources.h"
#include "usecase/workshopmatter.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What strategies are made of.
namespace staffelstab
{
namespace
{

constexpr int kMonthsOfThreeYears = 36;

report::AreaSource areaOf(const UnitNumbers &numbers)
{
    using digitization::OfferingStage;
    const auto at = [&](OfferingStage stage) { return numbers.stages[static_cast<size_t>(stage)]; };
    report::AreaSource area;
    area.unit = numbers.unit;
    area.processes = numbers.processes;
    area.online = at(OfferingStage::Online) + at(OfferingStage::Automated);
    area.notStated = at(OfferingStage::NotStated);
    for (const LevelCount &level : numbers.levels)
        area.levels << report::AreaSource::Level{level.model, level.level, level.processes};
    area.notAssessed = numbers.unassessed;
    for (size_t i = 0; i < numbers.bands.size(); ++i)
        area.bands.insert(static_cast<handover::RiskBand>(i), numbers.bands[i]);
    area.notRated = numbers.unrated;
    return area;
}

bool isIn(const QSet<Id> &units, const QStringList &some)
{
    return std::ranges::any_of(some, [&](const Id &id) { return units.contains(id); });
}

void sortByTime(QList<Bundle> &bundles) { std::ranges::stable_sort(bundles, {}, &Bundle::halfYear); }

} // namespace

Id ReportSources::unitOf(const Id &process)
{
    if (!m_unitOf.contains(process))
        if (const auto record = m_store.load<Process>(process)) m_unitOf.insert(process, record->leadUnit);
    return m_unitOf.value(process);
}

/// The units of its processes; where it names none, the teams that said what it rests on.
QStringList ReportSources::unitsOf(const Recommendation &recommendation)
{
    QStringList units;
    for (const Id &id : recommendation.processes)
        if (const Id unit = unitOf(id); !unit.isEmpty()) units << unit;
    if (units.isEmpty())
        for (const Id &id : recommendation.basedOn)
            if (const auto finding = m_store.load<Finding>(id))
                if (const auto workshop = m_store.load<Workshop>(finding->workshop)) units << workshop->unit;
    units.removeDuplicates();
    for (const Id &unit : std::as_const(units))
        nameOf(unit);
    return units;
}

/// Of some units, or of all.
void ReportSources::addAreas(report::StrategySource &source, const QSet<Id> &units)
{
    const auto overview = overviewView(m_workspace, m_today);
    if (!overview) throw Failure(overview.error());
    for (const UnitNumbers &numbers : overview->units) {
        if (!units.isEmpty() && !units.contains(numbers.unit)) continue;
        nameOf(numbers.unit);
        source.areas << areaOf(numbers);
        source.areas.last().posts =
            static_cast<int>(m_store.pointingTo(RecordKind::Post, u"unit", numbers.unit).size());
    }
    for (const digitization::RoadmapWarning &each : overview->collisions)
        if (source.unitsOf.contains(each.recommendation)) {
            nameOf(each.other);
            nameOf(each.recommendation);
            source.captureFirst << report::CaptureFirst{each.recommendation, each.other, unitOf(each.other),
                                                        each.halfYear};
        }
    if (!units.isEmpty()) return; // in a small team a number would lead to a person
    const QDate until = m_today.addMonths(kMonthsOfThreeYears);
    for (const AnyRecord &record : m_store.list(RecordKind::Person)) {
        const QDate leaving = std::get<Person>(record).leavingDate;
        source.leavers += leaving.isValid() && leaving >= m_today && leaving <= until;
    }
    const auto losses = outlook(m_workspace, until, m_today);
    if (!losses) throw Failure(losses.error());
    source.uncovered = losses->uncoveredCount;
}

/// What was said in a workshop or heard before for it.
QSet<Id> ReportSources::saidFor(const Workshop &workshop)
{
    QSet<Id> said;
    const WorkshopMatter matter = workshopMatter(m_store, workshop);
    for (const Finding &finding : matter.findings)
        said << finding.id;
    for (const TracedFinding &heard : matter.heard)
        said << heard.finding.id;
    return said;
}

/// What was said in the workshops of some units; for none everything.
QSet<Id> ReportSources::saidIn(const QSet<Id> &units)
{
    QSet<Id> said;
    for (const AnyRecord &record : m_store.list(RecordKind::Finding)) {
        const auto &finding = std::get<Finding>(record);
        const auto where = m_store.load<Workshop>(finding.workshop);
        if (units.isEmpty() || (where && units.contains(where->unit))) said << finding.id;
    }
    return said;
}

report::StrategySource ReportSources::strategy(const Id &area)
{
    report::StrategySource source;
    source.today = m_today;
    const auto workshop = m_store.load<Workshop>(area);
    QSet<Id> units;
    if (!area.isEmpty()) {
        units = unitsBelow(workshop ? workshop->unit : require<OrgUnit>(m_store, area).id);
        source.area = nameOf(area);
    }
    const QSet<Id> said = workshop ? saidFor(*workshop) : saidIn(units);
    QSet<QString> halfYears;
    QSet<Id> reasons;
    for (const AnyRecord &record : m_store.list(RecordKind::Recommendation)) {
        const auto &each = std::get<Recommendation>(record);
        if (each.state == u"Declined") continue;
        const QStringList concerned = unitsOf(each);
        const bool restsOnIt =
            std::ranges::any_of(each.basedOn, [&](const Id &finding) { return said.contains(finding); });
        if (!area.isEmpty() && !restsOnIt && (workshop || !isIn(units, concerned))) continue;
        learn(record);
        source.recommendations << withoutHeldBack(each);
        source.unitsOf.insert(each.id, concerned);
        halfYears << each.halfYear;
        reasons.unite({each.basedOn.begin(), each.basedOn.end()});
    }
    for (const AnyRecord &record : m_store.list(RecordKind::Finding))
        if (const Id id = head(record).id; said.contains(id) || reasons.contains(id)) {
            if (isHeldBack(m_store, std::get<Finding>(record))) continue;
            learn(record);
            source.findings << std::get<Finding>(record);
        }
    for (const AnyRecord &record : m_store.list(RecordKind::Bundle))
        if (const auto &bundle = std::get<Bundle>(record); area.isEmpty() || halfYears.contains(bundle.halfYear))
            source.bundles << bundle;
    sortByTime(source.bundles);
    addAreas(source, units);
    source.names = m_names;
    return source;
}

report::StrategySource ReportSources::milestones(const Id &bundle)
{
    report::StrategySource source;
    source.today = m_today;
    if (!bundle.isEmpty()) source.area = require<Bundle>(m_store, bundle).name;
    QSet<QString> halfYears;
    for (const AnyRecord &record : m_store.list(RecordKind::Bundle))
        if (const auto &each = std::get<Bundle>(record); bundle.isEmpty() || each.id == bundle) {
            source.bundles << each;
            halfYears << each.halfYear;
        }
    sortByTime(source.bundles);
    for (const AnyRecord &record : m_store.list(RecordKind::Recommendation))
        if (const auto &each = std::get<Recommendation>(record);
            each.state == u"Done" && (bundle.isEmpty() || halfYears.contains(each.halfYear)))
            source.recommendations << each;
    return source;
}

} // namespace staffelstab
