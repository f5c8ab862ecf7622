// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exchangetable.h"

#include <QCoreApplication>

namespace staffelstab::cli
{

Command importCommand(const Option &noIndex)
{
    return {"import",
            "FILE PATH…",
            QT_TRANSLATE_NOOP("CliHelp", "takes in files and folders"),
            QT_TRANSLATE_NOOP(
                "CliHelp", "BPMN 2.0, Markdown, plain text, HTML, JSON lines, CSV and our own exchange format are "
                           "recognised. Importing the same thing again updates it. A bad file is named with its reason "
                           "and position, nothing of it is kept, and the rest goes on."),
            2,
            kAnyNumber,
            {{"preview", "",
              QT_TRANSLATE_NOOP("CliHelp", "only say what an exchange package of another town holds: new, "
                                           "the same, different or in the bin")},
             {"theirs", "",
              QT_TRANSLATE_NOOP("CliHelp", "where an exchange package differs from what is here, take theirs; "
                                           "otherwise what is here stays")},
             noIndex},
            {"import rathaus.stab prozesse/", "import rathaus.stab leika.csv --json",
             "import rathaus.stab paket.jsonl --preview"},
            runImport};
}

Command packageCommand()
{
    return {
        "package",
        "FILE PROCESS…",
        QT_TRANSLATE_NOOP("CliHelp", "writes an exchange package for other towns, without people"),
        QT_TRANSLATE_NOOP("CliHelp",
                          "The processes with their steps, knowledge items, recommendations, legal bases, services and "
                          "IT procedures. People, posts, interviews, questions and history stay in the house; names in "
                          "texts are replaced, as is what looks like an e-mail address, a telephone number or a file "
                          "reference. Look with --list before you hand it on."),
        2,
        kAnyNumber,
        {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")},
         {"town", "NAME", QT_TRANSLATE_NOOP("CliHelp", "who hands it on")},
         {"licence", "LICENCE",
          QT_TRANSLATE_NOOP("CliHelp", "on which terms: dl-de/by-2-0 (as a rule), CC0-1.0, CC-BY-4.0 or own words")},
         {"note", "TEXT", QT_TRANSLATE_NOOP("CliHelp", "a word to whoever takes it in")},
         {"attach", "ID",
          QT_TRANSLATE_NOOP("CliHelp", "with this attachment; nobody reads it for names; may be repeated")},
         {"without", "ID", QT_TRANSLATE_NOOP("CliHelp", "without this record; may be repeated")},
         {"keep", "TEXT",
          QT_TRANSLATE_NOOP("CliHelp", "do not replace this; names are replaced all the same; may be "
                                       "repeated")},
         {"list", "", QT_TRANSLATE_NOOP("CliHelp", "only show the records and what is replaced in them")}},
        {"package rathaus.stab 018f3c2a-… --town Musterstadt --list",
         "package rathaus.stab 018f3c2a-… --town Musterstadt --to paket.jsonl"},
        runPackage};
}

Command personCommand()
{
    return {"person",
            "FILE export|erase ID",
            QT_TRANSLATE_NOOP("CliHelp", "gives out or erases what is held about one person"),
            QT_TRANSLATE_NOOP(
                "CliHelp", "export writes a page to read (HTML). erase puts a pseudonym in place of the person: in her "
                           "record, in the history, as author and in searches, after a checked backup. Texts that name "
                           "her are listed and stay as they are; older backups still hold the name. It cannot be taken "
                           "back."),
            3,
            3,
            {{"to", "PATH", QT_TRANSLATE_NOOP("CliHelp", "file to write")},
             {"words", "", QT_TRANSLATE_NOOP("CliHelp", "with what she said in talks")},
             {"also", "NAME",
              QT_TRANSLATE_NOOP("CliHelp", "another name of hers, a login name for example; may be repeated")},
             {"confirm", "NAME", QT_TRANSLATE_NOOP("CliHelp", "the name as it stands in the record, to erase it")}},
            {"person rathaus.stab export 018f3c2a-… --to auskunft.html",
             "person rathaus.stab erase 018f3c2a-… --confirm \"Karin Ahrens\" --also kahrens"},
            runPerson};
}

} // namespace staffelstab::cli
