// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/knownpeople.h"

#include "search/lexicon.h"
#include "search/words.h"
#include "store/feed.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::KnownPerson;
using store::RecordStore;

/// Of the kind, in the bin as well.
template <typename R> QList<R> everyRecord(RecordStore &store)
{
    QList<R> result;
    for (const AnyRecord &record : store.list(kindOf<R>()))
        result << std::get<R>(record);
    for (const RecordStore::BinRow &row : store.binRows())
        if (row.kind == kindOf<R>())
            if (const auto record = store.loadWithBin(row.id)) result << std::get<R>(*record);
    return result;
}

QString roleOfPerson(RecordStore &store, const Person &person)
{
    for (const Id &id : person.posts)
        if (const auto post = store.load<Post>(id)) return post->title;
    return {};
}

} // namespace

QStringList namesOf(store::Database &database, const Person &person)
{
    QStringList names{person.displayName};
    for (const store::FeedEntry &entry : store::ChangeFeed(database).of(person.id, -1))
        for (const FieldChange &change : entry.changes)
            if (change.field == u"displayName") names << change.before.toString() << change.after.toString();
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QList<KnownPerson> knownPeople(store::Database &database)
{
    RecordStore store(database);
    QList<KnownPerson> people;
    QSet<QString> named;
    for (const Person &person : everyRecord<Person>(store)) {
        const QStringList names = namesOf(database, person);
        named += QSet<QString>(names.begin(), names.end());
        people.append({names, roleOfPerson(store, person)});
    }
    QStringList others = store::ChangeFeed(database).authors();
    for (const Interview &interview : everyRecord<Interview>(store))
        others << interview.keeper;
    for (const Workshop &workshop : everyRecord<Workshop>(store))
        others << workshop.moderators;
    for (const Assessment &assessment : everyRecord<Assessment>(store))
        others << assessment.assessedBy;
    others.removeDuplicates();
    for (const QString &name : std::as_const(others))
        if (!name.isEmpty() && !named.contains(name)) people.append({{name}, {}});
    return people;
}

bool isOrdinaryWord(const QString &word)
{
    return std::isfinite(search::germanLexicon()->whole(search::wordForm(word).toStdString()));
}

} // namespace staffelstab
