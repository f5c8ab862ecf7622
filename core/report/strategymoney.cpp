// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"
#include "report/sheetblocks.h"
#include "report/strategychapters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What it costs and who decides.
namespace staffelstab::report
{
namespace
{

using digitization::CostBand;

constexpr int kYearsBeyondPlan = 10;

CostBand plus(CostBand sum, const CostBand &more) { return sum += more; }

/// The highest class has no upper limit; its lower one is all that is counted.
bool isOpenEnded(const Recommendation &each)
{
    return std::ranges::any_of(each.costs, [](const CostEstimate &estimate) {
        return !estimate.from && !estimate.to && estimate.costClass == u"E";
    });
}

/// The last year of the plan, or the later one in which running costs begin; a far one is mistyped.
int lastYearOf(const QList<Recommendation> &recommendations, int planned)
{
    qint64 last = planned;
    for (const Recommendation &each : recommendations)
        for (const CostEstimate &estimate : each.costs) {
            const qint64 begin = estimate.budgetYear.value_or(0);
            const bool isPlanned = estimate.kind == u"Yearly" && halfYearOf(each.halfYear);
            if (isPlanned && begin <= planned + kYearsBeyondPlan) last = std::max(last, begin);
        }
    return static_cast<int>(last);
}

QList<Recommendation> stillOpen(const QList<Recommendation> &recommendations)
{
    QList<Recommendation> open;
    for (const Recommendation &each : recommendations)
        if (each.state != u"Done") open << each;
    return open;
}

/// What is paid is no risk.
QList<Recommendation> withoutSettled(QList<Recommendation> recommendations)
{
    for (Recommendation &each : recommendations)
        each.costs.removeIf([](const CostEstimate &estimate) { return estimate.certainty == u"Settled"; });
    return recommendations;
}

} // namespace

void StrategyChapters::addDecisions()
{
    heading(u"resolutions");
    Table table{
        {},
        {{m_words(u"measure"), 8}, {m_words(u"halfYear"), 4}, {m_words(u"oneOff"), 5}, {m_words(u"resolution"), 6}},
        {}};
    for (const Recommendation &each : m_source.recommendations) {
        if (each.state == u"Done") continue;
        QStringList resolution;
        for (const QString &part :
             {each.resolution.committee, m_words.date(each.resolution.date), each.resolution.paperNumber})
            if (!part.isEmpty()) resolution << part;
        table.rows << QList<Text>{link(each), halfYearText(each.halfYear, m_words),
                                  bandText(oneOffSum({each}), m_words),
                                  resolution.isEmpty() ? m_words(u"notDecided") : resolution.join(u", "_s)};
    }
    if (table.rows.isEmpty())
        note(u"none");
    else
        m_blocks << table;
}

/// Half-year by half-year, then year by year; each recommendation counts once, whatever it concerns.
void StrategyChapters::addMoney()
{
    heading(u"costs");
    if (m_source.recommendations.isEmpty()) return note(u"none");
    const bool hasBudgets = m_source.area.isEmpty(); // the budget of a bundle is for all areas together
    Table table{{},
                {{m_words(u"halfYear"), 5},
                 {m_words(u"measures"), 4},
                 {m_words(u"oneOff"), 6},
                 {m_words(u"yearly"), 6},
                 {m_words(u"certainty"), 4}},
                {}};
    if (hasBudgets) table.columns << Column{m_words(u"budget"), 4};
    QList<Bar> bars;
    const auto add = [&](const QString &name, const QList<Recommendation> &of, const std::optional<double> &budget) {
        table.rows << QList<Text>{name, QString::number(of.size()), bandText(oneOffSum(of), m_words),
                                  bandText(yearlySum(of), m_words), certaintyOf(of, m_words)};
        if (budget) table.rows.last() << Text(m_words.euro(*budget));
    };
    for (const HalfYear &halfYear : usedHalfYears()) {
        const QString code = halfYear.code();
        const QList<Recommendation> planned = plannedIn(code);
        const auto budget = hasBudgets ? budgetOf(m_source.bundles, code) : std::nullopt;
        if (planned.isEmpty() && !budget) continue;
        add(halfYearText(code, m_words), planned, budget);
        bars << costBar(halfYearText(code, m_words), planned, budget, m_words);
    }
    if (const QList<Recommendation> unplanned = plannedIn({}); !unplanned.isEmpty())
        add(m_words(u"notPlanned"), unplanned, {});
    add(m_words(u"sum"), m_source.recommendations, {});
    const bool hasLimit = std::ranges::any_of(bars, [](const Bar &bar) { return bar.limit.has_value(); });
    if (bars.size() > 1) addChart(m_blocks, bars, m_words(hasLimit ? u"costChart" : u"costChartWithoutBudget"));
    m_blocks << table;
    addYears();
}

void StrategyChapters::addYears()
{
    const QList<HalfYear> used = usedHalfYears();
    if (used.isEmpty()) return;
    const int last = lastYearOf(m_source.recommendations, used.constLast().year);
    const auto yearly = digitization::yearlyCostsByYear(m_source.recommendations, last);
    Table table{m_words(u"byYear"),
                {{m_words(u"year"), 3}, {m_words(u"oneOff"), 6}, {m_words(u"running"), 6}, {m_words(u"together"), 6}},
                {}};
    for (int year = used.constFirst().year; year <= last; ++year) {
        CostBand once;
        for (const int half : {1, 2})
            once += oneOffSum(plannedIn(HalfYear{year, half}.code()));
        const CostBand running = yearly.value(year);
        if (once == CostBand() && running == CostBand()) continue;
        table.rows << QList<Text>{QString::number(year), bandText(once, m_words), bandText(running, m_words),
                                  bandText(plus(once, running), m_words)};
    }
    if (!table.rows.isEmpty()) m_blocks << table;
}

void StrategyChapters::addRisk()
{
    heading(u"financialRisk");
    if (m_source.recommendations.isEmpty()) return note(u"noRecommendations");
    const QList<Recommendation> ahead = stillOpen(m_source.recommendations);
    const QList<Recommendation> unsettled = withoutSettled(ahead);
    const CostBand once = oneOffSum(unsettled);
    const CostBand yearly = yearlySum(unsettled);
    QList<Text> lines;
    if (once.to > once.from) lines << Text(m_words(u"riskOnce").arg(m_words.euro(once.to - once.from)));
    if (yearly.to > yearly.from) lines << Text(m_words(u"riskYearly").arg(m_words.euro(yearly.to - yearly.from)));
    QStringList open;
    QStringList unknown;
    for (const Recommendation &each : unsettled)
        if (isOpenEnded(each)) open << headlineOf(each);
    for (const Recommendation &each : ahead)
        if (!hasEstimate(each)) unknown << headlineOf(each);
    if (!open.isEmpty()) lines << Text(m_words(u"riskOpen").arg(open.join(u"; "_s)));
    if (!unknown.isEmpty()) lines << Text(m_words(u"riskUnknown").arg(unknown.join(u"; "_s)));
    if (lines.isEmpty()) return note(u"noRisk");
    m_blocks << Listing{lines};
}

void StrategyChapters::addGaps()
{
    heading(u"missing");
    QList<Text> lines;
    const auto add = [&](QStringView word, const QStringList &of) {
        if (!of.isEmpty()) lines << Text(m_words(word).arg(of.join(u"; "_s)));
    };
    QStringList unreasoned;
    QStringList unplanned;
    QStringList unled;
    for (const Recommendation &each : m_source.recommendations) {
        if (reasonsFor(each).isEmpty()) unreasoned << headlineOf(each);
        if (!halfYearOf(each.halfYear)) unplanned << headlineOf(each);
        if (each.lead.isEmpty()) unled << headlineOf(each);
    }
    QStringList costless;
    for (const Recommendation &each : m_source.recommendations)
        if (!hasEstimate(each)) costless << headlineOf(each);
    QStringList aimless;
    QStringList unlimited;
    QStringList unmarked;
    for (const Bundle &bundle : m_source.bundles) {
        if (bundle.goal.isEmpty()) aimless << bundle.name;
        if (!bundle.budget || !bundle.capacityDays) unlimited << bundle.name;
        if (bundle.milestones.isEmpty()) unmarked << bundle.name;
    }
    QStringList unassessed;
    for (const AreaSource &area : m_source.areas)
        if (area.notAssessed > 0)
            unassessed << m_words(u"countOf")
                              .arg(nameOf(m_source.names, area.unit), QString::number(area.notAssessed),
                                   QString::number(area.processes));
    if (m_source.recommendations.isEmpty()) lines << Text(m_words(u"noRecommendations"));
    if (m_source.bundles.isEmpty()) lines << Text(m_words(u"noBundles"));
    if (m_source.area.isEmpty() && m_source.areas.isEmpty()) lines << Text(m_words(u"noProcesses"));
    add(u"gapReason", unreasoned);
    add(u"gapCosts", costless);
    add(u"gapHalfYear", unplanned);
    add(u"gapLead", unled);
    add(u"gapGoal", aimless);
    add(u"gapBudget", unlimited);
    add(u"gapMilestones", unmarked);
    add(u"gapAssessment", unassessed);
    if (lines.isEmpty()) return note(u"nothingMissing");
    m_blocks << Listing{lines};
}

} // namespace staffelstab::report
