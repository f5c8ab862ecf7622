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
    EXPECT_EQ(offeringStage({{u"OnlineApplication"_s, {}}, {u"FormPdf"_s, {}}}), OfferingStage::Online);
    EXPECT_EQ(offeringStage({{u"OnlineApplication"_s, {}}, {u"PartAutomation"_s, {}}}), OfferingStage::Automated);
}

TEST(OfferingStage, CountsAReusedServiceOnlyWhenItIsLive)
{
    EXPECT_EQ(offeringStage({{u"EfaReuse"_s, u"Contract"_s}}), OfferingStage::Parts);
    EXPECT_EQ(offeringStage({{u"EfaReuse"_s, u"Live"_s}}), OfferingStage::Online);
}

} // namespace
