// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importsources.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// Hashed, since the way to a file tells who sits at the computer.
QString placeKey(const QString &place) { return u"importPlace:"_s + sha256(place.toUtf8()); }

QString nameKey(const QString &name) { return u"importName:"_s + name; }

} // namespace

QString ImportSources::nameOf(const QString &place, const QByteArray &content, const QSet<QString> &inBatch)
{
    if (const QString before = value(placeKey(place)); !before.isEmpty()) return before;
    const QString hash = sha256(content);
    const auto isFree = [&](const QString &name) {
        if (inBatch.contains(name)) return false;
        const QString owner = value(nameKey(name));
        return owner.isEmpty() || owner == hash;
    };
    qsizetype from = place.lastIndexOf(u'/');
    while (from > 0 && !isFree(place.sliced(from + 1)))
        from = place.lastIndexOf(u'/', from - 1);
    return place.sliced(from + 1);
}

void ImportSources::remember(const QString &place, const QByteArray &content, const QString &name)
{
    set(placeKey(place), name);
    set(nameKey(name), sha256(content));
}

QString ImportSources::value(const QString &key)
{
    return m_database.value(u"select value from workspace where key = ?"_s, {key}).toString();
}

void ImportSources::set(const QString &key, const QString &value)
{
    m_database.run(
        u"insert into workspace(key, value) values(?, ?) on conflict(key) do update set value = excluded.value"_s,
        {key, value});
}

} // namespace staffelstab::store
