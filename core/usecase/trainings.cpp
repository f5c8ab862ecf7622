// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/trainings.h"

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

QString titleOfRecord(RecordStore &store, const Id &id)
{
    const auto record = store.loadWithBin(id);
    return record ? titleOf(*record) : QString();
}

QStringList titlesOfRecords(RecordStore &store, const QStringList &ids)
{
    QStringList titles;
    for (const Id &id : ids)
        if (const QString title = titleOfRecord(store, id); !title.isEmpty()) titles << title;
    titles.removeDuplicates();
    return titles;
}

QStringList audienceOf(RecordStore &store, const Recommendation &recommendation, const Training &training)
{
    QStringList audience;
    if (!training.audience.isEmpty()) audience << training.audience;
    if (const QString unit = titleOfRecord(store, training.unit); !unit.isEmpty()) audience << unit;
    if (!audience.isEmpty()) return audience;
    if (!recommendation.contributors.isEmpty()) return titlesOfRecords(store, recommendation.contributors);
    QStringList units;
    for (const Id &id : recommendation.processes)
        if (const auto process = store.load<Process>(id)) units << process->leadUnit;
    return titlesOfRecords(store, units);
}

TrainingRow rowOf(RecordStore &store, const Recommendation &recommendation, int position)
{
    TrainingRow row;
    row.recommendation = recommendation.id;
    row.title = recommendation.title;
    row.halfYear = recommendation.halfYear;
    row.isRealised = recommendation.state == u"Done";
    row.position = position;
    if (position >= 0)
        row.training = recommendation.trainings[position];
    else
        row.training.state = u"Needed"_s;
    row.audience = audienceOf(store, recommendation, row.training);
    for (const Id &id : recommendation.basedOn)
        if (const auto finding = store.load<Finding>(id)) row.reasons << finding->text;
    return row;
}

} // namespace

Result<QList<TrainingRow>> trainings(Workspace &workspace)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        QList<TrainingRow> rows;
        for (const AnyRecord &record : store.list(RecordKind::Recommendation)) {
            const auto &each = std::get<Recommendation>(record);
            if (each.state == u"Declined") continue;
            for (int position = 0; position < each.trainings.size(); ++position)
                rows << rowOf(store, each, position);
            if (each.trainings.isEmpty() && each.module == u"DigiFit" && each.state != u"Done")
                rows << rowOf(store, each, -1);
        }
        const auto rank = [](const TrainingRow &row) { return row.isNeed() ? 2 : row.training.date.isValid() ? 0 : 1; };
        std::ranges::stable_sort(rows, [&](const TrainingRow &a, const TrainingRow &b) {
            return rank(a) != rank(b) ? rank(a) < rank(b) : a.training.date < b.training.date;
        });
        return rows;
    });
}

int openTrainingNeeds(const QList<TrainingRow> &rows)
{
    int needs = 0;
    QSet<Id> cancelled; // recommendations
    QSet<Id> others;
    for (const TrainingRow &row : rows) {
        if (row.isRealised) continue;
        needs += row.training.state == u"Needed";
        (row.training.state == u"Cancelled" ? cancelled : others) << row.recommendation;
    }
    return needs + static_cast<int>(cancelled.subtract(others).size());
}

Result<Done> setTrainingState(Workspace &workspace, const Id &recommendation, int position, const QString &state,
                              const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Recommendation>(store, recommendation);
        if (position < 0 || position >= record.trainings.size())
            throw Failure(ErrorCode::NotFound, u"no such training"_s, recommendation);
        record.trainings[position].state = state;
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
