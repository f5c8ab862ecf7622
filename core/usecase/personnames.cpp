// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/personnames.h"

#include "base/text.h"
#include "exchange/recordtexts.h"
#include "exchange/replacementwords.h"
#include "store/contenttexts.h"
#include "usecase/knownpeople.h"
#include "usecase/ownwords.h"
#include "usecase/writing.h"

#include <QRegularExpression>

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

QList<KnownPerson> peopleCalled(const QList<QStringList> &names)
{
    QList<KnownPerson> people;
    for (const QStringList &each : names)
        people.append({each, {}});
    return people;
}

/// Words beside the find that could be a part of a name.
bool hasNameBeside(const QString &text, const TextFind &find)
{
    static const QRegularExpression word(u"\\p{L}{3,}"_s);
    auto words = word.globalMatch(text.first(find.from) + u' ' + text.sliced(find.from + find.length));
    while (words.hasNext())
        if (!exchange::replacementWords().notNames.contains(folded(words.next().captured()))) return true;
    return false;
}

/// A word that everybody uses; only a human can tell who is meant.
bool isOrdinary(const TextFind &find, const QString &found)
{
    return find.sort == FindSort::NameLike && wordSort(found.toLower()) == exchange::WordSort::Ordinary;
}

/// The words around each find.
QString excerptOf(const QString &text, const QList<TextFind> &finds)
{
    QString excerpt;
    qsizetype shown = 0; // up to here
    for (const TextFind &find : finds) {
        const qsizetype start = std::max(shown, find.from - kExcerpt);
        const qsizetype end = std::min(text.size(), find.from + find.length + kExcerpt);
        if (start > shown) excerpt += u" … "_s;
        excerpt += QStringView(text).sliced(start, std::max<qsizetype>(0, end - start));
        shown = std::max(shown, end);
    }
    excerpt = excerpt.simplified();
    if (excerpt.startsWith(u"… ")) excerpt.remove(1, 1);
    return excerpt + (shown < text.size() ? u"…"_s : QString());
}

} // namespace

const Field *nameField(RecordKind kind)
{
    if (kind == RecordKind::Interview) return findField(fieldsOf<Interview>(), u"keeper");
    if (kind == RecordKind::Comment) return findField(fieldsOf<Comment>(), u"author");
    if (kind == RecordKind::ReadReceipt) return findField(fieldsOf<ReadReceipt>(), u"reader");
    return nullptr;
}

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
      m_others(everybodyElse(database)), m_otherFinder(peopleCalled(m_others), wordSort)
{
}

PersonNames::PersonNames(const QStringList &names, const QList<QStringList> &others)
    : m_names(names), m_finder({{m_names, {}}}, wordSort), m_others(others),
      m_otherFinder(peopleCalled(m_others), wordSort)
{
}

/// Whoever is called by names of hers alone is she herself, as the author of changes for example.
QList<QStringList> PersonNames::everybodyElse(store::Database &database) const
{
    QList<QStringList> others;
    for (const KnownPerson &person : knownPeople(database)) {
        const bool isShe = std::ranges::all_of(person.names, [&](const QString &name) {
            const QList<TextFind> finds = m_finder.namesIn(name);
            return finds.size() == 1 && finds.front().length == name.size() && !hasAnothersInitial(name);
        });
        if (!isShe) others << person.names;
    }
    return others;
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

/// "P. Ahrens" is not Karin Ahrens.
bool PersonNames::hasAnothersInitial(const QString &found) const
{
    static const QRegularExpression initial(u"(?<![\\p{L}])(\\p{Lu})\\."_s);
    static const QRegularExpression word(u"\\p{L}+"_s);
    QSet<QString> hers;
    for (const QString &name : m_names) {
        auto words = word.globalMatch(name);
        while (words.hasNext())
            hers << folded(words.next().captured().first(1));
    }
    auto initials = initial.globalMatch(found);
    while (initials.hasNext())
        if (!hers.contains(folded(initials.next().captured(1)))) return true;
    return false;
}

/// A name that nobody else here has as a whole: "Herr Ahrens" can be any Ahrens, "Ahrens, Karin" is one of them.
bool PersonNames::isCertain(const QString &found) const
{
    const auto same = [&](const QString &name) { return folded(name) == folded(found); };
    if (std::ranges::any_of(m_names, same)) return true;
    if (hasAnothersInitial(found)) return false;
    const QList<TextFind> finds = m_otherFinder.namesIn(found);
    return std::ranges::none_of(finds, [&](const TextFind &find) {
        return find.sort != FindSort::AddressedName && !hasNameBeside(found, find);
    });
}

bool PersonNames::isName(const QString &text) const
{
    const QList<TextFind> finds = findsIn(text);
    return finds.size() == 1 && finds.front().length == text.size() && isCertain(text);
}

QString PersonNames::replacedIn(const QString &text, const QString &word) const
{
    QString result;
    qsizetype at = 0;
    for (const TextFind &find : findsIn(text)) {
        const QString found = text.mid(find.from, find.length);
        if (isOrdinary(find, found) || !isCertain(found)) continue;
        result += QStringView(text).sliced(at, find.from - at);
        result += word;
        at = find.from + find.length;
    }
    result += QStringView(text).sliced(at);
    return result;
}

QList<NamedPlace> PersonNames::places(Workspace &workspace) const
{
    RecordStore store(workspace.database());
    store::ContentTexts contents(workspace.database());
    QList<NamedPlace> places;
    for (const Id &id : store.allIds()) {
        if (id == m_person) continue;
        auto record = store.loadWithBin(id);
        if (!record) continue;
        const AnyRecord shown = withoutOthersWords(workspace, store, *record);
        const bool isPerson = std::holds_alternative<Person>(*record);
        const auto look = [&](const QString &field, const QString &text, bool hidden, int page) {
            const QList<TextFind> finds = findsIn(text);
            if (finds.isEmpty()) return;
            const RecordLabel label = labelOf(store, *record);
            places.append(
                {id, label.kind, label.title, field, hidden ? QString() : excerptOf(text, finds), label.inBin, page});
        };
        exchange::forEachText(*record, [&](const Field &field, QString &text) {
            if (&field == nameField(kindOf(shown))) return;
            look(field.key().toString(), text, isPerson || read(shown, field) != read(*record, field), 0);
        });
        const auto *file = std::get_if<Attachment>(&*record);
        const auto reading = file ? contents.reading(file->sha256) : std::nullopt;
        if (!reading) continue;
        for (const store::ContentPage &page : reading->pages)
            look(u"fullText"_s, page.text, shown != *record, page.number);
    }
    return places;
}

} // namespace staffelstab
