// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/field.h"
#include "model/organisation.h"
#include "model/record.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

namespace staffelstab
{

/// One sitting of an interview.
struct Sitting {
    QDateTime begun; ///< UTC
    std::optional<qint64> minutes;

    bool operator==(const Sitting &) const = default;
};

/// Gespräch (Expert Debriefing): what the holder of a post is asked before leaving, in several sittings. What was said
/// belongs to whoever said it until it is released.
struct Interview : Record {
    QString title;
    Id post;
    Id expert;
    QStringList successors;
    Id moderator;
    Id minutesKeeper;
    QString keeper; ///< author under whose name it was begun; nobody else sees what is not released
    QString scope;  ///< vocabulary interviewScope: all questions, or the core set
    QString guideVersion;
    QString lastQuestion; ///< where the last sitting ended
    Id lastSubject;
    QList<Sitting> sittings;
    Consent consent; ///< to being recorded
    QString state;

    bool operator==(const Interview &) const = default;
};

/// One line of an answer; what its parts mean is said by the answer type of the question (handover/guide.h).
struct AnswerRow {
    Id subject; ///< the process, step or other record that the line is about
    QString text;
    QString detail;
    QString next;
    QString when; ///< a day as it was said ("31. März")
    QString choice;

    bool operator==(const AnswerRow &) const = default;
};

/// Antwort to one question of the guide. Its words are restricted: they reach search and exchange only as the records
/// that are made of them on release.
struct Answer : Record {
    Id interview;
    QString question; ///< code ("S2.1")
    Id subject;       ///< process that it is about
    QString text;
    QList<AnswerRow> rows;
    QString status;
    QString sameAs; ///< code of the question where it was answered already
    QDateTime releasedAt;
    QStringList made; ///< records that the release made of it

    bool operator==(const Answer &) const = default;
};

/// Frage: a question of the town's own, or other words for one that is shipped (same code).
struct TownQuestion : Record {
    QString code;
    QString text;
    QString module;
    QString answerType;
    std::optional<bool> hidden; ///< is not asked here

    bool operator==(const TownQuestion &) const = default;
};

template <typename R> std::span<const Field> fieldsOf();
template <> std::span<const Field> fieldsOf<Interview>();
template <> std::span<const Field> fieldsOf<Answer>();
template <> std::span<const Field> fieldsOf<TownQuestion>();
template <typename Part> std::span<const Field> partsOf();
template <> std::span<const Field> partsOf<Sitting>();
template <> std::span<const Field> partsOf<AnswerRow>();

} // namespace staffelstab
