// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/glossary.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{

QStringList partsOfSplit(const QString &split)
{
    static const QRegularExpression separators(u"[|\\-\\s]+"_s);
    return split.split(separators, Qt::SkipEmptyParts);
}

template <> std::span<const Field> fieldsOf<GlossaryEntry>()
{
    static const std::array table{
        field<&GlossaryEntry::term>(
            {.id = "term",
             .column = "term",
             .label = QT_TRANSLATE_NOOP("Field", "Term"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "The word as your offices write it, for example Elternbeitrag."),
             .required = true}),
        field<&GlossaryEntry::meaning>({.id = "meaning",
                                        .column = "meaning",
                                        .type = FieldType::LongText,
                                        .label = QT_TRANSLATE_NOOP("Field", "Meaning"),
                                        .help = QT_TRANSLATE_NOOP("FieldHelp", "What a new colleague needs to know.")}),
        field<&GlossaryEntry::synonyms>(
            {.id = "synonyms",
             .column = "synonyms",
             .type = FieldType::TextList,
             .label = QT_TRANSLATE_NOOP("Field", "Same meaning"),
             .help = QT_TRANSLATE_NOOP(
                 "FieldHelp", "Other words for the same thing. Whoever searches for one of them finds all of them.")}),
        field<&GlossaryEntry::abbreviations>(
            {.id = "abbreviations",
             .column = "abbreviations",
             .type = FieldType::TextList,
             .label = QT_TRANSLATE_NOOP("Field", "Abbreviations"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "For example KSt for Kostenstelle. The search treats them like "
                                                    "words of the same meaning.")}),
        field<&GlossaryEntry::apartFrom>(
            {.id = "apartFrom",
             .column = "apart_from",
             .type = FieldType::TextList,
             .label = QT_TRANSLATE_NOOP("Field", "Never the same as"),
             .help = QT_TRANSLATE_NOOP("FieldHelp",
                                       "Words that are mixed up although the law keeps them apart, for example Gebühr "
                                       "and Beitrag. The search never puts one in place of the other.")}),
        field<&GlossaryEntry::split>(
            {.id = "split",
             .column = "split",
             .label = QT_TRANSLATE_NOOP("Field", "Parts of the word"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Only where the search takes the word apart wrongly: the whole "
                                                    "word with | between its parts, for example Eltern|beitrag.")}),
        field<&GlossaryEntry::keepWhole>(
            {.id = "keepWhole",
             .column = "keep_whole",
             .type = FieldType::Bool,
             .label = QT_TRANSLATE_NOOP("Field", "Never take apart"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "The word is found as a whole, not by its parts.")}),
    };
    return table;
}

} // namespace staffelstab
