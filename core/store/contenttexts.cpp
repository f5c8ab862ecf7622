// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenttexts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

using PageSource = ContentPage::Source;

constexpr std::array kSourceNames{u"file", u"waits", u"picture"};

QString sourceName(PageSource source) { return QString::fromUtf16(kSourceNames.at(static_cast<std::size_t>(source))); }

PageSource sourceOf(const QString &name)
{
    if (name == u"waits") return PageSource::Waits;
    return name == u"picture" ? PageSource::Picture : PageSource::File;
}

const QString kUsed =
    u" in (select a.sha256 from attachment a join record r on r.id = a.id where r.removed_at is null) "_s;
const QString kNextNumber = u"(select coalesce(max(number), 0) + 1 from content_reading)"_s;

} // namespace

void ContentTexts::put(const QString &sha256, const ContentReading &reading)
{
    if (!m_db.value(u"select 1 from content where sha256 = ?"_s, {sha256}).isValid()) return;
    const qint64 number = newest() + 1; // before the older reading goes, which may be the newest
    m_db.run(u"delete from content_reading where sha256 = ?"_s, {sha256});
    m_db.prepared(u"insert into content_reading(sha256, number, reader, state, division) values(?, ?, ?, ?, ?)"_s,
                  {sha256, number, reading.reader, reading.state, reading.division});
    for (const ContentPage &page : reading.pages)
        m_db.prepared(
            u"insert into content_page(sha256, page, label, text, source) values(?, ?, ?, nullif(?, ''), ?)"_s,
            {sha256, page.number, page.label.isNull() ? u""_s : page.label, page.text.isNull() ? u""_s : page.text,
             sourceName(page.source)});
}

void ContentTexts::putRecognised(const QString &sha256, int page, const QString &text)
{
    m_db.prepared(u"update content_page set text = nullif(?, ''), source = 'picture' where sha256 = ? and page = ?"_s,
                  {text.isNull() ? u""_s : text, sha256, page});
    if (text.isEmpty()) return;
    m_db.prepared(u"update content_reading set number = "_s + kNextNumber + u" where sha256 = ?"_s, {sha256});
}

void ContentTexts::waitAgain(const QString &sha256)
{
    m_db.prepared(
        u"update content_page set source = 'waits' where sha256 = ? and source = 'picture' and text is null"_s,
        {sha256});
}

std::optional<ContentReading> ContentTexts::read(const QString &sha256, const QString &textColumn, int behind,
                                                 qsizetype characters)
{
    QSqlQuery &head =
        m_db.prepared(u"select reader, state, division from content_reading where sha256 = ?"_s, {sha256});
    if (!head.next()) return std::nullopt;
    ContentReading reading{head.value(0).toInt(), head.value(1).toString(), head.value(2).toString(), {}};
    head.finish();
    QSqlQuery &pages = m_db.prepared(u"select page, label, "_s + textColumn +
                                         u", source from content_page where sha256 = ? and page > ? order by page"_s,
                                     {sha256, behind});
    for (qsizetype read = 0; read < characters && pages.next(); read += reading.pages.back().text.size())
        reading.pages.append({pages.value(0).toInt(), pages.value(1).toString(), pages.value(2).toString(),
                              sourceOf(pages.value(3).toString())});
    pages.finish();
    return reading;
}

std::optional<ContentReading> ContentTexts::readingBehind(const QString &sha256, int page, qsizetype characters)
{
    return read(sha256, u"text"_s, page, characters);
}

std::optional<ContentReading> ContentTexts::reading(const QString &sha256) { return read(sha256, u"text"_s); }

std::optional<ContentReading> ContentTexts::outline(const QString &sha256)
{
    return read(sha256, u"substr(text, 1, 1)"_s);
}

std::optional<ContentTexts::Unread> ContentTexts::next(int reader, bool recognises)
{
    QSqlQuery file = m_db.run(u"select sha256 from content where sha256"_s + kUsed +
                                  u"and sha256 not in (select sha256 from content_reading where reader >= ?) "
                                  "order by length(bytes), sha256 limit 1"_s,
                              {reader});
    if (file.next()) return Unread{file.value(0).toString(), 0};
    if (!recognises) return std::nullopt;
    QSqlQuery page = m_db.run(u"select sha256, page from content_page where source = 'waits' and sha256"_s + kUsed +
                              u"order by sha256, page limit 1"_s);
    if (page.next()) return Unread{page.value(0).toString(), page.value(1).toInt()};
    return std::nullopt;
}

qint64 ContentTexts::unreadCount(int reader, bool recognises)
{
    const qint64 files = m_db.value(u"select count(*) from content where sha256"_s + kUsed +
                                        u"and sha256 not in (select sha256 from content_reading where reader >= ?)"_s,
                                    {reader})
                             .toLongLong();
    if (!recognises) return files;
    return files +
           m_db.value(u"select count(*) from content_page where source = 'waits' and sha256"_s + kUsed).toLongLong();
}

qint64 ContentTexts::newest()
{
    return m_db.value(u"select coalesce(max(number), 0) from content_reading"_s).toLongLong();
}

QStringList ContentTexts::attachmentsReadAfter(qint64 number)
{
    QStringList ids;
    QSqlQuery query =
        m_db.run(u"select a.id from content_reading c join attachment a on a.sha256 = c.sha256 "
                 "join record r on r.id = a.id where c.number > ? and r.removed_at is null order by a.id"_s,
                 {number});
    while (query.next())
        ids << query.value(0).toString();
    return ids;
}

} // namespace staffelstab::store
