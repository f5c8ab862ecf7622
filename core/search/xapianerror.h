// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/indexwriter.h"

namespace staffelstab::search
{

/// Throws the Xapian error being handled, or a number out of range, as IndexError, anything else as it is; call it only
/// inside a catch block.
[[noreturn]] void rethrowAsIndexError();

/// Runs what speaks to Xapian; no error of Xapian leaves it.
template <typename Body> auto withXapian(Body &&body)
{
    try {
        return body();
    } catch (...) {
        rethrowAsIndexError();
    }
}

} // namespace staffelstab::search
