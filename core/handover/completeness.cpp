// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/completeness.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr qsizetype kStepsAskedFor = 3;

struct PartWeight {
    SheetPart part;
    const char *code;
    int weight;
};

constexpr std::array kParts{
    PartWeight{SheetPart::Purpose, "Purpose", 8},
    PartWeight{SheetPart::Trigger, "Trigger", 5},
    PartWeight{SheetPart::Steps, "Steps", 20},
    PartWeight{SheetPart::DecisionRules, "DecisionRules", 8},
    PartWeight{SheetPart::Exceptions, "Exceptions", 8},
    PartWeight{SheetPart::Pitfalls, "Pitfalls", 6},
    PartWeight{SheetPart::Deadlines, "Deadlines", 8},
    PartWeight{SheetPart::Participants, "Participants", 8},
    PartWeight{SheetPart::Resources, "Resources", 8},
    PartWeight{SheetPart::LegalBasis, "LegalBasis", 5},
    PartWeight{SheetPart::Fallback, "Fallback", 5},
    PartWeight{SheetPart::Owner, "Owner", 6},
    PartWeight{SheetPart::Digitization, "Digitization", 5},
};

bool isBlank(const QString &text) { return text.trimmed().isEmpty(); }

qsizetype describedSteps(const QList<Step> &steps)
{
    return std::ranges::count_if(steps,
                                 [](const Step &step) { return !isBlank(step.name) && !isBlank(step.description); });
}

int pointsForSteps(qsizetype described)
{
    return described >= kStepsAskedFor ? 20 : described == 2 ? 12 : described == 1 ? 6 : 0;
}

bool hasPurpose(const Process &process) { return !isBlank(process.name) && !isBlank(process.definition); }

bool hasItProcedure(const QList<Step> &steps)
{
    return std::ranges::any_of(steps, [](const Step &step) { return !step.itProcedures.isEmpty(); });
}

bool isFilled(SheetPart part, const SheetContents &sheet)
{
    const Process &process = sheet.process;
    const auto knows = [&](const QString &kind) { return sheet.knowledgeKinds.contains(kind); };
    switch (part) {
    case SheetPart::Purpose:
        return hasPurpose(process);
    case SheetPart::Trigger:
        return !process.triggers.isEmpty();
    case SheetPart::Steps:
        return describedSteps(sheet.steps) >= kStepsAskedFor;
    case SheetPart::DecisionRules:
        return knows(u"DecisionAid"_s);
    case SheetPart::Exceptions:
        return knows(u"Exception"_s);
    case SheetPart::Pitfalls:
        return knows(u"Pitfall"_s);
    case SheetPart::Deadlines:
        return !process.deadlines.isEmpty() && !process.recurrences.isEmpty();
    case SheetPart::Participants:
        return !process.participants.isEmpty() && sheet.hasDeputy;
    case SheetPart::Resources:
        return sheet.hasDocument || hasItProcedure(sheet.steps) || knows(u"Location"_s);
    case SheetPart::LegalBasis:
        return !process.legalBases.isEmpty();
    case SheetPart::Fallback:
        return !isBlank(process.fallback);
    case SheetPart::Owner:
        return !process.owner.isEmpty();
    case SheetPart::Digitization:
        return sheet.isAssessed;
    }
    return false;
}

QString markOf(const QList<PartMark> &marks, const QString &part)
{
    const auto found = std::ranges::find(marks, part, &PartMark::part);
    return found == marks.end() ? QString() : found->mark;
}

PartState stateOf(const PartWeight &part, const SheetContents &sheet)
{
    PartState state{.part = part.part, .weight = part.weight, .earned = 0, .mark = {}};
    if (isFilled(part.part, sheet)) {
        state.earned = part.weight;
        return state;
    }
    state.mark = markOf(sheet.process.partMarks, QString::fromLatin1(part.code));
    if (state.mark == u"NotApplicable")
        state.earned = part.weight;
    else if (part.part == SheetPart::Steps)
        state.earned = pointsForSteps(describedSteps(sheet.steps));
    return state;
}

} // namespace

QList<SheetPart> sheetParts()
{
    QList<SheetPart> parts;
    for (const PartWeight &each : kParts)
        parts << each.part;
    return parts;
}

QString codeOf(SheetPart part) { return QString::fromLatin1(std::ranges::find(kParts, part, &PartWeight::part)->code); }

Completeness completenessOf(const SheetContents &sheet)
{
    Completeness completeness;
    for (const PartWeight &part : kParts) {
        completeness.parts << stateOf(part, sheet);
        completeness.points += completeness.parts.back().earned;
    }
    return completeness;
}

CompletenessBand bandOf(int points)
{
    return points < 40 ? CompletenessBand::Patchy : points < 80 ? CompletenessBand::Usable : CompletenessBand::Complete;
}

QList<ReviewNeed> lackingForReview(const SheetContents &sheet)
{
    QList<ReviewNeed> lacking;
    if (!hasPurpose(sheet.process)) lacking << ReviewNeed::Purpose;
    if (sheet.process.triggers.isEmpty()) lacking << ReviewNeed::Trigger;
    if (describedSteps(sheet.steps) < kStepsAskedFor) lacking << ReviewNeed::ThreeSteps;
    if (!sheet.hasDeputy) lacking << ReviewNeed::Deputy;
    if (sheet.process.owner.isEmpty()) lacking << ReviewNeed::Owner;
    return lacking;
}

QList<PartState> gapsOf(const Completeness &completeness)
{
    QList<PartState> gaps;
    for (const PartState &part : completeness.parts)
        if (part.missing() > 0) gaps << part;
    std::ranges::stable_sort(gaps, std::greater(), &PartState::missing);
    return gaps;
}

} // namespace staffelstab::handover
