// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace staffelstab::search
{

/// A place in a law as people cite it ("§ 26 Abs. 2 WoGG"), with its place in the text.
struct Citation {
    qsizetype start = 0;
    qsizetype length = 0;
    QString law;         ///< "wogg", "sgb-10"; empty when the text names none
    QString section;     ///< "26", "35a"
    QString paragraph;   ///< "2", or empty
    QString name;        ///< of a law whose abbreviation is not known, as written
    QStringList further; ///< sections after the first one: "§§ 5 bis 8", "§§ 5, 7 und 9"

    /// How the index knows it, from the narrowest: "wogg/26/2", "wogg/26", then the further sections.
    QStringList keys() const;
    bool operator==(const Citation &) const = default;
};

QList<Citation> citationsIn(const QString &text);

/// How a law is known by its abbreviation or name: "wogg" for "WoGG" and for "Wohngeldgesetzes", "sgb-10" for "SGB X",
/// the stem of a name whose abbreviation is not known.
QString lawKeyOf(const QString &written);

/// A file reference ("50.12-2023/114") in the text; its key has dashes for all separators.
struct FileReference {
    qsizetype start = 0;
    qsizetype length = 0;
    QString key;

    bool operator==(const FileReference &) const = default;
};

/// What looks like a file reference: at least two separators and one digit, and not a date.
QList<FileReference> fileReferencesIn(const QString &text);

/// The key of a text that is known to be a number or reference as a whole ("32.1/47 a" gives "32-1-47-a").
QString referenceKey(QStringView text);

} // namespace staffelstab::search
