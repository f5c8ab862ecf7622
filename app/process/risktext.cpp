// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/risktext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RiskText {
    Q_DECLARE_TR_FUNCTIONS(RiskText)
};

} // namespace

QString riskBandWord(handover::RiskBand band)
{
    switch (band) {
    case handover::RiskBand::AtOnce:
        return RiskText::tr("at once");
    case handover::RiskBand::Urgent:
        return RiskText::tr("urgent");
    case handover::RiskBand::LookAhead:
        return RiskText::tr("look ahead");
    case handover::RiskBand::Watch:
        return RiskText::tr("watch");
    }
    return {};
}

QString riskBandTone(handover::RiskBand band)
{
    switch (band) {
    case handover::RiskBand::AtOnce:
        return u"bad"_s;
    case handover::RiskBand::Urgent:
        return u"warn"_s;
    case handover::RiskBand::LookAhead:
        return u"info"_s;
    case handover::RiskBand::Watch:
        return u"good"_s;
    }
    return {};
}

QString riskNumberText(int risk)
{
    return RiskText::tr("%1 · %2").arg(risk).arg(riskBandWord(handover::riskBand(risk)));
}

QString riskText(std::optional<int> risk)
{
    return risk ? RiskText::tr("Risk %1").arg(riskNumberText(*risk)) : RiskText::tr("not rated");
}

QString riskTone(std::optional<int> risk) { return risk ? riskBandTone(handover::riskBand(*risk)) : u"neutral"_s; }

} // namespace staffelstab
