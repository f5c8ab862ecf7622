// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/command.h"
#include "cli/text.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

constexpr int kOptionWidth = 24;

QString explained(const char *key) { return translate("CliHelp", key); }

QString optionLine(const char *name, const char *value, const QString &help)
{
    const QString left = u"--"_s + QString::fromLatin1(name) + (*value ? u' ' + QString::fromLatin1(value) : QString());
    return u"  "_s + left.leftJustified(kOptionWidth) + help + u'\n';
}

QString commonOptions()
{
    return optionLine("json", "", translate("CliHelp", "one JSON object a line instead of text")) +
           optionLine("language", "CODE", translate("CliHelp", "de or en; otherwise as the environment says (LANG)")) +
           optionLine("help", "", translate("CliHelp", "this text"));
}

} // namespace

QString helpOfAll()
{
    QString text = translate("CliHelp", "Staffelstab on the command line: capture processes and experience, find them, "
                                        "hand them over.") +
                   u"\n\n"_s + translate("CliHelp", "Usage:") + u" staffelstab-cli "_s +
                   translate("CliHelp", "COMMAND FILE … [options]") + u"\n\n"_s + translate("CliHelp", "Commands:") +
                   u'\n';
    for (const Command &command : commands())
        text += u"  "_s + QString::fromLatin1(command.name).leftJustified(12) + explained(command.summary) + u'\n';
    text += u'\n' + translate("CliHelp", "Options of every command:") + u'\n' + commonOptions() + u'\n';
    text +=
        translate("CliHelp", "FILE is a workspace (*.stab). ID is the id of a record, its unique beginning (8 "
                             "characters or more) or the id it was imported with.") +
        u"\n\n"_s +
        translate("CliHelp",
                  "Exit code: 0 done; 1 nothing found, or a file of an import was refused; 2 wrong call; 3 no such "
                  "file or record; 4 a value breaks a rule; 5 changed by somebody else meanwhile; 6 another program "
                  "writes, or read-only; 7 the file is damaged, foreign or newer; 8 disk full or not readable; 9 "
                  "mistake of the program; 130 stopped with Ctrl+C.") +
        u"\n\n"_s + translate("CliHelp", "More about one command: staffelstab-cli COMMAND --help") + u'\n';
    return text;
}

QString helpOf(const Command &command)
{
    QString text = explained(command.summary) + u"\n\n"_s + translate("CliHelp", "Usage:") + u" staffelstab-cli "_s +
                   QString::fromLatin1(command.name) + u' ' + QString::fromUtf8(command.arguments) + u"\n\n"_s;
    if (*command.details) text += explained(command.details) + u"\n\n"_s;
    text += translate("CliHelp", "Options:") + u'\n';
    for (const Option &option : command.options)
        text += optionLine(option.name, option.value, explained(option.help));
    text += commonOptions() + u'\n' + translate("CliHelp", "Examples:") + u'\n';
    for (const char *example : command.examples)
        text += u"  staffelstab-cli "_s + QString::fromUtf8(example) + u'\n';
    return text;
}

QString versionText() { return u"staffelstab-cli "_s + QString::fromLatin1(STAFFELSTAB_VERSION) + u'\n'; }

void printToScreen(const QString &text)
{
    std::fputs(text.toUtf8().constData(), stdout);
    std::fflush(stdout);
}

} // namespace staffelstab::cli
