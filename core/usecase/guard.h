// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <functional>

namespace staffelstab
{

/// The error that the exception being handled stands for; call it only inside a catch block.
Error currentError();

/// Runs the body of a use case and turns what it throws into an Error: the only place where exceptions end. An
/// error that names nothing is about the subject.
template <typename Body> auto guard(Body &&body, const QString &subject = {}) -> Result<std::invoke_result_t<Body>>
{
    try {
        return std::forward<Body>(body)();
    } catch (...) {
        Error error = currentError();
        if (error.subject.isEmpty()) error.subject = subject;
        return error;
    }
}

} // namespace staffelstab
