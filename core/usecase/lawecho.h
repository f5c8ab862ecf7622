// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/records.h"

namespace staffelstab
{

/// A record that rests on a place in a law.
struct EchoEntry {
    RecordLabel record;
    QStringList citations; ///< how its texts name the place, as written
    QStringList bases;     ///< titles of the legal bases that it refers to

    bool operator==(const EchoEntry &) const = default;
};

/// What is to be looked at when a law changes.
struct LawEcho {
    QString place;            ///< as it was asked
    QList<EchoEntry> entries; ///< legal bases, processes, steps, knowledge items, recommendations, services; by title
    QMap<RecordKind, int> counts;
};

/// Everything that rests on a place in a law ("§ 26 Abs. 2 WoGG", "§ 26 WoGG", "WoGG"), by its references to a legal
/// basis and by what its texts cite; a section contains its paragraphs and a law its sections. Sees what was saved a
/// moment ago. Invalid for a text that names no law.
Result<LawEcho> lawEcho(Workspace &workspace, const QString &place);

/// The same for a legal basis; one whose name cites no law has what refers to it.
Result<LawEcho> basisEcho(Workspace &workspace, const Id &legalBasis);

/// Whether a text is meant as a place in a law and nothing else.
bool isPlaceInLaw(const QString &text);

} // namespace staffelstab
