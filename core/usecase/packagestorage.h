// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "exchange/package.h"
#include "store/recordstore.h"

#include <QMap>

namespace staffelstab
{

/// What storing a package did.
struct StoredPackage {
    int created = 0;
    int updated = 0;
    int existing = 0; ///< records that were there before, changed or not
    QMap<QString, int> counts;
    QStringList notes;
};

/// Commands of imports begin so; what they wrote is the version of the file that later imports compare with.
inline constexpr auto kImportCommand = QLatin1StringView("import-");

/// Puts the records of one file into the workspace, merging with what is there (the rules stand at importPaths). Inside
/// the caller's transaction; throws exchange::Refused, Failure or SqlError.
StoredPackage storePackage(store::Database &database, exchange::Package package, const QString &origin,
                           const store::ChangeContext &change, const Progress &progress);

} // namespace staffelstab
