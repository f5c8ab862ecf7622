// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sharing.h"

#include "base/safewrite.h"
#include "exchange/exchangeformat.h"
#include "store/content.h"
#include "usecase/guard.h"
#include "usecase/knownpeople.h"
#include "usecase/workspace.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr auto kSharedTag = "gemeinsam"_L1;
constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kLongestNote = 1'000;

struct MadePackage {
    PackagePlan plan;
    QByteArray bytes;
};

class PackageMaking
{
  public:
    PackageMaking(Workspace &workspace, const PackageOrder &order, const Progress &progress)
        : m_database(workspace.database()), m_order(order), m_progress(progress)
    {
    }

    MadePackage run()
    {
        if (m_order.choice.processes.isEmpty()) throw Failure(ErrorCode::Invalid, u"required"_s, u"process"_s);
        checkHead(m_order.head);
        const store::ReadTransaction snapshot(m_database);
        const QList<AnyRecord> all = everything();
        const exchange::NameFinder finder(people(), wordSort);
        exchange::Stripped stripped =
            exchange::strip(exchange::packageRecords(all, m_order.choice), finder, m_order.takenBack);
        const PackageHead head = strippedHead(finder);
        refuseNames(stripped.records, finder);
        m_made.plan.replacements += stripped.replacements;
        write(head, stripped.records);
        listChoices(all, stripped.records);
        return std::move(m_made);
    }

  private:
    /// The first line of the file must be short enough to be recognised.
    static void checkHead(const PackageHead &head)
    {
        if (head.town.trimmed().isEmpty()) throw Failure(ErrorCode::Invalid, u"required"_s, u"town"_s);
        if (head.town.size() > kLongestLine) throw Failure(ErrorCode::Invalid, u"too long"_s, u"town"_s);
        if (head.licence.size() > kLongestLine) throw Failure(ErrorCode::Invalid, u"too long"_s, u"licence"_s);
        if (head.note.size() > kLongestNote) throw Failure(ErrorCode::Invalid, u"too long"_s, u"note"_s);
    }

    QList<exchange::KnownPerson> people()
    {
        QList<exchange::KnownPerson> people = knownPeople(m_database);
        m_made.plan.hasErased = std::ranges::any_of(
            people, [](const exchange::KnownPerson &person) { return std::ranges::any_of(person.names, isPseudonym); });
        for (const QString &name : m_order.otherNames)
            if (!name.trimmed().isEmpty()) people.append({{name.trimmed()}, {}});
        return people;
    }

    void step(qint64 done, qint64 total) const
    {
        if (m_progress && m_progress(done, total) == Continue::No) throw Failure(ErrorCode::Cancelled, u"cancelled"_s);
    }

    QList<AnyRecord> everything() const
    {
        store::RecordStore store(m_database);
        QList<AnyRecord> all = store.list(RecordKind::Post); // for the titles of those who do a step
        for (int i = 0; i < kRecordKinds; ++i) {
            step(i, kRecordKinds);
            if (const auto kind = static_cast<RecordKind>(i); exchange::isShared(kind)) all << store.list(kind);
        }
        return all;
    }

    PackageHead strippedHead(const exchange::NameFinder &finder)
    {
        PackageHead head = m_order.head;
        for (QString *text : {&head.town, &head.licence, &head.note})
            *text = exchange::stripped(*text, finder, m_order.takenBack, m_made.plan.replacements);
        return head;
    }

    /// Whatever the way by which a name could have stayed: the package is not written then.
    static void refuseNames(const QList<AnyRecord> &records, const exchange::NameFinder &finder)
    {
        for (const Replacement &left : exchange::strip(records, finder).replacements)
            if (exchange::isName(left.sort))
                throw Failure(ErrorCode::Internal, u"a name would leave the house"_s, left.record);
    }

    void write(const PackageHead &head, const QList<AnyRecord> &records)
    {
        m_made.bytes = exchange::ExchangeWriter::header(head);
        for (const AnyRecord &record : records) {
            step(m_made.plan.entries.size(), records.size());
            QByteArray content;
            if (const auto *file = std::get_if<Attachment>(&record))
                content = store::ContentStore(m_database).get(file->sha256);
            m_made.bytes += exchange::ExchangeWriter::line(record, content);
            m_made.plan.entries << entryOf(record);
            ++m_made.plan.counts[kindName(kindOf(record))];
        }
        m_made.plan.seal =
            QString::fromLatin1(QCryptographicHash::hash(m_made.bytes, QCryptographicHash::Sha256).toHex());
    }

    static PackageEntry entryOf(const AnyRecord &record)
    {
        PackageEntry entry{staffelstab::head(record).id, kindOf(record), titleOf(record), {}};
        if (const auto *step = std::get_if<Step>(&record)) entry.subject = step->process;
        if (const auto *item = std::get_if<KnowledgeItem>(&record)) entry.subject = item->links.value(0);
        if (const auto *file = std::get_if<Attachment>(&record)) entry.subject = file->subject;
        return entry;
    }

    /// What stays here until somebody chooses it.
    void listChoices(const QList<AnyRecord> &all, const QList<AnyRecord> &records)
    {
        QSet<Id> held;
        for (const AnyRecord &record : records)
            held << staffelstab::head(record).id;
        for (const AnyRecord &record : all) {
            if (const auto *file = std::get_if<Attachment>(&record); file && held.contains(file->subject))
                m_made.plan.files << entryOf(record);
            const auto *item = std::get_if<KnowledgeItem>(&record);
            if (!item || !exchange::isContact(*item) || held.contains(item->id)) continue;
            if (std::ranges::any_of(item->links, [&](const Id &id) { return held.contains(id); }))
                m_made.plan.contacts << entryOf(record);
        }
    }

    store::Database &m_database;
    const PackageOrder &m_order;
    const Progress &m_progress;
    MadePackage m_made;
};

} // namespace

Result<QList<PackageEntry>> sharedProcesses(Workspace &workspace)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        store::RecordStore store(workspace.database());
        QSet<Id> shared;
        for (const AnyRecord &record : store.list(RecordKind::Recommendation))
            if (const auto &each = std::get<Recommendation>(record); !each.sharedWith.isEmpty())
                shared += QSet<Id>(each.processes.begin(), each.processes.end());
        QList<PackageEntry> entries;
        for (const AnyRecord &record : store.list(RecordKind::Process)) {
            const auto &process = std::get<Process>(record);
            if (process.tags.contains(kSharedTag) || !process.sharedWith.isEmpty() || shared.contains(process.id))
                entries.append({process.id, RecordKind::Process, process.name, {}});
        }
        return entries;
    });
}

Result<PackagePlan> planPackage(Workspace &workspace, const PackageOrder &order, const Progress &progress)
{
    return guard([&] { return PackageMaking(workspace, order, progress).run().plan; });
}

Result<PackagePlan> writePackage(Workspace &workspace, const PackageOrder &order, const QString &path,
                                 const QString &seal, const Progress &progress)
{
    return guard([&] {
        if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
            throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
        MadePackage made = PackageMaking(workspace, order, progress).run();
        if (made.plan.entries.isEmpty()) throw Failure(ErrorCode::Invalid, u"required"_s, u"process"_s);
        if (!seal.isEmpty() && seal != made.plan.seal)
            throw Failure(ErrorCode::Conflict, u"the package is another one"_s, path);
        safeWrite(path, made.bytes);
        return made.plan;
    });
}

} // namespace staffelstab
