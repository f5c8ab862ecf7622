// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "model/anyrecord.h"
#include "model/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestWord = 500;
constexpr qsizetype kLongestLine = 2'000;
constexpr qsizetype kLongestText = 2'000'000;

constexpr qint64 kMostCases = 100'000'000;
constexpr int kFirstPlannedYear = 2000;
constexpr int kLastPlannedYear = 2100;
constexpr double kLargestAmount = 1e12;

using Rule = Problem::Rule;

void checkCode(const Field &field, const QString &code, QList<Problem> &problems)
{
    const Vocabulary &known = vocabulary(QLatin1StringView(field.vocabulary).toString());
    if (!code.isEmpty() && !known.open && !known.find(code))
        problems << Problem{field.key().toString(), Rule::UnknownCode};
}

void checkWords(const Field &field, const QJsonArray &words, QList<Problem> &problems)
{
    for (const QJsonValue &word : words) {
        const QString text = word.toString();
        if (text.trimmed().isEmpty()) problems << Problem{field.key().toString(), Rule::BadFormat};
        if (text.size() > kLongestWord) problems << Problem{field.key().toString(), Rule::TooLong};
    }
}

void checkValue(const Field &field, const QJsonValue &value, QList<Problem> &problems)
{
    const QString id = field.key().toString();
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Url:
        if (value.toString().size() > kLongestLine) problems << Problem{id, Rule::TooLong};
        break;
    case FieldType::LongText:
        if (value.toString().size() > kLongestText) problems << Problem{id, Rule::TooLong};
        break;
    case FieldType::Choice:
        checkCode(field, value.toString(), problems);
        break;
    case FieldType::ChoiceList:
        for (const QJsonValue &code : value.toArray())
            checkCode(field, code.toString(), problems);
        checkWords(field, value.toArray(), problems);
        break;
    case FieldType::TextList:
        checkWords(field, value.toArray(), problems);
        break;
    case FieldType::Group:
        for (const Field &part : field.parts)
            checkValue(part, value.toObject().value(part.key()), problems);
        break;
    case FieldType::Rows:
        for (const QJsonValue &row : value.toArray())
            for (const Field &part : field.parts)
                checkValue(part, row.toObject().value(part.key()), problems);
        break;
    default:
        break;
    }
}

void checkTriggers(const QString &field, const QList<Trigger> &rows, QList<Problem> &problems)
{
    for (const Trigger &row : rows)
        if (!row.formId.isEmpty() + !row.process.isEmpty() + !row.text.isEmpty() != 1)
            problems << Problem{field, Rule::NotOneOf};
}

void checkOffering(const QList<OfferingStatus> &rows, QList<Problem> &problems)
{
    const Vocabulary &known = vocabulary(u"offering");
    for (const OfferingStatus &row : rows) {
        const Term *term = known.find(row.status);
        if (!term) continue;
        if (term->excludesOthers && rows.size() > 1) problems << Problem{u"offering"_s, Rule::ExcludesOthers};
        if (term->needsReason && row.reason.isEmpty()) problems << Problem{u"offering"_s, Rule::ReasonMissing};
    }
}

template <typename Number>
void checkRange(const QString &field, std::optional<Number> value, Number low, Number high, QList<Problem> &problems)
{
    if (value && (*value < low || *value > high)) problems << Problem{field, Rule::OutOfRange};
}

void checkAmount(const QString &field, std::optional<double> amount, QList<Problem> &problems)
{
    checkRange(field, amount, 0.0, kLargestAmount, problems);
}

void checkKnowledgeFactor(const KnowledgeFactor &factor, QList<Problem> &problems)
{
    checkRange<qint64>(u"knowledgeFactor"_s, factor.setValue, 1, 5, problems);
    if (factor.setValue && factor.reason.trimmed().isEmpty())
        problems << Problem{u"knowledgeFactor"_s, Rule::ReasonMissing};
}

void checkRules(const Process &process, QList<Problem> &problems)
{
    static const QRegularExpression serviceKey(u"^99\\d{12}$"_s);
    checkTriggers(u"triggers"_s, process.triggers, problems);
    checkTriggers(u"results"_s, process.results, problems);
    checkOffering(process.offering, problems);
    checkKnowledgeFactor(process.knowledgeFactor, problems);
    checkRange<qint64>(u"complexity"_s, process.complexity, 1, 5, problems);
    if (!process.serviceKey.isEmpty() && !serviceKey.match(process.serviceKey).hasMatch())
        problems << Problem{u"serviceKey"_s, Rule::BadFormat};
    if (process.caseCount.min && process.caseCount.max && *process.caseCount.min > *process.caseCount.max)
        problems << Problem{u"caseCount"_s, Rule::OutOfRange};
    checkRange<qint64>(u"caseCount"_s, process.caseCount.min, 0, kMostCases, problems);
    checkRange<qint64>(u"caseCount"_s, process.caseCount.max, 0, kMostCases, problems);
    checkAmount(u"handlingTime"_s, process.handlingTime.amount, problems);
    checkAmount(u"cycleTime"_s, process.cycleTime.amount, problems);
    for (const Deadline &deadline : process.deadlines)
        checkAmount(u"deadlines"_s, deadline.period.amount, problems);
    for (const ChannelShare &share : process.channels)
        checkRange(u"channels"_s, share.sharePercent, 0.0, 100.0, problems);
    if (!process.priority.value.isEmpty() && process.priority.reason.isEmpty())
        problems << Problem{u"priority"_s, Rule::ReasonMissing};
    checkRange(u"onlineShare"_s, process.onlineShare, 0.0, 100.0, problems);
    checkAmount(u"efa"_s, process.efa.yearlyCost, problems);
    if (process.validFrom.isValid() && process.validUntil.isValid() && process.validFrom > process.validUntil)
        problems << Problem{u"validUntil"_s, Rule::OutOfRange};
}

void checkRules(const Competence &competence, QList<Problem> &problems)
{
    checkRange<qint64>(u"skillLevel"_s, competence.skillLevel, 1, 4, problems);
}

void checkRules(const Assessment &assessment, QList<Problem> &problems)
{
    const MaturityModel *model = findMaturityModel(assessment.model);
    if (!model || model->levels.isEmpty()) return;
    const qint64 low = model->levels.front().number;
    const qint64 high = model->levels.back().number;
    checkRange<qint64>(u"level"_s, assessment.level, low, high, problems);
    checkRange<qint64>(u"targetLevel"_s, assessment.targetLevel, low, high, problems);
}

void checkHalfYear(const QString &halfYear, QList<Problem> &problems)
{
    static const QRegularExpression form(u"^\\d{4}-H[12]$"_s);
    if (halfYear.isEmpty()) return;
    if (!form.match(halfYear).hasMatch()) {
        problems << Problem{u"halfYear"_s, Rule::BadFormat};
        return;
    }
    checkRange(u"halfYear"_s, std::optional(QStringView(halfYear).first(4).toInt()), kFirstPlannedYear,
               kLastPlannedYear, problems);
}

void checkRules(const Recommendation &recommendation, QList<Problem> &problems)
{
    checkHalfYear(recommendation.halfYear, problems);
    for (const CostEstimate &cost : recommendation.costs) {
        if (cost.from && cost.to && *cost.from > *cost.to) problems << Problem{u"costs"_s, Rule::OutOfRange};
        checkAmount(u"costs"_s, cost.from, problems);
        checkAmount(u"costs"_s, cost.to, problems);
        checkAmount(u"costs"_s, cost.personDays, problems);
        checkAmount(u"costs"_s, cost.actual, problems);
    }
}

void checkRules(const OpenQuestion &question, QList<Problem> &problems)
{
    if (question.state == u"Answered" && question.answer.trimmed().isEmpty())
        problems << Problem{u"answer"_s, Rule::Required};
    if (question.askedOn.isValid() && question.answeredOn.isValid() && question.answeredOn < question.askedOn)
        problems << Problem{u"answeredOn"_s, Rule::OutOfRange};
}

void checkRules(const Step &step, QList<Problem> &problems)
{
    checkAmount(u"handlingTime"_s, step.handlingTime.amount, problems);
}

/// A word as it is compared here: "Kita-Beitrag" and "kitabeitrag" are the same.
QString compared(const QString &word) { return folded(partsOfSplit(word).join(QString())); }

void checkRules(const GlossaryEntry &entry, QList<Problem> &problems)
{
    static const QRegularExpression space(u"\\s"_s);
    const bool isOneWord = !entry.term.trimmed().contains(space);
    const bool isSplit = partsOfSplit(entry.split).size() > 1 && compared(entry.split) == compared(entry.term);
    if (!entry.split.isEmpty() && !(isOneWord && isSplit)) problems << Problem{u"split"_s, Rule::BadFormat};
    if (entry.keepWhole == true && !entry.split.isEmpty()) problems << Problem{u"keepWhole"_s, Rule::ExcludesOthers};
    if (entry.keepWhole == true && !isOneWord) problems << Problem{u"keepWhole"_s, Rule::BadFormat};
    const QStringList alike = QStringList{entry.term} + entry.synonyms + entry.abbreviations;
    const auto isAlike = [&](const QString &word) {
        return std::ranges::any_of(alike, [&](const QString &each) { return compared(each) == compared(word); });
    };
    if (std::ranges::any_of(entry.apartFrom, isAlike)) problems << Problem{u"apartFrom"_s, Rule::ExcludesOthers};
}

void checkRules(const HandoverPlan &plan, QList<Problem> &problems)
{
    checkAmount(u"timeBudgetHours"_s, plan.timeBudgetHours, problems);
    for (const QString &successor : plan.successors)
        if (successor == plan.leaver) problems << Problem{u"successors"_s, Rule::ExcludesOthers};
    if (plan.state == u"Cancelled" && plan.stateReason.trimmed().isEmpty())
        problems << Problem{u"stateReason"_s, Rule::ReasonMissing};
    for (const RuleOverride &rule : plan.overrides)
        if (rule.reason.trimmed().isEmpty()) problems << Problem{u"overrides"_s, Rule::ReasonMissing};
}

void checkRules(const Measure &measure, QList<Problem> &problems)
{
    checkAmount(u"hours"_s, measure.hours, problems);
    if (measure.state == u"Dropped" && measure.note.trimmed().isEmpty())
        problems << Problem{u"note"_s, Rule::ReasonMissing};
}

void checkRules(const Finding &finding, QList<Problem> &problems)
{
    checkRange<qint64>(u"mentions"_s, finding.mentions, 0, kMostCases, problems);
}

void checkRules(const Bundle &bundle, QList<Problem> &problems)
{
    checkHalfYear(bundle.halfYear, problems);
    checkAmount(u"budget"_s, bundle.budget, problems);
    checkAmount(u"capacityDays"_s, bundle.capacityDays, problems);
    if (bundle.state == u"Postponed" && bundle.stateReason.trimmed().isEmpty())
        problems << Problem{u"stateReason"_s, Rule::ReasonMissing};
}

void checkRules(const Record &, QList<Problem> &) {}

} // namespace

QList<Problem> validate(const AnyRecord &record)
{
    QList<Problem> problems;
    for (const Field &field : typeOf(kindOf(record)).fields) {
        const QJsonValue value = read(record, field);
        const bool blank = value.isNull() || (value.isString() && cleaned(value.toString()).trimmed().isEmpty());
        if (field.required && blank)
            problems << Problem{field.key().toString(), Rule::Required};
        else
            checkValue(field, value, problems);
    }
    std::visit([&](const auto &r) { checkRules(r, problems); }, record);
    return problems;
}

} // namespace staffelstab
