// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "removaltext.h"
#include "usecase/records.h"
#include "wording.h"

using namespace Qt::StringLiterals;

/// Commands about what happened to records: history, undo, remove, bin, recover.
namespace staffelstab::cli
{
namespace
{

constexpr int kEntriesShown = 50;
constexpr qsizetype kValueLength = 70;

const char *nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return "create";
    case Operation::Update:
        return "update";
    case Operation::Remove:
        return "remove";
    case Operation::Restore:
        return "restore";
    }
    return "update";
}

QString wordOf(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return translate("Cli", "made");
    case Operation::Update:
        return translate("Cli", "changed");
    case Operation::Remove:
        return translate("Cli", "moved to the bin");
    case Operation::Restore:
        return translate("Cli", "taken out of the bin");
    }
    return {};
}

QString changeText(const FieldChange &change, RecordKind kind, const Titles &titles)
{
    const Field *field = findField(typeOf(kind).fields, change.field);
    const auto words = [&](const QJsonValue &value) {
        const QString text = field ? wordsOf(*field, value, titles) : value.toString();
        return Output::column(text, kValueLength).trimmed();
    };
    const QString label = field ? fieldLabel(*field) : change.field;
    const QString before = words(change.before);
    if (before.isEmpty()) return translate("Cli", "%1: “%2”").arg(label, words(change.after));
    return translate("Cli", "%1: “%2” → “%3”").arg(label, before, words(change.after));
}

void print(Output &out, const HistoryEntry &entry, const Titles &titles)
{
    QJsonArray changes;
    for (const FieldChange &change : entry.changes)
        changes.append(toJson(change));
    out.object({{u"sequence"_s, entry.sequence},
                {u"id"_s, entry.id},
                {u"kind"_s, kindName(entry.kind)},
                {u"operation"_s, QLatin1StringView(nameOf(entry.operation))},
                {u"revision"_s, entry.revision},
                {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
                {u"author"_s, entry.author},
                {u"command"_s, entry.command},
                {u"changes"_s, changes}});
    if (out.isJson()) return;
    out.line(u"%1  %2, %3  %4 %5 (%6)"_s.arg(entry.sequence)
                 .arg(dateText(entry.at.toLocalTime().date()), timeText(entry.at), entry.author,
                      wordOf(entry.operation), kindLabel(entry.kind)) +
             u"  "_s + translate("Cli", "command %1").arg(entry.command));
    for (const FieldChange &change : entry.changes)
        out.line(u"    "_s + changeText(change, entry.kind, titles));
}

QJsonArray toJson(const QList<RecordUse> &uses)
{
    QJsonArray array;
    for (const RecordUse &use : uses)
        array.append(QJsonObject{{u"id"_s, use.user.id},
                                 {u"kind"_s, kindName(use.user.kind)},
                                 {u"title"_s, use.user.title},
                                 {u"field"_s, use.field},
                                 {u"names"_s, use.target}});
    return array;
}

} // namespace

ExitCode runHistory(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const int limit = call.number(u"limit"_s, kEntriesShown);
    const QString reference = call.argument(1);
    const auto entries = reference.isEmpty() ? need(recentChanges(workspace, limit))
                                             : need(history(workspace, call.record(reference), limit));
    const Titles titles = titlesOf(need(labelsFor(workspace, referencesIn(entries))));
    for (const HistoryEntry &entry : entries)
        print(call.out, entry, titles);
    if (!entries.isEmpty()) return ExitCode::Done;
    call.out.message(translate("Cli", "Nothing has been changed yet."));
    return ExitCode::NothingFound;
}

ExitCode runUndo(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const QString command = call.argument(1);
    const Undone undone =
        command.isEmpty() ? need(undoNewest(workspace)) : Undone{command, need(undo(workspace, command))};
    call.out.object({{u"undone"_s, undone.command}, {u"changed"_s, QJsonArray::fromStringList(undone.ids)}});
    call.out.line(translate("Cli", "Taken back; %n record(s) changed.", nullptr, undone.ids.size()));
    call.followWithIndex();
    return ExitCode::Done;
}

ExitCode runRemove(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    const auto mass = call.has(u"yes"_s) ? MassRemoval::Confirmed : MassRemoval::Refused;
    const Removal removal = need(removeRecords(workspace, ids, newId(), mass));
    if (removal.refused)
        throw UsageError{removalQuestion(removal) + u' ' + translate("Cli", "Say --yes if you mean it.")};
    call.out.object({{u"removed"_s, QJsonArray::fromStringList(removal.ids)}, {u"usedBy"_s, toJson(removal.uses)}});
    call.out.line(translate("Cli", "%n record(s) moved to the bin.", nullptr, removal.ids.size()));
    if (!removal.uses.isEmpty()) call.out.line(usesText(removal.uses));
    call.followWithIndex();
    return ExitCode::Done;
}

ExitCode runBin(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const QList<BinEntry> entries = need(bin(workspace));
    for (const BinEntry &entry : entries) {
        call.out.object({{u"id"_s, entry.record.id},
                         {u"kind"_s, kindName(entry.record.kind)},
                         {u"title"_s, entry.record.title},
                         {u"removedAt"_s, entry.removedAt.toUTC().toString(Qt::ISODateWithMs)},
                         {u"removedBy"_s, entry.removedBy}});
        call.out.line(entry.record.id + u"  "_s + kindLabel(entry.record.kind) + u"  "_s + entry.record.title +
                      u"  ("_s + momentText(entry.removedAt) + u", "_s + entry.removedBy + u')');
    }
    if (!entries.isEmpty()) return ExitCode::Done;
    call.out.message(translate("Cli", "The bin is empty."));
    return ExitCode::NothingFound;
}

ExitCode runRecover(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    need(restoreRecords(workspace, ids));
    call.out.object({{u"recovered"_s, QJsonArray::fromStringList(ids)}});
    call.out.line(translate("Cli", "%n record(s) taken out of the bin.", nullptr, ids.size()));
    call.followWithIndex();
    return ExitCode::Done;
}

} // namespace staffelstab::cli
