// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/overview.h"

#include "model/vocabulary.h"
#include "usecase/overviewreading.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using digitization::OfferingStage;
using store::OverviewRow;

/// The level of the newest assessment; the plain scale for internal work counts as a model of its own.
std::optional<LevelCount> levelOf(const OverviewRow &row)
{
    if (row.level) return LevelCount{row.model, *row.level, 1};
    if (row.plainLevel.isEmpty()) return std::nullopt;
    const QList<Term> &plain = vocabulary(u"plainLevel").terms;
    const auto term = std::ranges::find(plain, row.plainLevel, &Term::code);
    if (term == plain.end()) return std::nullopt;
    return LevelCount{row.model, static_cast<int>(term - plain.begin()), 1};
}

void addLevel(QList<LevelCount> &levels, const QString &model, int level)
{
    for (LevelCount &each : levels)
        if (each.level == level && each.model == model) {
            ++each.processes;
            return;
        }
    levels << LevelCount{model, level, 1};
}

void count(UnitNumbers &numbers, const OverviewRow &row, OfferingStage stage,
           const std::optional<handover::RiskBand> &band)
{
    ++numbers.processes;
    ++numbers.stages[static_cast<size_t>(stage)];
    if (band)
        ++numbers.bands[static_cast<size_t>(*band)];
    else
        ++numbers.unrated;
    if (const auto level = levelOf(row))
        addLevel(numbers.levels, level->model, level->level);
    else
        ++numbers.unassessed;
}

void sortLevels(UnitNumbers &numbers)
{
    std::ranges::sort(numbers.levels, [](const LevelCount &a, const LevelCount &b) {
        return a.model != b.model ? a.model < b.model : a.level < b.level;
    });
}

void addRoadmap(OverviewView &view, const RoadmapView &roadmap)
{
    for (const RoadmapColumn &column : roadmap.columns)
        view.costs << HalfYearCosts{column.halfYear, column.sums.oneOff, column.sums.yearly, column.budget};
    for (const digitization::RoadmapWarning &warning : roadmap.warnings)
        if (warning.kind == digitization::RoadmapWarning::Kind::CaptureFirst) view.collisions << warning;
    view.titles = roadmap.titles;
}

bool isChosen(const OverviewRow &row, const OverviewChoice &choice, OverviewReading &reading)
{
    if (choice.stage && reading.stageOf(row) != *choice.stage) return false;
    const auto level = levelOf(row);
    if (choice.level && (!level || level->level != *choice.level || level->model != choice.model)) return false;
    if (choice.unassessed && level) return false;
    if (!choice.band && !choice.unrated) return true;
    const auto band = reading.bandOf(row);
    return choice.unrated ? !band : band == choice.band;
}

} // namespace

Result<OverviewView> overviewView(Workspace &workspace, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        OverviewView view;
        QHash<Id, UnitNumbers> units;
        OverviewReading reading(today);
        store::visitOverviewRows(workspace.database(), {}, today, [&](const OverviewRow &row) {
            const OfferingStage stage = reading.stageOf(row);
            const auto band = reading.bandOf(row);
            count(view.all, row, stage, band);
            count(units[row.unit], row, stage, band);
        });
        sortLevels(view.all);
        store::RecordStore store(workspace.database());
        for (auto unit = units.begin(); unit != units.end(); ++unit) {
            unit->unit = unit.key();
            if (const auto record = store.load<OrgUnit>(unit.key())) unit->name = record->name;
            sortLevels(*unit);
            view.units << *unit;
        }
        std::ranges::sort(view.units, [](const UnitNumbers &a, const UnitNumbers &b) {
            return a.name != b.name ? a.name < b.name : a.unit < b.unit;
        });
        const auto roadmap = roadmapView(workspace);
        if (!roadmap) throw Failure(roadmap.error());
        addRoadmap(view, *roadmap);
        return view;
    });
}

Result<QStringList> overviewProcesses(Workspace &workspace, const OverviewChoice &choice, const QDate &today)
{
    return guard([&] {
        QStringList ids;
        OverviewReading reading(today);
        store::visitOverviewRows(workspace.database(), choice.unit, today, [&](const OverviewRow &row) {
            if (isChosen(row, choice, reading)) ids << row.process;
        });
        return ids;
    });
}

} // namespace staffelstab
