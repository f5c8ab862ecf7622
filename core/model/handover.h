// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/organisation.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

/// The records of a hand-over (risk-and-handover.md §2).
namespace staffelstab
{

/// Whether the leaver may still be asked afterwards.
struct FollowUpConsent {
    std::optional<bool> allowed;
    QString channel;
    QDate until;

    bool operator==(const FollowUpConsent &) const = default;
};

/// Sitzung of a plan.
struct Meeting {
    QDate date;
    QStringList participants; ///< by role
    QString minutes;

    bool operator==(const Meeting &) const = default;
};

/// A closing rule that was passed over; it is printed on the protocol.
struct RuleOverride {
    QString rule; ///< vocabulary closingRule
    QString reason;

    bool operator==(const RuleOverride &) const = default;
};

/// Übergabeplan of one post.
struct HandoverPlan : Record {
    QString title;
    Id post;
    Id leaver;
    QStringList successors;
    Id supervisor;
    Id moderator;
    QDate leavingMonth;                    ///< any day of it
    QDate lastWorkingDay;                  ///< T; remaining leave is subtracted
    std::optional<double> timeBudgetHours; ///< for all measures together
    QString visibility;                    ///< who may see what, as agreed in the first talk
    QString state;
    QString pausedState; ///< where a paused plan goes on
    QString stateReason;
    QString firstTalkMinutes;
    Consent voluntaryConsent;
    Consent leaverReleased;
    Consent successorConfirmed;
    Consent supervisorConfirmed;
    FollowUpConsent followUpConsent;
    Id interimKeeper; ///< holds the knowledge while there is no successor
    QList<Meeting> meetings;
    QList<RuleOverride> overrides;
    QString betterThanWithout; ///< follow-up after three months
    QString surprises;

    bool operator==(const HandoverPlan &) const = default;
};

/// Nachweis: a process was shown and copied, or done alone by the successor.
struct TransferProof {
    QString stage; ///< vocabulary transferProof
    Id person;
    QDate date;
    std::optional<qint64> sheetRevision;
    QString stepsMark; ///< digest of the steps as they were
    Id trial;          ///< the trial run in which it was shown

    bool operator==(const TransferProof &) const = default;
};

/// Prozessblatt im Plan: one process that is handed over.
struct HandoverProcess : Record {
    Id plan;
    Id process;
    QString priorityExpert;
    QString prioritySupervisor;
    QString prioritySuccessor;
    QList<TransferProof> proofs;

    bool operator==(const HandoverProcess &) const = default;
};

/// Maßnahme of a plan.
struct Measure : Record {
    Id plan;
    QString text;
    QString type;
    Id process;
    std::optional<double> hours;
    std::optional<bool> needsExpert;
    std::optional<bool> needsSuccessor;
    std::optional<bool> needsModerator;
    QString priorityExpert;
    QString prioritySupervisor;
    QString prioritySuccessor;
    QDate due;
    std::optional<bool> belowCut; ///< does not fit into the time budget
    QString state;
    QString note;

    bool operator==(const Measure &) const = default;
};

/// Offener Vorgang of a post.
struct OpenCase : Record {
    QString title;
    Id post;
    QString status;
    QString nextStep;
    QDate nextDate;
    Id newOwner;
    std::optional<bool> isPromise; ///< given by word of mouth
    Id process;

    bool operator==(const OpenCase &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<HandoverPlan>();
template <> std::span<const Field> fieldsOf<HandoverProcess>();
template <> std::span<const Field> fieldsOf<Measure>();
template <> std::span<const Field> fieldsOf<OpenCase>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<FollowUpConsent>();
template <> std::span<const Field> partsOf<Meeting>();
template <> std::span<const Field> partsOf<RuleOverride>();
template <> std::span<const Field> partsOf<TransferProof>();

} // namespace staffelstab
