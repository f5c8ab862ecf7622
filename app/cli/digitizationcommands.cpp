// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/fieldvalue.h"
#include "cli/text.h"
#include "usecase/processes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Commands about how digital processes are: tag, status, link; and the files that go with records.
namespace staffelstab::cli
{
namespace
{

ExitCode confirm(Call &call, const QStringList &ids, const QString &sentence)
{
    call.out.object({{u"changed"_s, QJsonArray::fromStringList(ids)}});
    call.out.line(sentence);
    call.followWithIndex();
    return ExitCode::Done;
}

} // namespace

ExitCode runTag(Call &call)
{
    const QStringList add = codesOf("tag", call.values(u"add"_s));
    const QStringList remove = codesOf("tag", call.values(u"remove"_s));
    if (add.isEmpty() && remove.isEmpty()) throw UsageError{translate("Cli", "Give --add TAG or --remove TAG.")};
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    need(tagProcesses(workspace, ids, add, remove));
    return confirm(call, ids, translate("Cli", "Tags of %n process(es) saved.", nullptr, ids.size()));
}

ExitCode runStatus(Call &call)
{
    const QStringList set = codesOf("offering", call.values(u"set"_s));
    const QStringList clear = codesOf("offering", call.values(u"clear"_s));
    if (set.isEmpty() && clear.isEmpty()) throw UsageError{translate("Cli", "Give --set CODE or --clear CODE.")};
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    for (const QString &code : clear) {
        OfferingStatus status;
        status.status = code;
        need(setOffering(workspace, ids, status, false));
    }
    for (const QString &code : set) {
        OfferingStatus status;
        status.status = code;
        status.detail = call.value(u"detail"_s);
        status.evidence = call.value(u"evidence"_s);
        status.reason = call.value(u"reason"_s);
        need(setOffering(workspace, ids, status, true));
    }
    return confirm(call, ids, translate("Cli", "Status of %n process(es) saved.", nullptr, ids.size()));
}

ExitCode runLink(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id process = call.record(call.argument(1));
    const Id recommendation = call.record(call.argument(2));
    if (call.has(u"remove"_s)) {
        need(unlinkRecommendation(workspace, process, recommendation));
        return confirm(call, {process, recommendation}, translate("Cli", "The link is taken away."));
    }
    need(linkRecommendation(workspace, process, recommendation));
    return confirm(call, {process, recommendation}, translate("Cli", "Process and recommendation are linked."));
}

} // namespace staffelstab::cli
