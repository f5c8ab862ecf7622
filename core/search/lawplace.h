// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace staffelstab::search
{

/// What somebody asks for: a whole law, some of its sections or one paragraph of a section.
struct LawPlace {
    QString law;          ///< see lawKeyOf()
    QStringList sections; ///< none for the whole law
    QString paragraph;    ///< of the first section, or empty
    QString written;      ///< as it was asked

    bool operator==(const LawPlace &) const = default;
};

/// The place that a text asks for; nothing where it names no law. "§ 26 wogg" and "sgb x" are understood too.
std::optional<LawPlace> lawPlaceOf(const QString &text);

/// Whether a text is meant as a place in a law and nothing else: "§ 26 WoGG", "WoGG", "SGB X"; not "PDF", and
/// no text of more than a hundred characters.
bool isLawPlace(const QString &text);

/// How a text names this place or one within it, as written and each once: for "§ 26 WoGG" also "§ 26 Abs. 2 WoGG" and
/// "§§ 25 bis 28 des Wohngeldgesetzes", for "§ 26 Abs. 2 WoGG" also the section as a whole, which rests on it, for
/// "WoGG" every place of it and the law by itself.
QStringList mentionsOf(const LawPlace &place, const QString &text);

/// Beginnings of the words of which one stands in every text that names this law.
QStringList namesOf(const LawPlace &place);

} // namespace staffelstab::search
