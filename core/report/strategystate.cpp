// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/sharedwork.h"
#include "model/vocabulary.h"
#include "report/costblocks.h"
#include "report/sheetblocks.h"
#include "report/strategychapters.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// How things stand, and what concerns people.
namespace staffelstab::report
{
namespace
{

using handover::RiskBand;

struct BandWord {
    RiskBand band;
    const char16_t *word;
    int share; ///< of the table, so that the word stands in one line
};

/// The most urgent first.
constexpr std::array kBandWords{
    BandWord{RiskBand::AtOnce, u"bandAtOnce", 3}, BandWord{RiskBand::Urgent, u"bandUrgent", 4},
    BandWord{RiskBand::LookAhead, u"bandLookAhead", 5}, BandWord{RiskBand::Watch, u"bandWatch", 4}};

constexpr int kFewestPosts = 3; ///< numbers of a smaller unit would lead to a person

bool isSmall(const AreaSource &area) { return area.posts < kFewestPosts; }

AreaSource sumOf(const QList<AreaSource> &areas)
{
    AreaSource sum;
    for (const AreaSource &area : areas) {
        sum.posts += area.posts;
        sum.processes += area.processes;
        sum.online += area.online;
        sum.notStated += area.notStated;
        sum.notAssessed += area.notAssessed;
        sum.notRated += area.notRated;
        for (auto it = area.bands.cbegin(); it != area.bands.cend(); ++it)
            sum.bands[it.key()] += it.value();
    }
    return sum;
}

/// The small units as one, which has no unit; not at all where even together they are small.
QList<AreaSource> withSmallOnesMerged(const QList<AreaSource> &areas)
{
    QList<AreaSource> large;
    QList<AreaSource> small;
    for (const AreaSource &area : areas)
        (isSmall(area) ? small : large) << area;
    if (const AreaSource merged = sumOf(small); !isSmall(merged)) large << merged;
    return large;
}

/// Of the bundles of a half-year.
QString bundleNames(const QList<Bundle> &bundles, const QString &halfYear)
{
    QStringList names;
    for (const Bundle &bundle : bundles)
        if (bundle.halfYear == halfYear) names << bundle.name;
    return names.join(u", "_s);
}

Bar countBar(const QString &label, int count)
{
    return {label, static_cast<double>(count), static_cast<double>(count), {}, QString::number(count)};
}

} // namespace

QString StrategyChapters::levelsText(const AreaSource &area) const
{
    QStringList lines;
    QString last;
    for (const AreaSource::Level &level : area.levels) {
        const MaturityModel *model = findMaturityModel(level.model);
        if (level.model != last || lines.isEmpty())
            lines << modelText(level.model, model ? model->version : QString()) + u':';
        last = level.model;
        const QString count =
            level.number ? m_words(u"levelCount").arg(levelText(level.model, *level.number)).arg(level.processes)
                         : m_words(u"doesNotApplyCount").arg(level.processes);
        lines.last() += (lines.last().endsWith(u':') ? u" "_s : u", "_s) + count;
    }
    return lines.join(u'\n');
}

void StrategyChapters::addStatusQuo()
{
    heading(u"statusQuo");
    if (m_source.areas.isEmpty()) return note(u"noProcesses");
    addDistribution();
    Table table{{},
                {{m_words(u"unit"), 5},
                 {m_words(u"processes"), 4},
                 {m_words(u"offeredOnline"), 4},
                 {m_words(u"notStated"), 4},
                 {m_words(u"maturity"), 8},
                 {m_words(u"notAssessed"), 4}},
                {}};
    const auto add = [&](const QString &name, const AreaSource &area) {
        table.rows << QList<Text>{name,
                                  QString::number(area.processes),
                                  m_words(u"partOf").arg(area.online).arg(area.processes),
                                  QString::number(area.notStated),
                                  levelsText(area),
                                  QString::number(area.notAssessed)};
    };
    for (const AreaSource &area : m_source.areas)
        add(nameOf(m_source.names, area.unit), area);
    add(m_words(u"sum"), sumOf(m_source.areas));
    m_blocks << table;
    if (m_source.leavers > 0)
        m_blocks << Paragraph{m_words(u"leaversCount").arg(m_source.leavers).arg(m_source.uncovered)};
}

void StrategyChapters::addDistribution()
{
    const AreaSource all = sumOf(m_source.areas);
    Chart chart;
    chart.bars << countBar(m_words(u"offeredOnline"), all.online)
               << countBar(m_words(u"notOnline"), all.processes - all.online - all.notStated)
               << countBar(m_words(u"notStated"), all.notStated);
    chart.description = m_words(u"onlineChart");
    m_blocks << chart << Paragraph{chart.description, Tone::Note};
}

void StrategyChapters::addQualification()
{
    heading(u"qualification");
    Table table{{},
                {{m_words(u"training"), 8},
                 {m_words(u"form"), 4},
                 {m_words(u"forWhom"), 6},
                 {m_words(u"when"), 4},
                 {m_words(u"state"), 4}},
                {}};
    for (const Recommendation &each : m_source.recommendations) {
        for (const Training &training : each.trainings)
            table.rows << trainingRow(each, training);
        if (each.trainings.isEmpty() && each.module == u"DigiFit" && each.state != u"Done")
            table.rows << trainingRow(each, {});
    }
    heading(u"trainings", 1);
    if (table.rows.isEmpty())
        note(u"noTraining");
    else
        m_blocks << table;
    heading(u"communication", 1);
    const QList<Text> occasions = nextMilestones(m_source.bundles, m_words);
    if (occasions.isEmpty()) return note(u"noCommunication");
    m_blocks << Paragraph{m_words(u"communicationText")} << Listing{occasions};
}

/// For the role and unit that are named, else for the contributors, else for the units concerned.
QList<Text> StrategyChapters::trainingRow(const Recommendation &each, const Training &training) const
{
    QStringList whom;
    for (const QString &part : {training.audience, nameOf(m_source.names, training.unit)})
        if (!part.isEmpty()) whom << part;
    if (whom.isEmpty()) whom << namesOf(m_source.names, each.contributors);
    if (whom.join(QString()).isEmpty()) whom = {namesOf(m_source.names, m_source.unitsOf.value(each.id))};
    const QString halfYear = each.halfYear.isEmpty() ? m_words(u"notPlanned") : halfYearText(each.halfYear, m_words);
    return {Text(training.topic.isEmpty() ? headlineOf(each) : training.topic + u'\n' + headlineOf(each),
                 anchorOf(each.id)),
            m_words.term(u"trainingForm", training.form), whom.join(u", "_s),
            training.date.isValid() ? m_words.date(training.date) : halfYear,
            training.state.isEmpty() ? m_words(u"trainingNeeded") : m_words.term(u"trainingState", training.state)};
}

void StrategyChapters::addCooperation()
{
    heading(u"cooperation");
    Table table{{},
                {{m_words(u"measure"), 7},
                 {m_words(u"sharedWith"), 6},
                 {m_words(u"halfYear"), 4},
                 {m_words(u"oneOff"), 5},
                 {m_words(u"yearly"), 5}},
                {}};
    const QList<digitization::SharedWork> work = digitization::sharedWork(m_source.recommendations);
    for (const digitization::SharedWork &with : work)
        for (const Recommendation &each : with.recommendations)
            table.rows << QList<Text>{link(each), with.partner, halfYearText(each.halfYear, m_words),
                                      bandText(oneOffSum({each}), m_words), bandText(yearlySum({each}), m_words)};
    if (table.rows.isEmpty()) return note(u"noCooperation");
    table.rows << QList<Text>{m_words(u"sum"),
                              {},
                              {},
                              bandText(digitization::oneOffCosts(work), m_words),
                              bandText(digitization::yearlyCosts(work), m_words)};
    m_blocks << table;
}

/// No number of a unit that is small, and none from which it could be computed.
void StrategyChapters::addKnowledgeAtRisk()
{
    heading(u"knowledgeAtRisk");
    if (m_source.areas.isEmpty()) return note(u"noProcesses");
    const QList<AreaSource> counted = withSmallOnesMerged(m_source.areas);
    const AreaSource all = sumOf(counted);
    const bool isComplete = all.processes == sumOf(m_source.areas).processes;
    if (!isComplete) note(u"smallUnitsLeftOut");
    if (!counted.isEmpty()) addBands(counted, isComplete);
    addCaptureFirst();
}

void StrategyChapters::addBands(const QList<AreaSource> &counted, bool hasSum)
{
    Table table{{}, {{m_words(u"unit"), 5}}, {}};
    for (const BandWord &each : kBandWords)
        table.columns << Column{m_words(each.word), each.share};
    table.columns << Column{m_words(u"notRated"), 4};
    const auto add = [&](const QString &name, const AreaSource &area) {
        QList<Text> row{name};
        for (const BandWord &each : kBandWords)
            row << Text(QString::number(area.bands.value(each.band)));
        row << Text(QString::number(area.notRated));
        table.rows << row;
    };
    for (const AreaSource &area : counted)
        add(area.unit.isEmpty() ? m_words(u"smallUnits") : nameOf(m_source.names, area.unit), area);
    const AreaSource all = sumOf(counted);
    if (hasSum) add(m_words(u"sum"), all);
    Chart chart;
    for (const BandWord &each : kBandWords)
        chart.bars << countBar(m_words(each.word), all.bands.value(each.band));
    chart.bars << countBar(m_words(u"notRated"), all.notRated);
    chart.description = m_words(u"riskChart");
    m_blocks << chart << Paragraph{chart.description, Tone::Note} << table;
}

/// For a small unit without process and half-year, which together would say when somebody leaves.
void StrategyChapters::addCaptureFirst()
{
    heading(u"captureFirst", 1);
    QList<Text> lines;
    for (const CaptureFirst &each : m_source.captureFirst) {
        const auto area = std::ranges::find(m_source.areas, each.unit, &AreaSource::unit);
        const bool isOpen = area != m_source.areas.end() && !isSmall(*area);
        QStringList parts;
        if (isOpen)
            parts << halfYearText(each.halfYear, m_words) + u": "_s + nameOf(m_source.names, each.process);
        else if (const QString bundle = bundleNames(m_source.bundles, each.halfYear); !bundle.isEmpty())
            parts << bundle;
        parts << nameOf(m_source.names, each.recommendation);
        const Text line(parts.join(u" – "_s), anchorOf(each.recommendation));
        if (!lines.contains(line)) lines << line;
    }
    if (lines.isEmpty())
        note(u"noCaptureFirst");
    else
        m_blocks << Listing{lines};
}

} // namespace staffelstab::report
