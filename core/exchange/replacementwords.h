// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace staffelstab::exchange
{

/// What stands in place of people in a package, and which words are no names: content with a version, in
/// resources/replacementwords.json.
struct ReplacementWords {
    QString person;
    QString email;
    QString phone;
    QString fileReference;
    QString formerPerson;   ///< pseudonym of an erased person, with a place for a number
    QString documentsTitle; ///< with a place for the name of the process
    QString documentsBody;
    QSet<QString> notNames;              ///< folded
    QSet<QString> titlesBehindHonorific; ///< folded; "Frau Bürgermeisterin" names nobody
};

const ReplacementWords &replacementWords();

} // namespace staffelstab::exchange
