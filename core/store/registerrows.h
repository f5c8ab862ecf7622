// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/process.h"

namespace staffelstab::store
{

class Database;

/// What completeness and risk of a sheet ask for beside its row: whether there is something, never its words.
struct SheetContent {
    Id owner;
    bool hasDeadlines = false;
    bool hasRecurrences = false;
    bool hasParticipants = false;
    bool hasFallback = false;
    bool hasDeputy = false;
    bool hasDocument = false;
    bool isAssessed = false;
    int describedSteps = 0;
    QStringList knowledgeKinds; ///< of the items at the process and its steps, each once
    QString partMarks;          ///< JSON
    QString knowledgeFactor;    ///< JSON of the four answers
    QDate checkedUntil;
    QStringList proofs; ///< JSON, of each plan in which somebody has done the process alone

    bool operator==(const SheetContent &) const = default;
};

/// One line of the process register: what its columns show, with the titles of what a process points to.
struct RegisterRow {
    Id id;
    QString number;
    QString name;
    QString definition;
    QString kind;
    Id unit;
    QString unitName;
    QString ownerTitle;
    QString triggers;
    QString results;
    QString recipients;
    QString serviceKey;
    QString legalBases;
    std::optional<double> caseCount;
    Duration handlingTime;
    std::optional<double> boundHours; ///< a year
    QString itProcedures;             ///< of all steps
    std::optional<int> mediaBreaks;   ///< nothing while no step names a medium
    QStringList offering;             ///< codes
    QStringList tags;
    std::optional<qint64> level; ///< of the newest assessment
    std::optional<qint64> targetLevel;
    QString levelModel;
    int holders = 0;    ///< people who can do it: experts and deputies
    QDate nextLeaving;  ///< of an expert, the earliest
    QDate expertsGone;  ///< when the last expert leaves; none while one is to stay
    QDate everyoneGone; ///< when the last who can do it leaves; none while one is to stay
    QString priority;   ///< code
    int openRecommendations = 0;
    QStringList halfYears; ///< in which they are planned
    int steps = 0;
    int knowledgeItems = 0;
    QString reviewState;
    QDate reviewDate;
    QDateTime changedAt;
    QString sharedWith;      ///< towns with which the work is done
    int completeness = 0;    ///< 0–100; filled with the risk by whoever knows the rules, of the content
    std::optional<int> risk; ///< gross
    std::optional<int> netRisk;
    SheetContent content;

    bool operator==(const RegisterRow &) const = default;
};

/// The processes outside the bin, all or those with these ids, in no order, from one state of the workspace.
QList<RegisterRow> registerRows(Database &database, const QStringList &ids = {});

} // namespace staffelstab::store
