// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digitization/capacity.h"
#include "digitization/processvalues.h"
#include "handover/completeness.h"
#include "handover/risk.h"
#include "usecase/extracting.h"
#include "usecase/records.h"

#include <QHash>

namespace staffelstab
{

/// Everything that the sheet of one process shows.
struct ProcessSheet {
    Process process;
    QList<Step> steps;              ///< in order
    QList<KnowledgeItem> knowledge; ///< linked to the process or to one of its steps
    QList<Attachment> attachments;
    QList<Assessment> assessments;             ///< of maturity, newest first
    QList<Assessment> ratings;                 ///< how well it suits a robot, newest first
    QHash<Id, AttachmentText> attachmentTexts; ///< texts cut to their first sign; unread files are missing
    QList<Recommendation> recommendations;
    QList<Competence> competences;
    QList<TrialRun> trials;         ///< newest first
    QList<RecordLabel> labels;      ///< of every record that the above points to
    std::optional<int> mediaBreaks; ///< nothing while no step names a medium
    handover::Completeness completeness;
    QList<handover::ReviewNeed> lackingForReview;
    QString reviewState; ///< as of the day
    handover::Risk risk;
    QHash<handover::SheetPart, QString> questions; ///< codes of the guide, for the parts that lack something
};

/// As of a day, which decides on the risk.
Result<ProcessSheet> processSheet(Workspace &workspace, const Id &process, const QDate &today = QDate::currentDate());

/// How complete the sheet of a process is, without the rest of it.
Result<handover::Completeness> sheetCompleteness(Workspace &workspace, const Id &process);

/// A new record of any kind. What the program can know by itself is filled in: the unit of a process ("not yet
/// assigned", made when needed), the number of a step (behind the last one).
Result<Saved> addRecord(Workspace &workspace, const AnyRecord &draft, const QString &command = newId());

/// A new process with its name; the unit is the one given or the unit "not yet assigned", which is made when needed.
Result<Saved> addProcess(Workspace &workspace, const QString &name, const Id &unit = {},
                         const QString &command = newId());

/// The next step of a process, numbered behind the last one or behind the given step.
Result<Saved> addStep(Workspace &workspace, const Id &process, const QString &name, const Id &after = {},
                      const QString &command = newId());

/// How it goes on behind a step: a branch to several steps of the same process, a way back, or, with none, the next
/// number.
Result<Done> setNextSteps(Workspace &workspace, const Id &step, const QStringList &next,
                          const QString &command = newId());

/// Puts a step at a position (0 = first) and numbers all again.
Result<Done> moveStep(Workspace &workspace, const Id &step, int position, const QString &command = newId());

/// Adds and removes tags of many processes in one command, so that one undo takes all back.
Result<Done> tagProcesses(Workspace &workspace, const QStringList &processes, const QStringList &add,
                          const QStringList &remove, const QString &command = newId());

/// Sets or clears one status word, dated today unless it held before; words that exclude all others replace them.
Result<Done> setOffering(Workspace &workspace, const QStringList &processes, const OfferingStatus &status, bool present,
                         const QString &command = newId());

/// Links a process and a recommendation, both ways visible; linking twice changes nothing.
Result<Done> linkRecommendation(Workspace &workspace, const Id &process, const Id &recommendation,
                                const QString &command = newId());
Result<Done> unlinkRecommendation(Workspace &workspace, const Id &process, const Id &recommendation,
                                  const QString &command = newId());

/// A file as an attachment of a record, bytes and entry in one transaction. At most 100 MB.
Result<Saved> attachFile(Workspace &workspace, const Id &subject, const QString &name, const QByteArray &bytes,
                         const QString &role = {}, const QString &command = newId());
Result<QByteArray> attachmentBytes(Workspace &workspace, const Id &attachment);

/// What the start page shows.
struct StartView {
    QList<RecordLabel> recent; ///< processes and knowledge items changed last
    QList<RecordLabel> reviewsDue;
    struct Leaver {
        RecordLabel post;
        QDate leavingDate;
        int processes = 0; ///< of which this post is the owner
        int uncovered = 0; ///< of these without any knowledge item
    };
    QList<Leaver> leavers; ///< posts whose holder leaves within 36 months, soonest first; posts, never people
    struct Question {
        RecordLabel question;
        RecordLabel addressee; ///< empty where nobody is asked by name
        QDate askedOn;
    };
    QList<Question> questions; ///< waiting for an answer, by addressee, the oldest first
    int processes = 0;
    int knowledgeItems = 0;
    int recommendations = 0;
};

Result<StartView> startView(Workspace &workspace, const QDate &today);

} // namespace staffelstab
