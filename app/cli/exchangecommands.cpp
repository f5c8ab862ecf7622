// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "errortext.h"
#include "sharingtext.h"
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

const char *nameOf(Standing standing)
{
    switch (standing) {
    case Standing::New:
        return "new";
    case Standing::Same:
        return "same";
    case Standing::Different:
        return "different";
    case Standing::InBin:
        return "inBin";
    }
    return "new";
}

void print(Output &out, const PackagePreview &preview)
{
    if (preview.refused.refusal != Refusal::None) return print(out, preview.refused);
    out.line(translate("Cli", "From %1, %2, licence %3")
                 .arg(preview.head.town, preview.head.day.toString(Qt::ISODate), preview.head.licence));
    for (const PackageLine &line : preview.lines) {
        QJsonArray fields;
        for (const FieldChange &change : line.differences)
            fields.append(change.field);
        out.object({{u"id"_s, line.id},
                    {u"kind"_s, kindName(line.kind)},
                    {u"title"_s, line.title},
                    {u"standing"_s, QLatin1StringView(nameOf(line.standing))},
                    {u"ours"_s, line.ours},
                    {u"fields"_s, fields}});
        out.line(u"%1  %2  %3"_s.arg(Output::column(standingWord(line.standing), 14),
                                     Output::column(kindName(line.kind), 15), line.title));
        for (const QString &difference : differencesText(line).split(u'\n', Qt::SkipEmptyParts))
            out.line(u"    "_s + difference);
    }
}

ExitCode runPreview(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    bool refused = false;
    for (const QString &path : call.argumentsFrom(1)) {
        const PackagePreview preview = need(previewPackage(workspace, path));
        print(call.out, preview);
        refused |= preview.refused.refusal != Refusal::None;
    }
    return refused ? ExitCode::NothingFound : ExitCode::Done;
}

/// Where a package differs from what is here, theirs is taken.
QList<ImportOutcome> takeTheirs(Workspace &workspace, const QStringList &paths, Output &out)
{
    QList<ImportOutcome> outcomes;
    for (const QString &path : paths) {
        PackagePreview preview = need(previewPackage(workspace, path));
        for (PackageLine &line : preview.lines)
            if (line.standing == Standing::Different) line.decision = Decision::Take;
        const bool refused = preview.refused.refusal != Refusal::None;
        outcomes << (refused ? preview.refused
                             : need(takePackage(workspace, path, preview, out.progress(translate("Cli", "Import")))));
        print(out, outcomes.back());
    }
    return outcomes;
}

} // namespace

ExitCode runImport(Call &call)
{
    if (call.has(u"preview"_s)) return runPreview(call);
    Workspace &workspace = call.open(Access::ReadWrite);
    Output &out = call.out;
    const QList<ImportOutcome> outcomes =
        call.has(u"theirs"_s)
            ? takeTheirs(workspace, call.argumentsFrom(1), out)
            : need(importPaths(workspace, call.argumentsFrom(1), out.progress(translate("Cli", "Import")),
                               [&out](const ImportOutcome &outcome) { print(out, outcome); }));
    qsizetype refused = 0;
    bool cancelled = false;
    for (const ImportOutcome &outcome : outcomes) {
        refused += outcome.refusal != Refusal::None;
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
