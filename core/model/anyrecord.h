// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comment.h"
#include "model/digicheck.h"
#include "model/digitization.h"
#include "model/glossary.h"
#include "model/handover.h"
#include "model/interview.h"
#include "model/knowledge.h"
#include "model/organisation.h"
#include "model/process.h"
#include "model/question.h"
#include "model/reference.h"
#include "model/trialrun.h"

#include <variant>

namespace staffelstab
{

/// A record of any kind; the alternatives stand in the order of RecordKind.
using AnyRecord = std::variant<OrgUnit, Post, Person, Competence, LegalBasis, ItProcedure, Service, Process, Step,
                               KnowledgeItem, Attachment, Assessment, Recommendation, GlossaryEntry, OpenQuestion,
                               Interview, Answer, TownQuestion, HandoverPlan, HandoverProcess, Measure, OpenCase,
                               Workshop, Finding, Bundle, Comment, ReadReceipt, TrialRun>;
static_assert(std::variant_size_v<AnyRecord> == kRecordKinds);

/// What is common to all records of a kind.
struct RecordType {
    RecordKind kind;
    const char *name;   ///< in files and on the command line
    const char *table;  ///< SQL table
    const char *label;  ///< translation key, context "Kind"
    const char *plural; ///< translation key, context "Kind"
    const char *title;  ///< the field that names the record
    std::span<const Field> fields;
};

const RecordType &typeOf(RecordKind kind);
inline RecordKind kindOf(const AnyRecord &record) { return static_cast<RecordKind>(record.index()); }
template <typename R> RecordKind kindOf() { return kindOf(AnyRecord(R{})); }

/// A record of the kind without any value, not even an id.
AnyRecord emptyRecord(RecordKind kind);

/// A new record with its id and the defaults of the data model.
AnyRecord blank(RecordKind kind);

Record &head(AnyRecord &record);
const Record &head(const AnyRecord &record);

QJsonValue read(const AnyRecord &record, const Field &field);
void write(AnyRecord &record, const Field &field, const QJsonValue &value);

/// The field that names the record, as one line.
QString titleOf(const AnyRecord &record);

/// All fields that carry a value, by identifier; the head is left out.
QJsonObject valuesOf(const AnyRecord &record);

/// One field before and after, in the order of the field table.
struct FieldChange {
    QString field;
    QJsonValue before;
    QJsonValue after;

    bool operator==(const FieldChange &) const = default;
};

/// What differs between two records of the same kind.
QList<FieldChange> difference(const AnyRecord &before, const AnyRecord &after);

/// A rule that a record breaks; the program turns it into a sentence.
struct Problem {
    enum class Rule { Required, UnknownCode, OutOfRange, NotOneOf, BadFormat, TooLong, ExcludesOthers, ReasonMissing };
    QString field;
    Rule rule;

    bool operator==(const Problem &) const = default;
};

QList<Problem> validate(const AnyRecord &record);

} // namespace staffelstab
