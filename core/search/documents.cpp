// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/documents.h"

#include "store/contenttexts.h"
#include "store/quicktext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::search
{
namespace
{

constexpr std::array kDocumentKinds{RecordKind::OrgUnit,        RecordKind::Post,          RecordKind::Person,
                                    RecordKind::LegalBasis,     RecordKind::ItProcedure,   RecordKind::Service,
                                    RecordKind::Process,        RecordKind::KnowledgeItem, RecordKind::Attachment,
                                    RecordKind::Recommendation, RecordKind::OpenQuestion,  RecordKind::OpenCase,
                                    RecordKind::Finding,        RecordKind::Bundle,        RecordKind::Comment};

/// SQL list of the kinds; kind names are ours and contain letters only.
QString kindList()
{
    QStringList names;
    for (const RecordKind kind : kDocumentKinds)
        names << u'\'' + kindName(kind) + u'\'';
    return names.join(u',');
}

QStringList firstColumn(QSqlQuery query)
{
    QStringList values;
    while (query.next())
        values << query.value(0).toString();
    return values;
}

/// Attachments of an interview; see Documents::read.
const QString kInterviewFiles =
    u" (select a.id from attachment a join record s on s.id = a.subject where s.kind in ('interview', 'answer')) "_s;

constexpr qsizetype kPagesAtOnce = 1'000'000; ///< characters

/// Pages without text stay out: they are named beside the attachment, and nothing can be found in them.
void addPages(const std::optional<store::ContentReading> &reading, const Id &attachment, QList<TextPart> &parts)
{
    if (!reading) return;
    for (const store::ContentPage &page : reading->pages)
        if (!page.text.isEmpty())
            parts.append({reading->division, SearchWeight::Body, {}, attachment, page.text, page.number, page.label});
}

void addUnit(FacetValues &facets, const Id &unit)
{
    if (!unit.isEmpty()) facets.units << unit;
}

} // namespace

bool Documents::isDocument(RecordKind kind)
{
    return std::find(kDocumentKinds.begin(), kDocumentKinds.end(), kind) != kDocumentKinds.end();
}

std::optional<SearchDocument> Documents::read(const Id &id, Pages pages)
{
    const std::optional<AnyRecord> record = m_store.load(id);
    if (!record || !isDocument(kindOf(*record))) return std::nullopt;
    const auto *file = std::get_if<Attachment>(&*record);
    if (file && isOfInterview(*file)) return std::nullopt;
    SearchDocument document{.id = id,
                            .externalId = head(*record).externalId,
                            .title = titleOf(*record),
                            .facets = {.kind = kindOf(*record), .units = {}, .statuses = {}, .tags = {}},
                            .changed = head(*record).changedAt.toLocalTime(),
                            .process = {},
                            .parts = {}};
    addParts(*record, {}, document.parts);
    FacetValues &facets = document.facets;
    if (const auto *process = std::get_if<Process>(&*record)) {
        addUnit(facets, process->leadUnit);
        for (const OfferingStatus &status : process->offering)
            if (!facets.statuses.contains(status.status)) facets.statuses << status.status;
        facets.tags = process->tags;
        QList<Step> steps;
        for (AnyRecord &step : m_store.pointingTo(RecordKind::Step, u"process", id))
            steps << std::get<Step>(std::move(step));
        sortSteps(steps);
        for (const Step &step : std::as_const(steps))
            addParts(step, step.number, document.parts);
    } else if (const auto *item = std::get_if<KnowledgeItem>(&*record)) {
        document.process = processOf(item->links);
        facets.tags = item->tags;
    } else if (const auto *attachment = std::get_if<Attachment>(&*record)) {
        document.process = processOf({attachment->subject});
        if (pages == Pages::With)
            addPages(store::ContentTexts(m_db).reading(attachment->sha256), attachment->id, document.parts);
    } else if (const auto *question = std::get_if<OpenQuestion>(&*record)) {
        document.process = processOf({question->subject});
    } else if (const auto *comment = std::get_if<Comment>(&*record)) {
        document.process = processOf({comment->subject});
    } else if (const auto *openCase = std::get_if<OpenCase>(&*record)) {
        document.process = processOf({openCase->process});
    } else if (const auto *finding = std::get_if<Finding>(&*record)) {
        document.process = processOf(finding->processes);
    } else if (const auto *post = std::get_if<Post>(&*record)) {
        addUnit(facets, post->unit);
    } else if (std::holds_alternative<OrgUnit>(*record)) {
        addUnit(facets, id);
    }
    if (!document.process.isEmpty())
        if (const auto process = m_store.load<Process>(document.process)) addUnit(facets, process->leadUnit);
    return document;
}

void Documents::addParts(const AnyRecord &record, const QString &step, QList<TextPart> &parts)
{
    const Id &id = head(record).id;
    for (const Field &field : typeOf(kindOf(record)).fields)
        if (const QString text = store::searchableText(record, field); !text.isEmpty())
            parts.append({field.key().toString(), field.search, step, id, text, 0, {}});
    if (const QString &external = head(record).externalId; !external.isEmpty())
        parts.append({u"externalId"_s, SearchWeight::Identifier, step, id, external, 0, {}});
}

QList<TextPart> Documents::pagesBehind(const Id &attachment, int page)
{
    QList<TextPart> pages;
    if (const auto file = m_store.load<Attachment>(attachment))
        addPages(store::ContentTexts(m_db).readingBehind(file->sha256, page, kPagesAtOnce), attachment, pages);
    return pages;
}

bool Documents::isOfInterview(const Attachment &attachment)
{
    const auto kind = m_store.kindOf(attachment.subject);
    return kind == RecordKind::Interview || kind == RecordKind::Answer;
}

QStringList Documents::readAfter(qint64 number) { return store::ContentTexts(m_db).attachmentsReadAfter(number); }
qint64 Documents::newestReading() { return store::ContentTexts(m_db).newest(); }

Id Documents::processOf(const QStringList &linked, int depth)
{
    for (const Id &id : linked) {
        const std::optional<RecordKind> kind = m_store.kindOf(id);
        if (!kind) continue;
        if (*kind == RecordKind::Process) return id;
        if (*kind == RecordKind::Step) return processOfStep(id);
        if (*kind != RecordKind::KnowledgeItem || depth > 2) continue;
        const auto item = m_store.load<KnowledgeItem>(id);
        if (const Id process = item ? processOf(item->links, depth + 1) : Id(); !process.isEmpty()) return process;
    }
    return {};
}

Id Documents::processOfStep(const Id &step)
{
    QSqlQuery &query = m_db.prepared(u"select process from step where id = ?"_s, {step});
    const Id process = query.next() ? query.value(0).toString() : Id();
    query.finish();
    return process;
}

QStringList Documents::dependentOn(const Id &id, RecordKind kind)
{
    QStringList ids;
    if (isDocument(kind)) ids << id;
    if (kind == RecordKind::Step) ids << processOfStep(id);
    if (kind != RecordKind::Process && kind != RecordKind::KnowledgeItem && kind != RecordKind::Step) return ids;
    // Links, attachments, questions and comments of the record, of its steps and of their knowledge items.
    ids += firstColumn(m_db.run(
        u"with changed(id) as (select ?), "
        "subject(id) as (select id from changed union select s.id from step s join changed c on s.process = c.id), "
        "item(id) as (select l.from_id from link l join record r on r.id = l.from_id "
        "  where r.kind = 'knowledgeItem' and l.field = 'links' and l.to_id in subject) "
        "select id from item union select id from attachment where subject in subject or subject in item "
        "union select id from open_question where subject in subject or subject in item "
        "union select id from comment where subject in subject or subject in item"_s,
        {id}));
    return ids;
}

QStringList Documents::ids(const Id &after, int limit)
{
    return firstColumn(m_db.run(u"select id from record where id > ? and removed_at is null and kind in ("_s +
                                    kindList() + u") and id not in"_s + kInterviewFiles + u"order by id limit ?"_s,
                                {after.isNull() ? u""_s : after, limit}));
}

qint64 Documents::count()
{
    return m_db
        .value(u"select count(*) from record where removed_at is null and kind in ("_s + kindList() +
               u") and id not in"_s + kInterviewFiles)
        .toLongLong();
}

QString Documents::titleOfRecord(const Id &id)
{
    const auto record = id.isEmpty() ? std::nullopt : m_store.load(id);
    return record ? titleOf(*record) : QString();
}

QString Documents::contextOf(const SearchDocument &document)
{
    if (!document.process.isEmpty()) return titleOfRecord(document.process);
    if (document.facets.kind == RecordKind::OrgUnit) return {};
    return titleOfRecord(document.facets.units.value(0));
}

} // namespace staffelstab::search
