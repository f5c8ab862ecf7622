// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sheetrows.h"

#include "attachmentwords.h"
#include "removaltext.h"
#include "usecase/looking.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct Sheet {
    Q_DECLARE_TR_FUNCTIONS(Sheet)
};

void addFields(const ProcessSheet &sheet, const QStringList &ids, QList<FactRow> &rows)
{
    const Labels labels = labelsById(sheet.labels);
    for (const QString &id : ids) {
        const Field &field = *findField(fieldsOf<Process>(), id);
        const QString text = valueText(field, field.read(&sheet.process), labels);
        if (!text.isEmpty()) rows << FactRow{fieldLabel(field), text};
    }
}

QString titlesOf(const QStringList &ids, const Labels &labels)
{
    QStringList titles;
    for (const QString &id : ids)
        if (const auto label = labels.constFind(id); label != labels.constEnd()) titles << labelTitle(*label);
    return titles.join(u", "_s);
}

QString changeText(const QString &from, const QString &to)
{
    return Sheet::tr("%1 → %2").arg(termWord(u"medium", from), termWord(u"medium", to));
}

bool differ(const QString &from, const QString &to) { return !from.isEmpty() && !to.isEmpty() && from != to; }

// The same rule as countMediaBreaks(): inside a step, and on the way to the next one.
QString breakText(const Step &step, const Step *next)
{
    QStringList reasons;
    if (differ(step.mediumIn, step.mediumOut)) reasons << changeText(step.mediumIn, step.mediumOut);
    if (next && differ(step.mediumOut, next->mediumIn))
        reasons << Sheet::tr("to the next step: %1").arg(changeText(step.mediumOut, next->mediumIn));
    return reasons.isEmpty() ? QString() : Sheet::tr("Media break: %1").arg(reasons.join(u"; "_s));
}

QString mediaText(const Step &step)
{
    if (step.mediumIn.isEmpty() || step.mediumIn == step.mediumOut) return termWord(u"medium", step.mediumOut);
    if (step.mediumOut.isEmpty()) return termWord(u"medium", step.mediumIn);
    return changeText(step.mediumIn, step.mediumOut);
}

QString unreadText(Reading reading)
{
    return reading == Reading::UnderWay ? Sheet::tr("is being read …") : Sheet::tr("not read yet");
}

} // namespace

QList<FactRow> whoRows(const ProcessSheet &sheet)
{
    QList<FactRow> rows;
    addFields(sheet, {u"leadUnit"_s, u"owner"_s, u"clients"_s, u"participants"_s, u"sharedWith"_s}, rows);
    return rows;
}

QList<FactRow> factRows(const ProcessSheet &sheet)
{
    QList<FactRow> rows;
    addFields(sheet,
              {u"triggers"_s, u"results"_s, u"deadlines"_s, u"legalBases"_s, u"fallback"_s, u"caseCount"_s,
               u"handlingTime"_s, u"cycleTime"_s, u"channels"_s, u"recurrences"_s, u"keywords"_s},
              rows);
    if (!sheet.process.origin.isEmpty()) rows << FactRow{Sheet::tr("Comes from"), sheet.process.origin};
    return rows;
}

QList<StepRow> stepRows(const ProcessSheet &sheet)
{
    const Labels labels = labelsById(sheet.labels);
    QList<StepRow> rows;
    for (qsizetype i = 0; i < sheet.steps.size(); ++i) {
        const Step &step = sheet.steps[i];
        const QString posts = titlesOf(step.performers, labels);
        QStringList details{posts.isEmpty() ? step.performerText : posts, mediaText(step),
                            titlesOf(step.itProcedures, labels)};
        details.removeAll(QString());
        StepRow row{.id = step.id,
                    .number = step.number,
                    .name = step.name,
                    .description = step.description,
                    .details = details.join(u" · "_s),
                    .tacitNote = step.tacitNote,
                    .mediaBreak = breakText(step, i + 1 < sheet.steps.size() ? &sheet.steps[i + 1] : nullptr),
                    .knowledge = {},
                    .nextSteps = step.nextSteps};
        for (const KnowledgeItem &item : sheet.knowledge)
            if (item.links.contains(step.id)) row.knowledge << item.title;
        rows << row;
    }
    return rows;
}

QList<KnowledgeRow> knowledgeRows(const ProcessSheet &sheet)
{
    QList<KnowledgeRow> rows;
    for (const KnowledgeItem &item : sheet.knowledge) {
        KnowledgeRow row{.id = item.id,
                         .title = item.title,
                         .body = item.body,
                         .kind = termWord(u"knowledgeKind", item.kind),
                         .where = {},
                         .warns = item.kind == u"Pitfall" || item.kind == u"Exception"};
        for (const Step &step : sheet.steps)
            if (item.links.contains(step.id)) row.where = Sheet::tr("Step %1, %2").arg(step.number, step.name);
        rows << row;
    }
    // What can go wrong comes first.
    std::stable_partition(rows.begin(), rows.end(), std::mem_fn(&KnowledgeRow::warns));
    return rows;
}

QList<FactRow> contactRows(const ProcessSheet &sheet)
{
    const Labels labels = labelsById(sheet.labels);
    QList<FactRow> rows;
    for (const Competence &competence : sheet.competences) {
        QString role = termWord(u"competenceRole", competence.role);
        if (competence.skillLevel) role = Sheet::tr("%1, skill %2 of 4").arg(role).arg(*competence.skillLevel);
        rows << FactRow{labels.value(competence.person).title, role};
    }
    for (const KnowledgeItem &item : sheet.knowledge)
        if (item.kind == u"Contact") rows << FactRow{item.title, item.body};
    return rows;
}

QList<DocumentRow> documentRows(const ProcessSheet &sheet, Reading reading)
{
    QList<DocumentRow> rows;
    for (const Attachment &attachment : sheet.attachments) {
        QStringList details;
        if (!attachment.role.isEmpty()) details << termWord(u"attachmentRole", attachment.role);
        if (attachment.size) details << QLocale().formattedDataSize(*attachment.size);
        DocumentRow row{.id = attachment.id,
                        .name = attachment.name,
                        .detail = details.join(u" · "_s),
                        .reading = unreadText(reading),
                        .hasPicture = canBeLookedAt(attachment)};
        const auto text = sheet.attachmentTexts.constFind(attachment.id);
        if (text == sheet.attachmentTexts.constEnd()) {
            row.mayBeRead = reading == Reading::Idle;
        } else {
            row.reading = readingText(*text);
            row.unreadable = isUnreadable(*text);
            row.hasPages = !text->pages.isEmpty();
            row.mayBeRead = reading == Reading::Idle && hasPicturesToRead(*text);
        }
        rows << row;
    }
    return rows;
}

QList<RowsModel<FactRow>::Role> factRoles()
{
    return {{"label", [](const FactRow &row) { return QVariant(row.label); }},
            {"value", [](const FactRow &row) { return QVariant(row.text); }}};
}

QList<RowsModel<StepRow>::Role> stepRoles()
{
    return {{"recordId", [](const StepRow &row) { return QVariant(row.id); }},
            {"number", [](const StepRow &row) { return QVariant(row.number); }},
            {"name", [](const StepRow &row) { return QVariant(row.name); }},
            {"description", [](const StepRow &row) { return QVariant(row.description); }},
            {"details", [](const StepRow &row) { return QVariant(row.details); }},
            {"tacitNote", [](const StepRow &row) { return QVariant(row.tacitNote); }},
            {"mediaBreak", [](const StepRow &row) { return QVariant(row.mediaBreak); }},
            {"knowledge", [](const StepRow &row) { return QVariant(row.knowledge); }}};
}

QList<RowsModel<KnowledgeRow>::Role> knowledgeRoles()
{
    return {{"recordId", [](const KnowledgeRow &row) { return QVariant(row.id); }},
            {"title", [](const KnowledgeRow &row) { return QVariant(row.title); }},
            {"body", [](const KnowledgeRow &row) { return QVariant(row.body); }},
            {"kind", [](const KnowledgeRow &row) { return QVariant(row.kind); }},
            {"where", [](const KnowledgeRow &row) { return QVariant(row.where); }},
            {"warns", [](const KnowledgeRow &row) { return QVariant(row.warns); }}};
}

QList<RowsModel<DocumentRow>::Role> documentRoles()
{
    return {{"recordId", [](const DocumentRow &row) { return QVariant(row.id); }},
            {"name", [](const DocumentRow &row) { return QVariant(row.name); }},
            {"detail", [](const DocumentRow &row) { return QVariant(row.detail); }},
            {"reading", [](const DocumentRow &row) { return QVariant(row.reading); }},
            {"tone", [](const DocumentRow &row) { return QVariant(row.unreadable ? u"warn"_s : QString()); }},
            {"hasPages", [](const DocumentRow &row) { return QVariant(row.hasPages); }},
            {"hasPicture", [](const DocumentRow &row) { return QVariant(row.hasPicture); }},
            {"mayBeRead", [](const DocumentRow &row) { return QVariant(row.mayBeRead); }}};
}

} // namespace staffelstab
