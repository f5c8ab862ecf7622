// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commandline.h"

#include "cli/command.h"
#include "cli/helptext.h"
#include "cli/manualpage.h"
#include "cli/text.h"
#include "errortext.h"
#include "i18n/translations.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

/// The language must be known before the first text, so it is looked up ahead of parsing.
QString wishedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments[i] == u"--language" && i + 1 < arguments.size()) return arguments[i + 1];
        if (arguments[i].startsWith(u"--language="_s)) return arguments[i].section(u'=', 1);
    }
    return preferredLanguage();
}

/// Options of every command.
void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOption({u"json"_s, QString()});
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    parser.addOption({u"language"_s, QString(), u"CODE"_s});
}

/// What the parser did not like; it speaks English only.
QString mistakeOf(const QCommandLineParser &parser, const QStringList &words)
{
    if (const QStringList unknown = parser.unknownOptionNames(); !unknown.isEmpty()) {
        const auto typed = std::find_if(words.cbegin(), words.cend(), [&](const QString &word) { // "-mahnung" is one
            return word.startsWith(u'-' + unknown.front()) || word.startsWith(u"--"_s + unknown.front());
        });
        return translate("Cli", "There is no option “%1” here.").arg(typed == words.cend() ? unknown.front() : *typed);
    }
    return translate("Cli", "The value of the option “%1” is missing, or it takes none.").arg(words.back());
}

Call callOf(const Command &command, const QStringList &words, Output &out, bool &help)
{
    QCommandLineParser parser;
    addCommonOptions(parser);
    for (const Option &option : command.options)
        parser.addOption({QString::fromLatin1(option.name), QString(), QString::fromLatin1(option.value)});
    if (!parser.parse(words)) throw UsageError{mistakeOf(parser, words)};
    help = parser.isSet(u"help"_s);
    QHash<QString, QStringList> options;
    for (const Option &option : command.options)
        if (const QString name = QString::fromLatin1(option.name); parser.isSet(name))
            options.insert(name, parser.values(name));
    const QStringList positional = parser.positionalArguments();
    if (!help && positional.size() < command.fewest)
        throw UsageError{translate("Cli", "Something is missing: staffelstab-cli %1 %2")
                             .arg(QString::fromUtf8(command.name), QString::fromUtf8(command.arguments))};
    if (!help && command.most != kAnyNumber && positional.size() > command.most)
        throw UsageError{translate("Cli", "“%1” is one argument too many: staffelstab-cli %2 %3")
                             .arg(positional.at(command.most), QString::fromUtf8(command.name),
                                  QString::fromUtf8(command.arguments))};
    return Call(positional, options, out);
}

ExitCode runCommand(const Command &command, const QStringList &words)
{
    Output out(words.contains(u"--json"_s));
    const QString name = QString::fromLatin1(command.name);
    try {
        bool help = false;
        Call call = callOf(command, words, out, help);
        if (help) {
            printToScreen(helpOf(command));
            return ExitCode::Done;
        }
        return command.run(call);
    } catch (const UsageError &error) {
        out.usageError(error.sentence, name);
        return ExitCode::Usage;
    } catch (const InvalidValue &error) {
        out.error({ErrorCode::Invalid, {}, error.field}, error.field + u": "_s + error.sentence);
        return ExitCode::Invalid;
    } catch (const Failure &failure) {
        out.error(failure.error(), errorText(failure.error()));
        return exitCodeOf(failure.error().code);
    }
}

} // namespace

ExitCode runCommandLine(QCoreApplication &application, const QStringList &arguments)
{
    const QString language = wishedLanguage(arguments);
    const bool known = language == QLatin1StringView(kGerman) || language == QLatin1StringView(kEnglish);
    installTranslations(application, known ? language : QString::fromLatin1(kGerman));

    QStringList words = arguments;
    qsizetype place = 1; // options of all commands may stand before the command
    while (place < words.size() && words[place].startsWith(u'-'))
        place += words[place] == u"--language" ? 2 : 1;
    const QString name = words.value(place);
    Output out(words.contains(u"--json"_s));
    if (!known) {
        out.usageError(translate("Cli", "The language is de or en."), {});
        return ExitCode::Usage;
    }
    if (words.contains(u"--version"_s)) {
        printToScreen(versionText());
        return ExitCode::Done;
    }
    if (name == u"help" && place + 1 < words.size()) {
        if (words[place + 1] == u"--man") { // how docs/staffelstab-cli.1 is made
            printToScreen(manualPage());
            return ExitCode::Done;
        }
        if (const Command *command = findCommand(words[place + 1])) {
            printToScreen(helpOf(*command));
            return ExitCode::Done;
        }
    }
    if (name == u"help" || (name.isEmpty() && (words.contains(u"--help"_s) || words.contains(u"-h"_s)))) {
        printToScreen(helpOfAll());
        return ExitCode::Done;
    }
    const Command *command = findCommand(name);
    if (!command) {
        out.usageError(name.isEmpty() ? translate("Cli", "Which command?")
                                      : translate("Cli", "There is no command “%1”.").arg(name),
                       {});
        return ExitCode::Usage;
    }
    words.removeAt(place);
    return runCommand(*command, words);
}

} // namespace staffelstab::cli
