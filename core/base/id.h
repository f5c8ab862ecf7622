// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab
{

/// A UUID in lower-case text form without braces; empty means "none".
using Id = QString;

/// Version 7 (RFC 9562): ordered by time, so that new rows lie side by side in the index.
Id newId();

/// Version 5 from our own namespace: the same foreign document always gets the same id, which makes a
/// repeated import an update.
Id idFromKey(const QString &key);

bool isId(const QString &text);

} // namespace staffelstab
