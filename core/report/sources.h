// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/completeness.h"
#include "handover/plan.h"
#include "handover/risk.h"
#include "model/digicheck.h"
#include "model/digitization.h"
#include "model/knowledge.h"
#include "model/question.h"
#include "model/reference.h"

#include <QHash>
#include <QMap>

/// What documents are made of: values that a use case has read. Restricted fields are not in them.
namespace staffelstab::report
{

/// How documents call the records that others point to. A person who has not consented to be named goes by the post.
using Names = QHash<Id, QString>;

struct SheetSource {
    Process process;
    QList<Step> steps;
    QList<KnowledgeItem> knowledge;
    QList<Attachment> attachments;
    QList<Competence> competences;
    QList<Assessment> assessments; ///< newest first
    QStringList deputies;          ///< posts that stand in for the owner
    handover::Completeness completeness;
    QString reviewState;            ///< as of the day of the document
    std::optional<int> mediaBreaks; ///< nothing while no step names a medium
};

/// The processes of a unit and of those below it, or of all.
struct UnitSource {
    QString unit; ///< empty for all
    QDate today;
    QList<SheetSource> sheets;
    Names names;
    QList<KnowledgeItem> knowledge; ///< of the posts that own these processes, each once
};

struct PostSource {
    QString post;
    QDate today;
    QList<SheetSource> sheets;      ///< of which the post is the owner
    QList<KnowledgeItem> knowledge; ///< of the post and of these processes, each once
    QList<OpenCase> cases;
    QList<OpenQuestion> questions; ///< that nobody has answered yet
    QList<ItProcedure> procedures; ///< that these processes use
    QList<Measure> introductions;  ///< still to come: people to whom the leaver introduces the successor
    Names names;
};

struct PlanSource {
    handover::PlanFacts facts;
    Names names;
};

/// One question of an interview as it is put on paper.
struct AskedQuestion {
    QString code;
    QString text;
    QString example;
    QStringList columns;     ///< of a table; one without a title where the answer is free
    QList<QStringList> rows; ///< what is answered already
};

struct AskedTopic {
    QString title;
    QString why;
    QList<AskedQuestion> questions;
};

/// An interview, or the guide as it stands.
struct QuestionSheetSource {
    QString post; ///< empty for the guide
    QDate today;
    QString opening;
    QList<AskedTopic> topics;
};

/// One DigiCheck.
struct WorkshopSource {
    Workshop workshop;
    QDate today;
    QList<Finding> findings;   ///< said in it, then heard before in interviews; none that is held back
    QList<SheetSource> sheets; ///< of the processes that were looked at
    QList<Recommendation> recommendations;
    QList<Bundle> bundles; ///< of their half-years, in order
    Names names;
};

/// What the council is to decide on. Recommendations are planned for a half-year, not for a bundle: one paper asks for
/// all bundles of a half-year together, whichever of them it was made for, so that no money is asked for twice.
struct BundleSource {
    QList<Bundle> bundles; ///< of one half-year
    QDate today;
    QList<Recommendation> recommendations; ///< still to be done and paid, with the estimates that are not settled
    int processes = 0;                     ///< that they concern
    int dutyProcesses = 0;                 ///< of these with a legal duty to offer them online
    int processesAtRisk = 0;               ///< of these whose knowledge is about to be lost
    Names names;
};

/// An area in numbers.
struct AreaSource {
    Id unit;
    int processes = 0;
    int online = 0;    ///< offered online, or automated
    int notStated = 0; ///< nobody has said what is offered
    int posts = 0;
    struct Level {
        QString model;
        std::optional<int> number; ///< nothing: those to which the model does not apply
        int processes = 0;
    };
    QList<Level> levels; ///< by model and number, at its end those to which it does not apply
    int notAssessed = 0;
    QMap<handover::RiskBand, int> bands; ///< of the gross risk
    int notRated = 0;
};

/// A plan that changes a process although all who can do it leave before.
struct CaptureFirst {
    Id recommendation;
    Id process;
    Id unit; ///< of the process
    QString halfYear;
};

/// What is planned for the whole house, for a unit, from one DigiCheck or in one bundle.
struct StrategySource {
    QString area; ///< empty for the whole house
    QDate today;
    QList<AreaSource> areas; ///< by name
    int leavers = 0;         ///< in the next three years, of the whole house alone
    int uncovered = 0;       ///< processes that nobody can do then
    QList<Finding> findings;
    QList<Recommendation> recommendations; ///< without those that were declined
    QHash<Id, QStringList> unitsOf;        ///< that a recommendation concerns
    QList<Bundle> bundles;                 ///< in order of time
    QList<CaptureFirst> captureFirst;
    Names names;
};

/// Stories of somebody who leaves.
struct BookletSource {
    QString post;
    QDate today;
    QList<KnowledgeItem> stories;
    Names names;
};

} // namespace staffelstab::report
