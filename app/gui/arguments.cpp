// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

[[noreturn]] void refuse(const QCommandLineParser &parser, const QString &message)
{
    fprintf(stderr, "%s\n\n%s", qPrintable(message), qPrintable(parser.helpText()));
    exit(2);
}

QString oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (!value.isEmpty() && !allowed.contains(value))
        refuse(parser, CommandLine::tr("--%1 takes one of: %2").arg(option, allowed.join(u", "_s)));
    return value;
}

} // namespace

Arguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(CommandLine::tr(
        "Staffelstab passes on what a town hall knows: processes, experience and how digital they are."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FILE"_s, CommandLine::tr("workspace to open (*.stab)"), u"[FILE]"_s);
    parser.addOptions({
        {u"sample"_s, CommandLine::tr("open the sample municipality, kept in your own files")},
        {u"demo"_s, CommandLine::tr("open a sample municipality that is thrown away at the end")},
        {u"page"_s, CommandLine::tr("page to begin with"), u"NAME"_s},
        {u"open"_s, CommandLine::tr("record to show"), u"ID"_s},
        {u"search"_s, CommandLine::tr("words to search for"), u"WORDS"_s},
        {u"language"_s, CommandLine::tr("de or en"), u"LANGUAGE"_s},
        {u"theme"_s, CommandLine::tr("light or dark"), u"THEME"_s},
        {u"scale"_s, CommandLine::tr("text size in per cent, 100 to 200"), u"PERCENT"_s},
        {u"grab"_s, CommandLine::tr("write a picture of the page and end"), u"PICTURE"_s},
    });
    parser.process(arguments);

    Arguments asked;
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) refuse(parser, CommandLine::tr("Only one workspace can be opened."));
    asked.file = files.value(0);
    asked.page = oneOf(parser, u"page"_s,
                       {u"start"_s,
                        u"search"_s,
                        u"why"_s,
                        u"echo"_s,
                        u"processes"_s,
                        u"sheet"_s,
                        u"sheet-details"_s,
                        u"sheet-steps"_s,
                        u"sheet-flow"_s,
                        u"sheet-knowledge"_s,
                        u"sheet-documents"_s,
                        u"sheet-digitization"_s,
                        u"sheet-handover"_s,
                        u"sheet-comments"_s,
                        u"sheet-history"_s,
                        u"sheet-comparison"_s,
                        u"handovers"_s,
                        u"handovers-outlook"_s,
                        u"interview"_s,
                        u"interview-topics"_s,
                        u"interview-check"_s,
                        u"plan"_s,
                        u"first-days"_s,
                        u"digicheck"_s,
                        u"digicheck-moderation"_s,
                        u"digicheck-advice"_s,
                        u"roadmap"_s,
                        u"overview"_s,
                        u"overview-units"_s,
                        u"overview-first"_s,
                        u"overview-glance"_s,
                        u"knowledge"_s,
                        u"settings"_s,
                        u"settings-administration"_s,
                        u"settings-glossary"_s,
                        u"settings-exchange"_s,
                        u"settings-sharing"_s,
                        u"settings-documents"_s,
                        u"settings-appearance"_s,
                        u"settings-backup"_s,
                        u"settings-check"_s,
                        u"settings-bin"_s,
                        u"settings-misses"_s,
                        u"settings-about"_s,
                        u"welcome"_s,
                        u"quickfind"_s,
                        u"help"_s});
    asked.open = parser.value(u"open"_s);
    asked.search = parser.value(u"search"_s);
    asked.language = oneOf(parser, u"language"_s, {u"de"_s, u"en"_s});
    asked.theme = oneOf(parser, u"theme"_s, {u"light"_s, u"dark"_s});
    asked.grab = parser.value(u"grab"_s);
    asked.sample = parser.isSet(u"sample"_s);
    asked.demo = parser.isSet(u"demo"_s);
    if (parser.isSet(u"scale"_s)) {
        bool isNumber = false;
        asked.scale = parser.value(u"scale"_s).toInt(&isNumber);
        if (!isNumber || asked.scale < 100 || asked.scale > 200)
            refuse(parser, CommandLine::tr("--scale takes a number from 100 to 200."));
    }
    return asked;
}

} // namespace staffelstab
