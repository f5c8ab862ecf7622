// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/reportsources.h"

#include "handover/reviewcycle.h"
#include "model/references.h"
#include "usecase/planfacts.h"
#include "usecase/processes.h"
#include "usecase/writing.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

template <typename R> QList<R> typedRecords(const QList<AnyRecord> &records)
{
    QList<R> result;
    for (const AnyRecord &record : records)
        result << std::get<R>(record);
    return result;
}

} // namespace

ReportSources::ReportSources(Workspace &workspace, const QDate &today, const report::Words &words,
                             const Progress &progress)
    : m_workspace(workspace), m_store(workspace.database()), m_today(today), m_words(words), m_progress(progress)
{
}

QString ReportSources::nameOf(const Id &id)
{
    if (const auto known = m_names.constFind(id); known != m_names.constEnd()) return *known;
    const auto record = m_store.loadWithBin(id);
    const QString name = record ? nameOf(*record) : QString();
    m_names.insert(id, name);
    return name;
}

QString ReportSources::nameOf(const AnyRecord &record)
{
    const auto *person = std::get_if<Person>(&record);
    if (!person || person->publishConsent.given.value_or(false)) return titleOf(record);
    QStringList posts;
    for (const Id &post : person->posts)
        posts << nameOf(post);
    return posts.isEmpty() ? m_words(u"unnamed") : posts.join(u", "_s);
}

void ReportSources::learn(const AnyRecord &record)
{
    for (const Id &id : referencesIn(record))
        nameOf(id);
}

report::SheetSource ReportSources::sheet(const Id &process)
{
    auto read = processSheet(m_workspace, process, m_today);
    if (!read) throw Failure(read.error());
    report::SheetSource source{.process = read->process,
                               .steps = read->steps,
                               .knowledge = read->knowledge,
                               .attachments = read->attachments,
                               .competences = read->competences,
                               .assessments = read->assessments,
                               .deputies = {},
                               .completeness = read->completeness,
                               .reviewState = handover::reviewStateOn(read->process, m_today),
                               .mediaBreaks = read->mediaBreaks};
    for (const RecordLabel &label : std::as_const(read->labels))
        if (label.kind != RecordKind::Person) m_names.insert(label.id, label.title);
    learn(source.process);
    for (const Step &step : std::as_const(source.steps))
        learn(step);
    for (const KnowledgeItem &item : std::as_const(source.knowledge))
        learn(item);
    for (const Competence &competence : std::as_const(source.competences))
        learn(competence);
    if (const auto owner = m_store.load<Post>(source.process.owner))
        for (const Id &deputy : owner->deputies)
            source.deputies << nameOf(deputy);
    return source;
}

QList<report::SheetSource> ReportSources::sheets(const QStringList &processes)
{
    QList<report::SheetSource> read;
    for (const Id &process : processes) {
        if (m_progress && m_progress(read.size(), processes.size()) == Continue::No)
            throw Failure(ErrorCode::Cancelled, u"stopped"_s);
        if (m_store.load<Process>(process)) read << sheet(process); // else it lies in the bin
    }
    return read;
}

QSet<Id> ReportSources::unitsBelow(const Id &unit)
{
    QSet<Id> units;
    QStringList open{unit};
    while (!open.isEmpty()) {
        const Id each = open.takeFirst();
        units << each;
        for (const AnyRecord &below : m_store.pointingTo(RecordKind::OrgUnit, u"parent", each))
            open << head(below).id;
    }
    return units;
}

report::UnitSource ReportSources::unit(const Id &unit)
{
    QSet<Id> units;
    if (!unit.isEmpty()) units = unitsBelow(require<OrgUnit>(m_store, unit).id);
    QStringList processes;
    for (const AnyRecord &record : m_store.list(RecordKind::Process))
        if (const auto &process = std::get<Process>(record); unit.isEmpty() || units.contains(process.leadUnit))
            processes << process.id;
    const QString name = unit.isEmpty() ? QString() : nameOf(unit);
    QList<report::SheetSource> read = sheets(processes);
    QList<KnowledgeItem> knowledge;
    QSet<Id> seen;
    for (const report::SheetSource &sheet : std::as_const(read))
        for (const Id &id : m_store.idsLinkedTo(sheet.process.owner, RecordKind::KnowledgeItem, u"links")) {
            const auto item = seen.contains(id) ? std::nullopt : m_store.load<KnowledgeItem>(id);
            seen << id;
            if (item) knowledge << *item;
        }
    return {name, m_today, std::move(read), m_names, std::move(knowledge)};
}

report::UnitSource ReportSources::sheetOf(const Id &process)
{
    const QString name = require<Process>(m_store, process).name;
    QList<report::SheetSource> read = sheets({process});
    return {name, m_today, std::move(read), m_names, {}};
}

QList<KnowledgeItem> ReportSources::knowledgeOf(const Id &post, const QList<report::SheetSource> &sheets)
{
    QList<KnowledgeItem> items;
    QSet<Id> seen;
    const auto add = [&](const KnowledgeItem &item) {
        if (seen.contains(item.id)) return;
        seen << item.id;
        items << item;
    };
    for (const Id &id : m_store.idsLinkedTo(post, RecordKind::KnowledgeItem, u"links"))
        if (const auto item = m_store.load<KnowledgeItem>(id)) {
            learn(*item);
            add(*item);
        }
    for (const report::SheetSource &sheet : sheets)
        for (const KnowledgeItem &item : sheet.knowledge)
            add(item);
    return items;
}

report::PostSource ReportSources::post(const Id &post)
{
    QStringList processes;
    for (const AnyRecord &record : m_store.pointingTo(RecordKind::Process, u"owner", post))
        processes << head(record).id;
    report::PostSource source = around(require<Post>(m_store, post).title, post, processes);
    source.cases = typedRecords<OpenCase>(m_store.pointingTo(RecordKind::OpenCase, u"post", post));
    if (const auto plan = activePlanOf(m_store, post))
        for (const Measure &measure : typedRecords<Measure>(m_store.pointingTo(RecordKind::Measure, u"plan", plan->id)))
            if (measure.type == u"ContactVisit" && measure.state != u"Done" && measure.state != u"Dropped")
                source.introductions << measure;
    return source;
}

report::PostSource ReportSources::process(const Id &process)
{
    report::PostSource source = around(require<Process>(m_store, process).name, process, {process});
    source.cases = typedRecords<OpenCase>(m_store.pointingTo(RecordKind::OpenCase, u"process", process));
    return source;
}

report::PostSource ReportSources::around(const QString &title, const Id &record, const QStringList &processes)
{
    report::PostSource source{.post = title,
                              .today = m_today,
                              .sheets = sheets(processes),
                              .knowledge = {},
                              .cases = {},
                              .questions = {},
                              .procedures = {},
                              .introductions = {},
                              .names = {}};
    source.knowledge = knowledgeOf(record, source.sheets);
    QSet<Id> subjects{record};
    QStringList procedures;
    for (const report::SheetSource &sheet : std::as_const(source.sheets)) {
        subjects << sheet.process.id;
        for (const Step &step : sheet.steps) {
            subjects << step.id;
            procedures << step.itProcedures;
        }
    }
    procedures.removeDuplicates();
    for (const Id &id : std::as_const(procedures))
        if (const auto procedure = m_store.load<ItProcedure>(id)) source.procedures << *procedure;
    for (const AnyRecord &each : m_store.list(RecordKind::OpenQuestion))
        if (const auto &question = std::get<OpenQuestion>(each);
            question.state == u"Open" && subjects.contains(question.subject))
            source.questions << question;
    source.names = m_names;
    return source;
}

report::BookletSource ReportSources::booklet(const Id &post)
{
    report::PostSource all = this->post(post);
    return {all.post, m_today, std::move(all.knowledge), std::move(all.names)};
}

report::PlanSource ReportSources::plan(const Id &id)
{
    report::PlanSource source{planFacts(m_workspace, id, m_today), {}};
    source.facts.plan.lastWorkingDay = {}; // restricted
    source.facts.plan.leavingMonth = {};
    source.facts.last = {};
    learn(source.facts.plan);
    for (const handover::PlannedProcess &each : std::as_const(source.facts.processes))
        learn(each.record);
    for (const OpenCase &each : std::as_const(source.facts.cases))
        learn(each);
    source.names = m_names;
    return source;
}

} // namespace staffelstab
