// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/finder.h"
#include "search/words.h"
#include "usecase/questions.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

constexpr int kNearest = 5;
constexpr qsizetype kLongestText = 200;
constexpr int kMostWords = 5;
constexpr qsizetype kLongestWord = 40; ///< each letter more may cost a look-up
constexpr qsizetype kShortestBeginning = 4;
constexpr qsizetype kShortestEnd = 5; ///< shorter ones are endings, not parts of compounds
constexpr int kDeepest = 3;

// How strongly a relation speaks for a person, beside "is an expert for it" (1.0).
constexpr double kDeputy = 0.7;
constexpr double kLearner = 0.2;
constexpr double kHoldsPost = 0.8;
constexpr double kChecked = 0.5;
constexpr double kAskedBefore = 0.6;
constexpr double kThroughLink = 0.8;

/// Who knows about a record, followed through the records that it belongs to.
class Hints
{
  public:
    Hints(RecordStore &store, const QDate &today) : m_store(store), m_today(today) {}

    QList<KnowledgeHint> of(const Id &id, double weight)
    {
        m_hints.clear();
        m_seen.clear();
        m_next = {{id, weight, 0}};
        for (qsizetype at = 0; at < m_next.size(); ++at) // each record where it is nearest; links may run in circles
            follow(Place(m_next[at]));
        return std::exchange(m_hints, {});
    }

  private:
    struct Place {
        Id id;
        double weight = 0;
        int depth = 0;
    };

    void add(const Id &person, double weight)
    {
        const auto found = m_store.load<Person>(person);
        const bool here = found && (!found->leavingDate.isValid() || found->leavingDate >= m_today);
        if (here) m_hints.append({person, weight});
    }

    void addHolders(const Id &post, double weight)
    {
        for (const Id &person : m_store.idsLinkedTo(post, RecordKind::Person, u"posts"))
            add(person, weight);
    }

    void lead(const Place &from, const Id &to, double share = 1)
    {
        m_next.append({to, from.weight * share, from.depth + 1});
    }

    void follow(const Place &place)
    {
        const auto &[id, weight, depth] = place;
        if (id.isEmpty() || depth > kDeepest || m_seen.contains(id)) return;
        m_seen.insert(id);
        const auto record = m_store.load(id);
        if (!record) return;
        if (std::holds_alternative<Person>(*record))
            add(id, weight);
        else if (std::holds_alternative<Post>(*record))
            addHolders(id, weight * kHoldsPost);
        else if (const auto *unit = std::get_if<OrgUnit>(&*record))
            addHolders(unit->head, weight * kHoldsPost);
        else if (const auto *process = std::get_if<Process>(&*record))
            followProcess(*process, weight);
        else if (const auto *step = std::get_if<Step>(&*record))
            lead(place, step->process);
        else if (const auto *item = std::get_if<KnowledgeItem>(&*record))
            followItem(*item, place);
        else if (const auto *attachment = std::get_if<Attachment>(&*record))
            lead(place, attachment->subject, kThroughLink);
        else if (const auto *recommendation = std::get_if<Recommendation>(&*record))
            lead(place, recommendation->lead);
        else if (const auto *question = std::get_if<OpenQuestion>(&*record))
            add(question->addressee, weight * kAskedBefore);
    }

    void followProcess(const Process &process, double weight)
    {
        for (const AnyRecord &record : m_store.pointingTo(RecordKind::Competence, u"process", process.id)) {
            const auto &competence = std::get<Competence>(record);
            const double role = competence.role == u"Deputy" ? kDeputy : competence.role == u"Learner" ? kLearner : 1.0;
            add(competence.person, weight * role);
        }
        addHolders(process.owner, weight * kHoldsPost);
        add(process.checkedBy, weight * kChecked);
    }

    void followItem(const KnowledgeItem &item, const Place &place)
    {
        add(item.confirmation.by, place.weight);
        for (const Id &linked : item.links)
            lead(place, linked, kThroughLink);
    }

    RecordStore &m_store;
    const QDate m_today;
    QList<KnowledgeHint> m_hints;
    QList<Place> m_next;
    QSet<Id> m_seen;
};

QStringList idsOf(const QList<search::Hit> &hits)
{
    QStringList ids;
    for (const search::Hit &hit : hits)
        ids << hit.id;
    return ids;
}

/// Records with the word in their name, or with the longest beginning or end of it that occurs anywhere.
QStringList nearestTo(search::Finder &finder, const QString &typed)
{
    const QString word = typed.left(kLongestWord);
    for (qsizetype length = word.size(); length >= kShortestBeginning; --length) {
        if (const auto begun = finder.quickFind(word.first(length), kNearest); !begun.isEmpty()) return idsOf(begun);
        if (length < kShortestEnd || length == word.size()) continue;
        if (const auto ended = finder.quickFind(word.last(length), kNearest); !ended.isEmpty()) return idsOf(ended);
    }
    return {};
}

/// Lists of records, each the best first: one for the whole text, or one for each word where that finds nothing.
QList<QStringList> nearestRecords(search::Finder &finder, const QString &text)
{
    search::Query query;
    query.text = text;
    query.limit = kNearest;
    search::Page page = finder.find(query);
    if (page.hits.isEmpty() && !page.suggestion.isEmpty()) {
        query.text = page.suggestion;
        page = finder.find(query);
    }
    if (!page.hits.isEmpty()) return {idsOf(page.hits)};
    QStringList words;
    search::eachWord(text, [&](const search::WordSpan &span) {
        const QString word = text.sliced(span.start, span.length);
        if (words.size() < kMostWords && !search::isCommonWord(search::wordForm(word))) words << word;
    });
    QList<QStringList> lists;
    for (const QString &word : std::as_const(words))
        lists << nearestTo(finder, word);
    return lists;
}

RecordLabel labelOfId(RecordStore &store, const Id &id)
{
    const auto record = id.isEmpty() ? std::nullopt : store.load(id);
    return record ? labelOf(store, *record) : RecordLabel();
}

} // namespace

Result<Addressee> proposeAddressee(Workspace &workspace, const QString &asked, const QDate &today)
{
    const QString text = asked.left(kLongestText);
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        RecordStore store(workspace.database());
        Hints hints(store, today);
        QList<KnowledgeHint> all;
        QList<std::pair<Id, Id>> speakers; // person and record, the nearest record first
        for (const QStringList &list : nearestRecords(workspace.finder(), text)) {
            double weight = 1;
            for (const Id &id : list) {
                for (const KnowledgeHint &hint : hints.of(id, weight)) {
                    all << hint;
                    speakers.append({hint.person, id});
                }
                weight /= 2;
            }
        }
        const Id person = likeliestHolder(all);
        const auto because = std::ranges::find(speakers, person, &std::pair<Id, Id>::first);
        return Addressee{labelOfId(store, person),
                         because == speakers.end() ? RecordLabel() : labelOfId(store, because->second)};
    });
}

} // namespace staffelstab
