// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/suggestions.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

using Comparison = FactCondition::Comparison;

constexpr std::array kByUrgency{"High"_L1, "Medium"_L1, "Low"_L1};

RuleText textFrom(const QJsonValue &json)
{
    return {json.toObject()["de"_L1].toString(), json.toObject()["en"_L1].toString()};
}

QStringList wordsFrom(const QJsonValue &json) { return json.toVariant().toStringList(); }

FactName factFrom(const QJsonObject &json)
{
    const QString type = json["type"_L1].toString();
    return {.code = json["code"_L1].toString(),
            .type = type == u"flag"    ? FactType::Flag
                    : type == u"words" ? FactType::Words
                                       : FactType::Number,
            .vocabulary = json["vocabulary"_L1].toString(),
            .name = textFrom(json),
            .restricted = json["restricted"_L1].toBool()};
}

FactCondition conditionFrom(const QJsonObject &json)
{
    FactCondition condition;
    condition.fact = json["fact"_L1].toString();
    if (json.contains("atLeast"_L1)) {
        condition.comparison = Comparison::AtLeast;
        condition.limit = json["atLeast"_L1].toDouble();
    } else if (json.contains("atMost"_L1)) {
        condition.comparison = Comparison::AtMost;
        condition.limit = json["atMost"_L1].toDouble();
    } else if (json.contains("is"_L1)) {
        condition.comparison = Comparison::Is;
        condition.flag = json["is"_L1].toBool();
    } else if (json.contains("anyOf"_L1)) {
        condition.comparison = Comparison::AnyOf;
        condition.words = wordsFrom(json["anyOf"_L1]);
    } else if (json.contains("noneOf"_L1)) {
        condition.comparison = Comparison::NoneOf;
        condition.words = wordsFrom(json["noneOf"_L1]);
    } else {
        qFatal("suggestion rules: no comparison of %s", qPrintable(condition.fact));
    }
    return condition;
}

SuggestionRule ruleFrom(const QJsonObject &json)
{
    SuggestionRule rule{.code = json["code"_L1].toString(),
                        .conditions = {},
                        .title = textFrom(json["title"_L1]),
                        .text = textFrom(json["text"_L1]),
                        .why = textFrom(json["why"_L1]),
                        .simplify = textFrom(json["simplify"_L1]),
                        .dimensions = wordsFrom(json["dimensions"_L1]),
                        .module = json["module"_L1].toString(),
                        .effortClass = json["effort"_L1].toString(),
                        .personDays = {},
                        .costKind = json["costKind"_L1].toString(u"OneOff"_s),
                        .costClass = json["cost"_L1].toString(),
                        .priority = json["priority"_L1].toString()};
    if (const QJsonValue days = json["days"_L1]; days.isDouble()) rule.personDays = days.toDouble();
    const QJsonArray conditions = json["when"_L1].toArray();
    for (const QJsonValue &condition : conditions)
        rule.conditions << conditionFrom(condition.toObject());
    return rule;
}

RuleBook readRules()
{
    QFile file(u":/staffelstab/digitization/suggestionrules.json"_s);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly)) qFatal("the suggestion rules are missing");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll(), &error).object();
    if (error.error != QJsonParseError::NoError) qFatal("suggestion rules: %s", qPrintable(error.errorString()));
    RuleBook book{.version = json["version"_L1].toString(), .facts = {}, .rules = {}};
    const QJsonArray facts = json["facts"_L1].toArray();
    for (const QJsonValue &fact : facts)
        book.facts << factFrom(fact.toObject());
    const QJsonArray rules = json["rules"_L1].toArray();
    for (const QJsonValue &rule : rules)
        book.rules << ruleFrom(rule.toObject());
    return book;
}

bool hasAny(const QStringList &stated, const QStringList &wanted)
{
    return std::ranges::any_of(wanted, [&](const QString &word) { return stated.contains(word); });
}

} // namespace

bool FactCondition::holds(const ProcessFacts &facts) const
{
    const auto found = facts.constFind(fact);
    if (found == facts.constEnd()) return false;
    const auto *number = std::get_if<double>(&*found);
    const auto *stated = std::get_if<bool>(&*found);
    const auto *codes = std::get_if<QStringList>(&*found);
    switch (comparison) {
    case Comparison::AtLeast:
        return number && *number >= limit;
    case Comparison::AtMost:
        return number && *number <= limit;
    case Comparison::Is:
        return stated && *stated == flag;
    case Comparison::AnyOf:
        return codes && hasAny(*codes, words);
    case Comparison::NoneOf:
        return codes && !hasAny(*codes, words);
    }
    return false;
}

const SuggestionRule *RuleBook::find(QStringView code) const
{
    const auto found = std::ranges::find(rules, code, &SuggestionRule::code);
    return found == rules.end() ? nullptr : &*found;
}

const FactName *RuleBook::factName(QStringView code) const
{
    const auto found = std::ranges::find(facts, code, &FactName::code);
    return found == facts.end() ? nullptr : &*found;
}

const RuleBook &shippedRules()
{
    static const RuleBook book = readRules();
    return book;
}

QList<Suggestion> suggestionsFor(const ProcessFacts &facts, const RuleBook &book)
{
    QList<Suggestion> suggestions;
    for (const QLatin1StringView priority : kByUrgency)
        for (const SuggestionRule &rule : book.rules) {
            if (rule.priority != priority) continue;
            const auto holds = [&](const FactCondition &condition) { return condition.holds(facts); };
            if (rule.conditions.isEmpty() || !std::ranges::all_of(rule.conditions, holds)) continue;
            Suggestion suggestion{.rule = rule.code, .facts = {}};
            for (const FactCondition &condition : rule.conditions) {
                TriggeringFact fact;
                fact.fact = condition.fact;
                fact.value = facts.value(condition.fact);
                if (!suggestion.facts.contains(fact)) suggestion.facts << fact;
            }
            suggestions << suggestion;
        }
    return suggestions;
}

CostEstimate costOf(const SuggestionRule &rule)
{
    CostEstimate cost;
    cost.kind = rule.costKind;
    cost.costClass = rule.costClass;
    cost.personDays = rule.personDays;
    cost.certainty = u"Estimate"_s;
    return cost;
}

} // namespace staffelstab::digitization
