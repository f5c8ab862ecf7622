// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

namespace staffelstab::cli
{
namespace
{

const Option kNoIndex{"no-index", "", QT_TRANSLATE_NOOP("CliHelp", "leave the search index as it is; it follows later")};
const Option kLimit{"limit", "N", QT_TRANSLATE_NOOP("CliHelp", "at most N results; 0 = all")};

std::vector<Command> table()
{
    return {
        {"new", "FILE", QT_TRANSLATE_NOOP("CliHelp", "makes an empty workspace"),
         QT_TRANSLATE_NOOP("CliHelp", "An existing file is never overwritten."), 1, 1,
         {{"sample", "", QT_TRANSLATE_NOOP("CliHelp", "with the processes of the invented sample municipality")}},
         {"new rathaus.stab", "new beispiel.stab --sample"}, runNew},
        {"import", "FILE PATH…", QT_TRANSLATE_NOOP("CliHelp", "takes in files and folders"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "BPMN 2.0, Markdown, plain text, HTML, JSON lines, CSV and our own exchange format are "
                           "recognised. Importing the same thing again updates it. A bad file is named with its reason "
                           "and position, nothing of it is kept, and the rest goes on."),
         2, kAnyNumber, {kNoIndex}, {"import rathaus.stab prozesse/", "import rathaus.stab leika.csv --json"},
         runImport},
        {"search", "FILE [QUERY]", QT_TRANSLATE_NOOP("CliHelp", "finds records by words, best first"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "With --json one object is printed a query: query, total, suggestion, tookMs, facets and hits. "
                           "Chosen values of one facet are alternatives; several facets narrow each other."),
         1, kAnyNumber,
         {{"stdin", "", QT_TRANSLATE_NOOP("CliHelp", "one query a line from standard input, one answer a line")},
          {"limit", "N", QT_TRANSLATE_NOOP("CliHelp", "at most N hits (10)")},
          {"offset", "N", QT_TRANSLATE_NOOP("CliHelp", "leave out the first N hits")},
          {"kind", "KIND", QT_TRANSLATE_NOOP("CliHelp", "only this kind of record; may be repeated")},
          {"unit", "ID", QT_TRANSLATE_NOOP("CliHelp", "only of this unit; may be repeated")},
          {"status", "CODE", QT_TRANSLATE_NOOP("CliHelp", "only with this status word; may be repeated")},
          {"tag", "TAG", QT_TRANSLATE_NOOP("CliHelp", "only with this tag; may be repeated")},
          {"prefix", "", QT_TRANSLATE_NOOP("CliHelp", "the last word may be the beginning of one")},
          kNoIndex},
         {"search rathaus.stab elternbeitrag geschwister", "search rathaus.stab wohngeld --kind process --limit 3",
          "search rathaus.stab --stdin --json < fragen.txt"},
         runSearch},
        {"list", "FILE KIND", QT_TRANSLATE_NOOP("CliHelp", "lists the records of a kind by title"),
         QT_TRANSLATE_NOOP("CliHelp", "Kinds: orgUnit, post, person, competence, legalBasis, itProcedure, service, "
                                      "process, step, knowledgeItem, attachment, assessment, recommendation."),
         2, 2, {kLimit, {"offset", "N", QT_TRANSLATE_NOOP("CliHelp", "leave out the first N")}},
         {"list rathaus.stab process", "list rathaus.stab recommendation --json"}, runList},
        {"show", "FILE ID", QT_TRANSLATE_NOOP("CliHelp", "shows one record; of a process the whole sheet"), "", 2, 2, {},
         {"show rathaus.stab 018f3c2a-…"}, runShow},
        {"fields", "KIND", QT_TRANSLATE_NOOP("CliHelp", "lists the fields of a kind and the codes they accept"), "", 1, 1,
         {}, {"fields process", "fields knowledgeItem --json"}, runFields},
        {"add", "FILE KIND FIELD=VALUE…", QT_TRANSLATE_NOOP("CliHelp", "makes a new record"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "Values: dates as 2026-11-22 or 22.11.2026, numbers with a comma, several values separated by "
                           "|, groups and rows as JSON or group.part=value, @FILE for the content of a file. A process "
                           "without unit goes to “not yet assigned”; a step is numbered behind the last one."),
         3, kAnyNumber, {kNoIndex},
         {"add rathaus.stab process name=\"Elternbeitrag festsetzen\"",
          "add rathaus.stab step process=018f3c2a-… name=\"Antrag prüfen\" mediumIn=Paper",
          "add rathaus.stab knowledgeItem title=\"Geschwister\" body=@notiz.txt links=018f3c2a-…"},
         runAdd},
        {"set", "FILE ID FIELD=VALUE…", QT_TRANSLATE_NOOP("CliHelp", "changes single fields of a record"),
         QT_TRANSLATE_NOOP("CliHelp", "Values are written as with “add”; nothing behind the = empties the field. "
                                      "With --since a field that somebody else changed after that revision is not "
                                      "overwritten (exit code 5)."),
         3, kAnyNumber,
         {{"since", "REVISION", QT_TRANSLATE_NOOP("CliHelp", "the revision that you have seen")}, kNoIndex},
         {"set rathaus.stab 018f3c2a-… reviewDate=31.12.2026 owner=018f3c2b-…",
          "set rathaus.stab 018f3c2a-… caseCount.min=120 caseCount.max=140", "set rathaus.stab 018f3c2a-… description="},
         runSet},
        {"tag", "FILE ID…", QT_TRANSLATE_NOOP("CliHelp", "adds and removes tags of processes"), "", 2, kAnyNumber,
         {{"add", "TAG", QT_TRANSLATE_NOOP("CliHelp", "tag to add; may be repeated")},
          {"remove", "TAG", QT_TRANSLATE_NOOP("CliHelp", "tag to remove; may be repeated")},
          kNoIndex},
         {"tag rathaus.stab 018f3c2a-… 018f3c2b-… --add rpa-geeignet --remove saison"}, runTag},
        {"status", "FILE ID…", QT_TRANSLATE_NOOP("CliHelp", "sets and clears status words of processes"),
         QT_TRANSLATE_NOOP("CliHelp", "A status word says what is offered online today and is dated today."), 2,
         kAnyNumber,
         {{"set", "CODE", QT_TRANSLATE_NOOP("CliHelp", "status word to set; may be repeated")},
          {"clear", "CODE", QT_TRANSLATE_NOOP("CliHelp", "status word to clear; may be repeated")},
          {"detail", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "for example the name of the form")},
          {"evidence", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "where this can be seen")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "needed by some status words")},
          kNoIndex},
         {"status rathaus.stab 018f3c2a-… --set OnlineApplication --clear FormPdf"}, runStatus},
        {"link", "FILE PROCESS RECOMMENDATION",
         QT_TRANSLATE_NOOP("CliHelp", "links a process and a recommendation"), "", 3, 3,
         {{"remove", "", QT_TRANSLATE_NOOP("CliHelp", "take the link away")}, kNoIndex},
         {"link rathaus.stab 018f3c2a-… 018f3d11-…", "link rathaus.stab 018f3c2a-… 018f3d11-… --remove"}, runLink},
        {"attach", "FILE ID PATH", QT_TRANSLATE_NOOP("CliHelp", "keeps a file inside the workspace, with a record"), "",
         3, 3, {{"role", "CODE", QT_TRANSLATE_NOOP("CliHelp", "what the file is: Form, Template, Notice …")}, kNoIndex},
         {"attach rathaus.stab 018f3c2a-… bescheid.odt --role Notice"}, runAttach},
        {"extract", "FILE ID", QT_TRANSLATE_NOOP("CliHelp", "writes an attachment to a file"), "", 2, 2,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write; must not exist")}},
         {"extract rathaus.stab 018f3e00-… --to bescheid.odt"}, runExtract},
        {"index", "FILE", QT_TRANSLATE_NOOP("CliHelp", "brings the search index up to date"), "", 1, 1,
         {{"rebuild", "", QT_TRANSLATE_NOOP("CliHelp", "throw it away and make it again")}},
         {"index rathaus.stab", "index rathaus.stab --rebuild"}, runIndex},
        {"history", "FILE [ID]", QT_TRANSLATE_NOOP("CliHelp", "shows who changed what, newest first"), "", 1, 2,
         {kLimit}, {"history rathaus.stab 018f3c2a-…", "history rathaus.stab --limit 5"}, runHistory},
        {"undo", "FILE [COMMAND]", QT_TRANSLATE_NOOP("CliHelp", "takes back the last change, or the one named by history"),
         "", 1, 2, {kNoIndex}, {"undo rathaus.stab"}, runUndo},
        {"remove", "FILE ID…", QT_TRANSLATE_NOOP("CliHelp", "moves records to the bin"),
         QT_TRANSLATE_NOOP("CliHelp", "A process goes with its steps. More than 10 records need --yes, and a backup is "
                                      "made first."),
         2, kAnyNumber, {{"yes", "", QT_TRANSLATE_NOOP("CliHelp", "also more than 10 records")}, kNoIndex},
         {"remove rathaus.stab 018f3c2a-…"}, runRemove},
        {"bin", "FILE", QT_TRANSLATE_NOOP("CliHelp", "lists what lies in the bin"), "", 1, 1, {}, {"bin rathaus.stab"},
         runBin},
        {"recover", "FILE ID…", QT_TRANSLATE_NOOP("CliHelp", "takes records out of the bin"), "", 2, kAnyNumber,
         {kNoIndex}, {"recover rathaus.stab 018f3c2a-…"}, runRecover},
        {"export", "FILE", QT_TRANSLATE_NOOP("CliHelp", "writes all records as an exchange file"),
         QT_TRANSLATE_NOOP("CliHelp", "Restricted fields (leaving dates of people) are left out."), 1, 1,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")}}, {"export rathaus.stab --to rathaus.jsonl"},
         runExport},
        {"check", "FILE", QT_TRANSLATE_NOOP("CliHelp", "reads everything again and names damage in words"), "", 1, 1, {},
         {"check rathaus.stab"}, runCheck},
        {"backup", "FILE TO", QT_TRANSLATE_NOOP("CliHelp", "writes a checked copy, also while others write"), "", 2, 2, {},
         {"backup rathaus.stab sicherung/rathaus-2026-11-22.stab"}, runBackup},
        {"restore", "BACKUP FILE", QT_TRANSLATE_NOOP("CliHelp", "makes a new workspace of a backup"),
         QT_TRANSLATE_NOOP("CliHelp", "The backup is checked first; an existing file is never overwritten."), 2, 2, {},
         {"restore sicherung/rathaus-2026-11-22.stab rathaus-neu.stab"}, runRestore},
    };
}

} // namespace

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = table();
    return all;
}

const Command *findCommand(QStringView name)
{
    for (const Command &command : commands())
        if (name == QLatin1StringView(command.name)) return &command;
    return nullptr;
}

} // namespace staffelstab::cli
