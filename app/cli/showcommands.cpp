// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentwords.h"
#include "cli/command.h"
#include "cli/recordview.h"
#include "cli/text.h"
#include "model/references.h"
#include "model/vocabulary.h"
#include "usecase/processes.h"
#include "usecase/register.h"
#include "wording.h"

using namespace Qt::StringLiterals;

/// Commands that read records: list, show, fields.
namespace staffelstab::cli
{
namespace
{

constexpr qsizetype kTitleWidth = 60;
constexpr qsizetype kNumberWidth = 10;
constexpr qsizetype kIdWidth = 36;

const char *nameOf(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return "text";
    case FieldType::LongText:
        return "longText";
    case FieldType::Url:
        return "url";
    case FieldType::Integer:
        return "integer";
    case FieldType::Decimal:
        return "decimal";
    case FieldType::Date:
        return "date";
    case FieldType::DateTime:
        return "dateTime";
    case FieldType::Bool:
        return "bool";
    case FieldType::Choice:
        return "choice";
    case FieldType::ChoiceList:
        return "choiceList";
    case FieldType::TextList:
        return "textList";
    case FieldType::Reference:
        return "reference";
    case FieldType::ReferenceList:
        return "referenceList";
    case FieldType::Group:
        return "group";
    case FieldType::Rows:
        return "rows";
    }
    return "text";
}

QJsonObject describe(const Field &field)
{
    QJsonObject object{{u"field"_s, field.key().toString()},
                       {u"type"_s, QLatin1StringView(nameOf(field.type))},
                       {u"label"_s, fieldLabel(field)},
                       {u"required"_s, field.required}};
    if (*field.vocabulary) {
        const Vocabulary &words = vocabulary(QLatin1StringView(field.vocabulary).toString());
        QJsonArray codes;
        for (const Term &term : words.terms)
            codes.append(QJsonObject{{u"code"_s, term.code}, {u"label"_s, termWord(words.name, term.code)}});
        object.insert(u"codes"_s, codes);
        object.insert(u"open"_s, words.open);
    }
    if (field.target != RecordKind::None) object.insert(u"target"_s, kindName(field.target));
    if (!field.parts.empty()) {
        QJsonArray parts;
        for (const Field &part : field.parts)
            parts.append(describe(part));
        object.insert(u"parts"_s, parts);
    }
    return object;
}

QString codesOf(const Field &field)
{
    if (!*field.vocabulary) return field.target == RecordKind::None ? QString() : kindName(field.target);
    QStringList codes;
    for (const Term &term : vocabulary(QLatin1StringView(field.vocabulary).toString()).terms)
        codes << term.code;
    return codes.join(u" "_s);
}

QList<RegisterRow> rowsOf(Workspace &workspace, const QList<AnyRecord> &processes)
{
    QStringList ids;
    for (const AnyRecord &record : processes)
        ids << head(record).id;
    return need(processRegister(workspace, ids));
}

QJsonValue jsonOf(const std::optional<int> &number) { return number ? QJsonValue(*number) : QJsonValue(); }

/// The records with the numbers of the register that are computed of many.
void writeProcesses(Call &call, Workspace &workspace, const QList<AnyRecord> &records)
{
    QHash<Id, RegisterRow> rows;
    for (const RegisterRow &row : rowsOf(workspace, records))
        rows.insert(row.id, row);
    for (const AnyRecord &record : records) {
        const RegisterRow row = rows.value(head(record).id);
        QJsonObject object = toJson(record);
        object.insert(u"register"_s, QJsonObject{{u"completeness"_s, row.completeness},
                                                 {u"risk"_s, jsonOf(row.risk)},
                                                 {u"netRisk"_s, jsonOf(row.netRisk)}});
        call.out.object(object);
    }
}

void printProcesses(Call &call, Workspace &workspace, const QList<AnyRecord> &records)
{
    for (const RegisterRow &row : rowsOf(workspace, records)) {
        QStringList status;
        for (const QString &code : row.offering)
            status << termWord(u"offering", code);
        QStringList tags;
        for (const QString &tag : row.tags)
            tags << termWord(u"tag", tag);
        QStringList figures{translate("Cli", "%1 of 100 written down").arg(row.completeness)};
        if (row.risk) figures << translate("Cli", "risk %1, after precautions %2").arg(*row.risk).arg(*row.netRisk);
        call.out.line(row.id + u"  "_s + Output::column(row.number, kNumberWidth) + u"  "_s +
                      Output::column(row.name, kTitleWidth) + u"  "_s +
                      (QStringList{row.unitName} + status + tags + figures).join(u" · "_s));
    }
}

void printPart(Output &out, const AnyRecord &record, const Titles &titles)
{
    out.line(u"  "_s + out.marked(titleOf(record)) + u"  ("_s + head(record).id + u')');
    printFields(out, record, titles, u"    "_s);
}

template <typename R> void printParts(Output &out, const QList<R> &records, const Titles &titles)
{
    if (records.isEmpty()) return;
    out.line();
    out.line(out.marked(kindPlural(kindOf<R>())));
    for (const R &record : records)
        printPart(out, AnyRecord(record), titles);
}

QJsonObject completenessJson(const handover::Completeness &completeness)
{
    QJsonArray parts;
    for (const handover::PartState &part : completeness.parts)
        parts.append(QJsonObject{{u"part"_s, handover::codeOf(part.part)},
                                 {u"weight"_s, part.weight},
                                 {u"earned"_s, part.earned},
                                 {u"mark"_s, part.mark}});
    return {{u"points"_s, completeness.points}, {u"parts"_s, parts}};
}

QJsonValue numberOrNull(std::optional<int> number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonObject riskJson(const handover::Risk &risk)
{
    return {{u"departure"_s, numberOrNull(risk.departure.value)},
            {u"hasLeft"_s, risk.departure.hasLeft},
            {u"computed"_s, numberOrNull(risk.computed)},
            {u"knowledge"_s, numberOrNull(risk.knowledge)},
            {u"gross"_s, numberOrNull(risk.gross)},
            {u"net"_s, numberOrNull(risk.net)}};
}

QJsonObject worthJson(const ProcessSheet &sheet)
{
    const auto values = digitization::processValues(sheet.process, sheet.steps, sheet.assessments, sheet.ratings);
    QJsonArray inputs;
    for (const digitization::WeighedScore &each : values.scores)
        inputs.append(QJsonObject{{u"attribute"_s, each.attribute},
                                  {u"weight"_s, each.weight},
                                  {u"score"_s, each.score ? QJsonValue(*each.score) : QJsonValue()}});
    return {{u"benefit"_s, values.benefit.value ? QJsonValue(*values.benefit.value) : QJsonValue()},
            {u"benefitModel"_s, digitization::benefitModelVersion()},
            {u"inputs"_s, inputs},
            {u"missing"_s, QJsonArray::fromStringList(values.benefit.missing)},
            {u"boundHours"_s, values.hours ? QJsonValue(values.hours->mean) : QJsonValue()},
            {u"rpa"_s, values.rpaMean ? QJsonValue(*values.rpaMean) : QJsonValue()}};
}

void showSheet(Output &out, const ProcessSheet &sheet)
{
    QJsonObject object = toJson(AnyRecord(sheet.process));
    object.insert(u"steps"_s, toJsonArray(sheet.steps));
    object.insert(u"knowledge"_s, toJsonArray(sheet.knowledge));
    object.insert(u"attachments"_s, toJsonArray(sheet.attachments));
    object.insert(u"assessments"_s, toJsonArray(sheet.assessments));
    object.insert(u"recommendations"_s, toJsonArray(sheet.recommendations));
    object.insert(u"competences"_s, toJsonArray(sheet.competences));
    object.insert(u"mediaBreaks"_s, sheet.mediaBreaks ? QJsonValue(*sheet.mediaBreaks) : QJsonValue());
    object.insert(u"completeness"_s, completenessJson(sheet.completeness));
    object.insert(u"ratings"_s, toJsonArray(sheet.ratings));
    object.insert(u"risk"_s, riskJson(sheet.risk));
    object.insert(u"worth"_s, worthJson(sheet));
    out.object(object);

    const Titles titles = titlesOf(sheet.labels);
    out.line(out.marked(sheet.process.name) + u"  ("_s + sheet.process.id + u')');
    printFields(out, AnyRecord(sheet.process), titles);
    if (sheet.mediaBreaks) out.line(translate("Cli", "Media breaks: %1").arg(*sheet.mediaBreaks));
    out.line(translate("Cli", "Completeness: %1 of 100 points").arg(sheet.completeness.points));
    printParts(out, sheet.steps, titles);
    printParts(out, sheet.knowledge, titles);
    printParts(out, sheet.assessments + sheet.ratings, titles);
    printParts(out, sheet.recommendations, titles);
    printParts(out, sheet.attachments, titles);
    printParts(out, sheet.competences, titles);
}

void printOrigin(Output &out, const AnyRecord &record)
{
    if (const QString &origin = head(record).origin; !origin.isEmpty())
        out.line(translate("Cli", "Comes from %1").arg(origin));
}

void printText(Output &out, const AttachmentText &text)
{
    out.line(translate("Cli", "Text: %1").arg(readingText(text)));
    for (const AttachmentPage &page : text.pages) {
        if (const QString name = pageName(text.division, page.label); !name.isEmpty()) out.line(out.marked(name));
        if (!page.text.isEmpty()) out.line(page.text);
    }
}

} // namespace

ExitCode runList(Call &call)
{
    const RecordKind kind = call.kind(call.argument(1));
    Workspace &workspace = call.open(Access::ReadOnly);
    const QList<AnyRecord> records =
        need(listRecords(workspace, kind, call.number(u"limit"_s, 0), call.number(u"offset"_s, 0)));
    if (kind == RecordKind::Process && call.out.isJson())
        writeProcesses(call, workspace, records);
    else
        for (const AnyRecord &record : records)
            call.out.object(toJson(record));
    if (records.isEmpty()) {
        call.out.message(translate("Cli", "There is none."));
        return ExitCode::NothingFound;
    }
    if (call.out.isJson()) return ExitCode::Done;
    if (kind == RecordKind::Process) {
        printProcesses(call, workspace, records);
        return ExitCode::Done;
    }
    for (const AnyRecord &record : records)
        call.out.line(head(record).id.leftJustified(kIdWidth) + u"  "_s + titleOf(record).simplified());
    return ExitCode::Done;
}

ExitCode runShow(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const Id id = call.record(call.argument(1));
    const AnyRecord record = need(load(workspace, id));
    if (kindOf(record) == RecordKind::Process) {
        showSheet(call.out, need(processSheet(workspace, id)));
        printOrigin(call.out, record);
        return ExitCode::Done;
    }
    const auto text = kindOf(record) == RecordKind::Attachment ? need(attachmentText(workspace, id)) : std::nullopt;
    QJsonObject object = toJson(record);
    if (text) object.insert(u"text"_s, readingJson(*text));
    call.out.object(object);
    call.out.line(call.out.marked(titleOf(record)) + u"  ("_s + kindLabel(kindOf(record)) + u", "_s + id + u')');
    printFields(call.out, record, titlesOf(need(labelsFor(workspace, referencesIn(record)))));
    printOrigin(call.out, record);
    if (text) printText(call.out, *text);
    return ExitCode::Done;
}

ExitCode runFields(Call &call)
{
    constexpr qsizetype kNameWidth = 20;
    constexpr qsizetype kTypeWidth = 14;
    constexpr qsizetype kLabelWidth = 28;
    for (const Field &field : typeOf(call.kind(call.argument(0))).fields) {
        call.out.object(describe(field));
        call.out.line(Output::column(field.key().toString(), kNameWidth) + u' ' +
                      Output::column(QString::fromLatin1(nameOf(field.type)), kTypeWidth) + u' ' +
                      Output::column(fieldLabel(field), kLabelWidth) + (field.required ? u"* "_s : u"  "_s) +
                      codesOf(field));
        for (const Field &part : field.parts)
            call.out.line(Output::column(u"  ."_s + part.key(), kNameWidth) + u' ' +
                          Output::column(QString::fromLatin1(nameOf(part.type)), kTypeWidth) + u' ' +
                          Output::column(fieldLabel(part), kLabelWidth) + u"  "_s + codesOf(part));
    }
    return ExitCode::Done;
}

} // namespace staffelstab::cli
