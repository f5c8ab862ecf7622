// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

/// What is still missing of the knowledge about a process, and what it would cost to lose it.
namespace staffelstab::handover
{

/// The parts of a process sheet by which its completeness is counted (risk-and-handover.md §6), in the order of the
/// sheet.
enum class SheetPart {
    Purpose,
    Trigger,
    Steps,
    DecisionRules,
    Exceptions,
    Pitfalls,
    Deadlines,
    Participants,
    Resources,
    LegalBasis,
    Fallback,
    Owner,
    Digitization,
};

/// All of them, in this order.
QList<SheetPart> sheetParts();

/// The code in the vocabulary sheetPart, by which a mark of the process names the part.
QString codeOf(SheetPart part);

/// What a sheet consists of, as far as its completeness asks for it.
struct SheetContents {
    Process process;
    QList<Step> steps;
    QStringList knowledgeKinds; ///< codes, of the items at the process and at its steps
    bool hasDeputy = false;     ///< somebody can stand in
    bool hasDocument = false;   ///< a form or another file lies at the process
    bool isAssessed = false;    ///< one digitization status
};

/// How one part stands.
struct PartState {
    SheetPart part = SheetPart::Purpose;
    int weight = 0;
    int earned = 0;
    QString mark; ///< code of the vocabulary answerMark, given instead of a content; empty where there is content

    int missing() const { return weight - earned; }
    bool operator==(const PartState &) const = default;
};

/// Vollständigkeit: its own number, never merged with the review state and the transfer stage.
struct Completeness {
    QList<PartState> parts;
    int points = 0; ///< 0–100

    bool operator==(const Completeness &) const = default;
};

/// „Trifft nicht zu" counts in full, „Weiß ich nicht" and what nobody has asked count nothing; a content counts
/// whatever was marked.
Completeness completenessOf(const SheetContents &sheet);

enum class CompletenessBand { Patchy, Usable, Complete };

/// Below 40 points patchy, from 80 complete.
CompletenessBand bandOf(int points);

/// What a sheet needs before somebody may be asked to check it.
enum class ReviewNeed { Purpose, Trigger, ThreeSteps, Deputy, Owner };
QList<ReviewNeed> lackingForReview(const SheetContents &sheet);

/// The parts with something missing, what counts most first.
QList<PartState> gapsOf(const Completeness &completeness);

} // namespace staffelstab::handover
