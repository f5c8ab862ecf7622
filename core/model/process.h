// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

namespace staffelstab
{

/// An amount of working or elapsed time as it was said ("20 Minuten").
struct Duration {
    std::optional<double> amount;
    QString unit; ///< vocabulary timeUnit

    bool operator==(const Duration &) const = default;
};

/// Auslöser or Ergebnis: exactly one of form, process or words.
struct Trigger {
    QString formId;
    Id process;
    QString text;

    bool operator==(const Trigger &) const = default;
};

struct Client {
    QString name;
    QString role;
    QString side;

    bool operator==(const Client &) const = default;
};

struct Participant {
    QString name;
    QStringList roles;

    bool operator==(const Participant &) const = default;
};

struct ProcessLink {
    Id process;
    QString kind;

    bool operator==(const ProcessLink &) const = default;
};

struct Deadline {
    Duration period;
    QString kind;
    QString note;

    bool operator==(const Deadline &) const = default;
};

struct Classification {
    QString frame;
    QString version;
    QString id;
    QString name;

    bool operator==(const Classification &) const = default;
};

struct CaseCount {
    std::optional<qint64> min; ///< one exact value: min = max
    std::optional<qint64> max;
    QString source;
    QDate asOf;

    bool operator==(const CaseCount &) const = default;
};

struct ChannelShare {
    QString channel;
    std::optional<double> sharePercent;

    bool operator==(const ChannelShare &) const = default;
};

struct Recurrence {
    QString frequency;
    QString rule;

    bool operator==(const Recurrence &) const = default;
};

struct Priority {
    QString value;
    QString reason;

    bool operator==(const Priority &) const = default;
};

/// One status word of what is offered online today, with date and evidence.
struct OfferingStatus {
    QString status;
    QString detail;
    QDate since;
    QString evidence;
    QString reason;

    bool operator==(const OfferingStatus &) const = default;
};

/// What was answered for a part of the sheet instead of a content: it does not apply, or nobody knows.
struct PartMark {
    QString part; ///< vocabulary sheetPart
    QString mark; ///< vocabulary answerMark

    bool operator==(const PartMark &) const = default;
};

/// Wissensfaktor: what would be lost with the holder of the owning post, in four answers (risk-and-handover.md §1.2).
/// An empty one was not asked yet.
struct KnowledgeFactor {
    QString others;                 ///< vocabulary riskOthers: can somebody else do it?
    QString written;                ///< vocabulary riskWritten: is it written down?
    QString damage;                 ///< vocabulary riskDamage: is there damage when it is left undone?
    QString training;               ///< vocabulary riskTraining: how long does it take to learn?
    std::optional<qint64> setValue; ///< 1–5, by the supervisor, beside the computed one
    QString reason;                 ///< for it

    bool operator==(const KnowledgeFactor &) const = default;
};

/// What is agreed about an online service that one state runs for all ("Einer für alle").
struct EfaReuse {
    QString service;
    QString providerState;
    QString contract;
    std::optional<double> yearlyCost; ///< €

    bool operator==(const EfaReuse &) const = default;
};

/// Prozess: one repeatable piece of municipal work with trigger, steps and result.
struct Process : Record {
    QString localNumber;
    QString serviceKey;
    QString name;
    QString designation;
    QString definition;
    QString description;
    QString kind;
    QString modelState;
    Id parent;
    QList<ProcessLink> links;
    QList<Trigger> triggers;
    QList<Trigger> results;
    QList<Client> clients;
    Id owner;
    Id leadUnit;
    QList<Participant> participants;
    QStringList legalBases;
    QString goals;
    QList<Deadline> deadlines;
    QList<Classification> classifications;
    QString ozgId;
    QStringList keywords;
    CaseCount caseCount;
    Duration handlingTime;
    Duration cycleTime;
    QList<ChannelShare> channels;
    std::optional<qint64> complexity; ///< 1–5
    std::optional<bool> dutyOzg;
    std::optional<bool> dutySdg;
    std::optional<bool> efaAvailable;
    Priority priority;
    QList<Recurrence> recurrences;
    QString fallback;
    QDate validFrom;
    QDate validUntil;
    Id checkedBy;
    QDate checkedAt;
    QDate checkedUntil;
    QDate reviewDate;
    QString fimStatus;
    QString reviewState;
    QList<OfferingStatus> offering;
    EfaReuse efa;
    QString sharedWith; ///< towns for or with which one unit does it (Shared Service)
    QString payment;
    QString userAccount;
    QString trustLevel;
    QString returnChannel;
    QString tracking;
    QString eFile;
    QString itConnection;
    QString proofRetrieval;
    std::optional<double> onlineShare; ///< percent of the cases that arrive online
    QStringList tags;
    QList<PartMark> partMarks;
    KnowledgeFactor knowledgeFactor;
    QString version;
    QString changeNote;

    bool operator==(const Process &) const = default;
};

/// Data that a step takes in or hands on.
struct StepData {
    QString text;
    QString partner; ///< sender or recipient
    QString transmission;

    bool operator==(const StepData &) const = default;
};

/// Prozessschritt: one action inside a process, done by one role.
struct Step : Record {
    Id process;
    QString number; ///< "01", "02" …
    QString name;
    QString bpmnKind;
    QString ragType;
    QString ragVersion;
    QString description;
    QStringList performers;
    QString performerText; ///< as imported (lane), where no post is known
    QStringList legalBases;
    QList<StepData> dataIn;
    QList<StepData> dataOut;
    QString mediumIn;
    QString mediumOut;
    QStringList itProcedures;
    Duration handlingTime;
    std::optional<bool> needsExperience;
    QString tacitNote;
    QStringList nextSteps; ///< ids of following steps where the flow branches; empty = the next number

    bool operator==(const Step &) const = default;
};

/// Medienbrüche: steps whose medium changes inside, plus transitions to the next step where the medium
/// changes; unset media are skipped (data-model.md §1). Steps in order.
int countMediaBreaks(const QList<Step> &steps);

/// Puts steps into the order of their numbers ("2" before "10").
void sortSteps(QList<Step> &steps);

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<Process>();
template <> std::span<const Field> fieldsOf<Step>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<Duration>();
template <> std::span<const Field> partsOf<Trigger>();
template <> std::span<const Field> partsOf<Client>();
template <> std::span<const Field> partsOf<Participant>();
template <> std::span<const Field> partsOf<ProcessLink>();
template <> std::span<const Field> partsOf<Deadline>();
template <> std::span<const Field> partsOf<Classification>();
template <> std::span<const Field> partsOf<CaseCount>();
template <> std::span<const Field> partsOf<ChannelShare>();
template <> std::span<const Field> partsOf<Recurrence>();
template <> std::span<const Field> partsOf<Priority>();
template <> std::span<const Field> partsOf<OfferingStatus>();
template <> std::span<const Field> partsOf<PartMark>();
template <> std::span<const Field> partsOf<KnowledgeFactor>();
template <> std::span<const Field> partsOf<EfaReuse>();
template <> std::span<const Field> partsOf<StepData>();

} // namespace staffelstab
