// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/question.h"

#include "model/fieldaccess.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <vector>

namespace staffelstab
{

template <> std::span<const Field> fieldsOf<OpenQuestion>()
{
    static const std::array table{
        field<&OpenQuestion::text>(
            {.id = "text",
             .column = "text",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "Question"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Ask as you would at the desk; one question at a time."),
             .section = Section::Knowledge,
             .search = SearchWeight::Title,
             .required = true}),
        field<&OpenQuestion::answer>(
            {.id = "answer",
             .column = "answer",
             .type = FieldType::LongText,
             .label = QT_TRANSLATE_NOOP("Field", "Answer"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Two sentences are enough. The search finds the answer from then "
                                                    "on."),
             .section = Section::Knowledge,
             .search = SearchWeight::Body}),
        field<&OpenQuestion::state>({.id = "state",
                                     .column = "state",
                                     .type = FieldType::Choice,
                                     .label = QT_TRANSLATE_NOOP("Field", "State"),
                                     .section = Section::Knowledge,
                                     .vocabulary = "questionState",
                                     .required = true}),
        field<&OpenQuestion::addressee>(
            {.id = "addressee",
             .column = "addressee",
             .type = FieldType::Reference,
             .label = QT_TRANSLATE_NOOP("Field", "Asked of"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "Who will probably know. The question appears on the start page "
                                                    "under this name."),
             .section = Section::Organisation,
             .target = RecordKind::Person}),
        field<&OpenQuestion::asker>(
            {.id = "asker",
             .column = "asker",
             .type = FieldType::Reference,
             .label = QT_TRANSLATE_NOOP("Field", "Asked by"),
             .help = QT_TRANSLATE_NOOP("FieldHelp", "May stay empty; the answer is for everybody."),
             .section = Section::Organisation,
             .target = RecordKind::Person}),
        field<&OpenQuestion::subject>({.id = "subject",
                                       .column = "subject",
                                       .type = FieldType::Reference,
                                       .label = QT_TRANSLATE_NOOP("Field", "Belongs to"),
                                       .section = Section::Knowledge}),
        field<&OpenQuestion::occasion>({.id = "occasion",
                                        .column = "occasion",
                                        .type = FieldType::Choice,
                                        .label = QT_TRANSLATE_NOOP("Field", "Occasion"),
                                        .section = Section::Origin,
                                        .vocabulary = "questionOccasion"}),
        field<&OpenQuestion::askedOn>({.id = "askedOn",
                                       .column = "asked_on",
                                       .type = FieldType::Date,
                                       .label = QT_TRANSLATE_NOOP("Field", "Asked on"),
                                       .section = Section::Origin}),
        field<&OpenQuestion::answeredOn>({.id = "answeredOn",
                                          .column = "answered_on",
                                          .type = FieldType::Date,
                                          .label = QT_TRANSLATE_NOOP("Field", "Answered on"),
                                          .section = Section::Origin}),
    };
    return table;
}

Id likeliestHolder(const QList<KnowledgeHint> &hints)
{
    QMap<Id, std::vector<double>> weights;
    for (const KnowledgeHint &hint : hints)
        if (!hint.person.isEmpty()) weights[hint.person].push_back(hint.weight);
    Id best;
    double most = 0;
    for (auto it = weights.begin(); it != weights.end(); ++it) {
        std::ranges::sort(*it); // the order of adding would decide between equals
        double sum = 0;
        for (const double weight : *it)
            sum += weight;
        if (sum > most) {
            most = sum;
            best = it.key();
        }
    }
    return best;
}

} // namespace staffelstab
