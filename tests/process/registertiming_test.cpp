// SPDX-License-Identifier: GPL-3.0-or-later
// What the register does on the GUI thread with 10,000 rows stays below one frame.
#include "process/registermodel.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

constexpr int kRows = 10'000;
constexpr double kFrameMs = 16;

RegisterRows manyRows()
{
    QList<RegisterRow> rows;
    for (int i = 0; i < kRows; ++i) {
        RegisterRow row;
        row.id = newId();
        row.name = u"Vorgang %1 bearbeiten"_s.arg(i * 7919 % kRows);
        row.unitName = u"Amt %1"_s.arg(i % 40);
        row.tags = {u"saison"_s};
        rows << row;
    }
    return std::make_shared<const QList<RegisterRow>>(rows);
}

double medianMs(const std::function<void(int)> &work)
{
    QList<double> times;
    for (int run = 0; run < 11; ++run) {
        QElapsedTimer timer;
        timer.start();
        work(run);
        times << static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    std::ranges::sort(times);
    return times[times.size() / 2];
}

TEST(RegisterTiming, ShowingAnotherOrderTakesLessThanAFrame)
{
    const RegisterRows rows = manyRows();
    QList<int> forward(kRows);
    std::iota(forward.begin(), forward.end(), 0);
    QList<int> backward(forward.rbegin(), forward.rend());
    RegisterModel model;
    model.show(rows, {forward, {}, {}});
    model.moveTo(kRows / 2, Qt::NoModifier);

    const double ms = medianMs([&](int run) { model.show(rows, {run % 2 ? forward : backward, {}, {}}); });

    EXPECT_LT(ms, kFrameMs);
    RecordProperty("median_us", static_cast<int>(ms * 1000));
}

TEST(RegisterTiming, ShowingTheSameRowsAgainTakesLessThanAFrame)
{
    const RegisterRows rows = manyRows();
    const RegisterRows same = std::make_shared<const QList<RegisterRow>>(*rows);
    QList<int> order(kRows);
    std::iota(order.begin(), order.end(), 0);
    RegisterModel model;
    model.show(rows, {order, {}, {}});

    EXPECT_LT(medianMs([&](int run) { model.show(run % 2 ? rows : same, {order, {}, {}}); }), kFrameMs);
}

TEST(RegisterTiming, SelectingAllTakesLessThanAFrame)
{
    QList<int> order(kRows);
    std::iota(order.begin(), order.end(), 0);
    RegisterModel model;
    model.show(manyRows(), {order, {}, {}});

    EXPECT_LT(medianMs([&](int) {
                  model.selectAll();
                  model.clearSelection();
              }),
              kFrameMs);
}

} // namespace
