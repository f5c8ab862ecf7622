// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/suggesting.h"

#include "usecase/processes.h"
#include "usecase/recommending.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using digitization::SuggestionRule;
using store::ChangeContext;
using store::RecordStore;

template <typename R> QList<R> loadEach(RecordStore &store, QStringList ids)
{
    ids.removeDuplicates();
    QList<R> records;
    for (const Id &id : ids)
        if (auto record = store.load<R>(id)) records << *std::move(record);
    return records;
}

digitization::ProcessFacts factsOfSheet(RecordStore &store, const ProcessSheet &sheet, const QDate &today)
{
    QStringList procedures;
    for (const Step &step : sheet.steps)
        procedures << step.itProcedures;
    return digitization::factsOf({.process = sheet.process,
                                  .steps = sheet.steps,
                                  .procedures = loadEach<ItProcedure>(store, procedures),
                                  .laws = loadEach<LegalBasis>(store, sheet.process.legalBases),
                                  .competences = sheet.competences,
                                  .assessments = sheet.assessments,
                                  .completeness = sheet.completeness.points,
                                  .departure = sheet.risk.departure.value,
                                  .knowledge = sheet.risk.knowledge,
                                  .today = today});
}

/// Codes of the rules that were answered for the process.
QStringList answeredRules(RecordStore &store, const Id &process)
{
    QStringList rules;
    for (const Id &id : store.idsLinkedTo(process, RecordKind::Recommendation, u"processes"))
        if (const auto recommendation = store.load<Recommendation>(id);
            recommendation && !recommendation->rule.isEmpty())
            rules << recommendation->rule;
    return rules;
}

/// In the order of urgency that the rules of each process have already.
void add(QList<RuleSuggestion> &into, const RecordLabel &process, const digitization::Suggestion &suggestion)
{
    auto place = std::ranges::find(into, suggestion.rule, &RuleSuggestion::rule);
    if (place == into.end()) place = into.insert(into.end(), {suggestion.rule, {}});
    place->processes.append({process, suggestion.facts});
}

void sortByUrgency(QList<RuleSuggestion> &suggestions)
{
    const auto rank = [](const RuleSuggestion &each) {
        const SuggestionRule *rule = digitization::shippedRules().find(each.rule);
        return rule->priority == u"High" ? 0 : rule->priority == u"Medium" ? 1 : 2;
    };
    std::ranges::stable_sort(suggestions, [&](const RuleSuggestion &a, const RuleSuggestion &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.processes.size() > b.processes.size();
    });
}

const SuggestionRule &requireRule(const QString &code)
{
    const SuggestionRule *rule = digitization::shippedRules().find(code);
    if (!rule) throw Failure(ErrorCode::NotFound, u"no such rule"_s, code);
    return *rule;
}

void requireWords(const QString &words, const QString &field)
{
    if (words.trimmed().isEmpty()) throw Failure(ErrorCode::Invalid, u"required"_s, field);
}

/// Those of the processes for which the rule was not answered yet.
QStringList stillOpen(RecordStore &store, const SuggestionAnswer &answer)
{
    QStringList open;
    for (const Id &process : answer.processes)
        if (!answeredRules(store, require<Process>(store, process).id).contains(answer.rule)) open << process;
    if (open.isEmpty()) throw Failure(ErrorCode::Conflict, u"answered already"_s, answer.rule);
    return open;
}

Recommendation recommendationOf(RecordStore &store, const SuggestionRule &rule, const SuggestionAnswer &answer)
{
    auto recommendation = std::get<Recommendation>(blank(RecordKind::Recommendation));
    recommendation.number = nextNumber(store);
    recommendation.title = answer.title.trimmed();
    recommendation.description = answer.description.trimmed();
    recommendation.findings = answer.facts.trimmed();
    recommendation.processes = stillOpen(store, answer);
    recommendation.dimensions = rule.dimensions;
    recommendation.module = rule.module;
    recommendation.effortClass = rule.effortClass;
    recommendation.priority = rule.priority;
    recommendation.costs = {digitization::costOf(rule)};
    recommendation.rule = rule.code;
    return recommendation;
}

Saved putNew(RecordStore &store, const AnyRecord &record, const ChangeContext &change)
{
    requireReferences(store, blank(kindOf(record)), record);
    return putRecord(store, record, change);
}

} // namespace

Result<QList<RuleSuggestion>> suggestions(Workspace &workspace, const QStringList &processes, const QDate &today)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        QList<RuleSuggestion> found;
        for (const Id &process : processes) {
            const auto sheet = processSheet(workspace, process, today);
            if (!sheet) throw Failure(sheet.error());
            const QStringList answered = answeredRules(store, process);
            for (const digitization::Suggestion &suggestion :
                 digitization::suggestionsFor(factsOfSheet(store, *sheet, today)))
                if (!answered.contains(suggestion.rule)) add(found, labelOf(store, sheet->process), suggestion);
        }
        sortByUrgency(found);
        return found;
    });
}

Result<Saved> acceptSuggestion(Workspace &workspace, const SuggestionAnswer &answer, const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Recommendation)) return *made;
        const SuggestionRule &rule = requireRule(answer.rule);
        requireWords(answer.simplify, u"simplify"_s);
        Recommendation recommendation = recommendationOf(store, rule, answer);
        auto finding = std::get<Finding>(blank(RecordKind::Finding));
        finding.text = answer.facts.trimmed();
        finding.workshop = answer.workshop;
        finding.dimension = rule.dimensions.front();
        finding.processes = recommendation.processes;
        recommendation.basedOn = {putNew(store, finding, change).id};
        recommendation.simplify = answer.simplify.trimmed();
        recommendation.state = u"Accepted"_s;
        return putNew(store, recommendation, change);
    });
}

Result<Saved> declineSuggestion(Workspace &workspace, const SuggestionAnswer &answer, const QString &reason,
                                const QString &command)
{
    return inCommand(workspace, command, [&](RecordStore &store, const ChangeContext &change) {
        if (const auto made = madeBefore(workspace, command, RecordKind::Recommendation)) return *made;
        requireWords(reason, u"decisionNote"_s);
        Recommendation recommendation = recommendationOf(store, requireRule(answer.rule), answer);
        recommendation.state = u"Declined"_s;
        recommendation.decisionNote = reason.trimmed();
        return putNew(store, recommendation, change);
    });
}

} // namespace staffelstab
