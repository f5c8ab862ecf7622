// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;

TEST(ResultOfAnOperation, IsEitherAValueOrAnError)
{
    const Result<int> value = 7;
    const Result<int> refused = Error{ErrorCode::Busy, u"locked"_s, u"a.stab"_s};

    ASSERT_TRUE(value);
    EXPECT_EQ(*value, 7);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Busy);
    EXPECT_EQ(refused.error().subject, u"a.stab"_s);
}
