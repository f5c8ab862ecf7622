// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/handover.h"
#include "model/organisation.h"
#include "model/question.h"
#include "report/document.h"
#include "report/words.h"

#include <QDateTime>
#include <QMap>

/// What is held about one person, as a page that she can read (Art. 15 DSGVO).
namespace staffelstab::report
{

/// A record that points to the person.
struct PersonLink {
    QString kind; ///< kind name
    QString title;
    QString field; ///< by which it does
    bool inBin = false;

    bool operator==(const PersonLink &) const = default;
};

/// What she saved.
struct PersonDeed {
    QDate day;
    QString title;
    QString operation; ///< create, update, remove, restore
};

/// Words of hers, or words about her.
struct PersonText {
    QString title;
    QString text; ///< empty where somebody else keeps them and has not released them
    bool inBin = false;
};

/// What is written down of what she can do.
struct PersonSkill {
    QString process;
    Competence competence;
    bool inBin = false;
};

/// A hand-over of her own.
struct PersonPlan {
    HandoverPlan plan;
    bool inBin = false;
};

struct PersonData {
    Person person;
    QStringList posts;
    QStringList otherNames;
    QDate today;
    QList<PersonLink> links;
    QList<PersonSkill> skills;
    QList<PersonPlan> plans;
    QList<PersonText> answers;
    QMap<QString, int> heldBack; ///< answers of hers that are not released, by who keeps them
    bool withAnswers = false;
    QList<PersonDeed> deeds;
    QList<PersonText> mentions;
    QStringList searches;
};

Document personDocument(const PersonData &data, const Words &words);

} // namespace staffelstab::report
