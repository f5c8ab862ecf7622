// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/guide.h"
#include "model/anyrecord.h"

#include <QHash>

/// What the answers of an interview become when they are released (column "Fills" of interview-guide.md).
namespace staffelstab::handover
{

/// What a harvest needs to know of the workspace.
struct HarvestContext {
    Interview interview;
    std::optional<HandoverPlan> plan; ///< of the same post
    QList<HandoverProcess> planned;   ///< the plan's processes
    QList<Process> processes;         ///< of the post
    QList<Step> steps;                ///< of the process that the answer is about, in order
    QHash<QString, Id> legalBases;    ///< by folded name
    QHash<QString, Id> itProcedures;  ///< by folded name
    QHash<QString, Id> people;        ///< by folded name
    QList<Competence> competences;    ///< in the process that the answer is about
    QDate today;
};

struct Harvest {
    QList<AnyRecord> made;    ///< ids follow from the answer, so that a second release finds them again
    QList<AnyRecord> changed; ///< processes, steps and the plan, with what the answer says
    QStringList newSteps;     ///< names of steps to add behind those of the process
};

/// Pure: the same answer always gives the same records. A private answer gives nothing. Suggested values of the
/// knowledge factor fill only what nobody has answered yet.
Harvest harvest(const GuideQuestion &question, const Answer &answer, const HarvestContext &context);

/// The title and the body of a knowledge item for words as they were typed: what stands before a colon, or the first
/// line, cut at a word.
std::pair<QString, QString> titleAndBody(const QString &words);

} // namespace staffelstab::handover
