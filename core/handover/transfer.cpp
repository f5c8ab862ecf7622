// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/transfer.h"

#include "handover/completeness.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{

int transferStage(const TransferEvidence &evidence)
{
    if (bandOf(evidence.completeness) != CompletenessBand::Complete) return 0;
    if (!evidence.isChecked) return 25;
    if (evidence.proofs.isEmpty()) return 50;
    const bool isAlone = std::ranges::any_of(evidence.proofs, [&](const TransferProof &proof) {
        return proof.stage == u"Alone" && !proof.person.isEmpty() && proof.stepsMark == evidence.stepsMark;
    });
    return isAlone ? kDoneAlone : 75;
}

QString stepsMark(const QList<Step> &steps)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Step &step : steps) {
        const QStringList said{step.name,      step.description, step.mediumIn,
                               step.mediumOut, step.tacitNote,   step.nextSteps.join(u' ')};
        hash.addData((said.join(u'\x1f') + u'\x1e').toUtf8());
    }
    return QString::fromLatin1(hash.result().toHex());
}

std::optional<int> weightedMean(const QList<WeightedProcess> &processes)
{
    int weights = 0;
    int sum = 0;
    for (const WeightedProcess &process : processes) {
        weights += process.knowledge.value_or(0);
        sum += process.knowledge.value_or(0) * process.value;
    }
    return weights == 0 ? std::nullopt : std::optional(sum / weights);
}

} // namespace staffelstab::handover
