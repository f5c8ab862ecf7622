// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

namespace staffelstab
{

struct CriterionResult {
    QString criterion;
    std::optional<qint64> value;
    QString reason;
    QString evidence;

    bool operator==(const CriterionResult &) const = default;
};

/// One assessment of how digital a process is, by a versioned maturity model; never overwritten by the
/// next one.
struct Assessment : Record {
    Id process;
    QString model; ///< code of the maturity model
    QString modelVersion;
    std::optional<qint64> level;
    std::optional<bool> notApplicable;
    QList<CriterionResult> criteria;
    QString plainLevel;
    QDate assessedAt;
    QString assessedBy;
    QString perspective;
    std::optional<qint64> targetLevel;
    QDate targetDate;
    QString reason;

    bool operator==(const Assessment &) const = default;
};

struct CostEstimate {
    QString kind;
    std::optional<double> from; ///< €
    std::optional<double> to;   ///< €
    QString costClass;
    std::optional<double> personDays;
    QString certainty;
    std::optional<qint64> budgetYear;
    QString funding;
    std::optional<double> actual; ///< € as settled

    bool operator==(const CostEstimate &) const = default;
};

/// What the council or a committee has decided about a recommendation.
struct Resolution {
    QString committee;
    QDate date;
    QString paperNumber;

    bool operator==(const Resolution &) const = default;
};

/// Schulung that a recommendation asks for; one that nobody has planned yet is a need.
struct Training {
    QString topic;
    QString form;     ///< vocabulary trainingForm
    QString audience; ///< for which role; never people
    Id unit;          ///< or for which unit
    QDate date;
    QString state; ///< vocabulary trainingState

    bool operator==(const Training &) const = default;
};

/// Handlungsempfehlung of a DigiCheck: a proposed digitization action, linked to many processes.
struct Recommendation : Record {
    QString number;
    QString title;
    QString description;
    QString findings; ///< the statements that justify it
    QStringList dimensions;
    QStringList processes;
    QString goal;
    QString indicator;
    QString effortClass;
    QString priority;
    QStringList requires_;            ///< recommendations that must come first
    QStringList betterAfter;          ///< that had better come first
    QStringList excludes;             ///< that make no sense beside this one
    QStringList basedOn;              ///< findings; no recommendation without one
    QString module;                   ///< of the DigiCheck
    QString simplify;                 ///< what was said to "simplify first?"
    QString sharedWith;               ///< towns or services it is done together with
    QString rule;                     ///< code of the rule that suggested it
    std::optional<bool> placedByHand; ///< its half-year was chosen by a person and is kept
    Id lead;
    QStringList contributors; ///< posts or units
    QList<CostEstimate> costs;
    QList<Training> trainings;
    QString halfYear; ///< JJJJ-H1 or JJJJ-H2
    QString state;
    Resolution resolution;
    QString decisionNote;
    QString measuredEffect;

    bool operator==(const Recommendation &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<Assessment>();
template <> std::span<const Field> fieldsOf<Recommendation>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<CriterionResult>();
template <> std::span<const Field> partsOf<CostEstimate>();
template <> std::span<const Field> partsOf<Resolution>();
template <> std::span<const Field> partsOf<Training>();

} // namespace staffelstab
