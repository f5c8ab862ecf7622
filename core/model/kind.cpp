// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/anyrecord.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{

const RecordType &typeOf(RecordKind kind)
{
    static const std::array<RecordType, kRecordKinds> types{{
        {RecordKind::OrgUnit, "orgUnit", "org_unit", QT_TRANSLATE_NOOP("Kind", "Unit"),
         QT_TRANSLATE_NOOP("Kind", "Units"), "name", fieldsOf<OrgUnit>()},
        {RecordKind::Post, "post", "post", QT_TRANSLATE_NOOP("Kind", "Post"), QT_TRANSLATE_NOOP("Kind", "Posts"),
         "title", fieldsOf<Post>()},
        {RecordKind::Person, "person", "person", QT_TRANSLATE_NOOP("Kind", "Person"),
         QT_TRANSLATE_NOOP("Kind", "People"), "displayName", fieldsOf<Person>()},
        {RecordKind::Competence, "competence", "competence", QT_TRANSLATE_NOOP("Kind", "Competence"),
         QT_TRANSLATE_NOOP("Kind", "Competences"), "role", fieldsOf<Competence>()},
        {RecordKind::LegalBasis, "legalBasis", "legal_basis", QT_TRANSLATE_NOOP("Kind", "Legal basis"),
         QT_TRANSLATE_NOOP("Kind", "Legal bases"), "name", fieldsOf<LegalBasis>()},
        {RecordKind::ItProcedure, "itProcedure", "it_procedure", QT_TRANSLATE_NOOP("Kind", "IT procedure"),
         QT_TRANSLATE_NOOP("Kind", "IT procedures"), "name", fieldsOf<ItProcedure>()},
        {RecordKind::Service, "service", "service", QT_TRANSLATE_NOOP("Kind", "Catalogue service"),
         QT_TRANSLATE_NOOP("Kind", "Catalogue services"), "name", fieldsOf<Service>()},
        {RecordKind::Process, "process", "process", QT_TRANSLATE_NOOP("Kind", "Process"),
         QT_TRANSLATE_NOOP("Kind", "Processes"), "name", fieldsOf<Process>()},
        {RecordKind::Step, "step", "step", QT_TRANSLATE_NOOP("Kind", "Step"), QT_TRANSLATE_NOOP("Kind", "Steps"),
         "name", fieldsOf<Step>()},
        {RecordKind::KnowledgeItem, "knowledgeItem", "knowledge_item", QT_TRANSLATE_NOOP("Kind", "Knowledge item"),
         QT_TRANSLATE_NOOP("Kind", "Knowledge items"), "title", fieldsOf<KnowledgeItem>()},
        {RecordKind::Attachment, "attachment", "attachment", QT_TRANSLATE_NOOP("Kind", "Attachment"),
         QT_TRANSLATE_NOOP("Kind", "Attachments"), "name", fieldsOf<Attachment>()},
        {RecordKind::Assessment, "assessment", "assessment", QT_TRANSLATE_NOOP("Kind", "Assessment"),
         QT_TRANSLATE_NOOP("Kind", "Assessments"), "model", fieldsOf<Assessment>()},
        {RecordKind::Recommendation, "recommendation", "recommendation", QT_TRANSLATE_NOOP("Kind", "Recommendation"),
         QT_TRANSLATE_NOOP("Kind", "Recommendations"), "title", fieldsOf<Recommendation>()},
        {RecordKind::GlossaryEntry, "glossaryEntry", "glossary_entry", QT_TRANSLATE_NOOP("Kind", "Glossary entry"),
         QT_TRANSLATE_NOOP("Kind", "Glossary entries"), "term", fieldsOf<GlossaryEntry>()},
        {RecordKind::OpenQuestion, "openQuestion", "open_question", QT_TRANSLATE_NOOP("Kind", "Open question"),
         QT_TRANSLATE_NOOP("Kind", "Open questions"), "text", fieldsOf<OpenQuestion>()},
        {RecordKind::Interview, "interview", "interview", QT_TRANSLATE_NOOP("Kind", "Interview"),
         QT_TRANSLATE_NOOP("Kind", "Interviews"), "title", fieldsOf<Interview>()},
        {RecordKind::Answer, "answer", "answer", QT_TRANSLATE_NOOP("Kind", "Answer of an interview"),
         QT_TRANSLATE_NOOP("Kind", "Answers of interviews"), "question", fieldsOf<Answer>()},
        {RecordKind::TownQuestion, "townQuestion", "town_question", QT_TRANSLATE_NOOP("Kind", "Question of the guide"),
         QT_TRANSLATE_NOOP("Kind", "Questions of the guide"), "text", fieldsOf<TownQuestion>()},
        {RecordKind::HandoverPlan, "handoverPlan", "handover_plan", QT_TRANSLATE_NOOP("Kind", "Hand-over plan"),
         QT_TRANSLATE_NOOP("Kind", "Hand-over plans"), "title", fieldsOf<HandoverPlan>()},
        {RecordKind::HandoverProcess, "handoverProcess", "handover_process",
         QT_TRANSLATE_NOOP("Kind", "Process of a hand-over"), QT_TRANSLATE_NOOP("Kind", "Processes of hand-overs"),
         "process", fieldsOf<HandoverProcess>()},
        {RecordKind::Measure, "measure", "measure", QT_TRANSLATE_NOOP("Kind", "Measure"),
         QT_TRANSLATE_NOOP("Kind", "Measures"), "text", fieldsOf<Measure>()},
        {RecordKind::OpenCase, "openCase", "open_case", QT_TRANSLATE_NOOP("Kind", "Open case"),
         QT_TRANSLATE_NOOP("Kind", "Open cases"), "title", fieldsOf<OpenCase>()},
        {RecordKind::Workshop, "workshop", "workshop", QT_TRANSLATE_NOOP("Kind", "Workshop"),
         QT_TRANSLATE_NOOP("Kind", "Workshops"), "title", fieldsOf<Workshop>()},
        {RecordKind::Finding, "finding", "finding", QT_TRANSLATE_NOOP("Kind", "Finding"),
         QT_TRANSLATE_NOOP("Kind", "Findings"), "text", fieldsOf<Finding>()},
        {RecordKind::Bundle, "bundle", "bundle", QT_TRANSLATE_NOOP("Kind", "Bundle"),
         QT_TRANSLATE_NOOP("Kind", "Bundles"), "name", fieldsOf<Bundle>()},
        {RecordKind::Comment, "comment", "comment", QT_TRANSLATE_NOOP("Kind", "Comment"),
         QT_TRANSLATE_NOOP("Kind", "Comments"), "text", fieldsOf<Comment>()},
        {RecordKind::ReadReceipt, "readReceipt", "read_receipt", QT_TRANSLATE_NOOP("Kind", "Read confirmation"),
         QT_TRANSLATE_NOOP("Kind", "Read confirmations"), "process", fieldsOf<ReadReceipt>()},
        {RecordKind::TrialRun, "trialRun", "trial_run", QT_TRANSLATE_NOOP("Kind", "Trial run"),
         QT_TRANSLATE_NOOP("Kind", "Trial runs"), "process", fieldsOf<TrialRun>()},
    }};
    Q_ASSERT(kind != RecordKind::None);
    return types[static_cast<std::size_t>(kind)];
}

QString kindName(RecordKind kind)
{
    return kind == RecordKind::None ? QString() : QLatin1StringView(typeOf(kind).name).toString();
}

std::optional<RecordKind> kindFromName(QStringView name)
{
    for (int i = 0; i < kRecordKinds; ++i)
        if (const auto kind = static_cast<RecordKind>(i); name == QLatin1StringView(typeOf(kind).name)) return kind;
    return std::nullopt;
}

} // namespace staffelstab
