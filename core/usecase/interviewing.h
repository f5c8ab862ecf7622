// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/guide.h"
#include "usecase/records.h"

/// The interview: one question after the other, in the words of whoever leaves. What is answered is kept at once and
/// shown to nobody else until it is released.
namespace staffelstab
{

enum class InterviewScope { Core, Full };

/// A topic of the interview, or the sheet of one process.
struct InterviewModule {
    QString code;
    Id subject;    ///< process of a sheet
    QString title; ///< name of that process; empty for topics
    QStringList questions;
    int settled = 0;  ///< answered, skipped, known already …
    int released = 0; ///< of the answered ones
    int answered = 0;

    bool isFinished() const { return settled == questions.size(); }
    bool operator==(const InterviewModule &) const = default;
};

/// One question of an interview.
struct QuestionPlace {
    QString code;
    Id subject; ///< process of a sheet; empty for topics

    bool operator==(const QuestionPlace &) const = default;
};

struct InterviewView {
    Interview interview;
    RecordLabel post;
    RecordLabel expert;
    Id plan;
    handover::Guide guide; ///< with what the town has made of it
    QList<InterviewModule> modules;
    QList<Answer> answers;              ///< none where it is somebody else's
    QHash<Id, QList<Attachment>> files; ///< by answer; none where it is somebody else's
    QList<Process> processes;           ///< of the post
    QHash<Id, QList<Step>> steps;       ///< by process
    QList<QuestionPlace> places;        ///< all questions in order
    QList<QuestionPlace> known;         ///< that the sheets answer already
    std::optional<QuestionPlace> best;  ///< the gap that costs most: risk × missing points
    bool isForeign = false;             ///< kept by somebody else, and not released
};

/// Begins the interview of a post, or gives the one that is already running. A hand-over plan is made with it where the
/// post has none.
Result<Saved> beginInterview(Workspace &workspace, const Id &post, InterviewScope scope,
                             const QString &command = newId());

Result<InterviewView> interviewView(Workspace &workspace, const Id &interview, const QDate &today);

/// The same answer always has the same id, so that a repeated save is the same save.
Id answerId(const Id &interview, const QuestionPlace &place);

/// Whether everybody sees the answer as it is; one that was changed since its release is not released.
bool isReleased(const Answer &answer);

/// The same of a file that belongs to it: one that came after the release waits for the next one.
bool isReleasedFile(const Answer &answer, const Attachment &file);

/// Whether others may read the words: what was released, as long as it is still an answer. One that is skipped later or
/// only marks a part of the sheet has nothing for them.
bool isPassedOn(const Answer &answer);
bool isPassedOnFile(const Answer &answer, const Attachment &file);

/// A file as what belongs to an answer, which is made where nothing was said yet: shown to nobody else until the answer
/// is released. Then it lies with the process that the answer is about; where that is none it stays with the answer.
Result<Saved> attachToAnswer(Workspace &workspace, const Answer &answer, const QString &name, const QByteArray &bytes,
                             const QString &command = newId());

/// What was attached to an answer, also where a release has given it to the process; none of somebody else's.
Result<QList<Attachment>> filesOfAnswer(Workspace &workspace, const Id &answer);

/// Where a sitting goes on, and how long it has lasted.
struct PlaceLeft {
    QuestionPlace coming;
    QDateTime begun;
    int minutes = 0;
};

/// Keeps what is typed, as often as there is a pause, and that the sitting is at this question.
Result<Saved> keepAnswer(Workspace &workspace, const Answer &answer, const std::optional<PlaceLeft> &left = {},
                         const QString &command = newId());

/// Notes where the sitting goes on and how long it has lasted, where nothing was typed that would say so. Nothing that
/// an undo takes back: that is meant for what was typed.
Result<Saved> leaveSitting(Workspace &workspace, const Id &interview, const PlaceLeft &left);

/// Settles a question with its status. A list of tasks makes processes at once, since the next questions ask about
/// them; what nobody knows becomes an open question in the given words. Where the sitting goes on is noted with it.
Result<Done> settleAnswer(Workspace &workspace, const Answer &answer, const QString &questionText,
                          const std::optional<PlaceLeft> &left = {}, const QString &command = newId());

/// What a release made.
struct Release {
    int answers = 0;
    int records = 0;
};

/// Makes records of the answers of a module and opens them to everybody. Released again, it changes only what nobody
/// has touched since.
Result<Release> releaseModule(Workspace &workspace, const Id &interview, const QString &module, const Id &subject,
                              const QDate &today, const QString &command = newId());

/// What a release does with an answer.
enum class Fate {
    Nothing,   ///< skipped, or not settled
    Private,   ///< never leaves whoever said it
    Withheld,  ///< not to be passed on (question S11.5)
    Passed,    ///< becomes records that everybody finds
    Mark,      ///< says of a part of the sheet that it does not apply, or that nobody knows
    TakenBack, ///< was released, and is no answer any more
};

/// So many records of a kind.
struct Becoming {
    RecordKind kind = RecordKind::None;
    QString code;         ///< kind of a knowledge item
    bool isThere = false; ///< its details are filled in, it is not a new one
    int count = 0;

    bool operator==(const Becoming &) const = default;
};

/// What a release would do with an answer, before anything is made.
struct ReleasePreview {
    Fate fate = Fate::Nothing;
    QList<Becoming> becomes;    ///< none for an answer that everybody only reads
    bool isMadeAlready = false; ///< tasks become processes as soon as they are said

    bool operator==(const ReleasePreview &) const = default;
};

/// For every answer of the person's own interview, by answer. Writes nothing.
Result<QHash<Id, ReleasePreview>> previewRelease(Workspace &workspace, const Id &interview, const QDate &today);

/// The interviews that the person may go on with, the one that was touched last first.
Result<QList<Interview>> ownInterviews(Workspace &workspace);

} // namespace staffelstab
