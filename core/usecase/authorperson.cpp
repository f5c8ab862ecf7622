// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/authorperson.h"

#include "base/text.h"
#include "exchange/namefinder.h"
#include "usecase/knownpeople.h"

#include <algorithm>

namespace staffelstab
{

Id meansOneOf(const QList<Person> &people, const QString &name)
{
    QList<exchange::KnownPerson> known;
    for (const Person &person : people)
        known.append({{person.displayName}, person.id});
    const auto finds = exchange::NameFinder(known, wordSort).namesIn(name);
    return finds.size() == 1 && finds.front().length == name.size() ? finds.front().role : Id();
}

Id personOfAuthor(const Workspace &workspace, store::RecordStore &store)
{
    QList<Person> people;
    for (const AnyRecord &record : store.list(RecordKind::Person))
        people << std::get<Person>(record);
    const auto isNamed = [name = folded(workspace.author())](const Person &person) {
        return folded(person.displayName) == name;
    };
    const auto namesakes = std::ranges::count_if(people, isNamed);
    if (namesakes == 0) return meansOneOf(people, workspace.author());
    return namesakes == 1 ? std::ranges::find_if(people, isNamed)->id : Id();
}

} // namespace staffelstab
