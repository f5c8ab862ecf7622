// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "errortext.h"
#include "usecase/exchanging.h"
#include "usecase/maintenance.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Commands about a workspace as a whole: new, check, backup, restore.
namespace staffelstab::cli
{
namespace
{

const char *nameOf(Damage::Kind kind)
{
    switch (kind) {
    case Damage::Kind::Structure:
        return "structure";
    case Damage::Kind::ForeignKey:
        return "reference";
    case Damage::Kind::QuickFind:
        return "quickFind";
    case Damage::Kind::RecordHash:
        return "record";
    case Damage::Kind::History:
        return "history";
    case Damage::Kind::AttachmentHash:
        return "attachment";
    case Damage::Kind::MissingContent:
        return "missingContent";
    case Damage::Kind::Schema:
        return "schema";
    }
    return "structure";
}

ExitCode report(Output &out, const CheckReport &found, const QString &path)
{
    QJsonArray damages;
    for (const Damage &damage : found.damages) {
        const QString sentence = damageText(damage);
        damages.append(QJsonObject{{u"kind"_s, QLatin1StringView(nameOf(damage.kind))},
                                   {u"record"_s, damage.record},
                                   {u"title"_s, damage.title},
                                   {u"detail"_s, damage.detail},
                                   {u"message"_s, sentence}});
        out.line(sentence);
    }
    out.object({{u"file"_s, path},
                {u"sound"_s, found.sound()},
                {u"records"_s, found.records},
                {u"attachments"_s, found.attachments},
                {u"damages"_s, damages}});
    out.line(found.sound() ? translate("Cli", "%1: %2 records and %3 attachments read, all sound.")
                                 .arg(QFileInfo(path).fileName())
                                 .arg(found.records)
                                 .arg(found.attachments)
                           : translate("Cli", "%1: %n damage(s) found. Nothing was changed. Go on with a backup.",
                                       nullptr, found.damages.size())
                                 .arg(QFileInfo(path).fileName()));
    return found.sound() ? ExitCode::Done : ExitCode::Damaged;
}

} // namespace

ExitCode runNew(Call &call)
{
    Workspace &workspace = call.adopt(need(Workspace::create(call.argument(0))));
    const bool sample = call.has(u"sample"_s);
    if (sample) {
        need(importSample(workspace));
        call.followWithIndex();
    }
    call.out.object({{u"file"_s, workspace.path()}, {u"workspace"_s, workspace.workspaceId()}, {u"sample"_s, sample}});
    call.out.line(sample ? translate("Cli", "%1 was made, with the sample municipality.").arg(call.argument(0))
                         : translate("Cli", "%1 was made.").arg(call.argument(0)));
    return ExitCode::Done;
}

ExitCode runCheck(Call &call)
{
    // For writing where nobody else does, since the engine compares quick find only then; read-only otherwise.
    Workspace &workspace = call.adopt(need(Workspace::open(call.argument(0), Access::ReadWrite)));
    const CheckReport found =
        need(checkWorkspace(workspace, call.out.progress(translate("Cli", "Checking the records"))));
    return report(call.out, found, call.argument(0));
}

ExitCode runBackup(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const CheckReport found =
        need(backupTo(workspace, call.argument(1), call.out.progress(translate("Cli", "Writing the backup"))));
    return report(call.out, found, call.argument(1));
}

ExitCode runRestore(Call &call)
{
    const GentleInterruption gentle(nullptr);
    const Progress progress = call.out.progress(translate("Cli", "Reading the backup"));
    return report(call.out, need(restoreBackup(call.argument(0), call.argument(1), progress)), call.argument(1));
}

} // namespace staffelstab::cli
