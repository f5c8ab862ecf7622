// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/fieldvalue.h"
#include "cli/text.h"
#include "i18n/translations.h"
#include "suggestiontext.h"
#include "usecase/processes.h"
#include "usecase/register.h"
#include "wording.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Commands about how digital processes are and could be: tag, status, link, suggest.
namespace staffelstab::cli
{
namespace
{

ExitCode confirm(Call &call, const QStringList &ids, const QString &sentence)
{
    call.out.object({{u"changed"_s, QJsonArray::fromStringList(ids)}});
    call.out.line(sentence);
    call.followWithIndex();
    return ExitCode::Done;
}

QJsonValue jsonOf(const digitization::FactValue &value)
{
    if (const auto *number = std::get_if<double>(&value)) return *number;
    if (const auto *flag = std::get_if<bool>(&value)) return *flag;
    return QJsonArray::fromStringList(std::get<QStringList>(value));
}

QJsonObject jsonOf(const RuleSuggestion::Trigger &trigger)
{
    QJsonObject facts;
    for (const digitization::TriggeringFact &fact : trigger.facts)
        facts.insert(fact.fact, jsonOf(fact.value));
    return {{u"id"_s, trigger.process.id}, {u"title"_s, trigger.process.title}, {u"facts"_s, facts}};
}

QJsonObject jsonOf(const RuleSuggestion &suggestion, const digitization::SuggestionRule &rule)
{
    QJsonArray processes;
    for (const RuleSuggestion::Trigger &trigger : suggestion.processes)
        processes.append(jsonOf(trigger));
    const QString language = currentLanguage();
    return {{u"rule"_s, rule.code},
            {u"title"_s, rule.title.in(language)},
            {u"text"_s, rule.text.in(language)},
            {u"why"_s, rule.why.in(language)},
            {u"simplify"_s, rule.simplify.in(language)},
            {u"priority"_s, rule.priority},
            {u"effortClass"_s, rule.effortClass},
            {u"costClass"_s, rule.costClass},
            {u"processes"_s, processes}};
}

/// The processes meant by what was named: itself, those that a workshop looks at, those of a unit; all without a name.
QStringList processesMeant(Call &call, Workspace &workspace)
{
    QStringList ids;
    const QStringList named = call.records(call.argumentsFrom(1));
    for (const Id &id : named) {
        const AnyRecord record = need(load(workspace, id));
        if (const auto *workshop = std::get_if<Workshop>(&record)) {
            ids << workshop->processes;
        } else if (std::holds_alternative<OrgUnit>(record)) {
            for (const RegisterRow &row : need(processRegister(workspace)))
                if (row.unit == id) ids << row.id;
        } else if (std::holds_alternative<Process>(record)) {
            ids << id;
        } else {
            throw UsageError{
                translate("Cli", "“%1” is neither a process nor a workshop nor a unit.").arg(titleOf(record))};
        }
    }
    if (named.isEmpty())
        for (const AnyRecord &process : need(listRecords(workspace, RecordKind::Process)))
            ids << head(process).id;
    ids.removeDuplicates();
    return ids;
}

void print(Output &out, const RuleSuggestion &suggestion, const digitization::SuggestionRule &rule)
{
    const QString language = currentLanguage();
    out.line(out.marked(rule.title.in(language)) +
             u"  (%1 · %2)"_s.arg(rule.code, termWord(u"priority", rule.priority)));
    out.line(u"  "_s + rule.text.in(language));
    for (const RuleSuggestion::Trigger &trigger : suggestion.processes)
        out.line(u"    %1: %2"_s.arg(trigger.process.title, factsText(trigger.facts)));
}

} // namespace

ExitCode runSuggest(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const QList<RuleSuggestion> found = need(suggestions(workspace, processesMeant(call, workspace)));
    QJsonArray array;
    for (const RuleSuggestion &suggestion : found) {
        const digitization::SuggestionRule *rule = digitization::shippedRules().find(suggestion.rule);
        array.append(jsonOf(suggestion, *rule));
        print(call.out, suggestion, *rule);
    }
    call.out.object({{u"suggestions"_s, array}});
    if (found.isEmpty()) call.out.message(translate("Cli", "Nothing to suggest."));
    return found.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode runTag(Call &call)
{
    const QStringList add = codesOf("tag", call.values(u"add"_s));
    const QStringList remove = codesOf("tag", call.values(u"remove"_s));
    if (add.isEmpty() && remove.isEmpty()) throw UsageError{translate("Cli", "Give --add TAG or --remove TAG.")};
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    need(tagProcesses(workspace, ids, add, remove));
    return confirm(call, ids, translate("Cli", "Tags of %n process(es) saved.", nullptr, ids.size()));
}

ExitCode runStatus(Call &call)
{
    const QStringList set = codesOf("offering", call.values(u"set"_s));
    const QStringList clear = codesOf("offering", call.values(u"clear"_s));
    if (set.isEmpty() && clear.isEmpty()) throw UsageError{translate("Cli", "Give --set CODE or --clear CODE.")};
    Workspace &workspace = call.open(Access::ReadWrite);
    const QStringList ids = call.records(call.argumentsFrom(1));
    for (const QString &code : clear) {
        OfferingStatus status;
        status.status = code;
        need(setOffering(workspace, ids, status, false));
    }
    for (const QString &code : set) {
        OfferingStatus status;
        status.status = code;
        status.detail = call.value(u"detail"_s);
        status.evidence = call.value(u"evidence"_s);
        status.reason = call.value(u"reason"_s);
        need(setOffering(workspace, ids, status, true));
    }
    return confirm(call, ids, translate("Cli", "Status of %n process(es) saved.", nullptr, ids.size()));
}

ExitCode runLink(Call &call)
{
    Workspace &workspace = call.open(Access::ReadWrite);
    const Id process = call.record(call.argument(1));
    const Id recommendation = call.record(call.argument(2));
    if (call.has(u"remove"_s)) {
        need(unlinkRecommendation(workspace, process, recommendation));
        return confirm(call, {process, recommendation}, translate("Cli", "The link is taken away."));
    }
    need(linkRecommendation(workspace, process, recommendation));
    return confirm(call, {process, recommendation}, translate("Cli", "Process and recommendation are linked."));
}

} // namespace staffelstab::cli
