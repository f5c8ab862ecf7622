// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/overview.h"

#include "usecase/overviewreading.h"
#include "usecase/writing.h"

#include <algorithm>
#include <limits>

namespace staffelstab
{
namespace
{

using digitization::OfferingStage;
using store::OverviewRow;

using digitization::StatedLevel;

void addLevel(QList<LevelCount> &levels, const StatedLevel &stated)
{
    for (LevelCount &each : levels)
        if (each.level == stated.level && each.model == stated.model) {
            ++each.processes;
            return;
        }
    levels << LevelCount{stated.model, stated.level, 1};
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
    for (const StatedLevel &stated : row.levels)
        addLevel(numbers.levels, stated);
    if (row.levels.isEmpty()) ++numbers.unassessed;
}

void sortLevels(UnitNumbers &numbers)
{
    const auto place = [](const LevelCount &each) { return each.level.value_or(std::numeric_limits<int>::max()); };
    std::ranges::sort(numbers.levels, [&](const LevelCount &a, const LevelCount &b) {
        return a.model != b.model ? a.model < b.model : place(a) < place(b);
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
    if ((choice.level || choice.notApplicable) && !row.levels.contains(StatedLevel{choice.model, choice.level}))
        return false;
    if (choice.unassessed && !row.levels.isEmpty()) return false;
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
