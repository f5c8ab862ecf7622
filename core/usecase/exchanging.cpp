// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/exchanging.h"

#include "base/id.h"
#include "base/safewrite.h"
#include "exchange/exchangeformat.h"
#include "exchange/package.h"
#include "model/references.h"
#include "store/content.h"
#include "store/importsources.h"
#include "usecase/guard.h"
#include "usecase/importfiles.h"
#include "usecase/importoutcome.h"
#include "usecase/packageintake.h"
#include "usecase/packagestorage.h"
#include "usecase/planrecords.h"
#include "usecase/workspace.h"
#include "usecase/writing.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::Refused;

ImportStatus statusOf(const StoredPackage &stored)
{
    if (stored.created == 0 && stored.updated == 0) return ImportStatus::Unchanged;
    return stored.existing == 0 ? ImportStatus::Imported : ImportStatus::Updated;
}

/// Reads one file and stores it in a transaction of its own, together with what else belongs there.
void importSource(Workspace &workspace, const exchange::Source &source, const Progress &progress,
                  ImportOutcome &outcome, const std::function<void()> &alongside = {})
{
    exchange::Package package = exchange::readFile(source);
    const QString command = (package.head ? kPackageCommand : kImportCommand) + newId();
    store::Transaction transaction(workspace.database());
    if (package.head) {
        takeAsProposed(workspace, std::move(package), command, progress, outcome);
        if (alongside) alongside();
        return transaction.commit();
    }
    const StoredPackage stored = storePackage(workspace.database(), std::move(package), source.name,
                                              changeContext(workspace, command), progress);
    store::RecordStore store(workspace.database());
    if (stored.counts.contains(kindName(RecordKind::Process)))
        joinRunningPlans(store, workspace.database(), changeContext(workspace, command));
    if (alongside) alongside();
    transaction.commit();
    outcome.status = statusOf(stored);
    outcome.counts = stored.counts;
    outcome.notes = stored.notes;
    if (outcome.status != ImportStatus::Unchanged) outcome.command = command;
}

/// A kind that says nothing without a restricted field stays here.
bool leavesTheHouse(RecordKind kind)
{
    return std::ranges::none_of(typeOf(kind).fields, [](const Field &field) {
        return field.required && field.access == FieldAccess::Restricted;
    });
}

class Export
{
  public:
    Export(Workspace &workspace, const Progress &progress)
        : m_store(workspace.database()), m_contents(workspace.database()), m_progress(progress)
    {
    }

    QByteArray run()
    {
        QList<AnyRecord> records;
        for (int i = 0; i < kRecordKinds; ++i)
            if (const auto kind = static_cast<RecordKind>(i); leavesTheHouse(kind)) records << m_store.list(kind);
        records.removeIf([this](const AnyRecord &record) { return isOfInterview(record); });
        for (const AnyRecord &record : records)
            m_ids << head(record).id;
        m_bytes = exchange::ExchangeWriter::header();
        for (qsizetype i = 0; i < records.size(); ++i) {
            if (m_progress && i % 100 == 0 && m_progress(i, records.size()) == Continue::No)
                throw Failure(ErrorCode::Cancelled, u"cancelled"_s);
            add(records[i]);
        }
        return std::move(m_bytes);
    }

    const QMap<QString, int> &counts() const { return m_counts; }

  private:
    /// The words of an answer stay here, and its files with them.
    bool isOfInterview(const AnyRecord &record)
    {
        const auto *file = std::get_if<Attachment>(&record);
        return file && m_store.kindOf(file->subject) == RecordKind::Answer;
    }

    /// References into the bin are left out, except where a record cannot be without: then the other comes along.
    void add(AnyRecord record)
    {
        QStringList needed;
        forEachReference(record, [&](const Field &field, QString &to) {
            if (m_ids.contains(to)) return;
            if (field.required)
                needed << to;
            else
                to.clear();
        });
        for (const Id &id : needed)
            if (const auto other = m_store.loadWithBin(id); other && !m_ids.contains(id)) {
                m_ids << id;
                add(*other);
            }
        QByteArray content;
        if (const auto *file = std::get_if<Attachment>(&record)) content = m_contents.get(file->sha256);
        m_bytes += exchange::ExchangeWriter::line(record, content);
        ++m_counts[kindName(kindOf(record))];
    }

    store::RecordStore m_store;
    store::ContentStore m_contents;
    const Progress &m_progress;
    QSet<Id> m_ids;
    QByteArray m_bytes;
    QMap<QString, int> m_counts;
};

} // namespace

struct Import::Private {
    QStringList paths;
    Progress progress;
    QList<ImportFile> files;
    QSet<QString> names; ///< taken in this import
    qsizetype place = -1;
    qint64 before = 0; ///< bytes of the files that are through
    qint64 total = 0;

    void begin(Workspace &workspace);
    void take(Workspace &workspace, const ImportFile &file, ImportOutcome &made);
};

void Import::Private::begin(Workspace &workspace)
{
    files = importFiles(paths);
    backupBeforeImport(workspace);
    for (const ImportFile &file : files)
        total += file.bytes + 1;
    place = 0;
}

void Import::Private::take(Workspace &workspace, const ImportFile &file, ImportOutcome &made)
{
    const Progress inFile = [&](qint64 done, qint64 records) {
        return progress ? progress(before + file.bytes * done / std::max<qint64>(records, 1), total) : Continue::Yes;
    };
    if (inFile(0, 1) == Continue::No) throw Refused(Refusal::Cancelled);
    const QByteArray bytes = importBytes(file.path);
    store::ImportSources sources(workspace.database());
    const QString name = sources.nameOf(file.place, bytes, names);
    names << name;
    importSource(workspace, {name, bytes}, inFile, made, [&] { sources.remember(file.place, bytes, name); });
}

Import::Import(QStringList paths, Progress progress) : d(std::make_unique<Private>())
{
    d->paths = std::move(paths);
    d->progress = std::move(progress);
}

Import::~Import() = default;

Result<std::optional<ImportOutcome>> Import::next(Workspace &workspace)
{
    return guard([&]() -> std::optional<ImportOutcome> {
        refuseReadOnly(workspace);
        if (d->place < 0) d->begin(workspace);
        if (d->place >= d->files.size()) return std::nullopt;
        const ImportFile file = d->files[d->place++];
        const ImportOutcome outcome =
            outcomeOf(file.path, [&](ImportOutcome &made) { d->take(workspace, file, made); });
        d->before += file.bytes + 1;
        if (outcome.refusal == Refusal::Cancelled)
            d->place = d->files.size();
        else if (d->progress && d->place == d->files.size())
            d->progress(d->total, d->total);
        return outcome;
    });
}

Result<QList<ImportOutcome>> importPaths(Workspace &workspace, const QStringList &paths, const Progress &progress,
                                         const std::function<void(const ImportOutcome &)> &reported)
{
    Import import(paths, progress);
    QList<ImportOutcome> outcomes;
    for (;;) {
        const auto outcome = import.next(workspace);
        if (!outcome) return outcome.error();
        if (!*outcome) return outcomes;
        outcomes << **outcome;
        if (reported) reported(**outcome);
    }
}

Result<QMap<QString, int>> exportTo(Workspace &workspace, const QString &path, const Progress &progress)
{
    return guard([&] {
        if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
            throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
        Export content(workspace, progress);
        const store::ReadTransaction snapshot(workspace.database());
        safeWrite(path, content.run());
        return content.counts();
    });
}

Result<Done> importSample(Workspace &workspace)
{
    return guard([&] {
        refuseReadOnly(workspace);
        QFile file(u":/staffelstab/exchange/sample.jsonl"_s);
        if (!file.open(QIODevice::ReadOnly)) throw Failure(ErrorCode::Internal, file.errorString(), file.fileName());
        const QByteArray bytes = file.readAll();
        const ImportOutcome outcome = outcomeOf(file.fileName(), [&](ImportOutcome &made) {
            importSource(workspace, {u"sample.jsonl"_s, bytes}, {}, made);
        });
        if (outcome.refusal != Refusal::None)
            throw Failure(ErrorCode::Internal, u"line %1: %2"_s.arg(outcome.line).arg(outcome.detail), outcome.file);
        return Done{};
    });
}

} // namespace staffelstab
