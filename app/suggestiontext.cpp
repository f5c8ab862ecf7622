// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestiontext.h"

#include "i18n/translations.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct SuggestionText {
    Q_DECLARE_TR_FUNCTIONS(SuggestionText)
};

QString factValueText(const digitization::FactName &name, const digitization::FactValue &value)
{
    if (const auto *number = std::get_if<double>(&value))
        return QLocale().toString(*number, 'f', *number == std::floor(*number) ? 0 : 1);
    if (const auto *flag = std::get_if<bool>(&value))
        return *flag ? SuggestionText::tr("yes") : SuggestionText::tr("no");
    QStringList words;
    for (const QString &code : std::get<QStringList>(value))
        words << termWord(name.vocabulary, code);
    return words.join(u", "_s);
}

QString triggerLine(const RecordLabel &process, const QList<digitization::TriggeringFact> &facts)
{
    return SuggestionText::tr("%1 (%2)").arg(process.title, factsText(facts));
}

QList<digitization::TriggeringFact> keepable(QList<digitization::TriggeringFact> facts)
{
    facts.removeIf([](const digitization::TriggeringFact &fact) {
        const digitization::FactName *name = digitization::shippedRules().factName(fact.fact);
        return name && name->restricted;
    });
    return facts;
}

} // namespace

QString factText(const digitization::TriggeringFact &fact)
{
    const digitization::FactName *name = digitization::shippedRules().factName(fact.fact);
    if (!name) return fact.fact;
    return SuggestionText::tr("%1: %2").arg(name->name.in(currentLanguage()), factValueText(*name, fact.value));
}

QString factsText(const QList<digitization::TriggeringFact> &facts)
{
    QStringList words;
    for (const digitization::TriggeringFact &fact : facts)
        words << factText(fact);
    return words.join(u"; "_s);
}

QString triggersText(const RuleSuggestion &suggestion)
{
    QStringList lines;
    for (const RuleSuggestion::Trigger &trigger : suggestion.processes)
        lines << triggerLine(trigger.process, trigger.facts);
    return lines.join(u'\n');
}

SuggestionAnswer answerTo(const RuleSuggestion &suggestion)
{
    SuggestionAnswer answer;
    answer.rule = suggestion.rule;
    if (const digitization::SuggestionRule *rule = digitization::shippedRules().find(suggestion.rule)) {
        answer.title = rule->title.in(currentLanguage());
        answer.description = rule->text.in(currentLanguage());
    }
    QStringList lines;
    for (const RuleSuggestion::Trigger &trigger : suggestion.processes) {
        answer.processes << trigger.process.id;
        lines << triggerLine(trigger.process, keepable(trigger.facts));
    }
    answer.facts = lines.join(u'\n');
    return answer;
}

} // namespace staffelstab
