// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/spokendate.h"

#include <gtest/gtest.h>

using namespace staffelstab::handover;

namespace
{

const QDate kToday(2026, 11, 26);

struct Row {
    const char *words;
    QDate day;
};

class SpokenDate : public testing::TestWithParam<Row>
{
};

TEST_P(SpokenDate, IsReadAsPeopleWriteIt)
{
    EXPECT_EQ(spokenDate(QString::fromUtf8(GetParam().words), kToday), GetParam().day) << GetParam().words;
}

INSTANTIATE_TEST_SUITE_P(Words, SpokenDate,
                         testing::Values(Row{"31. März", {2027, 3, 31}}, Row{"31. Maerz 2028", {2028, 3, 31}},
                                         Row{"31.3.", {2027, 3, 31}}, Row{"31. 3. 2029", {2029, 3, 31}},
                                         Row{"1.12.", {2026, 12, 1}}, Row{"15 Mai 2027", {2027, 5, 15}},
                                         Row{"bis zum 30. Juni", {2027, 6, 30}}, Row{"Ende Juni", {2027, 6, 30}},
                                         Row{"Februar 2028", {2028, 2, 29}}, Row{"2027-05-15", {2027, 5, 15}},
                                         Row{"5 May", {2027, 5, 5}}, Row{"24. dez", {2026, 12, 24}},
                                         Row{"October 3", {2027, 10, 31}}, Row{"31.13.2027", {}},
                                         Row{"nach Ostern", {}}, Row{"vier Wochen", {}}, Row{"", {}},
                                         Row{"30. Februar", {}}, Row{"mangels Antrag", {}}));

} // namespace
