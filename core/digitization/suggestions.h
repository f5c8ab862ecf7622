// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/facts.h"

/// Suggestion rules: content, not code. Each compares a few facts and proposes one recommendation.
namespace staffelstab::digitization
{

/// A text of the rules in both languages.
struct RuleText {
    QString german;
    QString english;

    const QString &in(QStringView language) const { return language == u"de" ? german : english; }
    bool operator==(const RuleText &) const = default;
};

enum class FactType { Number, Flag, Words };

/// What a fact is called.
struct FactName {
    QString code;
    FactType type = FactType::Number;
    QString vocabulary; ///< of words
    RuleText name;
    bool restricted = false; ///< leads to a person: may be shown, never kept in a record
};

/// One comparison; a rule fires when all of its comparisons hold.
struct FactCondition {
    enum class Comparison { AtLeast, AtMost, Is, AnyOf, NoneOf };
    QString fact;
    Comparison comparison = Comparison::AtLeast;
    double limit = 0;  ///< of AtLeast and AtMost
    bool flag = false; ///< of Is
    QStringList words; ///< of AnyOf and NoneOf

    /// An unknown fact never holds, whatever it is compared with.
    bool holds(const ProcessFacts &facts) const;
};

struct SuggestionRule {
    QString code;
    QList<FactCondition> conditions;
    RuleText title;
    RuleText text;
    RuleText why;
    RuleText simplify; ///< the question "simplify first?" as this rule asks it
    QStringList dimensions;
    QString module;
    QString effortClass;
    std::optional<double> personDays;
    QString costKind;
    QString costClass;
    QString priority;
};

struct RuleBook {
    QString version;
    QList<FactName> facts;
    QList<SuggestionRule> rules;

    const SuggestionRule *find(QStringView code) const;
    const FactName *factName(QStringView code) const;
};

/// The rules that are shipped.
const RuleBook &shippedRules();

/// A fact as it was when a rule fired.
struct TriggeringFact {
    QString fact;
    FactValue value;

    bool operator==(const TriggeringFact &) const = default;
};

/// A rule that fired, with the facts that it compared.
struct Suggestion {
    QString rule;
    QList<TriggeringFact> facts;

    bool operator==(const Suggestion &) const = default;
};

/// In the order of the rules, those of high priority first.
QList<Suggestion> suggestionsFor(const ProcessFacts &facts, const RuleBook &book = shippedRules());

/// What the rule expects to be paid and worked: its cost class as an estimate, never a sum.
CostEstimate costOf(const SuggestionRule &rule);

} // namespace staffelstab::digitization
