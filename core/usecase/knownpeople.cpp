// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/knownpeople.h"

#include "base/text.h"
#include "exchange/replacementwords.h"
#include "search/lexicon.h"
#include "search/words.h"
#include "store/feed.h"

#include <QRegularExpression>

#include <algorithm>
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

/// "Karin Ahrens, Paul Klein" are two; "Team Schule und Betreuung" is nobody.
QStringList fullNamesIn(const QString &text)
{
    static const QRegularExpression between(u"[,;/&]|\\bund\\b"_s);
    static const QRegularExpression name(u"^\\p{Lu}[\\p{L}'-]+(?: (?:von|van|zu|de))?(?: \\p{Lu}[\\p{L}'-]+){1,2}$"_s);
    QStringList names;
    for (const QString &part : text.split(between)) {
        const QString each = part.simplified();
        const QStringList words = each.split(u' ');
        const bool namesOffice = std::ranges::any_of(
            words, [](const QString &word) { return exchange::replacementWords().notNames.contains(folded(word)); });
        if (!namesOffice && name.match(each).hasMatch()) names << each;
    }
    return names;
}

/// Roles stand here, and now and then a person: words of the language are hers only where somebody says so elsewhere.
QStringList namesAmongRoles(const QStringList &roles)
{
    QStringList names;
    for (const QString &role : roles)
        names << fullNamesIn(role);
    names.removeIf([](const QString &name) {
        const QStringList words = name.split(u' ');
        return std::ranges::any_of(
            words, [](const QString &word) { return wordSort(word.toLower()) == exchange::WordSort::Ordinary; });
    });
    return names;
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
    for (const Person &person : everyRecord<Person>(store)) {
        people.append({namesOf(database, person), roleOfPerson(store, person)});
    }
    QStringList others = store::ChangeFeed(database).authors();
    for (const Interview &interview : everyRecord<Interview>(store))
        others << interview.keeper;
    for (const Comment &comment : everyRecord<Comment>(store))
        others << comment.author;
    for (const ReadReceipt &receipt : everyRecord<ReadReceipt>(store))
        others << receipt.reader;
    for (const Workshop &workshop : everyRecord<Workshop>(store)) {
        for (const QString &moderator : workshop.moderators)
            others << fullNamesIn(moderator);
        others << namesAmongRoles(workshop.participants);
    }
    for (const Assessment &assessment : everyRecord<Assessment>(store))
        others << fullNamesIn(assessment.assessedBy);
    others.removeDuplicates();
    const exchange::NameFinder staff(people);
    for (const QString &name : std::as_const(others)) {
        const QList<exchange::TextFind> finds = staff.namesIn(name);
        const bool isStaff = finds.size() == 1 && finds.front().length == name.size(); // then her role is known
        if (!name.isEmpty() && !isStaff) people.append({{name}, {}});
    }
    return people;
}

bool isPseudonym(const QString &name)
{
    const QString beginning = exchange::replacementWords().formerPerson.section(u"%1"_s, 0, 0);
    bool isNumber = false;
    return name.startsWith(beginning) && name.mid(beginning.size()).toInt(&isNumber) > 0 && isNumber;
}

exchange::WordSort wordSort(const QString &word)
{
    const auto lexicon = search::germanLexicon();
    const std::string form = search::wordForm(word).toStdString();
    if (!std::isfinite(lexicon->whole(form))) return exchange::WordSort::Unknown;
    const bool makesWords = std::isfinite(lexicon->beginning(form)) || std::isfinite(lexicon->ending(form));
    return makesWords ? exchange::WordSort::Ordinary : exchange::WordSort::Listed;
}

} // namespace staffelstab
