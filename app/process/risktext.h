// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/processes.h"

#include <QString>

/// The bands of the risk (risk-and-handover.md §4) in words and tones, the same on every page.
namespace staffelstab
{

QString riskBandWord(handover::RiskBand band);
/// A tone of the theme: bad, warn, info, good.
QString riskBandTone(handover::RiskBand band);

/// "12 · urgent"
QString riskNumberText(int risk);
/// "Risk 12 · urgent"; "not rated" where there is none.
QString riskText(std::optional<int> risk);
/// The tone of its band; neutral where there is none.
QString riskTone(std::optional<int> risk);

} // namespace staffelstab
