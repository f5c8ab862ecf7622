// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/datacheck.h"

#include "store/content.h"
#include "store/feed.h"
#include "store/recordstore.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

using Kind = Damage::Kind;

constexpr int kMostDamages = 1'000;

/// Runs one part of the check; an engine that gives up at a damaged page is itself a damage.
template <typename Part> void examine(CheckReport &report, Kind kind, Part part)
{
    try {
        part();
    } catch (const SqlError &error) {
        if (!error.isDamage()) throw;
        report.damages.append({kind, {}, {}, error.message()});
    }
}

/// As quick find keeps it; empty where even that can't be read.
QString titleKept(Database &database, const Id &record)
{
    try {
        return database.value(u"select title from quick_text where record = ?"_s, {record}).toString();
    } catch (const SqlError &) {
        return {};
    }
}

void checkStructure(Database &database, CheckReport &report)
{
    QStringList lines;
    QSqlQuery query = database.run(u"pragma integrity_check(100)"_s);
    while (query.next())
        if (const QString line = query.value(0).toString(); line != u"ok") lines << line;
    if (!lines.isEmpty()) report.damages.append({Kind::Structure, {}, {}, lines.join(u'\n')});
}

void checkLinks(Database &database, CheckReport &report)
{
    QSqlQuery query = database.run(u"select from_id, field from link where to_id not in (select id from record) "
                                   "or from_id not in (select id from record)"_s);
    while (query.next() && report.damages.size() < kMostDamages) {
        const Id id = query.value(0).toString();
        report.damages.append({Kind::ForeignKey, id, titleKept(database, id), query.value(1).toString()});
    }
}

/// The record that a row of one of our tables is about.
Id recordOfRow(Database &database, const QString &table, const QVariant &row)
{
    const QString column = table == u"change"                ? u"record_id"_s
                           : table == u"quick_text"          ? u"record"_s
                           : table.startsWith(u"content_"_s) ? u"sha256"_s
                                                             : u"id"_s;
    return database.value(u"select \"%1\" from \"%2\" where rowid = ?"_s.arg(column, table), {row}).toString();
}

void checkReferences(Database &database, CheckReport &report)
{
    QSqlQuery query = database.run(u"pragma foreign_key_check"_s);
    while (query.next() && report.damages.size() < kMostDamages) {
        const QString table = query.value(0).toString();
        if (table == u"link") continue; // has no row numbers
        const Id id = recordOfRow(database, table, query.value(1));
        const Kind kind = query.value(2).toString() == u"content" ? Kind::MissingContent : Kind::ForeignKey;
        report.damages.append({kind, id, titleKept(database, id), table});
    }
    checkLinks(database, report);
}

void checkQuickFind(Database &database)
{
    if (database.isReadOnly()) return; // the check itself is an insert
    database.run(u"insert into quick_words(quick_words, rank) values('integrity-check', 1)"_s);
    database.run(u"insert into quick_parts(quick_parts, rank) values('integrity-check', 1)"_s);
}

void checkRecord(Database &database, RecordStore &store, const Id &id, CheckReport &report)
{
    const auto record = store.loadWithBin(id);
    if (!record)
        report.damages.append({Kind::RecordHash, id, titleKept(database, id), u"unknown kind"_s});
    else if (recordHash(*record) != store.storedHash(id))
        report.damages.append({Kind::RecordHash, id, titleOf(*record), u"hash differs"_s});
}

void checkRecords(Database &database, CheckReport &report, const Progress &progress)
{
    RecordStore store(database);
    QStringList ids;
    examine(report, Kind::Structure, [&] { ids = store.allIds(); });
    for (const Id &id : ids) {
        if (progress && report.records % 500 == 0 && progress(report.records, ids.size()) == Continue::No)
            throw Failure(ErrorCode::Cancelled, u"check"_s);
        if (report.damages.size() >= kMostDamages) return;
        ++report.records;
        try {
            checkRecord(database, store, id, report);
        } catch (const Failure &failure) {
            report.damages.append({Kind::RecordHash, id, titleKept(database, id), failure.error().detail});
        } catch (const SqlError &error) {
            if (!error.isDamage()) throw;
            report.damages.append({Kind::Structure, id, titleKept(database, id), error.message()});
        }
    }
}

void checkHistory(Database &database, CheckReport &report)
{
    for (const ChangeFeed::DamagedEntry &entry : ChangeFeed(database).damaged()) {
        if (report.damages.size() >= kMostDamages) return;
        report.damages.append(
            {Kind::History, entry.record, titleKept(database, entry.record), QString::number(entry.sequence)});
    }
}

/// What the attachment with this content is called; its hash where that can't be read.
QString nameOfContent(Database &database, const QString &sha256)
{
    try {
        const QString name = database.value(u"select name from attachment where sha256 = ?"_s, {sha256}).toString();
        return name.isEmpty() ? sha256 : name;
    } catch (const SqlError &) {
        return sha256;
    }
}

void checkContents(Database &database, CheckReport &report, const Progress &progress)
{
    QStringList hashes;
    QSqlQuery query = database.run(u"select sha256 from content order by sha256"_s);
    while (query.next())
        hashes << query.value(0).toString();
    ContentStore contents(database);
    for (const QString &sha256 : hashes) {
        if (progress && progress(report.attachments, hashes.size()) == Continue::No)
            throw Failure(ErrorCode::Cancelled, u"check"_s);
        ++report.attachments;
        try {
            contents.get(sha256);
        } catch (const Failure &failure) {
            const Kind kind = failure.error().code == ErrorCode::Corrupt ? Kind::AttachmentHash : Kind::MissingContent;
            report.damages.append({kind, {}, nameOfContent(database, sha256), failure.error().detail});
        } catch (const SqlError &error) {
            if (!error.isDamage()) throw;
            report.damages.append({Kind::AttachmentHash, {}, nameOfContent(database, sha256), error.message()});
        }
    }
}

} // namespace

CheckReport checkQuickFindOnly(Database &database)
{
    CheckReport report;
    examine(report, Kind::QuickFind, [&] { checkQuickFind(database); });
    return report;
}

CheckReport checkData(Database &database, const Progress &progress)
{
    CheckReport report;
    examine(report, Kind::Structure, [&] { checkStructure(database, report); });
    examine(report, Kind::ForeignKey, [&] { checkReferences(database, report); });
    examine(report, Kind::QuickFind, [&] { checkQuickFind(database); });
    checkRecords(database, report, progress);
    examine(report, Kind::History, [&] { checkHistory(database, report); });
    examine(report, Kind::AttachmentHash, [&] { checkContents(database, report, progress); });
    return report;
}

} // namespace staffelstab::store
