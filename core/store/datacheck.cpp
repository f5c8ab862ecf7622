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

using Kind = Finding::Kind;

constexpr int kMostFindings = 1'000;

/// Runs one part of the check; an engine that gives up is itself a finding.
template <typename Part> void examine(Findings &findings, Kind kind, Part part)
{
    try {
        part();
    } catch (const SqlError &error) {
        findings.list.append({kind, {}, {}, error.message()});
    }
}

void checkStructure(Database &database, Findings &findings)
{
    QSqlQuery query = database.run(u"pragma quick_check(100)"_s);
    while (query.next())
        if (const QString line = query.value(0).toString(); line != u"ok")
            findings.list.append({Kind::Structure, {}, {}, line});
}

void checkReferences(Database &database, Findings &findings)
{
    QSqlQuery query = database.run(u"pragma foreign_key_check"_s);
    while (query.next() && findings.list.size() < kMostFindings)
        findings.list.append(
            {Kind::ForeignKey,
             {},
             query.value(0).toString(),
             u"row %1 points to a missing row of %2"_s.arg(query.value(1).toString(), query.value(2).toString())});
}

void checkQuickFind(Database &database)
{
    if (database.isReadOnly()) return; // the check itself is an insert
    database.run(u"insert into quick_words(quick_words, rank) values('integrity-check', 1)"_s);
    database.run(u"insert into quick_parts(quick_parts, rank) values('integrity-check', 1)"_s);
}

void checkRecord(RecordStore &store, const Id &id, Findings &findings)
{
    const auto record = store.loadWithBin(id);
    if (!record)
        findings.list.append({Kind::RecordHash, id, {}, u"unknown kind"_s});
    else if (recordHash(*record) != store.storedHash(id))
        findings.list.append({Kind::RecordHash, id, titleOf(*record), u"hash differs"_s});
}

void checkRecords(Database &database, Findings &findings, const Progress &progress)
{
    RecordStore store(database);
    QStringList ids;
    examine(findings, Kind::Structure, [&] { ids = store.allIds(); });
    for (const Id &id : ids) {
        if (progress && findings.records % 500 == 0 && progress(findings.records, ids.size()) == Continue::No)
            throw Failure(ErrorCode::Cancelled, u"check"_s);
        if (findings.list.size() >= kMostFindings) return;
        ++findings.records;
        try {
            checkRecord(store, id, findings);
        } catch (const Failure &failure) {
            findings.list.append({Kind::RecordHash, id, {}, failure.error().detail});
        } catch (const SqlError &error) {
            findings.list.append({Kind::Structure, id, {}, error.message()});
        }
    }
}

void checkHistory(Database &database, Findings &findings)
{
    for (const ChangeFeed::DamagedEntry &entry : ChangeFeed(database).damaged()) {
        if (findings.list.size() >= kMostFindings) return;
        const QString title =
            database.value(u"select title from quick_text where record = ?"_s, {entry.record}).toString();
        findings.list.append({Kind::History, entry.record, title, u"entry %1"_s.arg(entry.sequence)});
    }
}

void checkContents(Database &database, Findings &findings, const Progress &progress)
{
    QStringList hashes;
    QSqlQuery query = database.run(u"select sha256 from content order by sha256"_s);
    while (query.next())
        hashes << query.value(0).toString();
    ContentStore contents(database);
    for (const QString &sha256 : hashes) {
        if (progress && progress(findings.attachments, hashes.size()) == Continue::No)
            throw Failure(ErrorCode::Cancelled, u"check"_s);
        ++findings.attachments;
        try {
            contents.get(sha256);
        } catch (const Failure &failure) {
            const Kind kind = failure.error().code == ErrorCode::Corrupt ? Kind::AttachmentHash : Kind::MissingContent;
            const QString name = database.value(u"select name from attachment where sha256 = ?"_s, {sha256}).toString();
            findings.list.append({kind, {}, name, failure.error().detail});
        } catch (const SqlError &error) {
            findings.list.append({Kind::AttachmentHash, {}, sha256, error.message()});
        }
    }
}

} // namespace

Findings checkQuickFindOnly(Database &database)
{
    Findings findings;
    examine(findings, Kind::QuickFind, [&] { checkQuickFind(database); });
    return findings;
}

Findings checkData(Database &database, const Progress &progress)
{
    Findings findings;
    examine(findings, Kind::Structure, [&] { checkStructure(database, findings); });
    examine(findings, Kind::ForeignKey, [&] { checkReferences(database, findings); });
    examine(findings, Kind::QuickFind, [&] { checkQuickFind(database); });
    checkRecords(database, findings, progress);
    examine(findings, Kind::History, [&] { checkHistory(database, findings); });
    examine(findings, Kind::AttachmentHash, [&] { checkContents(database, findings, progress); });
    return findings;
}

} // namespace staffelstab::store
