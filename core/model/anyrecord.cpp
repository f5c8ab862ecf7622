// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr double kUsualTimeBudget = 24; ///< hours over three months (risk-and-handover.md §2)

template <std::size_t... I> AnyRecord emptyOf(RecordKind kind, std::index_sequence<I...>)
{
    using Make = AnyRecord (*)();
    static constexpr std::array<Make, sizeof...(I)> makers{
        []() -> AnyRecord { return AnyRecord(std::in_place_index<I>); }...};
    return makers.at(static_cast<std::size_t>(kind))();
}

} // namespace

AnyRecord emptyRecord(RecordKind kind) { return emptyOf(kind, std::make_index_sequence<kRecordKinds>{}); }

AnyRecord blank(RecordKind kind)
{
    AnyRecord record = emptyRecord(kind);
    head(record).id = newId();
    if (auto *process = std::get_if<Process>(&record)) {
        process->kind = u"Core"_s;
        process->modelState = u"AsIs"_s;
        process->reviewState = u"Draft"_s;
    } else if (auto *step = std::get_if<Step>(&record)) {
        step->bpmnKind = u"Task"_s;
    } else if (auto *item = std::get_if<KnowledgeItem>(&record)) {
        item->kind = u"Tip"_s;
        item->provenance = u"Said"_s;
        item->confidentiality = u"Internal"_s;
    } else if (auto *assessment = std::get_if<Assessment>(&record)) {
        assessment->assessedAt = QDate::currentDate();
        assessment->perspective = u"SelfReport"_s;
    } else if (auto *recommendation = std::get_if<Recommendation>(&record)) {
        recommendation->priority = u"Medium"_s;
        recommendation->state = u"Proposed"_s;
    } else if (auto *question = std::get_if<OpenQuestion>(&record)) {
        question->askedOn = QDate::currentDate();
        question->state = u"Open"_s;
    } else if (auto *interview = std::get_if<Interview>(&record)) {
        interview->scope = u"Full"_s;
        interview->state = u"Running"_s;
    } else if (auto *plan = std::get_if<HandoverPlan>(&record)) {
        plan->timeBudgetHours = kUsualTimeBudget;
        plan->state = u"Draft"_s;
    } else if (auto *measure = std::get_if<Measure>(&record)) {
        measure->type = u"Checklist"_s;
        measure->state = u"Open"_s;
        measure->needsExpert = true;
    } else if (auto *workshop = std::get_if<Workshop>(&record)) {
        workshop->module = u"DigiChange"_s;
        workshop->state = u"Planned"_s;
    } else if (auto *finding = std::get_if<Finding>(&record)) {
        finding->circle = u"InitialSituation"_s;
        finding->dimension = u"Organization"_s;
        finding->kind = u"Weakness"_s;
    } else if (auto *bundle = std::get_if<Bundle>(&record)) {
        bundle->state = u"Planned"_s;
    } else if (auto *comment = std::get_if<Comment>(&record)) {
        comment->time = QDateTime::currentDateTimeUtc();
        comment->status = u"Open"_s;
    } else if (auto *receipt = std::get_if<ReadReceipt>(&record)) {
        receipt->date = QDateTime::currentDateTimeUtc();
    } else if (auto *trial = std::get_if<TrialRun>(&record)) {
        trial->begunOn = QDate::currentDate();
        trial->state = u"Running"_s;
    }
    return record;
}

Record &head(AnyRecord &record)
{
    return std::visit([](auto &r) -> Record & { return r; }, record);
}

const Record &head(const AnyRecord &record)
{
    return std::visit([](const auto &r) -> const Record & { return r; }, record);
}

QJsonValue read(const AnyRecord &record, const Field &field)
{
    return std::visit([&](const auto &r) { return field.read(&r); }, record);
}

void write(AnyRecord &record, const Field &field, const QJsonValue &value)
{
    std::visit([&](auto &r) { field.write(&r, value); }, record);
}

QString titleOf(const AnyRecord &record)
{
    const RecordType &type = typeOf(kindOf(record));
    const Field *field = findField(type.fields, QLatin1StringView(type.title).toString());
    const QString title = read(record, *field).toString();
    return field->type == FieldType::LongText ? title.simplified() : title;
}

QJsonObject valuesOf(const AnyRecord &record)
{
    QJsonObject values;
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (const QJsonValue value = read(record, field); !value.isNull()) values.insert(field.key(), value);
    return values;
}

QList<FieldChange> difference(const AnyRecord &before, const AnyRecord &after)
{
    Q_ASSERT(before.index() == after.index());
    QList<FieldChange> changes;
    for (const Field &field : typeOf(kindOf(after)).fields) {
        const QJsonValue old = read(before, field);
        const QJsonValue now = read(after, field);
        if (old != now) changes.append({field.key().toString(), old, now});
    }
    return changes;
}

} // namespace staffelstab
