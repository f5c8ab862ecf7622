// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/reviewing.h"

#include "handover/reviewcycle.h"
#include "usecase/authorperson.h"
#include "usecase/planrecords.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

Process requireStep(RecordStore &store, const Id &process, handover::ReviewStep step)
{
    auto record = require<Process>(store, process);
    if (!handover::reviewSteps(record.reviewState).contains(step))
        throw Failure(ErrorCode::Invalid, u"not in this review state"_s, u"reviewState"_s);
    return record;
}

bool isLawUnsteady(RecordStore &store, const Process &process)
{
    return std::ranges::any_of(process.legalBases, [&](const Id &id) {
        const auto basis = store.load<LegalBasis>(id);
        return basis && basis->changesOften == true;
    });
}

bool isResponsible(RecordStore &store, const Process &process, const Id &person)
{
    const QList<Person> holders = process.owner.isEmpty() ? QList<Person>() : holdersOf(store, process.owner);
    return std::ranges::find(holders, person, &Person::id) != holders.end();
}

} // namespace

Result<Done> submitForReview(Workspace &workspace, const Id &process, const QString &command)
{
    const auto sheet = processSheet(workspace, process);
    if (!sheet) return sheet.error();
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = requireStep(store, process, handover::ReviewStep::Submit);
        if (!sheet->lackingForReview.isEmpty())
            throw Failure(ErrorCode::Invalid, u"the sheet lacks what a check needs"_s, u"reviewState"_s);
        record.reviewState = u"InReview"_s;
        record.changeNote.clear();
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> confirmReview(Workspace &workspace, const Id &process, const Id &reviewer, const QDate &today,
                           const QString &reasonForNoEnd, const QString &command)
{
    const auto sheet = processSheet(workspace, process, today);
    if (!sheet) return sheet.error();
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = requireStep(store, process, handover::ReviewStep::Confirm);
        require<Person>(store, reviewer);
        if (isResponsible(store, record, reviewer))
            throw Failure(ErrorCode::Invalid, u"the reviewer is responsible for it"_s, u"checkedBy"_s);
        record.reviewState = u"Verified"_s;
        record.checkedBy = reviewer;
        record.checkedAt = today;
        const int months = handover::reviewMonths(sheet->risk.knowledge, isLawUnsteady(store, record));
        record.checkedUntil = reasonForNoEnd.trimmed().isEmpty() ? today.addMonths(months) : QDate();
        record.reviewDate = handover::reviewDateFor(record.checkedUntil);
        record.changeNote = reasonForNoEnd.trimmed();
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Id> reviewerHere(Workspace &workspace, const Id &process)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        const auto record = store.load<Process>(process);
        const Id person = record ? personOfAuthor(workspace, store) : Id();
        return person.isEmpty() || isResponsible(store, *record, person) ? Id() : person;
    });
}

Result<Done> rejectReview(Workspace &workspace, const Id &process, const QString &comment, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = requireStep(store, process, handover::ReviewStep::Reject);
        if (comment.trimmed().isEmpty()) throw Failure(ErrorCode::Invalid, u"reason missing"_s, u"changeNote"_s);
        record.reviewState = u"Draft"_s;
        record.changeNote = comment.trimmed();
        putRecord(store, record, change);
        return Done{};
    });
}

Result<Done> archiveProcess(Workspace &workspace, const Id &process, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        auto record = require<Process>(store, process);
        record.reviewState = record.reviewState == u"Archived" ? u"Draft"_s : u"Archived"_s;
        putRecord(store, record, change);
        return Done{};
    });
}

} // namespace staffelstab
