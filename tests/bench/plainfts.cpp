// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/contenders.h"

#include <QDir>

#include <sqlite3.h>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace staffelstab::bench
{
namespace
{

class PlainFts : public Contender
{
  public:
    explicit PlainFts(const QString &folder) : m_folder(folder + u"/plain.fts"_s) {}
    ~PlainFts() override { sqlite3_close(m_database); }
    QString name() const override { return u"plain FTS5"_s; }

    double index(const Corpus &corpus) override
    {
        QDir().mkpath(m_folder);
        open();
        double counted = 0;
        run("create virtual table texts using fts5(id unindexed, title, body, tokenize = 'unicode61')");
        run("begin");
        sqlite3_stmt *insert = prepared("insert into texts(id, title, body) values(?, ?, ?)");
        corpus.eachBatch([&](const QList<Text> &texts) {
            const double begin = cpuSeconds();
            for (const Text &text : texts) {
                bind(insert, 1, text.id);
                bind(insert, 2, text.title);
                bind(insert, 3, text.body);
                sqlite3_step(insert);
                sqlite3_reset(insert);
            }
            counted += cpuSeconds() - begin;
        });
        sqlite3_finalize(insert);
        const double begin = cpuSeconds();
        run("commit");
        return counted + cpuSeconds() - begin;
    }

    void open() override
    {
        if (sqlite3_open((m_folder + u"/texts.db"_s).toUtf8().constData(), &m_database) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }

    QStringList answer(const Question &asked) override
    {
        QStringList words;
        QString word;
        for (const QChar c : asked.text + u' ') {
            if (c.isLetterOrNumber())
                word += c;
            else if (!word.isEmpty())
                words << u'"' + std::exchange(word, {}) + u'"';
        }
        sqlite3_stmt *query = prepared("select id, snippet(texts, -1, '<b>', '</b>', '…', 24) from texts "
                                       "where texts match ? order by bm25(texts, 0, 5, 1) limit 10");
        bind(query, 1, words.join(u" OR "_s));
        QStringList ids;
        while (sqlite3_step(query) == SQLITE_ROW)
            ids << QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(query, 0)));
        sqlite3_finalize(query);
        return ids;
    }

    QString folder() const override { return m_folder; }

  private:
    void run(const char *sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
    }

    sqlite3_stmt *prepared(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            throw std::runtime_error(sqlite3_errmsg(m_database));
        return statement;
    }

    static void bind(sqlite3_stmt *statement, int place, const QString &text)
    {
        const QByteArray bytes = text.toUtf8();
        sqlite3_bind_text(statement, place, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    }

    QString m_folder;
    sqlite3 *m_database = nullptr;
};

} // namespace

std::unique_ptr<Contender> plainFts(const QString &folder) { return std::make_unique<PlainFts>(folder); }

} // namespace staffelstab::bench
