// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/offeringstage.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab::digitization;

namespace
{

TEST(OfferingStage, IsTheFurthestOfTheStatusWords)
{
    EXPECT_EQ(offeringStage({}), OfferingStage::NotStated);
    EXPECT_EQ(offeringStage({{u"None"_s, {}}}), OfferingStage::Nothing);
    EXPECT_EQ(offeringStage({{u"NotDigitizable"_s, {}}}), OfferingStage::Nothing);
    EXPECT_EQ(offeringStage({{u"InfoOnline"_s, {}}, {u"FormPdf"_s, {}}}), OfferingStage::Parts);
    EXPECT_EQ(offeringStage({{u"EFile"_s, {}}}), OfferingStage::Parts);
    EXPECT_EQ(offeringStage({{u"FormAssistant"_s, {}}, {u"InfoOnline"_s, {}}}), OfferingStage::Online);
    EXPECT_EQ(offeringStage({{u"OnlineApplication"_s, {}}, {u"FormPdf"_s, {}}}), OfferingStage::Online);
    EXPECT_EQ(offeringStage({{u"OnlineApplication"_s, {}}, {u"PartAutomation"_s, {}}}), OfferingStage::Automated);
}

TEST(OfferingStage, AnOzgServiceIsOnlineFromLevelTwoOn)
{
    // 0 Offline, 1 Information: by the words alone; 2 Formular-Assistent, 3 Online-Leistung, 4 Online-Transaktion:
    // online
    const auto stageAt = [](std::optional<int> level) { return withOzgLevel(OfferingStage::Parts, level); };
    EXPECT_EQ(stageAt({}), OfferingStage::Parts);
    EXPECT_EQ(stageAt(0), OfferingStage::Parts);
    EXPECT_EQ(stageAt(1), OfferingStage::Parts);
    EXPECT_EQ(stageAt(2), OfferingStage::Online);
    EXPECT_EQ(stageAt(3), OfferingStage::Online);
    EXPECT_EQ(stageAt(4), OfferingStage::Online);
    EXPECT_EQ(withOzgLevel(OfferingStage::NotStated, 1), OfferingStage::NotStated);
    EXPECT_EQ(withOzgLevel(OfferingStage::Automated, 2), OfferingStage::Automated) << "the words say more";
}

TEST(OfferingStage, CountsAReusedServiceOnlyWhenItIsLive)
{
    EXPECT_EQ(offeringStage({{u"EfaReuse"_s, u"Contract"_s}}), OfferingStage::Parts);
    EXPECT_EQ(offeringStage({{u"EfaReuse"_s, u"Live"_s}}), OfferingStage::Online);
}

} // namespace
