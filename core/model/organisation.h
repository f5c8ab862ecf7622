// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/record.h"

#include <QDate>
#include <QStringList>

namespace staffelstab
{

/// Organisationseinheit: department, office or team.
struct OrgUnit : Record {
    QString code;
    QString name;
    Id parent;
    Id head;

    bool operator==(const OrgUnit &) const = default;
};

/// Stelle: position on the staffing plan, exists with or without a person.
struct Post : Record {
    QString title;
    Id unit;
    std::optional<double> fte;
    QString payGrade;
    QStringList deputies;
    std::optional<bool> successionPlanned;
    QDate onboardingFrom;

    bool operator==(const Post &) const = default;
};

struct Consent {
    std::optional<bool> given;
    QDate date;

    bool operator==(const Consent &) const = default;
};

/// A member of staff, by display name or pseudonym. The leaving date is restricted: it never reaches
/// search or an export.
struct Person : Record {
    QString displayName;
    QStringList posts;
    QDate leavingDate;
    QString leavingReason;
    Consent publishConsent;

    bool operator==(const Person &) const = default;
};

/// Who can do a process: relation between a person and a process.
struct Competence : Record {
    Id person;
    Id process;
    QString role;
    std::optional<qint64> skillLevel; ///< 1–4
    QDate lastPractised;

    bool operator==(const Competence &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<OrgUnit>();
template <> std::span<const Field> fieldsOf<Post>();
template <> std::span<const Field> fieldsOf<Person>();
template <> std::span<const Field> fieldsOf<Competence>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<Consent>();

} // namespace staffelstab
