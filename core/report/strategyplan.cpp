// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/costblocks.h"
#include "report/sheetblocks.h"
#include "report/strategychapters.h"

#include <algorithm>

using namespace Qt::StringLiterals;

/// What comes when.
namespace staffelstab::report
{
namespace
{

constexpr qsizetype kAbreast = 4; ///< half-years beside each other, so that a cell has room for words
constexpr int kHalfYearsOfThreeYears = 6;

QString milestoneLine(const Milestone &milestone, const Bundle &bundle, const QString &when, const Words &words)
{
    return milestone.text + u" – "_s + when + u" ("_s + halfYearText(bundle.halfYear, words) + u": "_s + bundle.name +
           u')';
}

} // namespace

std::optional<double> budgetOf(const QList<Bundle> &bundles, const QString &halfYear)
{
    std::optional<double> sum;
    for (const Bundle &bundle : bundles)
        if (bundle.halfYear == halfYear && bundle.budget) sum = sum.value_or(0) + *bundle.budget;
    return sum;
}

/// The newest first.
QList<Text> reachedMilestones(const QList<Bundle> &bundles, const Words &words)
{
    QList<std::pair<QDate, Text>> reached;
    for (const Bundle &bundle : bundles)
        for (const Milestone &each : bundle.milestones)
            if (each.reachedOn.isValid())
                reached.append(
                    {each.reachedOn,
                     milestoneLine(each, bundle, words(u"reachedOn") + u' ' + words.date(each.reachedOn), words)});
    std::ranges::stable_sort(reached, std::ranges::greater(), [](const auto &each) { return each.first; });
    QList<Text> lines;
    for (const auto &each : std::as_const(reached))
        lines << each.second;
    return lines;
}

/// The nearest first, those without a date last.
QList<Text> nextMilestones(const QList<Bundle> &bundles, const Words &words)
{
    QList<std::pair<QDate, Text>> open;
    for (const Bundle &bundle : bundles)
        for (const Milestone &each : bundle.milestones)
            if (!each.reachedOn.isValid()) {
                const QString when =
                    each.due.isValid() ? words(u"dueBy").arg(words.date(each.due)) : words(u"withoutDate");
                open.append({each.due, milestoneLine(each, bundle, when, words)});
            }
    std::ranges::stable_sort(open, {},
                             [](const auto &each) { return each.first.isValid() ? each.first : QDate(9999, 12, 31); });
    QList<Text> lines;
    for (const auto &each : std::as_const(open))
        lines << each.second;
    return lines;
}

QList<HalfYear> StrategyChapters::threeYears(const QDate &from)
{
    QList<HalfYear> span{halfYearAt(from)};
    while (span.size() < kHalfYearsOfThreeYears)
        span << span.constLast().next();
    return span;
}

QList<HalfYear> StrategyChapters::usedHalfYears() const
{
    QList<HalfYear> named;
    for (const Bundle &bundle : m_source.bundles)
        if (const auto halfYear = halfYearOf(bundle.halfYear)) named << *halfYear;
    for (const Recommendation &each : m_source.recommendations)
        if (const auto halfYear = halfYearOf(each.halfYear)) named << *halfYear;
    if (named.isEmpty()) return {};
    std::ranges::sort(named);
    QList<HalfYear> all;
    for (HalfYear halfYear = named.constFirst(); halfYear <= named.constLast(); halfYear = halfYear.next())
        all << halfYear;
    return all;
}

QList<Recommendation> StrategyChapters::plannedIn(const QString &halfYear) const
{
    QList<Recommendation> planned;
    for (const Recommendation &each : m_source.recommendations) {
        const auto own = halfYearOf(each.halfYear);
        if (halfYear.isEmpty() ? !own : each.halfYear == halfYear) planned << each;
    }
    return planned;
}

bool StrategyChapters::isUsed(const QString &halfYear) const
{
    const auto isInIt = [&](const auto &each) { return each.halfYear == halfYear; };
    return std::ranges::any_of(m_source.bundles, isInIt) || std::ranges::any_of(m_source.recommendations, isInIt);
}

void StrategyChapters::addTimetable(const QList<HalfYear> &span)
{
    heading(u"timetable");
    const QList<HalfYear> shown = span.isEmpty() ? usedHalfYears() : span;
    if (shown.isEmpty()) note(u"noHalfYear");
    for (qsizetype begin = 0; begin < shown.size(); begin += kAbreast) {
        const QList<HalfYear> part = shown.mid(begin, kAbreast);
        const bool isPlanned = std::ranges::any_of(part, [this](const HalfYear &each) { return isUsed(each.code()); });
        if (isPlanned || !span.isEmpty()) addTimetablePart(part);
    }
    addOutside(shown);
    addBundles(shown);
}

/// A line for each area, also for one without any plan, and one for what concerns the house as a whole.
void StrategyChapters::addTimetablePart(const QList<HalfYear> &span)
{
    Table table{{}, {{m_words(u"unit"), 4}}, {}};
    for (const HalfYear &halfYear : span)
        table.columns << Column{u"%1 / %2"_s.arg(halfYear.half).arg(halfYear.year), 5};
    QStringList units;
    for (const AreaSource &area : m_source.areas)
        units << area.unit;
    units << QString();
    for (const QString &unit : std::as_const(units)) {
        QList<Text> row{unit.isEmpty() ? m_words(u"noArea") : nameOf(m_source.names, unit)};
        bool isEmpty = true;
        for (const HalfYear &halfYear : span) {
            QStringList titles;
            for (const Recommendation &each : plannedIn(halfYear.code())) {
                const QStringList concerned = m_source.unitsOf.value(each.id);
                const bool isElsewhere = std::ranges::none_of(
                    concerned, [&](const QString &id) { return !id.isEmpty() && units.contains(id); });
                if (unit.isEmpty() ? isElsewhere : concerned.contains(unit)) titles << headlineOf(each);
            }
            isEmpty = isEmpty && titles.isEmpty();
            row << Text(titles.join(u'\n'));
        }
        if (!unit.isEmpty() || !isEmpty) table.rows << row;
    }
    QList<Text> sums{m_words(u"oneOff")};
    for (const HalfYear &halfYear : span)
        sums << Text(bandText(oneOffSum(plannedIn(halfYear.code())), m_words));
    table.rows << sums;
    m_blocks << table;
}

void StrategyChapters::addOutside(const QList<HalfYear> &span)
{
    QList<Text> outside;
    for (const Recommendation &each : m_source.recommendations) {
        const auto own = halfYearOf(each.halfYear);
        if (own && span.contains(*own)) continue;
        outside << Text(headlineOf(each) + u" – "_s +
                            (own ? halfYearText(each.halfYear, m_words) : m_words(u"notPlanned")),
                        anchorOf(each.id));
    }
    if (outside.isEmpty()) return;
    heading(u"outsideTimetable", 1);
    m_blocks << Listing{outside};
}

/// Also a half-year that recommendations name without a bundle.
void StrategyChapters::addBundles(const QList<HalfYear> &span)
{
    for (const HalfYear &halfYear : span) {
        const QString code = halfYear.code();
        const QList<Recommendation> planned = plannedIn(code);
        QStringList names;
        QStringList goals;
        for (const Bundle &bundle : m_source.bundles) {
            if (bundle.halfYear != code) continue;
            names << bundle.name;
            if (!bundle.goal.isEmpty()) goals << bundle.goal;
        }
        if (names.isEmpty() && planned.isEmpty()) continue;
        const QString title = halfYearText(code, m_words);
        m_blocks << Heading{m_level + 1, names.isEmpty() ? title : title + u": "_s + names.join(u", "_s), {}};
        for (const QString &goal : std::as_const(goals))
            m_blocks << Paragraph{goal};
        QList<Text> titles;
        for (const Recommendation &each : planned)
            titles << link(each);
        if (titles.isEmpty())
            note(u"nothingPlanned");
        else
            m_blocks << Listing{titles};
    }
}

void StrategyChapters::addMilestones()
{
    heading(u"milestonesAndSuccesses");
    heading(u"nextMilestones", 1);
    listed(nextMilestones(m_source.bundles, m_words));
    heading(u"successes", 1);
    QList<Text> reached = reachedMilestones(m_source.bundles, m_words);
    for (const Recommendation &each : m_source.recommendations)
        if (each.state == u"Done")
            reached << Text(each.measuredEffect.isEmpty() ? headlineOf(each) + u" – "_s + m_words(u"noEffectMeasured")
                                                          : headlineOf(each) + u" – "_s + each.measuredEffect,
                            anchorOf(each.id));
    listed(reached);
}

} // namespace staffelstab::report
