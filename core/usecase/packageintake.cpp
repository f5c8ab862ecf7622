// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/packageintake.h"

#include "base/text.h"
#include "exchange/packagecontents.h"
#include "store/content.h"
#include "usecase/importoutcome.h"
#include "usecase/packagestorage.h"
#include "usecase/planrecords.h"
#include "usecase/writing.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::Intake;
using exchange::Package;
using exchange::PresentRecord;
using exchange::Refused;
using store::RecordStore;

QString sealOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Package packageIn(const QString &path, const QByteArray &bytes)
{
    Package package = exchange::readFile({path, bytes});
    if (!package.head) throw Refused(Refusal::NoContent, u"package"_s);
    return package;
}

QList<PresentRecord> presentRecords(RecordStore &store)
{
    QList<PresentRecord> present;
    for (int i = 0; i < kRecordKinds; ++i)
        if (const auto kind = static_cast<RecordKind>(i); exchange::isShared(kind))
            for (const AnyRecord &record : store.list(kind))
                present.append({record, false});
    for (const RecordStore::BinRow &row : store.binRows())
        if (exchange::isShared(row.kind))
            if (const auto record = store.loadWithBin(row.id)) present.append({*record, true});
    return present;
}

class PackageTaking
{
  public:
    PackageTaking(Workspace &workspace, const QString &command, const Progress &progress)
        : m_workspace(workspace), m_store(workspace.database()), m_change(changeContext(workspace, command)),
          m_command(command), m_progress(progress)
    {
    }

    void take(Package package, const QList<PackageLine> &lines, ImportOutcome &outcome)
    {
        Intake intake = exchange::intakeOf(package, lines, m_command);
        for (const AnyRecord &record : std::as_const(intake.created)) // storing would bring ours up to date, unasked
            if (m_store.kindOf(head(record).id)) throw Refused(Refusal::InvalidRecord, u"id"_s);
        Package coming;
        coming.foreign = false;
        coming.records = intake.created;
        coming.contents = package.contents;
        const QString origin = exchange::originOf(*package.head);
        StoredPackage stored = storePackage(m_workspace.database(), std::move(coming), origin, m_change, m_progress);
        for (const AnyRecord &theirs : std::as_const(intake.theirs))
            if (putTheirs(theirs, intake.lines, package.contents)) {
                ++stored.updated;
                ++stored.counts[kindName(kindOf(theirs))];
            }
        if (stored.counts.contains(kindName(RecordKind::Process)))
            joinRunningPlans(m_store, m_workspace.database(), m_change);
        outcome.counts = stored.counts;
        outcome.notes = package.notes + notesOf(intake.lines);
        outcome.status = stored.created + stored.updated == 0 ? ImportStatus::Unchanged
                         : stored.updated > 0                 ? ImportStatus::Updated
                                                              : ImportStatus::Imported;
        if (outcome.status != ImportStatus::Unchanged) outcome.command = m_command;
    }

  private:
    /// Puts what theirs says over ours; true when ours is another one then.
    bool putTheirs(const AnyRecord &theirs, const QList<PackageLine> &lines, const QHash<QString, QByteArray> &contents)
    {
        const Id &id = head(theirs).id;
        const auto line = std::ranges::find(lines, id, &PackageLine::ours);
        if (line->standing == Standing::InBin)
            m_store.restore(id, m_change);
        else if (head(requireRecord(m_store.load(id), id)).revision != line->revision)
            throw Failure(ErrorCode::Conflict, u"changed since it was looked at"_s, id);
        const AnyRecord before = requireRecord(m_store.load(id), id);
        AnyRecord after = before;
        for (const Field &field : typeOf(kindOf(after)).fields)
            if (const QJsonValue value = read(theirs, field);
                exchange::isShared(kindOf(after), field) && !value.isNull())
                write(after, field, exchange::takenOver(field, read(before, field), value));
        head(after).externalId = head(theirs).externalId;
        head(after).origin = head(theirs).origin;
        requireReferences(m_store, before, after);
        if (const auto *file = std::get_if<Attachment>(&after))
            if (const auto content = contents.constFind(file->sha256); content != contents.cend())
                store::ContentStore(m_workspace.database()).put(*content);
        const qint64 revision = head(before).revision;
        return putRecord(m_store, after, m_change).revision != revision || line->standing == Standing::InBin;
    }

    static QStringList notesOf(const QList<PackageLine> &lines)
    {
        QStringList notes;
        for (const PackageLine &line : lines) {
            if (line.decision != Decision::Leave || line.standing == Standing::Same) continue;
            const auto *code = line.standing == Standing::New         ? "leftOut: "
                               : line.standing == Standing::Different ? "oursKept: "
                                                                      : "inBin: ";
            if (const QString note = QLatin1StringView(code) + shortened(line.title, 120); !notes.contains(note))
                notes << note;
        }
        return notes.mid(0, 200);
    }

    Workspace &m_workspace;
    RecordStore m_store;
    store::ChangeContext m_change;
    QString m_command;
    const Progress &m_progress;
};

} // namespace

Result<PackagePreview> previewPackage(Workspace &workspace, const QString &path, const Progress &progress)
{
    return guard([&] {
        PackagePreview preview;
        preview.refused = outcomeOf(path, [&](ImportOutcome &) {
            const QByteArray bytes = importBytes(path);
            const Package package = packageIn(path, bytes);
            if (progress && progress(1, 3) == Continue::No) throw Refused(Refusal::Cancelled);
            const store::ReadTransaction snapshot(workspace.database());
            RecordStore store(workspace.database());
            const QList<PresentRecord> present = presentRecords(store);
            if (progress && progress(2, 3) == Continue::No) throw Refused(Refusal::Cancelled);
            preview.head = *package.head;
            preview.notes = package.notes;
            preview.lines = exchange::compared(package, present);
            preview.seal = sealOf(bytes);
        });
        return preview;
    });
}

Result<ImportOutcome> takePackage(Workspace &workspace, const QString &path, const PackagePreview &seen,
                                  const Progress &progress)
{
    return guard([&] {
        refuseReadOnly(workspace);
        std::optional<Failure> conflict;
        ImportOutcome outcome = outcomeOf(path, [&](ImportOutcome &made) {
            const QByteArray bytes = importBytes(path);
            if (sealOf(bytes) != seen.seal) {
                conflict = Failure(ErrorCode::Conflict, u"the file is another one"_s, path);
                return;
            }
            Package package = packageIn(path, bytes);
            backupBeforeImport(workspace);
            store::Transaction transaction(workspace.database());
            try {
                PackageTaking(workspace, kPackageCommand + newId(), progress)
                    .take(std::move(package), seen.lines, made);
            } catch (const Failure &failure) {
                if (failure.error().code == ErrorCode::Conflict) conflict = failure;
                throw;
            }
            transaction.commit();
        });
        if (conflict) throw Failure(*conflict);
        return outcome;
    });
}

void takeAsProposed(Workspace &workspace, Package package, const QString &command, const Progress &progress,
                    ImportOutcome &outcome)
{
    RecordStore store(workspace.database());
    const QList<PackageLine> lines = exchange::compared(package, presentRecords(store));
    PackageTaking(workspace, command, progress).take(std::move(package), lines, outcome);
}

} // namespace staffelstab
