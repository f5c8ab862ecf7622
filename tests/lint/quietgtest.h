// SPDX-License-Identifier: GPL-3.0-or-later
// The macros of GoogleTest as clang-tidy reads them: the same conditions and ways out, but nothing of the library's own
// insides, whose paths take the analyzer longer than those of our tests.
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace staffelstab::tests::quiet
{

struct Message {
    template <typename T> const Message &operator<<(const T & /*part*/) const { return *this; }
};
struct Failure {
    void operator=(const Message &message) const;
};
bool either(); // defined nowhere, so that both outcomes are followed
template <typename A, typename B> bool compare(const A & /*left*/, const B & /*right*/) { return either(); }

} // namespace staffelstab::tests::quiet

#undef EXPECT_TRUE
#undef EXPECT_FALSE
#undef EXPECT_EQ
#undef EXPECT_NE
#undef EXPECT_LT
#undef EXPECT_LE
#undef EXPECT_GT
#undef EXPECT_GE
#undef EXPECT_DOUBLE_EQ
#undef ASSERT_TRUE
#undef ASSERT_FALSE
#undef ASSERT_EQ
#undef ASSERT_NE
#undef ASSERT_LT
#undef ASSERT_LE
#undef ASSERT_GT
#undef ASSERT_GE

#define QUIET_FAILURE staffelstab::tests::quiet::Failure() = staffelstab::tests::quiet::Message()
#define QUIET_EXPECT(condition)                                                                                        \
    switch (0)                                                                                                         \
    case 0:                                                                                                            \
    default:                                                                                                           \
        if (condition) {                                                                                               \
        } else                                                                                                         \
            QUIET_FAILURE
#define QUIET_ASSERT(condition)                                                                                        \
    switch (0)                                                                                                         \
    case 0:                                                                                                            \
    default:                                                                                                           \
        if (condition) {                                                                                               \
        } else                                                                                                         \
            return QUIET_FAILURE
#define QUIET_COMPARE(a, b) staffelstab::tests::quiet::compare(a, b)

#define EXPECT_TRUE(value) QUIET_EXPECT(static_cast<bool>(value))
#define EXPECT_FALSE(value) QUIET_EXPECT(!static_cast<bool>(value))
#define EXPECT_EQ(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_NE(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_LT(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_LE(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_GT(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_GE(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define EXPECT_DOUBLE_EQ(a, b) QUIET_EXPECT(QUIET_COMPARE(a, b))
#define ASSERT_TRUE(value) QUIET_ASSERT(static_cast<bool>(value))
#define ASSERT_FALSE(value) QUIET_ASSERT(!static_cast<bool>(value))
#define ASSERT_EQ(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
#define ASSERT_NE(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
#define ASSERT_LT(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
#define ASSERT_LE(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
#define ASSERT_GT(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
#define ASSERT_GE(a, b) QUIET_ASSERT(QUIET_COMPARE(a, b))
