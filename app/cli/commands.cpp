// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/exchangetable.h"

#include <QCoreApplication>

namespace staffelstab::cli
{
namespace
{

const Option kNoIndex{"no-index", "",
                      QT_TRANSLATE_NOOP("CliHelp", "leave the search index as it is; it follows later")};
const Option kLimit{"limit", "N", QT_TRANSLATE_NOOP("CliHelp", "at most N results; 0 = all")};

std::vector<Command> table()
{
    return {
        {"new",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "makes an empty workspace"),
         QT_TRANSLATE_NOOP("CliHelp", "An existing file is never overwritten."),
         1,
         1,
         {{"sample", "", QT_TRANSLATE_NOOP("CliHelp", "with the processes of the invented sample municipality")}},
         {"new rathaus.stab", "new beispiel.stab --sample"},
         runNew},
        importCommand(kNoIndex),
        packageCommand(),
        {"search",
         "FILE [QUERY]",
         QT_TRANSLATE_NOOP("CliHelp", "finds records by words, best first"),
         QT_TRANSLATE_NOOP(
             "CliHelp",
             "A query is words, a \"phrase\", beginning*, -excluded, one OR another, citations of laws and file "
             "references. einheit:Name, art:prozess, status:Online-Antrag, tag:Name, von:2024 and bis:2024-06 narrow "
             "it; "
             "English names work too. What means nothing is read as words. "
             "With --json one object is printed a query: query, total, suggestion, spellings, otherWords, tookMs, "
             "facets and "
             "hits. "
             "Chosen values of one facet are alternatives; several facets narrow each other."),
         1,
         kAnyNumber,
         {{"stdin", "", QT_TRANSLATE_NOOP("CliHelp", "one query a line from standard input, one answer a line")},
          {"limit", "N", QT_TRANSLATE_NOOP("CliHelp", "at most N hits (10)")},
          {"offset", "N", QT_TRANSLATE_NOOP("CliHelp", "leave out the first N hits")},
          {"sort", "ORDER",
           QT_TRANSLATE_NOOP("CliHelp", "relevance (the best first), date (changed last first) or name")},
          {"kind", "KIND", QT_TRANSLATE_NOOP("CliHelp", "only this kind of record; may be repeated")},
          {"unit", "ID", QT_TRANSLATE_NOOP("CliHelp", "only of this unit; may be repeated")},
          {"status", "CODE", QT_TRANSLATE_NOOP("CliHelp", "only with this status word; may be repeated")},
          {"tag", "TAG", QT_TRANSLATE_NOOP("CliHelp", "only with this tag; may be repeated")},
          {"prefix", "", QT_TRANSLATE_NOOP("CliHelp", "the last word may be the beginning of one")},
          {"why", "", QT_TRANSLATE_NOOP("CliHelp", "say of each hit by which words it was found")},
          kNoIndex},
         {"search rathaus.stab elternbeitrag geschwister",
          "search rathaus.stab \"gebühr -mahnung einheit:Bürgerbüro von:2024\"",
          "search rathaus.stab wohngeld --kind process --limit 3", "search rathaus.stab gebühr --sort date",
          "search rathaus.stab --stdin --json < fragen.txt"},
         runSearch},
        {"echo",
         "FILE PLACE",
         QT_TRANSLATE_NOOP("CliHelp", "lists what rests on a place in a law"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "Legal bases, processes, steps, knowledge items, recommendations and services that name the "
                           "place or refer to a legal basis that is this place. A section contains its paragraphs, a "
                           "law all of its sections; what cites a section as a whole rests on each of its paragraphs."),
         2,
         kAnyNumber,
         {},
         {"echo rathaus.stab \"§ 26 WoGG\"", "echo rathaus.stab WoGG --json"},
         runEcho},
        {"similar",
         "FILE ID",
         QT_TRANSLATE_NOOP("CliHelp", "lists processes that are like one"),
         QT_TRANSLATE_NOOP("CliHelp", "By their words and by the legal bases, services and IT procedures that they "
                                      "share; it needs the search index."),
         2,
         2,
         {{"limit", "N", QT_TRANSLATE_NOOP("CliHelp", "at most N processes (5)")}, kNoIndex},
         {"similar rathaus.stab 018f3c2a-…"},
         runSimilar},
        {"comments",
         "FILE ID",
         QT_TRANSLATE_NOOP("CliHelp", "lists what was said about a process, with the replies"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "A comment belongs to the process, to one of its steps or to something known about "
                           "it. A new one: add FILE comment subject=ID text=…; with replyTo=ID a reply. "
                           "Settle it: set FILE ID status=Resolved, Discarded or Open."),
         2,
         2,
         {{"open", "", QT_TRANSLATE_NOOP("CliHelp", "only open comments")}},
         {"comments rathaus.stab 018f3c2a-…", "comments rathaus.stab 018f3c2a-… --open --json"},
         runComments},
        {"list",
         "FILE KIND",
         QT_TRANSLATE_NOOP("CliHelp", "lists the records of a kind by title"),
         QT_TRANSLATE_NOOP("CliHelp", "Kinds: orgUnit, post, person, competence, legalBasis, itProcedure, service, "
                                      "process, step, knowledgeItem, attachment, assessment, recommendation, "
                                      "glossaryEntry, openQuestion, interview, answer, townQuestion, handoverPlan, "
                                      "handoverProcess, measure, openCase, workshop, finding, bundle, comment, "
                                      "readReceipt, trialRun."),
         2,
         2,
         {kLimit, {"offset", "N", QT_TRANSLATE_NOOP("CliHelp", "leave out the first N")}},
         {"list rathaus.stab process", "list rathaus.stab recommendation --json"},
         runList},
        {"show",
         "FILE ID",
         QT_TRANSLATE_NOOP("CliHelp", "shows one record; of a process the whole sheet"),
         "",
         2,
         2,
         {},
         {"show rathaus.stab 018f3c2a-…"},
         runShow},
        {"fields",
         "KIND",
         QT_TRANSLATE_NOOP("CliHelp", "lists the fields of a kind and the codes they accept"),
         "",
         1,
         1,
         {},
         {"fields process", "fields knowledgeItem --json"},
         runFields},
        {"add",
         "FILE KIND FIELD=VALUE…",
         QT_TRANSLATE_NOOP("CliHelp", "makes a new record"),
         QT_TRANSLATE_NOOP(
             "CliHelp", "Values: dates as 2026-11-22 or 22.11.2026, numbers with a comma, several values separated by "
                        "|, groups and rows as JSON or group.part=value, @FILE for the content of a file. A process "
                        "without unit goes to “not yet assigned”; a step is numbered behind the last one."),
         3,
         kAnyNumber,
         {kNoIndex},
         {"add rathaus.stab process name=\"Elternbeitrag festsetzen\"",
          "add rathaus.stab step process=018f3c2a-… name=\"Antrag prüfen\" mediumIn=Paper",
          "add rathaus.stab knowledgeItem title=\"Geschwister\" body=@notiz.txt links=018f3c2a-…"},
         runAdd},
        {"set",
         "FILE ID FIELD=VALUE…",
         QT_TRANSLATE_NOOP("CliHelp", "changes single fields of a record"),
         QT_TRANSLATE_NOOP("CliHelp", "Values are written as with “add”; nothing behind the = empties the field. "
                                      "With --since a field that somebody else changed after that revision is not "
                                      "overwritten (exit code 5)."),
         3,
         kAnyNumber,
         {{"since", "REVISION", QT_TRANSLATE_NOOP("CliHelp", "the revision that you have seen")}, kNoIndex},
         {"set rathaus.stab 018f3c2a-… reviewDate=31.12.2026 owner=018f3c2b-…",
          "set rathaus.stab 018f3c2a-… caseCount.min=120 caseCount.max=140",
          "set rathaus.stab 018f3c2a-… description="},
         runSet},
        {"tag",
         "FILE ID…",
         QT_TRANSLATE_NOOP("CliHelp", "adds and removes tags of processes"),
         "",
         2,
         kAnyNumber,
         {{"add", "TAG", QT_TRANSLATE_NOOP("CliHelp", "tag to add; may be repeated")},
          {"remove", "TAG", QT_TRANSLATE_NOOP("CliHelp", "tag to remove; may be repeated")},
          kNoIndex},
         {"tag rathaus.stab 018f3c2a-… 018f3c2b-… --add rpa-geeignet --remove saison"},
         runTag},
        {"status",
         "FILE ID…",
         QT_TRANSLATE_NOOP("CliHelp", "sets and clears status words of processes"),
         QT_TRANSLATE_NOOP("CliHelp", "A status word says what is offered online today and is dated today."),
         2,
         kAnyNumber,
         {{"set", "CODE", QT_TRANSLATE_NOOP("CliHelp", "status word to set; may be repeated")},
          {"clear", "CODE", QT_TRANSLATE_NOOP("CliHelp", "status word to clear; may be repeated")},
          {"detail", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "for example the name of the form")},
          {"evidence", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "where this can be seen")},
          {"reason", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "needed by some status words")},
          kNoIndex},
         {"status rathaus.stab 018f3c2a-… --set OnlineApplication --clear FormPdf"},
         runStatus},
        {"link",
         "FILE PROCESS RECOMMENDATION",
         QT_TRANSLATE_NOOP("CliHelp", "links a process and a recommendation"),
         "",
         3,
         3,
         {{"remove", "", QT_TRANSLATE_NOOP("CliHelp", "take the link away")}, kNoIndex},
         {"link rathaus.stab 018f3c2a-… 018f3d11-…", "link rathaus.stab 018f3c2a-… 018f3d11-… --remove"},
         runLink},
        {"suggest",
         "FILE [ID…]",
         QT_TRANSLATE_NOOP("CliHelp", "lists what the rules suggest for processes, and the facts that led to it"),
         QT_TRANSLATE_NOOP("CliHelp", "An ID names a process, a workshop (the processes that it looks at) or a unit; "
                                      "without one all processes are looked at. What was accepted or declined for a "
                                      "process is not suggested again. With --json one object is printed: suggestions, "
                                      "each with rule, title, text, why, simplify, priority, effortClass, costClass "
                                      "and processes with their facts."),
         1,
         kAnyNumber,
         {},
         {"suggest rathaus.stab", "suggest rathaus.stab 018f3c2a-… --json"},
         runSuggest},
        {"roadmap",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "shows the half-years with their costs and warnings, or proposes a plan"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "A proposal changes nothing. It says for each recommendation the half-year and the reason, "
                           "and what budgets and capacities that are smaller by 20 % would delay. "
                           "With --json one object is printed for each half-year, or for each recommendation."),
         1,
         1,
         {{"propose", "", QT_TRANSLATE_NOOP("CliHelp", "work a plan out instead of showing the present one")}},
         {"roadmap rathaus.stab", "roadmap rathaus.stab --propose --json"},
         runRoadmap},
        {"priorities",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "ranks processes in three lists that are never made one"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "The views are management (utility value), digital (media breaks) and knowledge (risk of "
                           "losing knowledge), twenty processes each. With --json one object is printed for each "
                           "line: view, place, process, name, unit, duty and what the view ranks by."),
         1,
         1,
         {},
         {"priorities rathaus.stab", "priorities rathaus.stab --json"},
         runPriorities},
        {"attach",
         "FILE ID PATH",
         QT_TRANSLATE_NOOP("CliHelp", "keeps a file inside the workspace, with a record"),
         "",
         3,
         3,
         {{"role", "CODE", QT_TRANSLATE_NOOP("CliHelp", "what the file is: Form, Template, Notice …")}, kNoIndex},
         {"attach rathaus.stab 018f3c2a-… bescheid.odt --role Notice"},
         runAttach},
        {"extract",
         "FILE [ID]",
         QT_TRANSLATE_NOOP("CliHelp", "writes an attachment to a file, or reads the text of all attachments"),
         QT_TRANSLATE_NOOP(
             "CliHelp", "Without ID every attachment that was not read yet is read: the words of PDF, office files, "
                        "mails and plain texts, and of scans and photos where Tesseract is installed. With --json one "
                        "object is printed for each attachment: id, name, state, division and pages."),
         1,
         2,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write; must not exist")}, kNoIndex},
         {"extract rathaus.stab", "extract rathaus.stab 018f3e00-… --to bescheid.odt"},
         runExtract},
        {"index",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "brings the search index up to date"),
         "",
         1,
         1,
         {{"rebuild", "", QT_TRANSLATE_NOOP("CliHelp", "throw it away and make it again")}},
         {"index rathaus.stab", "index rathaus.stab --rebuild"},
         runIndex},
        {"analyse",
         "TEXT…",
         QT_TRANSLATE_NOOP("CliHelp", "shows how the search reads a text"),
         QT_TRANSLATE_NOOP(
             "CliHelp",
             "Stage by stage: words, stems, gender, parts of compounds, words of the same meaning, citations, "
             "file references and the query that follows. No workspace is needed; with one, the words of its "
             "glossary count. With --json one object is printed: dictionary, words, citations, references and query."),
         1,
         kAnyNumber,
         {{"workspace", "FILE", QT_TRANSLATE_NOOP("CliHelp", "workspace whose glossary counts")}},
         {"analyse Straßenreinigungsgebühr", "analyse --workspace rathaus.stab Elternbeitrag",
          "analyse \"Sachbearbeiter*innen § 26 Abs. 2 WoGG\" --json"},
         runAnalyse},
        {"missed",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "lists the searches that found nothing, the most frequent first"),
         QT_TRANSLATE_NOOP("CliHelp", "They are only kept where the workspace is set so: the words, how often, the "
                                      "first and the last day, never who searched. What is forgotten is gone for "
                                      "good."),
         1,
         1,
         {{"keep", "on|off", QT_TRANSLATE_NOOP("CliHelp", "begin to keep them, or end it and forget all")},
          {"forget", "", QT_TRANSLATE_NOOP("CliHelp", "forget all that were kept")},
          kLimit},
         {"missed rathaus.stab", "missed rathaus.stab --keep on", "missed rathaus.stab --forget"},
         runMissed},
        {"history",
         "FILE [ID]",
         QT_TRANSLATE_NOOP("CliHelp", "shows who changed what, newest first"),
         "",
         1,
         2,
         {kLimit},
         {"history rathaus.stab 018f3c2a-…", "history rathaus.stab --limit 5"},
         runHistory},
        {"undo",
         "FILE [COMMAND]",
         QT_TRANSLATE_NOOP("CliHelp", "takes back the last change, or the one named by history"),
         QT_TRANSLATE_NOOP("CliHelp", "Called again, it goes back one change further."),
         1,
         2,
         {kNoIndex},
         {"undo rathaus.stab"},
         runUndo},
        {"remove",
         "FILE ID…",
         QT_TRANSLATE_NOOP("CliHelp", "moves records to the bin"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "A process goes with its steps. Several records that are more than 10 or more than a "
                           "tenth of all need --yes, and a backup is made first. Who still names a removed "
                           "record is told."),
         2,
         kAnyNumber,
         {{"yes", "", QT_TRANSLATE_NOOP("CliHelp", "also many records")}, kNoIndex},
         {"remove rathaus.stab 018f3c2a-…"},
         runRemove},
        {"bin",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "lists what lies in the bin"),
         "",
         1,
         1,
         {},
         {"bin rathaus.stab"},
         runBin},
        {"recover",
         "FILE ID…",
         QT_TRANSLATE_NOOP("CliHelp", "takes records out of the bin"),
         "",
         2,
         kAnyNumber,
         {kNoIndex},
         {"recover rathaus.stab 018f3c2a-…"},
         runRecover},
        {"export",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "writes all records as an exchange file"),
         QT_TRANSLATE_NOOP("CliHelp", "Restricted fields (leaving dates of people) are left out."),
         1,
         1,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")}},
         {"export rathaus.stab --to rathaus.jsonl"},
         runExport},
        {"report",
         "FILE KIND [ID]",
         QT_TRANSLATE_NOOP("CliHelp", "makes a document to print or to pass on"),
         QT_TRANSLATE_NOOP(
             "CliHelp",
             "Kinds: handbook, emergency and proof of a unit or of the whole house, sheet of a process, hundred-days "
             "and booklet of a post, questions of an interview or of the whole guide, protocol of a hand-over plan, "
             "final-report of a workshop, council "
             "of a bundle, milestones of a bundle or of all, partial-strategy of a unit or a workshop, "
             "strategy of the whole house. An existing file is never "
             "overwritten. Restricted fields (leaving dates of people) are left out, and who "
             "has not agreed to be named goes by the post."),
         2,
         3,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")},
          {"format", "FORMAT", QT_TRANSLATE_NOOP("CliHelp", "pdf, odt or html; otherwise by the ending of the file")}},
         {"report rathaus.stab handbook --to handbuch.pdf",
          "report rathaus.stab hundred-days 018f3c2a-… --to start.odt"},
         runReport},
        {"calendar",
         "FILE ID",
         QT_TRANSLATE_NOOP("CliHelp",
                           "writes the days of a post, a process, a workshop or a recommendation as an iCalendar file"),
         QT_TRANSLATE_NOOP("CliHelp",
                           "Next dates of open cases, ends of reviews and contracts, calendar entries and key "
                           "dates that name a day, trainings. A workshop has those of the recommendations that rest "
                           "on it. What comes regularly but on no day that is named is only "
                           "counted. An existing file is never overwritten."),
         2,
         2,
         {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")}},
         {"calendar rathaus.stab 018f3c2a-… --to termine.ics"},
         runCalendar},
        personCommand(),
        {"check",
         "FILE",
         QT_TRANSLATE_NOOP("CliHelp", "reads everything again and names damage in words"),
         "",
         1,
         1,
         {},
         {"check rathaus.stab"},
         runCheck},
        {"backup",
         "FILE TO",
         QT_TRANSLATE_NOOP("CliHelp", "writes a checked copy, also while others write"),
         "",
         2,
         2,
         {},
         {"backup rathaus.stab sicherung/rathaus-2026-11-22.stab"},
         runBackup},
        {"restore",
         "BACKUP FILE",
         QT_TRANSLATE_NOOP("CliHelp", "makes a new workspace of a backup"),
         QT_TRANSLATE_NOOP("CliHelp", "The backup is checked first; an existing file is never overwritten."),
         2,
         2,
         {},
         {"restore sicherung/rathaus-2026-11-22.stab rathaus-neu.stab"},
         runRestore},
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
