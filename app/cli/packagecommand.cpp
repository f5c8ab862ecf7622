// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "sharingtext.h"

using namespace Qt::StringLiterals;

/// A package for other towns: package.
namespace staffelstab::cli
{
namespace
{

void print(Output &out, const Replacement &replacement, const QHash<Id, QString> &titles)
{
    const QString title = titles.value(replacement.record);
    out.object({{u"record"_s, replacement.record},
                {u"title"_s, title},
                {u"field"_s, replacement.field},
                {u"before"_s, replacement.before},
                {u"after"_s, replacement.after},
                {u"isName"_s, exchange::isName(replacement.sort)}});
    out.line(u"%1, %2: %3 „%4“ → %5"_s.arg(title, replacedFieldWord(replacement), findWord(replacement.sort),
                                           replacement.before, replacement.after));
    out.line(u"    "_s + replacement.context);
}

void list(Output &out, const PackagePlan &plan)
{
    QHash<Id, QString> titles;
    for (const PackageEntry &entry : plan.entries) {
        titles.insert(entry.id, entry.title);
        out.object({{u"id"_s, entry.id}, {u"kind"_s, kindName(entry.kind)}, {u"title"_s, entry.title}});
        out.line(u"%1  %2  %3"_s.arg(entry.id, Output::column(kindName(entry.kind), 15), entry.title));
    }
    for (const Replacement &replacement : plan.replacements)
        print(out, replacement, titles);
}

} // namespace

ExitCode runPackage(Call &call)
{
    const QString path = call.value(u"to"_s);
    const bool onlyList = call.has(u"list"_s);
    if (path.isEmpty() && !onlyList) throw UsageError{translate("Cli", "Give --to PATH.")};
    if (!call.has(u"town"_s)) throw UsageError{translate("Cli", "Give --town NAME: whoever takes it in shall see it.")};
    Workspace &workspace = call.open(Access::ReadOnly);
    const QStringList without = call.records(call.values(u"without"_s));
    PackageOrder order{
        .head = {.town = call.value(u"town"_s),
                 .day = QDate::currentDate(),
                 .licence = call.has(u"licence"_s) ? call.value(u"licence"_s) : exchange::usualLicences().front(),
                 .note = call.value(u"note"_s)},
        .choice = {.processes = call.records(call.argumentsFrom(1)),
                   .attachments = call.records(call.values(u"attach"_s)),
                   .contacts = {},
                   .leftOut = QSet<Id>(without.begin(), without.end())},
        .otherNames = {},
        .takenBack = {}};
    for (const QString &text : call.values(u"keep"_s)) {
        Replacement kept;
        kept.before = text;
        order.takenBack << kept.key();
    }
    const Progress progress = call.out.progress(translate("Cli", "Package"));
    const PackagePlan plan =
        need(onlyList ? planPackage(workspace, order, progress) : writePackage(workspace, order, path, {}, progress));
    if (plan.hasErased)
        call.out.message(translate("Cli", "People were erased here; the program no longer knows their names. Read the "
                                          "records before you hand them on."));
    if (onlyList) {
        list(call.out, plan);
        return ExitCode::Done;
    }
    call.out.object({{u"file"_s, path},
                     {u"counts"_s, toJson(plan.counts)},
                     {u"replacements"_s, static_cast<int>(plan.replacements.size())}});
    call.out.line(translate("Cli", "%n record(s) written to %1.", nullptr, plan.entries.size()).arg(path));
    if (!plan.replacements.isEmpty())
        call.out.message(translate("Cli", "%n place(s) that speak of people were replaced; --list shows them.", nullptr,
                                   plan.replacements.size()));
    return ExitCode::Done;
}

} // namespace staffelstab::cli
