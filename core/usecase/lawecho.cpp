// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/lawecho.h"

#include "base/text.h"
#include "search/lawplace.h"
#include "search/quickfind.h"
#include "store/quicktext.h"
#include "store/uses.h"
#include "usecase/writing.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr std::array kReviewed{RecordKind::LegalBasis,    RecordKind::Process,        RecordKind::Step,
                               RecordKind::KnowledgeItem, RecordKind::Recommendation, RecordKind::Service};

auto rankOf(RecordKind kind) { return std::ranges::find(kReviewed, kind) - kReviewed.begin(); }
bool isReviewed(RecordKind kind) { return std::ranges::find(kReviewed, kind) != kReviewed.end(); }

QStringList mentionsIn(const AnyRecord &record, const search::LawPlace &place)
{
    QStringList mentions;
    for (const Field &field : typeOf(kindOf(record)).fields)
        mentions += search::mentionsOf(place, store::searchableText(record, field));
    mentions.removeDuplicates();
    return mentions;
}

/// Collects the entries record by record.
class Echo
{
  public:
    explicit Echo(Workspace &workspace) : m_workspace(workspace), m_store(workspace.database()) {}

    void addPlace(const search::LawPlace &place)
    {
        search::QuickFind quick(m_workspace.database());
        for (const Id &id : quick.havingWords(search::namesOf(place)))
            addCiting(id, place);
    }

    void addBasis(const LegalBasis &basis)
    {
        m_entries[basis.id];
        m_bases.insert(basis.id, basis.name);
    }

    LawEcho echo(const QString &place)
    {
        addReferring();
        LawEcho echo{.place = place, .entries = entries(), .counts = {}};
        for (const EchoEntry &entry : std::as_const(echo.entries))
            ++echo.counts[entry.record.kind];
        return echo;
    }

  private:
    QList<EchoEntry> entries()
    {
        auto labels = labelsFor(m_workspace, m_entries.keys());
        if (!labels) throw Failure(labels.error());
        QList<EchoEntry> entries;
        for (const RecordLabel &label : std::as_const(*labels)) {
            entries << m_entries.value(label.id);
            entries.back().record = label;
        }
        std::ranges::sort(entries, [](const EchoEntry &a, const EchoEntry &b) {
            const auto order = [](const EchoEntry &entry) {
                return std::tuple(rankOf(entry.record.kind), folded(entry.record.title), entry.record.id);
            };
            return order(a) < order(b);
        });
        return entries;
    }

    void addCiting(const Id &id, const search::LawPlace &place)
    {
        const auto record = m_store.load(id);
        if (!record || !isReviewed(kindOf(*record))) return;
        const QStringList citations = mentionsIn(*record, place);
        if (citations.isEmpty()) return;
        m_entries[id].citations = citations;
        if (kindOf(*record) == RecordKind::LegalBasis) m_bases.insert(id, titleOf(*record));
    }

    void addReferring()
    {
        const QList<Id> ids = m_bases.keys();
        for (const store::Use &use : store::usesOf(m_workspace.database(), {ids.cbegin(), ids.cend()})) {
            const auto kind = m_store.kindOf(use.user);
            if (!kind || !isReviewed(*kind)) continue;
            QStringList &bases = m_entries[use.user].bases;
            if (const QString title = m_bases.value(use.target); !bases.contains(title)) bases << title;
        }
    }

    Workspace &m_workspace;
    store::RecordStore m_store;
    QMap<Id, EchoEntry> m_entries;
    QMap<Id, QString> m_bases; ///< titles of the legal bases that are this place or lie within it
};

} // namespace

Result<LawEcho> lawEcho(Workspace &workspace, const QString &text)
{
    return guard([&] {
        const auto place = search::lawPlaceOf(text);
        if (!place) throw Failure(ErrorCode::Invalid, u"no place in a law"_s, text);
        const store::ReadTransaction snapshot(workspace.database());
        Echo echo(workspace);
        echo.addPlace(*place);
        return echo.echo(place->written);
    });
}

Result<LawEcho> basisEcho(Workspace &workspace, const Id &id)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        const auto basis = store::RecordStore(workspace.database()).load<LegalBasis>(id);
        if (!basis) throw Failure(ErrorCode::NotFound, u"no such legal basis"_s, id);
        Echo echo(workspace);
        echo.addBasis(*basis);
        if (const auto place = search::lawPlaceOf(basis->name)) echo.addPlace(*place);
        return echo.echo(basis->name);
    });
}

bool isPlaceInLaw(const QString &text) { return search::isLawPlace(text); }

} // namespace staffelstab
