// SPDX-License-Identifier: GPL-3.0-or-later
// How a reader refused a file, as one value to compare.
#pragma once

#include "exchange/refusal.h"

#include <ostream>

namespace staffelstab::tests
{

struct How {
    Refusal reason = Refusal::None;
    QString detail;
    qint64 line = 0;
};

template <typename Body> How refusalOf(Body &&body)
{
    try {
        body();
        return {};
    } catch (const exchange::Refused &refused) {
        return {refused.reason(), refused.detail(), refused.line()};
    }
}

} // namespace staffelstab::tests
