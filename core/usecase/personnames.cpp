// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/personnames.h"

#include "exchange/recordtexts.h"
#include "usecase/knownpeople.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::FindSort;
using exchange::KnownPerson;
using exchange::NameFinder;
using exchange::TextFind;
using store::RecordStore;

constexpr qsizetype kExcerpt = 60;

QList<KnownPerson> withoutPerson(QList<KnownPerson> people, const NameFinder &finder)
{
    people.removeIf([&](const KnownPerson &person) {
        return std::ranges::all_of(person.names, [&](const QString &name) {
            const QList<TextFind> finds = finder.namesIn(name);
            return finds.size() == 1 && finds.front().length == name.size();
        });
    });
    return people;
}

/// A word that everybody uses; only a human can tell who is meant.
bool isOrdinary(const TextFind &find, const QString &found)
{
    return find.sort == FindSort::NameLike && wordSort(found.toLower()) == exchange::WordSort::Ordinary;
}

QString excerptOf(const QString &text, const TextFind &find)
{
    const qsizetype start = std::max<qsizetype>(0, find.from - kExcerpt);
    const QString cut = text.mid(start, find.from + find.length + kExcerpt - start).simplified();
    return (start > 0 ? u"…"_s : QString()) + cut + (start + cut.size() < text.size() ? u"…"_s : QString());
}

} // namespace

QStringList PersonNames::all(store::Database &database, const Id &person, const QStringList &otherNames)
{
    const AnyRecord record = requireRecord(RecordStore(database).loadWithBin(person), person);
    const auto *found = std::get_if<Person>(&record);
    if (!found) throw Failure(ErrorCode::Invalid, u"another kind of record"_s, person);
    QStringList names = namesOf(database, *found);
    for (const QString &other : otherNames)
        if (const QString name = other.simplified(); !name.isEmpty() && !names.contains(name)) names << name;
    return names;
}

PersonNames::PersonNames(store::Database &database, const Id &person, const QStringList &otherNames)
    : m_person(person), m_names(all(database, person, otherNames)), m_finder({{m_names, {}}}, wordSort),
      m_others(withoutPerson(knownPeople(database), m_finder), wordSort)
{
}

PersonNames::PersonNames(const QStringList &names) : m_names(names), m_finder({{m_names, {}}}, wordSort), m_others({})
{
}

QList<TextFind> PersonNames::findsIn(const QString &text) const
{
    QList<TextFind> finds = m_finder.namesIn(text);
    finds.removeIf([&](const TextFind &find) {
        const QString found = text.mid(find.from, find.length);
        return find.sort == FindSort::AddressedName || (isOrdinary(find, found) && found == found.toLower());
    });
    return finds;
}

bool PersonNames::isName(const QString &text) const
{
    const QList<TextFind> finds = findsIn(text);
    return finds.size() == 1 && finds.front().length == text.size();
}

QString PersonNames::replacedIn(const QString &text, const QString &word) const
{
    QString result;
    qsizetype at = 0;
    for (const TextFind &find : findsIn(text)) {
        const QString found = text.mid(find.from, find.length);
        const bool fullName = found.contains(u' ') || found.contains(u'.');
        if (isOrdinary(find, found) || (!fullName && !m_others.namesIn(found).isEmpty())) continue;
        result += QStringView(text).sliced(at, find.from - at);
        result += word;
        at = find.from + find.length;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QList<NamedPlace> PersonNames::places(store::Database &database) const
{
    RecordStore store(database);
    QList<NamedPlace> found;
    for (const Id &id : store.allIds()) {
        if (id == m_person) continue;
        auto record = store.loadWithBin(id);
        if (!record) continue;
        exchange::forEachText(*record, [&](const Field &field, QString &text) {
            const QList<TextFind> finds = findsIn(text);
            if (finds.isEmpty()) return;
            const RecordLabel label = labelOf(store, *record);
            found.append(
                {id, label.kind, label.title, field.key().toString(), excerptOf(text, finds.front()), label.inBin});
        });
    }
    return found;
}

} // namespace staffelstab
