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

QString textOf(const QJsonObject &values, QStringView field) { return values.value(field).toString(); }

/// Processes and steps get what the program can know by itself: a unit, a number.
Saved addRecord(Workspace &workspace, RecordKind kind, QJsonObject values)
{
    AnyRecord draft = blank(kind);
    for (const Field &field : typeOf(kind).fields)
        if (values.contains(field.key())) write(draft, field, values.value(field.key()));

    const bool needsUnit = kind == RecordKind::Process && !values.contains(u"leadUnit"_s);
    const bool needsNumber = kind == RecordKind::Step && !values.contains(u"number"_s);
    refuseProblems(draft, {needsUnit ? u"leadUnit"_s : QString(), needsNumber ? u"number"_s : QString()});
    if (!needsUnit && !needsNumber) return need(save(workspace, draft));

    const Saved added = needsUnit ? need(addProcess(workspace, textOf(values, u"name")))
                                  : need(addStep(workspace, textOf(values, u"process"), textOf(values, u"name")));
    values.remove(u"name"_s);
    values.remove(u"process"_s);
    return values.isEmpty() ? added : need(setFields(workspace, added.id, values));
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
    const QJsonObject values = parseAssignments(blank(kind), call.argumentsFrom(2), resolverOf(call));
    const Saved saved = addRecord(workspace, kind, values);
    confirm(call, saved);
    call.followWithIndex();
    return ExitCode::Done;
}

ExitCode runSet(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id id = call.record(call.argument(1));
    const AnyRecord stored = need(load(workspace, id));
    const QJsonObject values = parseAssignments(stored, call.argumentsFrom(2), resolverOf(call));
    AnyRecord draft = stored;
    for (const Field &field : typeOf(kindOf(stored)).fields)
        if (values.contains(field.key())) write(draft, field, values.value(field.key()));
    refuseProblems(draft, {});
    const Saved saved = need(setFields(workspace, id, values, call.number(u"since"_s, 0)));
    confirm(call, saved);
    call.followWithIndex();
    return ExitCode::Done;
}

} // namespace staffelstab::cli
