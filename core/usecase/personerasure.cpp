// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/replacementwords.h"
#include "search/indexer.h"
#include "store/erasure.h"
#include "usecase/maintenance.h"
#include "usecase/personnames.h"
#include "usecase/writing.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::ChangeContext;
using store::RecordStore;

constexpr qint64 kParts = 3; ///< of the work, for its progress

class PersonErasing
{
  public:
    PersonErasing(Workspace &workspace, const Id &person, const QStringList &otherNames)
        : m_workspace(workspace), m_database(workspace.database()), m_store(m_database), m_person(person),
          m_names(m_database, person, otherNames), m_pseudonym(freePseudonym())
    {
    }

    ErasedPerson run()
    {
        ErasedPerson erased;
        erased.pseudonym = m_pseudonym;
        erased.names = m_names.names();
        erased.others = m_names.others();
        store::Transaction transaction(m_database);
        const ChangeContext change = changeContext(m_workspace, newId());
        const ChangeContext own{m_names.isName(change.author) ? m_pseudonym : change.author, change.command, change.at};
        putPseudonym(own);
        putNamesAside(own);
        const auto without = [&](const QString &text) { return m_names.replacedIn(text, m_pseudonym); };
        const auto author = [&](const QString &name) { return m_names.isName(name) ? m_pseudonym : name; };
        store::Erasure erasure(m_database);
        erasure.rewriteHeads(author, without);
        erasure.rewriteMemory(without);
        erased.historyEntries = erasure.rewriteFeed([&](store::FeedEntry &entry) { return rewrite(entry); });
        erased.places = m_names.places(m_workspace);
        transaction.commit();
        return erased;
    }

  private:
    /// Keeps the number that the person has where she is a pseudonym already.
    QString freePseudonym()
    {
        QSet<QString> taken;
        for (const Id &id : m_store.allIds())
            if (m_store.kindOf(id) == RecordKind::Person) taken << titleOf(requireRecord(m_store.loadWithBin(id), id));
        const QString present = titleOf(requireRecord(m_store.loadWithBin(m_person), m_person));
        for (int number = 1;; ++number) {
            const QString pseudonym = exchange::replacementWords().formerPerson.arg(number);
            if (pseudonym == present || !taken.contains(pseudonym)) return pseudonym;
        }
    }

    void putPseudonym(const ChangeContext &change)
    {
        const bool inBin = m_store.isInBin(m_person);
        if (inBin) m_store.restore(m_person, change);
        auto person = require<Person>(m_store, m_person);
        person.displayName = m_pseudonym;
        person.posts.clear();
        person.leavingDate = {};
        person.leavingReason.clear();
        person.publishConsent = {};
        person.externalId.clear();
        person.origin.clear();
        AnyRecord record = person;
        m_store.put(record, change);
        if (inBin) m_store.remove(m_person, change);
    }

    /// Fields that hold nothing but a name, and where records came from.
    void putNamesAside(const ChangeContext &change)
    {
        for (const Id &id : m_store.allIds()) {
            const auto record = m_store.loadWithBin(id);
            if (!record) continue;
            if (m_store.isInBin(id)) {
                if (withoutNameFields(*record) == *record) continue; // its origin is written over with the heads
                m_store.restore(id, change);
                AnyRecord restored = withoutNameFields(requireRecord(m_store.load(id), id));
                m_store.put(restored, change);
                m_store.remove(id, change);
                continue;
            }
            AnyRecord after = withoutNameFields(*record);
            Record &common = head(after);
            common.origin = m_names.replacedIn(common.origin, m_pseudonym);
            common.externalId = m_names.replacedIn(common.externalId, m_pseudonym);
            if (!(after == *record)) m_store.put(after, change);
        }
    }

    AnyRecord withoutNameFields(AnyRecord record) const
    {
        if (const Field *field = nameField(kindOf(record)); field && m_names.isName(read(record, *field).toString()))
            write(record, *field, m_pseudonym);
        if (auto *assessment = std::get_if<Assessment>(&record)) replaceName(assessment->assessedBy);
        if (auto *workshop = std::get_if<Workshop>(&record))
            for (QString &moderator : workshop->moderators)
                replaceName(moderator);
        return record;
    }

    void replaceName(QString &name) const
    {
        if (m_names.isName(name)) name = m_pseudonym;
    }

    bool rewrite(store::FeedEntry &entry) const
    {
        const store::FeedEntry before = entry;
        if (m_names.isName(entry.author)) entry.author = m_pseudonym;
        for (FieldChange &change : entry.changes) {
            if (entry.record == m_person) {
                const bool isName = change.field == u"displayName";
                change.before = isName && !change.before.isNull() ? QJsonValue(m_pseudonym) : QJsonValue();
                change.after = isName && !change.after.isNull() ? QJsonValue(m_pseudonym) : QJsonValue();
            } else {
                change.before = rewritten(change.before);
                change.after = rewritten(change.after);
            }
        }
        return entry.author != before.author || entry.changes != before.changes;
    }

    QJsonValue rewritten(const QJsonValue &value) const
    {
        if (value.isString()) return isId(value.toString()) ? value : m_names.replacedIn(value.toString(), m_pseudonym);
        if (value.isArray()) {
            QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                array[i] = rewritten(array.at(i));
            return array;
        }
        if (!value.isObject()) return value;
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = rewritten(it.value());
        return object;
    }

    Workspace &m_workspace;
    store::Database &m_database;
    RecordStore m_store;
    Id m_person;
    PersonNames m_names;
    QString m_pseudonym;
};

/// She is erased all the same when this fails.
bool forgetTraces(Workspace &workspace)
{
    const auto forgotten = guard([&] { return store::Erasure(workspace.database()).forgetTraces(); });
    return forgotten && *forgotten;
}

QStringList backupsWith(Workspace &workspace, const QString &made)
{
    QStringList paths;
    if (const auto backups = automaticBackups(workspace))
        for (const BackupFile &file : *backups)
            paths << file.path;
    if (!paths.contains(made)) paths.prepend(made);
    return paths;
}

} // namespace

Result<QList<NamedPlace>> placesNaming(Workspace &workspace, const Id &person, const QStringList &otherNames)
{
    return guard([&] {
        const store::ReadTransaction snapshot(workspace.database());
        return PersonNames(workspace.database(), person, otherNames).places(workspace);
    });
}

Result<ErasedPerson> erasePerson(Workspace &workspace, const Id &person, const QStringList &otherNames,
                                 const Progress &progress)
{
    return guard([&] {
        if (workspace.isReadOnly()) throw Failure(ErrorCode::ReadOnly, u"opened read-only"_s, workspace.path());
        const auto step = [&](qint64 done) {
            if (progress && progress(done, kParts) == Continue::No)
                throw Failure(ErrorCode::Cancelled, u"cancelled"_s, person);
        };
        PersonErasing erasing(workspace, person, otherNames);
        step(0);
        const auto made = backupNow(workspace);
        if (!made) throw Failure(made.error());
        step(1);
        ErasedPerson erased = erasing.run();
        search::reportDamage(workspace.indexFolder()); // nobody searches in it until it was built anew
        if (progress) progress(2, kParts);             // from here on it is done, whatever fails
        erased.traceless = forgetTraces(workspace);
        erased.backups = backupsWith(workspace, *made);
        if (progress) progress(kParts, kParts);
        return erased;
    });
}

std::function<QString(const QString &text)> withoutNames(const ErasedPerson &erased)
{
    return [names = std::make_shared<const PersonNames>(erased.names, erased.others),
            pseudonym = erased.pseudonym](const QString &text) { return names->replacedIn(text, pseudonym); };
}

} // namespace staffelstab
