// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/safewrite.h"
#include "report/htmlfile.h"
#include "report/persondata.h"
#include "store/feed.h"
#include "store/searchmisses.h"
#include "store/uses.h"
#include "usecase/ownwords.h"
#include "usecase/personnames.h"
#include "usecase/writing.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RecordStore;

class PersonReading
{
  public:
    PersonReading(Workspace &workspace, const PersonOrder &order, const Progress &progress)
        : m_workspace(workspace), m_database(workspace.database()), m_store(m_database), m_order(order),
          m_progress(progress), m_names(m_database, order.person, order.otherNames)
    {
    }

    report::PersonData read()
    {
        const AnyRecord record = requireRecord(m_store.loadWithBin(m_order.person), m_order.person);
        m_data.person = std::get<Person>(record);
        m_data.today = m_order.today;
        m_data.withAnswers = m_order.ownWords;
        m_data.otherNames = m_names.names();
        m_data.otherNames.removeAll(m_data.person.displayName);
        for (const Id &post : m_data.person.posts)
            m_data.posts << titleFor(post);
        readLinks();
        if (m_order.ownWords) readAnswers();
        readDeeds();
        for (const NamedPlace &place : m_names.places(m_workspace))
            if (place.kind != RecordKind::Person) // others of that name have data of their own
                m_data.mentions.append({place.title, place.excerpt, place.inBin});
        for (const SearchMiss &miss : store::SearchMisses(m_database).list(m_order.today, 0))
            if (m_names.isNamedIn(miss.text)) m_data.searches << miss.text;
        return m_data;
    }

  private:
    QString titleFor(const Id &id)
    {
        const auto known = m_titles.constFind(id);
        if (known != m_titles.cend()) return *known;
        const auto record = m_store.loadWithBin(id);
        const QString title = record ? labelOf(m_store, *record).title : id;
        m_titles.insert(id, title);
        return title;
    }

    /// A competence is shown by its process, since its title is the person.
    QString linkTitle(const AnyRecord &record)
    {
        if (const auto *competence = std::get_if<Competence>(&record)) return titleFor(competence->process);
        return labelOf(m_store, record).title;
    }

    void readLinks()
    {
        for (const store::Use &use : store::usesWithBin(m_database, {m_order.person}))
            if (const auto record = m_store.loadWithBin(use.user)) addLink(*record, use.field);
        for (const Id &id : m_store.allIds())
            if (const Field *field = nameField(m_store.kindOf(id).value_or(RecordKind::None)))
                if (const auto record = m_store.loadWithBin(id);
                    record && m_names.isName(staffelstab::read(*record, *field).toString()))
                    addLink(*record, field->key().toString());
    }

    void addLink(const AnyRecord &record, const QString &field)
    {
        const bool inBin = m_store.isInBin(head(record).id);
        const report::PersonLink link{kindName(kindOf(record)), linkTitle(record), field, inBin};
        if (m_data.links.contains(link)) return;
        m_data.links << link;
        if (const auto *competence = std::get_if<Competence>(&record))
            m_data.skills.append({link.title, *competence, inBin});
        if (const auto *plan = std::get_if<HandoverPlan>(&record); plan && field == u"leaver")
            m_data.plans.append({*plan, inBin});
    }

    /// What she said herself; talks in which she only asked or wrote are not hers.
    void readAnswers()
    {
        for (const AnyRecord &interview : m_store.pointingTo(RecordKind::Interview, u"expert", m_order.person))
            for (const AnyRecord &record : m_store.pointingTo(RecordKind::Answer, u"interview", head(interview).id)) {
                const auto &answer = std::get<Answer>(record);
                if (withoutOthersWords(m_workspace, m_store, record) != record) {
                    ++m_data.heldBack[std::get<Interview>(interview).keeper];
                    continue;
                }
                QStringList lines{answer.text};
                for (const AnswerRow &row : answer.rows)
                    lines << QStringList{row.text, row.detail, row.next, row.when}.join(u' ').simplified();
                lines.removeAll(QString());
                if (!lines.isEmpty()) m_data.answers.append({answer.question, lines.join(u'\n')});
            }
    }

    void readDeeds()
    {
        constexpr int atOnce = 1'000;
        store::ChangeFeed feed(m_database);
        QHash<QString, bool> hers;
        const qint64 end = feed.end();
        for (qint64 last = 0;;) {
            if (m_progress && m_progress(last, end + 1) == Continue::No)
                throw Failure(ErrorCode::Cancelled, u"cancelled"_s, m_order.person);
            const QList<store::FeedEntry> entries = feed.after(last, atOnce);
            if (entries.isEmpty()) return;
            last = entries.back().sequence;
            for (const store::FeedEntry &entry : entries) {
                if (!hers.contains(entry.author)) hers.insert(entry.author, m_names.isName(entry.author));
                if (hers.value(entry.author))
                    m_data.deeds.append({entry.at.toLocalTime().date(), titleFor(entry.record), entry.operation});
            }
        }
    }

    Workspace &m_workspace;
    store::Database &m_database;
    RecordStore m_store;
    const PersonOrder &m_order;
    const Progress &m_progress;
    PersonNames m_names;
    QHash<Id, QString> m_titles;
    report::PersonData m_data;
};

} // namespace

Result<Done> exportPerson(Workspace &workspace, const PersonOrder &order, const QString &path, const Progress &progress)
{
    return guard([&] {
        if (QFileInfo(path).exists() || QFileInfo(path).isSymLink())
            throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
        const store::ReadTransaction snapshot(workspace.database());
        const report::PersonData data = PersonReading(workspace, order, progress).read();
        safeWrite(path, report::toHtml(report::personDocument(data, report::Words(order.language)), {}));
        return Done{};
    });
}

} // namespace staffelstab
