// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace staffelstab
{

/// The kinds of record of a workspace, in the order of AnyRecord.
enum class RecordKind {
    OrgUnit,
    Post,
    Person,
    Competence,
    LegalBasis,
    ItProcedure,
    Service,
    Process,
    Step,
    KnowledgeItem,
    Attachment,
    Assessment,
    Recommendation,
    GlossaryEntry,
    OpenQuestion,
    Interview,
    Answer,
    TownQuestion,
    HandoverPlan,
    HandoverProcess,
    Measure,
    OpenCase,
    Workshop,
    Finding,
    Bundle,
    Comment,
    ReadReceipt,
    TrialRun,
    None, ///< "any" in references; never stored
};

inline constexpr int kRecordKinds = static_cast<int>(RecordKind::None);

/// The name in files, tables and on the command line ("process", "knowledgeItem"); empty for None.
QString kindName(RecordKind kind);
std::optional<RecordKind> kindFromName(QStringView name);

} // namespace staffelstab
