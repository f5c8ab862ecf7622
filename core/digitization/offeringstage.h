// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace staffelstab::digitization
{

/// How far what is offered online has come, in five words for a whole administration. A process counts by the furthest
/// of its status words.
enum class OfferingStage {
    NotStated, ///< nobody has said anything
    Nothing,   ///< no offer, or it cannot be digitized
    Parts,     ///< information, a form, or single digital steps
    Online,    ///< an application online, its own or a reused one that is live
    Automated, ///< at least in part
};
constexpr int kOfferingStages = 5;

/// Status words are codes of the vocabulary offering; a reused service counts as online when its detail is "Live".
struct OfferingWord {
    QString code;
    QString detail;
};

OfferingStage offeringStage(const QList<OfferingWord> &words);

} // namespace staffelstab::digitization
