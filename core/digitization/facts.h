// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digitization.h"
#include "model/organisation.h"
#include "model/process.h"
#include "model/reference.h"

#include <QMap>

#include <variant>

/// What is known about how a process is worked on, and what can be suggested because of it.
namespace staffelstab::digitization
{

/// A number, a yes or no, or codes of a vocabulary.
using FactValue = std::variant<double, bool, QStringList>;

/// By the code of the fact. What nobody has stated is not in it, so that no rule can rest on a gap.
using ProcessFacts = QMap<QString, FactValue>;

/// Everything about one process that facts are taken from.
struct FactSources {
    Process process;
    QList<Step> steps;             ///< in order
    QList<ItProcedure> procedures; ///< that the steps name
    QList<LegalBasis> laws;        ///< that the process names
    QList<Competence> competences;
    QList<Assessment> assessments; ///< newest first
    int completeness = 0;          ///< points of the sheet
    std::optional<int> departure;  ///< factors of the knowledge-loss risk
    std::optional<int> knowledge;
    QDate today;
};

ProcessFacts factsOf(const FactSources &sources);

/// How often data goes from one IT procedure to another: inside a step that names several, and between a step and the
/// next one with a procedure where they share none.
int systemChanges(const QList<Step> &steps);

} // namespace staffelstab::digitization
