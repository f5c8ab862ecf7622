// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/indexer.h"

#include "base/safewrite.h"
#include "search/lexicon.h"
#include "search/nounvocabulary.h"
#include "store/feed.h"
#include "store/lock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <fcntl.h>
#include <stdio.h>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr int kFeedPage = 500;
constexpr int kIdPage = 200;
constexpr int kCommitDocuments = 200;
constexpr int kCommitMs = 1000;
constexpr int kBuildCommitDocuments = 500; ///< while building; with more the engine's lists outgrow the caches
constexpr qint64 kManyChanges = 2000;      ///< from here on building anew is faster than following

QString buildFolder(const QString &indexFolder) { return indexFolder + u"/ranked.new"_s; }
QString damageMark(const QString &indexFolder) { return indexFolder + u"/damaged"_s; }

void removeFolder(const QString &path) { QDir(path).removeRecursively(); }

/// The new folder under the name of the old one, in one step of the file system where it can do that.
void replaceFolder(const QString &fresh, const QString &place)
{
    const QByteArray from = QFile::encodeName(fresh), to = QFile::encodeName(place);
    if (QFile::exists(place) &&
        ::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_EXCHANGE) == 0) {
        removeFolder(fresh); // now the old one
        return;
    }
    removeFolder(place);
    if (::rename(from.constData(), to.constData()) != 0)
        throw Failure(ErrorCode::Io, QString::fromLocal8Bit(strerror(errno)), place);
}

void tell(const Progress &progress, qint64 done, qint64 total)
{
    if (progress && progress(done, total) == Continue::No) throw Failure(ErrorCode::Cancelled, u"indexing"_s);
}

[[noreturn]] void fail(const IndexError &error)
{
    switch (error.reason) {
    case IndexError::Reason::Locked:
        throw Failure(ErrorCode::Busy, error.detail);
    case IndexError::Reason::Full:
        throw Failure(ErrorCode::DiskFull, error.detail);
    default:
        throw Failure(ErrorCode::Io, error.detail);
    }
}

} // namespace

QString rankedFolder(const QString &indexFolder) { return indexFolder + u"/ranked"_s; }

void reportDamage(const QString &indexFolder)
{
    try {
        if (QFile::exists(indexFolder)) safeWrite(damageMark(indexFolder), "damaged\n");
    } catch (const Failure &) { // the next search will notice again
    }
}

bool isReportedDamaged(const QString &indexFolder) { return QFile::exists(damageMark(indexFolder)); }

/// One indexer at a time over all programs.
class Indexer::Lock
{
  public:
    explicit Lock(const QString &folder)
    {
        if (!QDir().mkpath(folder)) throw Failure(ErrorCode::Io, u"cannot make the folder"_s, folder);
        m_lock = store::WriterLock::take(folder + u"/indexer"_s);
        if (m_lock) return;
        throw Failure(QFileInfo(folder).isWritable() ? ErrorCode::Busy : ErrorCode::Io, u"indexer lock"_s, folder);
    }

  private:
    std::unique_ptr<store::WriterLock> m_lock;
};

Indexer::Indexer(store::Database &database, QString indexFolder, QString workspaceId)
    : m_db(database), m_folder(std::move(indexFolder)), m_workspaceId(std::move(workspaceId))
{
}

Indexer::~Indexer() = default;

IndexStamp Indexer::update(const Progress &progress)
{
    const Lock lock(m_folder);
    m_words = TownWordsReader(m_db).current();
    try {
        try {
            if (isReportedDamaged(m_folder)) throw IndexError{IndexError::Reason::Damaged, u"reported"_s};
            return follow(progress);
        } catch (const IndexError &error) {
            if (error.reason == IndexError::Reason::Locked || error.reason == IndexError::Reason::Full) throw;
            return build(progress);
        }
    } catch (const IndexError &error) {
        fail(error);
    }
}

IndexStamp Indexer::rebuild(const Progress &progress)
{
    const Lock lock(m_folder);
    m_words = TownWordsReader(m_db).current();
    try {
        return build(progress);
    } catch (const IndexError &error) {
        fail(error);
    }
}

IndexStamp Indexer::follow(const Progress &progress)
{
    using Cause = IndexError::Reason;
    store::ChangeFeed feed(m_db);
    Documents documents(m_db);
    IndexWriter writer(rankedFolder(m_folder), IndexWriter::Mode::Existing, m_words);
    IndexStamp stamp = writer.stamp();
    qint64 end = feed.end();
    if (stamp.workspace != m_workspaceId || stamp.sequence > end || stamp.mark != feed.fingerprint(stamp.sequence))
        throw IndexError{Cause::OtherVersion, u"another history"_s};
    if (stamp.reading > documents.newestReading()) throw IndexError{Cause::OtherVersion, u"other readings"_s};
    if (end - stamp.sequence > std::max(kManyChanges, stamp.documents))
        throw IndexError{Cause::OtherVersion, u"far behind"_s};

    const qint64 begin = stamp.sequence;
    QElapsedTimer sinceCommit;
    sinceCommit.start();
    int uncommitted = 0;
    const auto commit = [&] {
        stamp.mark = feed.fingerprint(stamp.sequence);
        writer.setStamp(stamp);
        writer.commit();
        uncommitted = 0;
        sinceCommit.restart();
    };
    for (;;) {
        const QList<store::FeedTouch> touches = feed.touchedAfter(stamp.sequence, kFeedPage);
        QStringList ids;
        for (qsizetype i = 0; i < touches.size(); ++i) {
            stamp.sequence = touches[i].sequence;
            for (const QString &id : documents.dependentOn(touches[i].record, touches[i].kind))
                if (!ids.contains(id)) ids << id;
            if (ids.size() < kIdPage && i + 1 < touches.size()) continue;
            write(writer, ids);
            uncommitted += static_cast<int>(ids.size());
            ids.clear();
            if (uncommitted >= kCommitDocuments || sinceCommit.elapsed() >= kCommitMs) commit();
            tell(progress, stamp.sequence - begin, std::max(end, stamp.sequence) - begin);
        }
        if (touches.size() < kFeedPage) break;
    }
    const qint64 reading = documents.newestReading();
    const QStringList read = documents.readAfter(stamp.reading);
    for (const QString &id : read) {
        write(writer, {id});
        if (++uncommitted >= kCommitDocuments) commit(); // without the new reading: cut off, they are written once more
        tell(progress, stamp.sequence - begin, std::max(end, stamp.sequence) - begin);
    }
    if (stamp.sequence != begin || stamp.reading != reading) {
        stamp.reading = reading;
        commit();
    }
    stamp = writer.stamp();
    if (stamp.sequence == feed.end() && stamp.documents != documents.count())
        throw IndexError{Cause::Damaged, u"%1 documents"_s.arg(stamp.documents)};
    return stamp;
}

IndexStamp Indexer::build(const Progress &progress)
{
    const QString fresh = buildFolder(m_folder);
    removeFolder(fresh);
    store::ChangeFeed feed(m_db);
    Documents documents(m_db);
    try {
        IndexWriter writer(fresh, IndexWriter::Mode::Fresh, m_words);
        IndexStamp stamp{m_workspaceId,
                         feed.end(),
                         {},
                         0,
                         documents.newestReading()}; // what changes from here on is followed afterwards
        stamp.mark = feed.fingerprint(stamp.sequence);
        const qint64 total = documents.count();
        if (!hasGermanDictionary()) writer.setVocabulary(nounVocabulary(documents, [&] { tell(progress, 0, total); }));
        qint64 done = 0, committed = 0;
        Id last;
        for (;;) {
            const QStringList ids = documents.ids(last, kIdPage);
            if (ids.isEmpty()) break;
            write(writer, ids);
            last = ids.back();
            done += ids.size();
            tell(progress, done, std::max(done, total));
            if (done - committed < kBuildCommitDocuments) continue;
            writer.commit();
            committed = done;
        }
        writer.setStamp(stamp);
        writer.finish();
    } catch (...) {
        removeFolder(fresh);
        throw;
    }
    replaceFolder(fresh, rankedFolder(m_folder));
    QFile::remove(damageMark(m_folder));
    return follow({});
}

void Indexer::write(IndexWriter &writer, const QStringList &ids)
{
    Documents documents(m_db);
    for (const QString &id : ids) {
        try {
            if (const auto document = documents.read(id))
                writer.put(*document);
            else
                writer.remove(id);
        } catch (const Failure &failure) {
            if (failure.error().code != ErrorCode::Corrupt) throw;
            writer.putUnreadable(id); // damage of one record is the data check's business
        }
    }
}

} // namespace staffelstab::search
