// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "errortext.h"
#include "usecase/exchanging.h"

using namespace Qt::StringLiterals;

/// Commands about files of other programs: import, export.
namespace staffelstab::cli
{
namespace
{

const char *nameOf(ImportStatus status)
{
    switch (status) {
    case ImportStatus::Imported:
        return "imported";
    case ImportStatus::Updated:
        return "updated";
    case ImportStatus::Unchanged:
        return "unchanged";
    case ImportStatus::Refused:
        return "refused";
    }
    return "refused";
}

void print(Output &out, const ImportOutcome &outcome)
{
    const QString sentence = outcomeText(outcome);
    QJsonObject object{{u"file"_s, outcome.file},
                       {u"status"_s, QLatin1StringView(nameOf(outcome.status))},
                       {u"counts"_s, toJson(outcome.counts)},
                       {u"notes"_s, QJsonArray::fromStringList(outcome.notes)}};
    object.insert(u"reason"_s, outcome.status == ImportStatus::Refused ? sentence : QString());
    object.insert(u"line"_s, outcome.line > 0 ? QJsonValue(outcome.line) : QJsonValue());
    out.object(object);
    out.line(sentence);
    for (const QString &note : outcome.notes)
        out.line(u"    "_s + noteText(note));
}

} // namespace

ExitCode runImport(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    Output &out = call.out;
    const QList<ImportOutcome> outcomes =
        need(importPaths(workspace, call.argumentsFrom(1), out.progress(translate("Cli", "Import")),
                         [&out](const ImportOutcome &outcome) { print(out, outcome); }));
    qsizetype refused = 0;
    bool cancelled = false;
    for (const ImportOutcome &outcome : outcomes) {
        refused += outcome.status == ImportStatus::Refused;
        cancelled |= outcome.refusal == Refusal::Cancelled;
    }
    out.message(translate("Cli", "%n file(s), %1 of them refused.", nullptr, outcomes.size()).arg(refused));
    if (cancelled || interruptionRequested()) return ExitCode::Cancelled;
    call.followWithIndex();
    return refused > 0 || outcomes.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode runExport(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (path.isEmpty()) throw UsageError{translate("Cli", "Give --to PATH.")};
    Workspace &workspace = call.open(Access::ReadOnly);
    const QMap<QString, int> counts = need(exportTo(workspace, path, call.out.progress(translate("Cli", "Export"))));
    int records = 0;
    for (const int count : counts)
        records += count;
    call.out.object({{u"file"_s, path}, {u"counts"_s, toJson(counts)}});
    call.out.line(translate("Cli", "%n record(s) written to %1.", nullptr, records).arg(path));
    return ExitCode::Done;
}

} // namespace staffelstab::cli
