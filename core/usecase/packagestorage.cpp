// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/packagestorage.h"

#include "base/text.h"
#include "exchange/refusal.h"
#include "model/references.h"
#include "store/content.h"
#include "store/feed.h"
#include "store/rowmapping.h"
#include "usecase/unassigned.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::Package;
using exchange::Refused;
using store::FeedEntry;

constexpr qsizetype kMostNotes = 200;

bool isImport(const FeedEntry &entry) { return entry.command.startsWith(kImportCommand); }

class PackageStorage
{
  public:
    PackageStorage(store::Database &database, Package package, const QString &origin,
                   const store::ChangeContext &change, const Progress &progress)
        : m_database(database), m_store(database), m_package(std::move(package)), m_origin(origin), m_change(change),
          m_progress(progress)
    {
    }

    StoredPackage run()
    {
        m_result.notes = m_package.notes;
        if (m_package.foreign) findUnits();
        for (const AnyRecord &record : m_package.records)
            m_ids.insert(head(record).id, kindOf(record));
        giveUnit();
        const bool restored = restoreWhole();
        qint64 done = 0;
        for (AnyRecord &record : m_package.records) {
            if (m_progress && done % 100 == 0 && m_progress(done, m_package.records.size()) == Continue::No)
                throw Failure(ErrorCode::Cancelled, u"cancelled"_s);
            ++done;
            ++m_result.counts[kindName(kindOf(record))];
            put(record);
        }
        refuseCircles();
        if (m_package.scope == Package::Scope::Whole) removeVanished();
        if (restored && m_result.updated == 0) m_result.updated = 1;
        return std::move(m_result);
    }

  private:
    [[noreturn]] void refuse(Refusal reason, const QString &detail, const Id &record) const
    {
        throw Refused(reason, detail, m_package.lines.value(record));
    }

    void note(const QString &code, const AnyRecord &record)
    {
        const QString text = code + u": "_s + shortened(titleOf(record), 120);
        if (m_result.notes.size() < kMostNotes && !m_result.notes.endsWith(text)) m_result.notes << text;
    }

    // Units and posts are the same when people call them the same, whoever made them.

    void findUnits()
    {
        const auto concerned = [](const AnyRecord &record) {
            return std::holds_alternative<OrgUnit>(record) || std::holds_alternative<Post>(record);
        };
        if (m_package.units.isEmpty() && std::ranges::none_of(m_package.records, concerned)) return;
        QHash<QString, Id> byCode;
        QHash<QString, Id> byName;
        for (const AnyRecord &record : m_store.list(RecordKind::OrgUnit)) {
            const auto &unit = std::get<OrgUnit>(record);
            byCode.insert(folded(unit.code), unit.id);
            byName.insert(folded(unit.name), unit.id);
        }
        QHash<Id, Id> real;
        for (const AnyRecord &record : m_package.records)
            if (const auto *unit = std::get_if<OrgUnit>(&record))
                if (const Id id = byCode.value(folded(unit->code)); !id.isEmpty()) real.insert(unit->id, id);
        for (const exchange::UnitMention &mention : m_package.units) {
            const QString key = folded(mention.text);
            if (const Id id = byCode.value(key, byName.value(key)); !id.isEmpty())
                real.insert(mention.standIn, id);
            else if (mention.required)
                throw Refused(Refusal::BrokenReference, mention.text, mention.line);
            else
                makeUnit(mention);
        }
        rename(real);
        findPosts();
    }

    void makeUnit(const exchange::UnitMention &mention)
    {
        OrgUnit unit;
        unit.id = mention.standIn;
        unit.code = mention.text;
        unit.name = mention.text;
        unit.origin = m_origin;
        m_package.records.prepend(unit);
    }

    void findPosts()
    {
        QHash<Id, Id> real;
        QHash<QString, Id> known;
        QSet<Id> mine;
        for (const AnyRecord &record : m_package.records)
            mine << head(record).id;
        for (const AnyRecord &record : m_package.records) {
            const auto *post = std::get_if<Post>(&record);
            if (!post || m_store.kindOf(post->id)) continue;
            if (known.isEmpty())
                for (const AnyRecord &stored : m_store.list(RecordKind::Post))
                    known.insert(postKey(std::get<Post>(stored)), head(stored).id);
            if (const Id id = known.take(postKey(*post)); !id.isEmpty() && !mine.contains(id))
                real.insert(post->id, id);
        }
        rename(real);
    }

    static QString postKey(const Post &post) { return post.unit + folded(post.title); }

    void rename(const QHash<Id, Id> &real)
    {
        if (real.isEmpty()) return;
        for (AnyRecord &record : m_package.records) {
            Id &id = head(record).id;
            if (m_package.lines.contains(id)) m_package.lines.insert(real.value(id, id), m_package.lines.value(id));
            id = real.value(id, id);
            forEachReference(record, [&](const Field &, QString &to) { to = real.value(to, to); });
        }
    }

    /// Imported processes name no unit in the lead; what they got at their first import counts as the file's.
    void giveUnit()
    {
        for (AnyRecord &record : m_package.records) {
            auto *process = std::get_if<Process>(&record);
            if (!process || !process->leadUnit.isEmpty()) continue;
            process->leadUnit = m_store.kindOf(process->id) ? lastImported(process->id).value(u"leadUnit"_s).toString()
                                                            : ensureUnassignedUnit(m_store, m_change);
        }
    }

    /// A file all of whose records lie in the bin is taken out of it as a whole.
    bool restoreWhole()
    {
        bool any = false;
        for (const AnyRecord &record : m_package.records) {
            if (!m_store.kindOf(head(record).id) || isShared(record)) continue;
            if (!m_store.isInBin(head(record).id)) return false;
            any = true;
        }
        if (!any) return false;
        for (const AnyRecord &record : m_package.records) {
            if (!m_store.isInBin(head(record).id)) continue;
            m_store.restore(head(record).id, m_change);
            note(u"restored"_s, record);
        }
        return true;
    }

    /// Units that documents mention belong to no file.
    bool isShared(const AnyRecord &record) const
    {
        return std::ranges::any_of(m_package.units, [&](const auto &unit) { return unit.standIn == head(record).id; });
    }

    void put(AnyRecord &record)
    {
        store::cleanTexts(record);
        const Id id = head(record).id;
        const auto stored = m_store.loadWithBin(id);
        if (!stored) {
            head(record).revision = 0;
            save(record);
            ++m_result.created;
            return;
        }
        if (kindOf(*stored) != kindOf(record)) refuse(Refusal::InvalidRecord, u"id"_s, id);
        ++m_result.existing;
        if (m_store.isInBin(id)) return note(u"inBin"_s, *stored);
        AnyRecord merged = *stored;
        if (!merge(merged, record)) return;
        save(merged);
        ++m_result.updated;
    }

    void save(AnyRecord &record)
    {
        const Id id = head(record).id;
        checkReferences(record);
        if (const auto *file = std::get_if<Attachment>(&record)) putContent(file->sha256);
        if (const QList<Problem> problems = validate(record); !problems.isEmpty())
            refuse(Refusal::InvalidRecord, problems.front().field, id);
        m_store.put(record, m_change);
    }

    /// Only when all of them are there does it show.
    void refuseCircles()
    {
        for (const AnyRecord &record : std::as_const(m_package.records))
            if (const auto stored = m_store.load(head(record).id))
                if (const Field *field = circleOf(m_store, *stored))
                    refuse(Refusal::InvalidRecord, field->key().toString(), head(record).id);
    }

    void putContent(const QString &sha256)
    {
        const auto content = m_package.contents.constFind(sha256);
        if (content == m_package.contents.cend()) return; // the foreign key refuses what is nowhere
        store::ContentStore(m_database).put(*content);
        m_package.contents.erase(content);
    }

    void checkReferences(AnyRecord &record) const
    {
        const Id id = head(record).id;
        forEachReference(record, [&](const Field &field, QString &to) {
            std::optional<RecordKind> kind;
            if (const auto known = m_ids.constFind(to); known != m_ids.cend())
                kind = *known;
            else
                kind = m_store.kindOf(to);
            if (!kind || !mayPointTo(field, kindOf(record), *kind))
                refuse(Refusal::BrokenReference, field.key() + u" → "_s + to, id);
        });
    }

    /// Takes over what changed in the file since its last import; true when the record is another one then.
    bool merge(AnyRecord &merged, const AnyRecord &incoming)
    {
        bool changed = false;
        std::optional<QHash<QString, QJsonValue>> imported;
        for (const Field &field : typeOf(kindOf(merged)).fields) {
            const QJsonValue now = read(incoming, field);
            const QJsonValue present = read(merged, field);
            if (now == present || (now.isNull() && field.access == FieldAccess::Restricted)) continue;
            if (!imported) imported = lastImported(head(merged).id);
            const QJsonValue before = imported->value(field.key().toString(), QJsonValue(QJsonValue::Null));
            if (now == before) continue; // edited here, not in the file
            if (present != before && imported->contains(field.key().toString())) note(u"editOverwritten"_s, merged);
            write(merged, field, now);
            changed = true;
        }
        return changed;
    }

    /// The fields of a record as the last import left them.
    QHash<QString, QJsonValue> lastImported(const Id &id)
    {
        QHash<QString, QJsonValue> fields;
        for (const FeedEntry &entry : store::ChangeFeed(m_database).of(id, -1)) {
            if (!isImport(entry)) continue;
            for (const FieldChange &change : entry.changes)
                if (!fields.contains(change.field)) fields.insert(change.field, change.after);
        }
        return fields;
    }

    /// What the file had at an earlier import and has no more.
    void removeVanished()
    {
        QStringList candidates;
        for (const AnyRecord &record : m_package.records) {
            if (!std::holds_alternative<Process>(record)) continue;
            const Id &process = head(record).id;
            for (const AnyRecord &step : m_store.pointingTo(RecordKind::Step, u"process", process))
                candidates << head(step).id;
            for (const AnyRecord &file : m_store.pointingTo(RecordKind::Attachment, u"subject", process))
                candidates << head(file).id;
            for (const Id &item : m_store.idsLinkedTo(process, RecordKind::KnowledgeItem, u"links"))
                candidates << item;
        }
        candidates.removeDuplicates();
        for (const Id &id : candidates) {
            if (m_ids.contains(id)) continue;
            const auto record = m_store.load(id);
            if (!record || head(*record).origin != m_origin) continue;
            if (!std::ranges::all_of(store::ChangeFeed(m_database).of(id, -1), isImport)) {
                note(u"editKept"_s, *record);
                continue;
            }
            m_store.remove(id, m_change);
            ++m_result.updated;
        }
    }

    store::Database &m_database;
    mutable store::RecordStore m_store;
    Package m_package;
    QString m_origin;
    const store::ChangeContext &m_change;
    const Progress &m_progress;
    QHash<Id, RecordKind> m_ids; ///< records of the package
    StoredPackage m_result;
};

} // namespace

StoredPackage storePackage(store::Database &database, Package package, const QString &origin,
                           const store::ChangeContext &change, const Progress &progress)
{
    return PackageStorage(database, std::move(package), origin, change, progress).run();
}

} // namespace staffelstab
