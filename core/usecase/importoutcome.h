// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usecase/exchanging.h"
#include "usecase/guard.h"

#include <QByteArray>

/// What the importing use cases share.
namespace staffelstab
{

void refuseReadOnly(const Workspace &workspace);

/// The bytes of a file that may be imported; throws exchange::Refused.
QByteArray importBytes(const QString &path);

/// Today's automatic backup, unless there is nothing to be lost.
void backupBeforeImport(Workspace &workspace);

/// Why a file was refused for an Error.
Refusal refusalOf(const Error &error);

/// Runs the body on the outcome of one file and puts into it why it was refused.
template <typename Body> ImportOutcome outcomeOf(const QString &path, Body &&body)
{
    ImportOutcome outcome;
    outcome.file = path;
    try {
        std::forward<Body>(body)(outcome);
    } catch (const exchange::Refused &refused) {
        outcome = {}; // what the body had put into it was rolled back
        outcome.file = path;
        outcome.refusal = refused.reason();
        outcome.detail = refused.detail();
        outcome.line = refused.line();
    } catch (...) {
        const Error error = currentError();
        outcome = {};
        outcome.file = path;
        outcome.refusal = refusalOf(error);
        outcome.detail = error.detail;
    }
    return outcome;
}

} // namespace staffelstab
