// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/helptext.h"

#include "cli/text.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

constexpr int kOptionWidth = 24;
constexpr int kNameWidth = 12;

QString explained(const char *key) { return translate("CliHelp", key); }

QString optionLines(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        QString left = u"--"_s + QString::fromLatin1(option.name);
        if (*option.value) left += u' ' + QString::fromLatin1(option.value);
        text += u"  "_s + left.leftJustified(kOptionWidth) + explained(option.help) + u'\n';
    }
    return text;
}

QString exitCodes()
{
    QString text = translate("CliHelp", "Exit code:") + u'\n';
    for (const ExitMeaning &line : exitMeanings())
        text += u"  %1  %2\n"_s.arg(static_cast<int>(line.code), 3).arg(explained(line.meaning));
    return text;
}

} // namespace

const std::vector<ExitMeaning> &exitMeanings()
{
    static const std::vector<ExitMeaning> meanings{
        {ExitCode::Done, QT_TRANSLATE_NOOP("CliHelp", "done")},
        {ExitCode::NothingFound, QT_TRANSLATE_NOOP("CliHelp", "nothing found, or a file of an import was refused")},
        {ExitCode::Usage, QT_TRANSLATE_NOOP("CliHelp", "called in a wrong way")},
        {ExitCode::NotFound, QT_TRANSLATE_NOOP("CliHelp", "no such file or record")},
        {ExitCode::Invalid, QT_TRANSLATE_NOOP("CliHelp", "a value breaks a rule")},
        {ExitCode::Conflict, QT_TRANSLATE_NOOP("CliHelp", "changed by somebody else meanwhile")},
        {ExitCode::Busy, QT_TRANSLATE_NOOP("CliHelp", "another program writes, or the workspace is read-only")},
        {ExitCode::Damaged, QT_TRANSLATE_NOOP("CliHelp", "the file is damaged, foreign or of a newer version")},
        {ExitCode::Io, QT_TRANSLATE_NOOP("CliHelp", "disk full, network drive, or not readable or writable")},
        {ExitCode::Internal, QT_TRANSLATE_NOOP("CliHelp", "mistake of the program")},
        {ExitCode::Cancelled, QT_TRANSLATE_NOOP("CliHelp", "stopped with Ctrl+C; nothing is left half done")},
    };
    return meanings;
}

const std::vector<Option> &commonOptions()
{
    static const std::vector<Option> options{
        {"json", "", QT_TRANSLATE_NOOP("CliHelp", "one JSON object a line instead of text")},
        {"language", "CODE", QT_TRANSLATE_NOOP("CliHelp", "de or en; otherwise as the environment says (LANG)")},
        {"help", "", QT_TRANSLATE_NOOP("CliHelp", "this text")},
    };
    return options;
}

QString helpOfAll()
{
    QString text = translate("CliHelp", "Staffelstab on the command line: capture processes and experience, find them, "
                                        "hand them over.") +
                   u"\n\n"_s + translate("CliHelp", "Usage:") + u" staffelstab-cli "_s +
                   translate("CliHelp", "COMMAND FILE … [options]") + u"\n\n"_s + translate("CliHelp", "Commands:") +
                   u'\n';
    for (const Command &command : commands())
        text +=
            u"  "_s + QString::fromLatin1(command.name).leftJustified(kNameWidth) + explained(command.summary) + u'\n';
    text += u'\n' + translate("CliHelp", "Options of every command:") + u'\n' + optionLines(commonOptions()) + u'\n' +
            translate("CliHelp", "FILE is a workspace (*.stab). ID is the id of a record, its unique beginning (8 "
                                 "characters or more) or the id it was imported with.") +
            u"\n\n"_s + exitCodes() + u'\n' +
            translate("CliHelp", "More about one command: staffelstab-cli COMMAND --help") + u'\n';
    return text;
}

QString helpOf(const Command &command)
{
    QString text = explained(command.summary) + u"\n\n"_s + translate("CliHelp", "Usage:") + u" staffelstab-cli "_s +
                   QString::fromLatin1(command.name) + u' ' + QString::fromUtf8(command.arguments) + u"\n\n"_s;
    if (*command.details) text += explained(command.details) + u"\n\n"_s;
    text += translate("CliHelp", "Options:") + u'\n' + optionLines(command.options) + optionLines(commonOptions()) +
            u'\n' + translate("CliHelp", "Examples:") + u'\n';
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
