// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/anyrecord.h"
#include "usecase/exchanging.h"
#include "usecase/maintenance.h"

#include <QString>

/// Turns what core reports into sentences for people: what happened, what is safe, what to do next. The only place
/// of the programs that does.
namespace staffelstab
{

QString errorText(const Error &error);

/// One line about an imported or refused file, with its position where there is one.
QString outcomeText(const ImportOutcome &outcome);

/// A remark about an imported file ("code: detail") in words.
QString noteText(const QString &note);

QString damageText(const Damage &damage);

/// Names the field and the rule that it breaks.
QString problemText(const Problem &problem, RecordKind kind);

} // namespace staffelstab
