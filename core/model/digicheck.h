// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

/// From what staff said in a DigiCheck to what is done in which half-year; recommendations in digitization.h.
namespace staffelstab
{

/// Workshop of a DigiCheck: one team with its head.
struct Workshop : Record {
    QString title;
    Id unit;
    QDate date;
    QStringList moderators;
    QStringList participants; ///< roles, not people
    QString module;
    QStringList processes;
    QString agenda;
    QString state;

    bool operator==(const Workshop &) const = default;
};

/// Befund: one statement of staff.
struct Finding : Record {
    QString text;
    Id workshop; ///< empty when it comes from an interview
    Id answer;   ///< of that interview
    QString circle;
    QString dimension;
    QString kind;
    QStringList processes;
    QString speaker;                ///< vocabulary speakerRole: clerk, head of a team, leadership
    std::optional<qint64> mentions; ///< how many said it
    std::optional<bool> isQuote;

    bool operator==(const Finding &) const = default;
};

/// A point that a bundle is measured by.
struct Milestone {
    QString text;
    QDate due;
    QDate reachedOn;

    bool operator==(const Milestone &) const = default;
};

/// Digitalisierungsbündel: what is realised in one half-year, and what for.
struct Bundle : Record {
    QString name;
    QString halfYear; ///< JJJJ-H1 or JJJJ-H2
    QString goal;
    std::optional<double> budget;       ///< €
    std::optional<double> capacityDays; ///< person-days
    QList<Milestone> milestones;
    QString state;
    QString stateReason;

    bool operator==(const Bundle &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<Workshop>();
template <> std::span<const Field> fieldsOf<Finding>();
template <> std::span<const Field> fieldsOf<Bundle>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<Milestone>();

} // namespace staffelstab
