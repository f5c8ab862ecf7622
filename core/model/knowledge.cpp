// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/knowledge.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> partsOf<Confirmation>()
{
    static const std::array table{
        field<&Confirmation::state>({.id = "state",
                                     .type = FieldType::Choice,
                                     .label = QT_TRANSLATE_NOOP("Field", "Confirmation"),
                                     .vocabulary = "confirmation"}),
        field<&Confirmation::by>({.id = "by",
                                  .type = FieldType::Reference,
                                  .label = QT_TRANSLATE_NOOP("Field", "By"),
                                  .target = RecordKind::Person}),
        field<&Confirmation::at>(
            {.id = "at", .type = FieldType::DateTime, .label = QT_TRANSLATE_NOOP("Field", "Time")}),
    };
    return table;
}

template <> std::span<const Field> partsOf<Evidence>()
{
    static const std::array table{
        field<&Evidence::source>({.id = "source", .label = QT_TRANSLATE_NOOP("Field", "Source")}),
        field<&Evidence::place>({.id = "place", .label = QT_TRANSLATE_NOOP("Field", "Page or time mark")}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<KnowledgeItem>()
{
    static const std::array table{
        field<&KnowledgeItem::kind>({.id = "kind",
                                     .column = "kind",
                                     .type = FieldType::Choice,
                                     .label = QT_TRANSLATE_NOOP("Field", "Kind"),
                                     .section = Section::Knowledge,
                                     .vocabulary = "knowledgeKind",
                                     .required = true}),
        field<&KnowledgeItem::title>(
            {.id = "title",
             .column = "title",
             .label = QT_TRANSLATE_NOOP("Field", "Title"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "One sentence that a colleague would say aloud."),
             .section = Section::Knowledge,
             .search = SearchWeight::Title,
             .required = true}),
        field<&KnowledgeItem::body>(
            {.id = "body",
             .column = "body",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "Content"),
             .help = QT_TRANSLATE_NOOP(
                 "FieldHelp",
                 "Write as you would tell it to your successor at the desk. No passwords: only where they are kept."),
             .section = Section::Knowledge,
             .search = SearchWeight::Body}),
        field<&KnowledgeItem::links>({.id = "links",
                                      .type = FieldType::ReferenceList,
                                      .label = QT_TRANSLATE_NOOP("Field", "Belongs to"),
                                      .section = Section::Knowledge}),
        field<&KnowledgeItem::topic>({.id = "topic",
                                      .column = "topic",
                                      .label = QT_TRANSLATE_NOOP("Field", "Topic"),
                                      .section = Section::Knowledge,
                                      .search = SearchWeight::Keyword}),
        field<&KnowledgeItem::knowledgeClass>({.id = "knowledgeClass",
                                               .column = "knowledge_class",
                                               .type = FieldType::Choice,
                                               .label = QT_TRANSLATE_NOOP("Field", "Kind of knowledge"),
                                               .section = Section::Knowledge,
                                               .vocabulary = "knowledgeClass"}),
        field<&KnowledgeItem::priorityExpert>({.id = "priorityExpert",
                                               .column = "priority_expert",
                                               .type = FieldType::Choice,
                                               .label = QT_TRANSLATE_NOOP("Field", "Importance (expert)"),
                                               .section = Section::Knowledge,
                                               .vocabulary = "transferPriority"}),
        field<&KnowledgeItem::prioritySuccessor>({.id = "prioritySuccessor",
                                                  .column = "priority_successor",
                                                  .type = FieldType::Choice,
                                                  .label = QT_TRANSLATE_NOOP("Field", "Importance (successor)"),
                                                  .section = Section::Knowledge,
                                                  .vocabulary = "transferPriority"}),
        field<&KnowledgeItem::provenance>({.id = "provenance",
                                           .column = "provenance",
                                           .type = FieldType::Choice,
                                           .label = QT_TRANSLATE_NOOP("Field", "Provenance"),
                                           .section = Section::Origin,
                                           .vocabulary = "provenance",
                                           .required = true}),
        field<&KnowledgeItem::confirmation>({.id = "confirmation",
                                             .column = "confirmation",
                                             .type = FieldType::Group,
                                             .label = QT_TRANSLATE_NOOP("Field", "Confirmation"),
                                             .section = Section::Review}),
        field<&KnowledgeItem::evidence>({.id = "evidence",
                                         .column = "evidence",
                                         .type = FieldType::Rows,
                                         .label = QT_TRANSLATE_NOOP("Field", "Sources"),
                                         .section = Section::Origin,
                                         .search = SearchWeight::Body}),
        field<&KnowledgeItem::handedOver>({.id = "handedOver",
                                           .column = "handed_over",
                                           .type = FieldType::Group,
                                           .label = QT_TRANSLATE_NOOP("Field", "Handed over (of an access)"),
                                           .section = Section::Review}),
        field<&KnowledgeItem::expiry>({.id = "expiry",
                                       .column = "expiry",
                                       .type = FieldType::Date,
                                       .label = QT_TRANSLATE_NOOP("Field", "Look at it again on"),
                                       .section = Section::Review}),
        field<&KnowledgeItem::confidentiality>({.id = "confidentiality",
                                                .column = "confidentiality",
                                                .type = FieldType::Choice,
                                                .label = QT_TRANSLATE_NOOP("Field", "Confidentiality"),
                                                .section = Section::Review,
                                                .vocabulary = "confidentiality",
                                                .required = true}),
        field<&KnowledgeItem::tags>({.id = "tags",
                                     .column = "tags",
                                     .type = FieldType::ChoiceList,
                                     .label = QT_TRANSLATE_NOOP("Field", "Tags"),
                                     .section = Section::Knowledge,
                                     .search = SearchWeight::Keyword,
                                     .vocabulary = "tag"}),
    };
    return table;
}

} // namespace staffelstab
