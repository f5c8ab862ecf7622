// SPDX-License-Identifier: GPL-3.0-or-later
// Small pieces of a process, from which tests say only what matters to them.
#pragma once

#include "digitization/facts.h"

namespace staffelstab::tests
{

using digitization::FactSources;

inline void cases(FactSources &from, qint64 count)
{
    from.process.caseCount.min = count;
    from.process.caseCount.max = count;
}
inline void takes(Duration &time, double amount, const QString &unit)
{
    time.amount = amount;
    time.unit = unit;
}
inline void offers(FactSources &from, const QStringList &words)
{
    from.process.offering.clear();
    for (const QString &word : words) {
        OfferingStatus status;
        status.status = word;
        from.process.offering << status;
    }
}
inline void arrives(FactSources &from, const QString &channel, double percent)
{
    from.process.channels = {{channel, percent}};
}
inline Step aStepOf(const QString &in, const QString &out, const QStringList &procedures = {})
{
    Step step;
    step.mediumIn = in;
    step.mediumOut = out;
    step.itProcedures = procedures;
    return step;
}
inline void addSteps(FactSources &from, int count, const QString &ragType)
{
    for (int i = 0; i < count; ++i) {
        Step step;
        step.ragType = ragType;
        from.steps << step;
    }
}
inline void addExperience(FactSources &from, int count)
{
    for (int i = 0; i < count; ++i) {
        Step step;
        step.needsExperience = true;
        from.steps << step;
    }
}
inline void addLaw(FactSources &from, const QString &level, std::optional<bool> changesOften = {})
{
    LegalBasis law;
    law.level = level;
    law.changesOften = changesOften;
    from.laws << law;
}
inline void addProcedure(FactSources &from, std::optional<bool> eFile, std::optional<bool> forms,
                         const QDate &replaced = {})
{
    ItProcedure procedure;
    procedure.eFileConnected = eFile;
    procedure.onlineFormConnected = forms;
    procedure.replacementAt = replaced;
    from.procedures << procedure;
}
inline void addPerson(FactSources &from, const QString &role)
{
    Competence competence;
    competence.role = role;
    from.competences << competence;
}
inline void addLevels(FactSources &from, qint64 level, std::optional<qint64> target)
{
    Assessment assessment;
    assessment.level = level;
    assessment.targetLevel = target;
    from.assessments << assessment;
}

} // namespace staffelstab::tests
