// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/comment.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>

#include <array>

namespace staffelstab
{

template <> std::span<const Field> fieldsOf<Comment>()
{
    static const std::array table{
        field<&Comment::subject>({.id = "subject",
                                  .column = "subject",
                                  .type = FieldType::Reference,
                                  .label = QT_TRANSLATE_NOOP("Field", "About"),
                                  .section = Section::Knowledge,
                                  .required = true}),
        field<&Comment::text>({.id = "text",
                               .column = "text",
                               .type = FieldType::LongText,
                               .label = QT_TRANSLATE_NOOP("Field", "Comment"),
                               .section = Section::Knowledge,
                               .search = SearchWeight::Title,
                               .required = true}),
        field<&Comment::author>({.id = "author",
                                 .column = "author",
                                 .label = QT_TRANSLATE_NOOP("Field", "Written by"),
                                 .section = Section::Origin,
                                 .access = FieldAccess::Restricted}),
        field<&Comment::time>({.id = "time",
                               .column = "written_at",
                               .type = FieldType::DateTime,
                               .label = QT_TRANSLATE_NOOP("Field", "Written"),
                               .section = Section::Origin,
                               .required = true}),
        field<&Comment::status>({.id = "status",
                                 .column = "status",
                                 .type = FieldType::Choice,
                                 .label = QT_TRANSLATE_NOOP("Field", "State"),
                                 .section = Section::Knowledge,
                                 .vocabulary = "commentStatus",
                                 .required = true}),
        field<&Comment::replyTo>({.id = "replyTo",
                                  .column = "reply_to",
                                  .type = FieldType::Reference,
                                  .label = QT_TRANSLATE_NOOP("Field", "Reply to"),
                                  .section = Section::Knowledge,
                                  .target = RecordKind::Comment}),
    };
    return table;
}

template <> std::span<const Field> fieldsOf<ReadReceipt>()
{
    static const std::array table{
        field<&ReadReceipt::process>({.id = "process",
                                      .column = "process",
                                      .type = FieldType::Reference,
                                      .label = QT_TRANSLATE_NOOP("Field", "Process"),
                                      .section = Section::Review,
                                      .target = RecordKind::Process,
                                      .required = true}),
        field<&ReadReceipt::reader>({.id = "reader",
                                     .column = "reader",
                                     .label = QT_TRANSLATE_NOOP("Field", "Read by"),
                                     .section = Section::Review,
                                     .required = true,
                                     .access = FieldAccess::Restricted}),
        field<&ReadReceipt::version>({.id = "version",
                                      .column = "version",
                                      .label = QT_TRANSLATE_NOOP("Field", "Version read"),
                                      .section = Section::Review,
                                      .required = true}),
        field<&ReadReceipt::date>({.id = "date",
                                   .column = "confirmed_at",
                                   .type = FieldType::DateTime,
                                   .label = QT_TRANSLATE_NOOP("Field", "Confirmed"),
                                   .section = Section::Review,
                                   .required = true}),
    };
    return table;
}

} // namespace staffelstab
