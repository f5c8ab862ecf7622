// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace staffelstab::digitization
{

/// How far what is offered online has come, in five words for a whole administration. A process counts by the furthest
/// of its status words.
enum class OfferingStage {
    NotStated, ///< nobody has said anything
    Nothing,   ///< no offer, or it cannot be digitized
    Parts,     ///< information, a form to print, or single digital steps
    Online,    ///< from a form assistant on, its own or a reused application that is live
    Automated, ///< at least in part
};
constexpr int kOfferingStages = 5;

/// Status words are codes of the vocabulary offering; a reused service counts as online when its detail is "Live".
struct OfferingWord {
    QString code;
    QString detail;
};

OfferingStage offeringStage(const QList<OfferingWord> &words);

/// An OZG service counts as online from level 2 on, "Formular-Assistent", whatever its status words say; nothing is
/// read out of a lower level.
OfferingStage withOzgLevel(OfferingStage byWords, std::optional<int> level);

} // namespace staffelstab::digitization
