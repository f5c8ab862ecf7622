// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/erasure.h"

#include "store/recordstore.h"

using namespace Qt::StringLiterals;

namespace staffelstab::store
{

int Erasure::rewriteFeed(const std::function<bool(FeedEntry &)> &rewrite)
{
    constexpr int atOnce = 500;
    ChangeFeed feed(m_db);
    int rewritten = 0;
    for (qint64 last = 0;;) {
        const QList<FeedEntry> entries = feed.after(last, atOnce);
        if (entries.isEmpty()) return rewritten;
        last = entries.back().sequence;
        for (FeedEntry entry : entries) {
            if (!rewrite(entry)) continue;
            feed.overwrite(entry);
            ++rewritten;
        }
    }
}

void Erasure::rewriteAuthors(const QString &column, const Rewrite &rewrite)
{
    QStringList authors;
    QSqlQuery query = m_db.run(u"select distinct %1 from record where %1 is not null"_s.arg(column));
    while (query.next())
        authors << query.value(0).toString();
    for (const QString &author : authors)
        if (const QString after = rewrite(author); after != author)
            m_db.run(u"update record set %1 = ? where %1 = ?"_s.arg(column), {after, author});
}

void Erasure::rewriteHeads(const Rewrite &author, const Rewrite &origin)
{
    rewriteAuthors(u"changed_by"_s, author);
    rewriteAuthors(u"removed_by"_s, author);
    RecordStore store(m_db);
    for (const RecordStore::BinRow &row : store.binRows()) {
        auto record = store.loadWithBin(row.id);
        if (!record) continue;
        Record &common = head(*record);
        const QString from = origin(common.origin);
        const QString foreignId = origin(common.externalId);
        if (from == common.origin && foreignId == common.externalId) continue;
        common.origin = from;
        common.externalId = foreignId;
        m_db.run(u"update record set origin = ?, external_id = ?, hash = ? where id = ?"_s,
                 {from.isEmpty() ? QVariant() : QVariant(from), foreignId.isEmpty() ? QVariant() : QVariant(foreignId),
                  recordHash(*record), row.id});
    }
}

void Erasure::rewriteMemory(const Rewrite &text)
{
    QList<std::pair<QString, QString>> rows;
    QSqlQuery query = m_db.run(u"select key, value from workspace where key like 'import%'"_s);
    while (query.next())
        rows.append({query.value(0).toString(), query.value(1).toString()});
    for (const auto &[key, value] : rows)
        if (const QString newKey = text(key), newValue = text(value); newKey != key || newValue != value)
            m_db.run(u"update or replace workspace set key = ?, value = ? where key = ?"_s, {newKey, newValue, key});
    QStringList misses;
    QSqlQuery kept = m_db.run(u"select folded, text from search_miss"_s);
    while (kept.next())
        if (const QString miss = kept.value(1).toString(); text(miss) != miss) misses << kept.value(0).toString();
    for (const QString &miss : misses)
        m_db.run(u"delete from search_miss where folded = ?"_s, {miss});
}

bool Erasure::forgetTraces()
{
    {
        Transaction transaction(m_db);
        m_db.run(u"insert into quick_words(quick_words) values('optimize')"_s);
        m_db.run(u"insert into quick_parts(quick_parts) values('optimize')"_s);
        transaction.commit();
    }
    return m_db.value(u"pragma wal_checkpoint(truncate)"_s).toInt() == 0;
}

} // namespace staffelstab::store
