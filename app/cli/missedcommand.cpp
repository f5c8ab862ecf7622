// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "usecase/questions.h"
#include "wording.h"

using namespace Qt::StringLiterals;

/// The searches without a hit: missed.
namespace staffelstab::cli
{
namespace
{

void setKept(Call &call, Workspace &workspace)
{
    const QString wish = call.value(u"keep"_s);
    if (wish != u"on" && wish != u"off") throw UsageError{translate("Cli", "--keep is on or off.")};
    need(keepMisses(workspace, wish == u"on"));
}

void print(Output &out, const SearchMiss &miss)
{
    out.object({{u"text"_s, miss.text},
                {u"count"_s, miss.count},
                {u"first"_s, miss.first.toString(Qt::ISODate)},
                {u"last"_s, miss.last.toString(Qt::ISODate)}});
    out.line(u"%1  %2  (%3)"_s.arg(miss.count, 4).arg(miss.text, dateText(miss.last)));
}

} // namespace

ExitCode runMissed(Call &call)
{
    const bool changes = call.has(u"keep"_s) || call.has(u"forget"_s);
    Workspace &workspace = call.open(changes ? Access::ReadWrite : Access::ReadOnly);
    if (call.has(u"keep"_s)) setKept(call, workspace);
    if (call.has(u"forget"_s)) need(forgetMisses(workspace));
    const QList<SearchMiss> misses = need(missedSearches(workspace, QDate::currentDate(), call.number(u"limit"_s, 0)));
    for (const SearchMiss &miss : misses)
        print(call.out, miss);
    if (changes || !misses.isEmpty()) return ExitCode::Done;
    call.out.message(need(keepsMisses(workspace))
                         ? translate("Cli", "No search without a hit so far.")
                         : translate("Cli", "This workspace does not keep searches without a hit; --keep on begins."));
    return ExitCode::NothingFound;
}

} // namespace staffelstab::cli
