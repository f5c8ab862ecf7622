// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/organisation.h"
#include "model/question.h"
#include "report/document.h"
#include "report/words.h"

#include <QDateTime>

/// What is held about one person, as a page that she can read (Art. 15 DSGVO).
namespace staffelstab::report
{

/// A record that points to the person.
struct PersonLink {
    QString kind; ///< kind name
    QString title;
    QString field; ///< by which it does

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
    QString text;
};

struct PersonData {
    Person person;
    QStringList posts;
    QStringList otherNames;
    QDate today;
    QList<PersonLink> links;
    QList<PersonText> answers;
    bool withAnswers = false;
    QList<PersonDeed> deeds;
    QList<PersonText> mentions;
    QStringList searches;
};

Document personDocument(const PersonData &data, const Words &words);

} // namespace staffelstab::report
