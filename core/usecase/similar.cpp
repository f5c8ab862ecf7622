// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/similar.h"

#include "base/text.h"
#include "model/references.h"
#include "search/finder.h"
#include "store/uses.h"
#include "usecase/writing.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr double kLeastLikeness = 0.2;
constexpr double kReferenceShare = 0.4; ///< what one reference counts that only two processes have
constexpr int kComparedBeyond = 4;      ///< times the limit that are compared
constexpr int kMost = 1'000;            ///< of them, whatever the limit

bool counts(RecordKind kind)
{
    return kind == RecordKind::LegalBasis || kind == RecordKind::Service || kind == RecordKind::ItProcedure;
}

/// Adds to each process what it shares with this one by reference.
void addReferences(Workspace &workspace, const Process &process, QHash<Id, SimilarProcess> &similar)
{
    store::RecordStore store(workspace.database());
    QHash<Id, QString> targets;
    for (const Id &id : referencesIn(AnyRecord(process)))
        if (const auto record = store.load(id); record && counts(kindOf(*record))) targets.insert(id, titleOf(*record));
    const QList<Id> ids = targets.keys();
    QHash<Id, QSet<Id>> users; // of each target: other processes
    for (const store::Use &use : store::usesOf(workspace.database(), {ids.cbegin(), ids.cend()}))
        if (use.user != process.id && store.kindOf(use.user) == RecordKind::Process) users[use.target] << use.user;
    for (auto each = users.cbegin(); each != users.cend(); ++each) {
        const double share = kReferenceShare / std::sqrt(static_cast<double>(each->size()));
        for (const Id &user : *each) {
            SimilarProcess &other = similar[user];
            other.likeness = std::min(1.0, other.likeness + share);
            other.references << targets.value(each.key());
        }
    }
}

} // namespace

Result<QList<SimilarProcess>> similarProcesses(Workspace &workspace, const Id &process, int limit)
{
    limit = std::clamp(limit, 0, kMost);
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        store::RecordStore store(workspace.database());
        const auto own = require<Process>(store, process);
        QHash<Id, SimilarProcess> similar;
        const auto matches = workspace.finder().similarProcesses(process, limit * kComparedBeyond);
        if (!matches) return QList<SimilarProcess>();
        for (const auto &match : *matches)
            similar.insert(match.id, {.record = {}, .likeness = match.share, .words = match.words, .references = {}});
        addReferences(workspace, own, similar);
        similar.removeIf([](auto each) { return each->likeness < kLeastLikeness; });
        auto labels = labelsFor(workspace, similar.keys());
        if (!labels) throw Failure(labels.error());
        QList<SimilarProcess> result;
        for (const RecordLabel &label : std::as_const(*labels)) {
            if (label.inBin) continue; // the index follows a moment later
            result << similar.value(label.id);
            result.back().record = label;
            std::ranges::sort(result.back().references);
        }
        std::ranges::sort(result, [](const SimilarProcess &a, const SimilarProcess &b) {
            if (a.likeness != b.likeness) return a.likeness > b.likeness;
            return std::pair(folded(a.record.title), a.record.id) < std::pair(folded(b.record.title), b.record.id);
        });
        return result.first(std::min<qsizetype>(limit, result.size()));
    });
}

} // namespace staffelstab
