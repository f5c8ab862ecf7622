// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "i18n/translations.h"
#include "usecase/personaldata.h"
#include "usecase/records.h"
#include "usecase/searching.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

/// One person's data: person.
namespace staffelstab::cli
{
namespace
{

ExitCode writePerson(Call &call)
{
    const QString path = call.value(u"to"_s);
    if (path.isEmpty()) throw UsageError{translate("Cli", "Give --to PATH.")};
    Workspace &workspace = call.open(Access::ReadOnly);
    const PersonOrder order{.person = call.record(call.argument(2)),
                            .otherNames = call.values(u"also"_s),
                            .ownWords = call.has(u"words"_s),
                            .language = currentLanguage(),
                            .today = QDate::currentDate()};
    need(exportPerson(workspace, order, path, call.out.progress(translate("Cli", "Document"))));
    call.out.object({{u"file"_s, path}});
    call.out.line(translate("Cli", "The document lies in %1.").arg(path));
    return ExitCode::Done;
}

void print(Output &out, const ErasedPerson &erased)
{
    QJsonArray places;
    for (const NamedPlace &place : erased.places)
        places.append(QJsonObject{{u"id"_s, place.record},
                                  {u"kind"_s, kindName(place.kind)},
                                  {u"title"_s, place.title},
                                  {u"field"_s, place.field},
                                  {u"page"_s, place.page},
                                  {u"inBin"_s, place.inBin}});
    out.object({{u"pseudonym"_s, erased.pseudonym},
                {u"historyEntries"_s, erased.historyEntries},
                {u"places"_s, places},
                {u"backups"_s, QJsonArray::fromStringList(erased.backups)},
                {u"traceless"_s, erased.traceless}});
    out.line(translate("Cli", "The person is “%1” from now on.").arg(erased.pseudonym));
    if (!erased.places.isEmpty())
        out.line(translate("Cli", "%n text(s) still name her. Look at each of them:", nullptr, erased.places.size()));
    for (const NamedPlace &place : erased.places) {
        out.line(u"%1  %2  %3"_s.arg(place.record, Output::column(kindName(place.kind), 15), place.title));
        const QString where = place.page > 0 ? u"%1 (%2)"_s.arg(place.field).arg(place.page) : place.field;
        out.line(u"    %1: %2"_s.arg(where, place.excerpt.isEmpty() ? u"…"_s : place.excerpt));
    }
    out.line(translate("Cli", "%n backup(s) still hold the name. Delete them when you need them no more:", nullptr,
                       erased.backups.size()));
    for (const QString &backup : erased.backups)
        out.line(u"    "_s + backup);
    out.line(translate("Cli", "The program does not know of copies that were made by hand."));
    if (!erased.traceless)
        out.message(translate("Cli", "Another program reads the workspace. Close it and run this once more, so that no "
                                     "piece of the name stays in the file."));
}

ExitCode erase(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id person = call.record(call.argument(2));
    if (const QString name = titleOf(need(load(workspace, person))); call.value(u"confirm"_s) != name)
        throw UsageError{
            translate("Cli", "This cannot be taken back. Give --confirm with the name as it stands in the record.")};
    const ErasedPerson erased =
        need(erasePerson(workspace, person, call.values(u"also"_s), call.out.progress(translate("Cli", "Erasing"))));
    need(rebuildIndex(workspace, call.out.progress(translate("Cli", "Index"))));
    print(call.out, erased);
    return ExitCode::Done;
}

} // namespace

ExitCode runPerson(Call &call)
{
    const QString what = call.argument(1);
    if (what == u"export") return writePerson(call);
    if (what == u"erase") return erase(call);
    throw UsageError{translate("Cli", "Say “export” or “erase”.")};
}

} // namespace staffelstab::cli
