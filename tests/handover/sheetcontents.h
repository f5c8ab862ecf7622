// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/completeness.h"

namespace staffelstab::tests
{

inline Step aDescribedStep(const QString &name)
{
    Step step;
    step.name = name;
    step.description = QStringLiteral("Was dabei zu tun ist.");
    return step;
}

/// A sheet with every part filled as sparingly as the rules allow.
inline handover::SheetContents fullSheet()
{
    handover::SheetContents sheet;
    sheet.process.name = QStringLiteral("Elternbeitrag festsetzen");
    sheet.process.definition = QStringLiteral("Wer was zahlt.");
    sheet.process.triggers = {Trigger{{}, {}, QStringLiteral("Antrag")}};
    sheet.process.deadlines = {Deadline{{4, QStringLiteral("week")}, QStringLiteral("Statutory"), {}}};
    sheet.process.recurrences = {Recurrence{QStringLiteral("Yearly"), {}}};
    sheet.process.participants = {Participant{QStringLiteral("Kita"), {}}};
    sheet.process.legalBases = {QStringLiteral("basis")};
    sheet.process.fallback = QStringLiteral("Vorjahr weiterzahlen.");
    sheet.process.owner = QStringLiteral("post");
    for (const char *name : {"eins", "zwei", "drei"})
        sheet.steps << aDescribedStep(QString::fromLatin1(name));
    sheet.knowledgeKinds = {QStringLiteral("DecisionAid"), QStringLiteral("Exception"), QStringLiteral("Pitfall")};
    sheet.hasDeputy = true;
    sheet.hasDocument = true;
    sheet.isAssessed = true;
    return sheet;
}

} // namespace staffelstab::tests
