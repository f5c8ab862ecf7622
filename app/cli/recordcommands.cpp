// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/fieldvalue.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "errortext.h"
#include "usecase/processes.h"
#include "wording.h"

using namespace Qt::StringLiterals;

/// Commands that change the fields of records: add, set.
namespace staffelstab::cli
{
namespace
{

/// addRecord knows them by itself.
QStringList filledByAdding(RecordKind kind)
{
    if (kind == RecordKind::Process) return {u"leadUnit"_s};
    if (kind == RecordKind::Step) return {u"number"_s};
    return {};
}

Resolve resolverOf(Call &call)
{
    return [&call](const QString &reference) { return call.record(reference); };
}

/// Every rule that the record would break, not only the first.
void refuseProblems(const AnyRecord &record, const QStringList &filledLater)
{
    for (const Problem &problem : validate(record))
        if (!filledLater.contains(problem.field))
            throw InvalidValue{problem.field, problemText(problem, kindOf(record))};
}

AnyRecord withValues(AnyRecord record, const QJsonObject &values)
{
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (values.contains(field.key())) write(record, field, values.value(field.key()));
    return record;
}

void confirm(Call &call, const Saved &saved)
{
    call.out.object(toJson(saved));
    call.out.line(
        translate("Cli", "Saved at %1: %2 (revision %3)").arg(timeText(saved.at), saved.id).arg(saved.revision));
}

} // namespace

ExitCode runAdd(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const RecordKind kind = call.kind(call.argument(1));
    if (kind == RecordKind::Attachment)
        throw UsageError{translate("Cli", "Attachments are made with “attach”, since they need a file.")};
    const AnyRecord draft =
        withValues(blank(kind), parseAssignments(blank(kind), call.argumentsFrom(2), resolverOf(call)));
    refuseProblems(draft, filledByAdding(kind));
    confirm(call, need(addRecord(workspace, draft)));
    call.followWithIndex();
    return ExitCode::Done;
}

ExitCode runSet(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id id = call.record(call.argument(1));
    const AnyRecord stored = need(load(workspace, id));
    const QJsonObject values = parseAssignments(stored, call.argumentsFrom(2), resolverOf(call));
    refuseProblems(withValues(stored, values), {});
    const Saved saved = need(setFields(workspace, id, values, call.number(u"since"_s, 0)));
    confirm(call, saved);
    call.followWithIndex();
    return ExitCode::Done;
}

} // namespace staffelstab::cli
