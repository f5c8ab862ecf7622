// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manualpage.h"

#include "cli/helptext.h"
#include "cli/text.h"

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

/// Text as roff shows it: nothing of it is a request or an escape.
QString roff(QString text)
{
    text.replace(u'\\', u"\\e"_s);
    text.replace(u'-', u"\\-"_s);
    if (text.startsWith(u'.') || text.startsWith(u'\'')) text.prepend(u"\\&"_s);
    return text;
}

QString explained(const char *key) { return roff(translate("CliHelp", key)); }

QString section(const QString &title) { return u".SH "_s + roff(title.toUpper()) + u'\n'; }

QString optionList(const std::vector<Option> &options)
{
    QString text;
    for (const Option &option : options) {
        text += u".TP\n.B \\-\\-"_s + roff(QString::fromLatin1(option.name));
        if (*option.value) text += u" \\fI"_s + roff(QString::fromLatin1(option.value)) + u"\\fR"_s;
        text += u'\n' + explained(option.help) + u'\n';
    }
    return text;
}

QString chapterOf(const Command &command)
{
    QString text =
        u".SS \"%1 %2\"\n"_s.arg(roff(QString::fromLatin1(command.name)), roff(QString::fromUtf8(command.arguments)));
    text += explained(command.summary) + u".\n"_s;
    if (*command.details) text += u".PP\n"_s + explained(command.details) + u'\n';
    text += optionList(command.options) + u".PP\n.EX\n"_s;
    for (const char *example : command.examples)
        text += roff(u"staffelstab-cli "_s + QString::fromUtf8(example)) + u'\n';
    return text + u".EE\n"_s;
}

} // namespace

QString manualPage()
{
    QString text = u".\\\" SPDX-License-Identifier: GPL-3.0-or-later\n"
                   ".\\\" staffelstab-cli help --man --language de > docs/staffelstab-cli.1\n"
                   ".TH STAFFELSTAB\\-CLI 1 \"\" \"Staffelstab\"\n"_s;
    text += section(translate("CliHelp", "Name")) + u"staffelstab\\-cli \\- "_s +
            explained("Staffelstab on the command line: capture processes and experience, find them, hand them over.") +
            u'\n';
    text += section(translate("CliHelp", "Synopsis")) + u".B staffelstab\\-cli\n"_s +
            roff(translate("CliHelp", "COMMAND FILE … [options]")) + u'\n';
    text += section(translate("CliHelp", "Description")) +
            explained("FILE is a workspace (*.stab). ID is the id of a record, its unique beginning (8 characters or "
                      "more) or the id it was imported with.") +
            u'\n';
    text += section(translate("CliHelp", "Commands"));
    for (const Command &command : commands())
        text += chapterOf(command);
    text += section(translate("CliHelp", "Options of every command")) + optionList(commonOptions());
    text += section(translate("CliHelp", "Exit status"));
    for (const ExitMeaning &line : exitMeanings())
        text += u".TP\n.B %1\n"_s.arg(static_cast<int>(line.code)) + explained(line.meaning) + u'\n';
    return text;
}

} // namespace staffelstab::cli
