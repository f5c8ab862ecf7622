// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/lookup.h"

#include "store/recordstore.h"
#include "usecase/guard.h"
#include "usecase/workspace.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kShortestBeginning = 8;

} // namespace

Result<Id> resolveId(Workspace &workspace, const QString &reference)
{
    return guard([&] {
        store::RecordStore store(workspace.database());
        const QString lower = reference.toLower();
        if (store.kindOf(lower)) return lower;
        QStringList ids = store.idsWithExternalId(reference);
        if (ids.isEmpty() && reference.size() >= kShortestBeginning) ids = store.idsBeginningWith(lower);
        if (ids.isEmpty()) throw Failure(ErrorCode::NotFound, u"no such record"_s, reference);
        if (ids.size() > 1) throw Failure(ErrorCode::Invalid, u"several records fit"_s, reference);
        return Id(ids.front());
    });
}

} // namespace staffelstab
