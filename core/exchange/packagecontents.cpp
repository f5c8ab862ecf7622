// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagecontents.h"

#include "exchange/replacementwords.h"
#include "model/references.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

struct Kept {
    RecordKind kind;
    QStringList house; ///< fields that stay in the house
};

const QList<Kept> &keptFields()
{
    static const QList<Kept> table{
        {RecordKind::Process,
         {u"localNumber"_s, u"leadUnit"_s, u"owner"_s, u"checkedBy"_s, u"checkedAt"_s, u"checkedUntil"_s,
          u"reviewDate"_s, u"reviewState"_s, u"partMarks"_s, u"knowledgeFactor"_s, u"priority"_s, u"changeNote"_s}},
        {RecordKind::Step, {u"performers"_s}},
        {RecordKind::KnowledgeItem, {u"confirmation"_s, u"evidence"_s, u"handedOver"_s}},
        {RecordKind::Recommendation,
         {u"number"_s, u"findings"_s, u"basedOn"_s, u"lead"_s, u"contributors"_s, u"halfYear"_s, u"placedByHand"_s,
          u"state"_s, u"resolution"_s, u"decisionNote"_s}},
        {RecordKind::LegalBasis, {}},
        {RecordKind::Service, {}},
        {RecordKind::ItProcedure, {u"contractUntil"_s, u"replacementAt"_s, u"yearlyCost"_s}},
        {RecordKind::Attachment, {}},
    };
    return table;
}

const Kept *keptOf(RecordKind kind)
{
    const auto found = std::ranges::find(keptFields(), kind, &Kept::kind);
    return found == keptFields().end() ? nullptr : &*found;
}

bool isOpen(const KnowledgeItem &item) { return item.confidentiality == u"Internal" && item.kind != u"Access"; }

class PackageContents
{
  public:
    PackageContents(const QList<AnyRecord> &all, const PackageChoice &choice) : m_all(all), m_choice(choice)
    {
        for (const AnyRecord &record : all)
            m_known.insert(head(record).id, &record);
    }

    QList<AnyRecord> records()
    {
        choose();
        for (const Id &id : std::as_const(m_order))
            m_result << handedOn(*m_known.value(id));
        addDocumentTitles();
        return std::move(m_result);
    }

  private:
    template <typename R> const R *known(const Id &id) const
    {
        const AnyRecord *record = m_known.value(id);
        return record ? std::get_if<R>(record) : nullptr;
    }

    void add(const Id &id)
    {
        if (m_in.contains(id) || m_choice.leftOut.contains(id) || !m_known.contains(id)) return;
        m_in << id;
        m_order << id;
    }

    bool anyIn(const QStringList &ids) const
    {
        return std::ranges::any_of(ids, [&](const Id &id) { return m_in.contains(id); });
    }

    template <typename R, typename Fits> void addAll(Fits &&fits)
    {
        for (const AnyRecord &record : m_all)
            if (const auto *each = std::get_if<R>(&record); each && fits(*each)) add(each->id);
    }

    void choose()
    {
        for (const Id &id : m_choice.processes)
            if (known<Process>(id)) add(id);
        addAll<Step>([&](const Step &step) { return m_in.contains(step.process); });
        addAll<KnowledgeItem>([&](const KnowledgeItem &item) {
            if (isContact(item) && !m_choice.contacts.contains(item.id)) return false;
            return isOpen(item) && anyIn(item.links);
        });
        addAll<Recommendation>([&](const Recommendation &each) { return anyIn(each.processes); });
        addCatalogues();
        addAll<Attachment>([&](const Attachment &file) {
            return m_choice.attachments.contains(file.id) && m_in.contains(file.subject);
        });
    }

    void addCatalogues()
    {
        const QStringList chosen = m_order;
        for (const Id &id : chosen) {
            if (const auto *process = known<Process>(id)) {
                for (const Id &law : process->legalBases)
                    add(law);
                addAll<Service>([&](const Service &service) {
                    return (!service.serviceKey.isEmpty() && service.serviceKey == process->serviceKey) ||
                           (!service.ozgId.isEmpty() && service.ozgId == process->ozgId);
                });
            } else if (const auto *step = known<Step>(id)) {
                for (const Id &other : step->legalBases + step->itProcedures)
                    add(other);
            }
        }
    }

    AnyRecord handedOn(AnyRecord record) const
    {
        if (auto *process = std::get_if<Process>(&record)) putIntoWords(*process);
        if (auto *step = std::get_if<Step>(&record); step && step->performerText.isEmpty())
            step->performerText = postTitles(step->performers);
        AnyRecord result = sharedPart(record);
        forEachReference(result, [&](const Field &, QString &id) {
            if (!m_in.contains(id)) id.clear();
        });
        return result;
    }

    /// Another process that starts this one or goes on with it is named, where it does not come along.
    void putIntoWords(Process &process) const
    {
        const auto inWords = [&](QList<Trigger> &rows) {
            for (Trigger &row : rows) {
                if (row.process.isEmpty() || m_in.contains(row.process)) continue;
                const auto *other = known<Process>(row.process);
                row.text = other ? other->name : QString();
                row.process.clear();
            }
            rows.removeIf([](const Trigger &row) { return row == Trigger(); });
        };
        inWords(process.triggers);
        inWords(process.results);
        process.links.removeIf([&](const ProcessLink &link) { return !m_in.contains(link.process); });
    }

    QString postTitles(const QStringList &posts) const
    {
        QStringList titles;
        for (const Id &id : posts)
            if (const auto *post = known<Post>(id)) titles << post->title;
        return titles.join(u", "_s);
    }

    void addDocumentTitles()
    {
        const ReplacementWords &words = replacementWords();
        QHash<Id, QStringList> titles;
        for (const AnyRecord &record : m_all)
            if (const auto *file = std::get_if<Attachment>(&record); file && !m_in.contains(file->id))
                if (const Id process = processOf(file->subject); !process.isEmpty()) titles[process] << file->name;
        for (const Id &id : std::as_const(m_order)) {
            if (!titles.contains(id)) continue;
            AnyRecord record = blank(RecordKind::KnowledgeItem);
            auto &item = std::get<KnowledgeItem>(record);
            item.id = idFromKey(u"documents of "_s + id);
            if (m_choice.leftOut.contains(item.id)) continue;
            item.kind = u"Location"_s;
            item.provenance = u"Document"_s;
            item.title = words.documentsTitle.arg(known<Process>(id)->name);
            item.body = words.documentsBody + u"\n\n"_s + titles.value(id).join(u'\n');
            item.links = QStringList{id};
            m_result << record;
        }
    }

    Id processOf(const Id &subject) const
    {
        if (!m_in.contains(subject)) return {};
        if (known<Process>(subject)) return subject;
        const auto *step = known<Step>(subject);
        return step ? step->process : Id();
    }

    const QList<AnyRecord> &m_all;
    const PackageChoice &m_choice;
    QHash<Id, const AnyRecord *> m_known;
    QSet<Id> m_in;
    QStringList m_order;
    QList<AnyRecord> m_result;
};

} // namespace

const QStringList &usualLicences()
{
    static const QStringList codes{u"dl-de/by-2-0"_s, u"CC0-1.0"_s, u"CC-BY-4.0"_s};
    return codes;
}

bool isShared(RecordKind kind) { return keptOf(kind) != nullptr; }

bool isShared(RecordKind kind, const Field &field)
{
    const Kept *kept = keptOf(kind);
    return kept && field.access != FieldAccess::Restricted && !kept->house.contains(field.key());
}

AnyRecord sharedPart(const AnyRecord &record)
{
    const RecordKind kind = kindOf(record);
    AnyRecord part = blank(kind);
    head(part).id = head(record).id;
    for (const Field &field : typeOf(kind).fields)
        if (isShared(kind, field)) write(part, field, read(record, field));
    return part;
}

bool isContact(const KnowledgeItem &item) { return isOpen(item) && item.kind == u"Contact"; }

QList<AnyRecord> packageRecords(const QList<AnyRecord> &all, const PackageChoice &choice)
{
    return PackageContents(all, choice).records();
}

} // namespace staffelstab::exchange
