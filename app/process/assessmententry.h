// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digitization.h"
#include "model/vocabulary.h"

#include <QJsonObject>

#include <optional>

/// What is typed of an assessment before it is one. Levels are positions in the lists of the model; -1 = not stated.
namespace staffelstab
{

struct CriterionRow {
    QString name;
    int level = -1; ///< position in the answers of the model
    QString reason;
    QString evidence;

    bool operator==(const CriterionRow &) const = default;
};

/// The part that belongs to one model.
struct AssessmentEntry {
    QString model;
    QList<CriterionRow> criteria;
    int level = -1;
    int targetLevel = -1;
    bool notApplicable = false;
    QString plainLevel;
    QString targetDate; ///< as typed
    QString reason;

    bool operator==(const AssessmentEntry &) const = default;
};

/// When, by whom and from whose view: the same whatever the model.
struct AssessmentOccasion {
    std::optional<QString> assessedAt; ///< as typed; today where nothing was
    QString assessedBy;
    QString perspective;

    bool operator==(const AssessmentOccasion &) const = default;
};

/// A model that speaks of the offer to the public, so that it may not apply and the plain scale may stand beside it.
bool mayBePlainBeside(const QString &model);
bool isDeclared(const MaturityModel &model);

/// A new entry starts with what the newest assessment by the same model says; the reason of the whole is to be new.
AssessmentEntry entryFor(const MaturityModel &model, const Assessment *newest);
AggregatedLevel resultOf(const AssessmentEntry &entry);
Assessment assessmentOf(const AssessmentEntry &entry, const AssessmentOccasion &occasion, const Id &process);

/// For the draft; levels by their numbers.
QJsonObject jsonOf(const AssessmentEntry &entry);
AssessmentEntry entryFrom(const MaturityModel &model, const QJsonObject &json);

} // namespace staffelstab
