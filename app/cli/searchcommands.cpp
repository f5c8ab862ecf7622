// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentwords.h"
#include "cli/command.h"
#include "cli/fieldvalue.h"
#include "cli/text.h"
#include "model/anyrecord.h"
#include "usecase/searching.h"
#include "whytext.h"
#include "wording.h"

#include <QJsonArray>

#include <array>
#include <iostream>

using namespace Qt::StringLiterals;

/// Commands of the ranked search: search, index.
namespace staffelstab::cli
{
namespace
{

constexpr int kHitsShown = 10;
constexpr int kPassagesShown = 2;

QJsonObject toJson(const search::Passage &passage)
{
    QJsonArray marks;
    for (const auto &mark : passage.marks)
        marks.append(QJsonObject{{u"start"_s, static_cast<qint64>(mark.start)},
                                 {u"length"_s, static_cast<qint64>(mark.length)}});
    QJsonObject object{
        {u"field"_s, passage.field}, {u"record"_s, passage.record}, {u"text"_s, passage.text}, {u"marks"_s, marks}};
    if (!passage.step.isEmpty()) object.insert(u"step"_s, passage.step);
    if (passage.page > 0) {
        object.insert(u"page"_s, passage.page);
        const auto [label, part] = extract::pageLabel(passage.label);
        object.insert(u"label"_s, label);
        if (part > 1) object.insert(u"part"_s, part);
    }
    return object;
}

/// A query as it was answered, and why each hit was found where that was asked.
struct Answer {
    search::Query query;
    search::Page page;
    QHash<Id, QList<search::Reason>> why;
};

QString wayName(search::Way way)
{
    static constexpr std::array kNames{"written", "begins",   "kin",      "part",      "parts",  "sameAs",
                                       "further", "spelling", "citation", "reference", "missing"};
    return QString::fromLatin1(kNames.at(static_cast<std::size_t>(way)));
}

QJsonArray toJson(const QList<search::Reason> &reasons)
{
    QJsonArray array;
    for (const search::Reason &reason : reasons)
        array.append(QJsonObject{{u"typed"_s, reason.typed},
                                 {u"way"_s, wayName(reason.way)},
                                 {u"found"_s, QJsonArray::fromStringList(reason.found)},
                                 {u"inTitle"_s, reason.inTitle}});
    return array;
}

QJsonObject toJson(const search::Hit &hit)
{
    QJsonArray passages;
    for (const search::Passage &passage : hit.passages)
        passages.append(toJson(passage));
    return {{u"id"_s, hit.id},        {u"externalId"_s, hit.externalId}, {u"kind"_s, kindName(hit.kind)},
            {u"title"_s, hit.title},  {u"context"_s, hit.context},       {u"score"_s, hit.score},
            {u"passages"_s, passages}};
}

QJsonArray toJson(const QList<search::FacetCount> &counts)
{
    QJsonArray array;
    for (const search::FacetCount &count : counts)
        array.append(QJsonObject{{u"code"_s, count.code}, {u"label"_s, count.label}, {u"count"_s, count.count}});
    return array;
}

QJsonObject toJson(const Answer &answer)
{
    const search::Page &page = answer.page;
    QJsonArray hits;
    for (const search::Hit &hit : page.hits) {
        QJsonObject object = toJson(hit);
        if (answer.why.contains(hit.id)) object.insert(u"why"_s, toJson(answer.why.value(hit.id)));
        hits.append(object);
    }
    QJsonArray otherWords;
    for (const search::OtherWord &word : page.otherWords)
        otherWords.append(QJsonObject{{u"typed"_s, word.typed}, {u"word"_s, word.word}, {u"query"_s, word.added}});
    return {{u"query"_s, answer.query.text},
            {u"total"_s, page.total},
            {u"suggestion"_s, page.suggestion},
            {u"spellings"_s, QJsonArray::fromStringList(page.spellings)},
            {u"otherWords"_s, otherWords},
            {u"tookMs"_s, page.tookMs},
            {u"source"_s, page.source == search::Source::Ranked ? u"ranked"_s : u"quickFind"_s},
            {u"widened"_s, page.widened},
            {u"facets"_s, QJsonObject{{u"kind"_s, toJson(page.facets.kind)},
                                      {u"unit"_s, toJson(page.facets.unit)},
                                      {u"status"_s, toJson(page.facets.status)},
                                      {u"tag"_s, toJson(page.facets.tag)}}},
            {u"hits"_s, hits}};
}

/// The passage with its marks shown by the terminal.
QString marked(const Output &out, const search::Passage &passage)
{
    QString text;
    qsizetype at = 0;
    for (const auto &mark : passage.marks) {
        if (mark.start < at || mark.start + mark.length > passage.text.size()) continue;
        text += passage.text.mid(at, mark.start - at) + out.marked(passage.text.mid(mark.start, mark.length));
        at = mark.start + mark.length;
    }
    text += passage.text.mid(at);
    return text.replace(u'\n', u' ');
}

QString placeOf(const search::Passage &passage, RecordKind kind)
{
    if (passage.page > 0) {
        const auto division = extract::divisionFromName(passage.field).value_or(extract::Division::None);
        const QString page = pageName(division, passage.label);
        return page.isEmpty() ? translate("Cli", "text of the file") : page;
    }
    const RecordKind owner = passage.step.isEmpty() ? kind : RecordKind::Step;
    const Field *field = owner == RecordKind::None ? nullptr : findField(typeOf(owner).fields, passage.field);
    const QString label = field ? fieldLabel(*field) : passage.field;
    return passage.step.isEmpty() ? label : translate("Cli", "step %1").arg(passage.step) + u", "_s + label;
}

void print(Output &out, const Answer &answer)
{
    const search::Page &page = answer.page;
    const int offset = answer.query.offset;
    int number = offset;
    for (const search::Hit &hit : page.hits) {
        QStringList about{kindLabel(hit.kind)};
        if (!hit.context.isEmpty()) about << hit.context;
        about << hit.id;
        out.line(u"%1. "_s.arg(++number) + out.marked(hit.title) + u"  ("_s + about.join(u" · "_s) + u')');
        for (const search::Passage &passage :
             hit.passages.first(std::min<qsizetype>(kPassagesShown, hit.passages.size())))
            out.line(u"     "_s + placeOf(passage, hit.kind) + u": "_s + marked(out, passage));
        if (!answer.why.contains(hit.id)) continue;
        for (const QString &text : whyTexts(answer.why.value(hit.id), hasFiltersAlone(answer.query)))
            out.line(u"     → "_s + text);
    }
    if (page.total > offset + page.hits.size())
        out.message(translate("Cli", "%1 of %2 hits shown; more with --limit.").arg(page.hits.size()).arg(page.total));
    if (page.hits.isEmpty()) out.message(translate("Cli", "Nothing found."));
    const QStringList spellings = QStringList(page.suggestion) + page.spellings;
    if (!page.suggestion.isEmpty()) out.message(translate("Cli", "Did you mean: %1?").arg(spellings.join(u" / "_s)));
    QStringList words;
    for (const search::OtherWord &word : page.otherWords)
        words << word.word;
    if (!words.isEmpty() && (page.widened || page.hits.isEmpty()))
        out.message(translate("Cli", "Words of the same meaning: %1").arg(words.join(u", "_s)));
    if (page.widened) out.message(translate("Cli", "No record has all words; these have some of them."));
    if (page.source == search::Source::QuickFind)
        out.message(translate("Cli", "The search index is not ready; quick find has answered."));
}

search::Order orderCalled(const QString &name)
{
    if (name == u"relevance"_s) return search::Order::Relevance;
    if (name == u"date"_s) return search::Order::Changed;
    if (name == u"name"_s) return search::Order::Title;
    throw UsageError{translate("Cli", "--sort takes relevance, date or name.")};
}

Answer answerTo(Call &call, Workspace &workspace, search::Query query, const QString &text)
{
    query.text = text;
    Answer answer{query, need(find(workspace, query)), {}};
    if (answer.page.total == 0 && !query.prefix) {
        answer.query.prefix = true; // no whole word: perhaps the beginning of one
        answer.page = need(find(workspace, answer.query));
    }
    if (call.has(u"why"_s))
        for (const search::Hit &hit : std::as_const(answer.page.hits))
            answer.why.insert(hit.id, need(explain(workspace, answer.query, hit.id)));
    return answer;
}

ExitCode answerEachLine(Call &call, Workspace &workspace, const search::Query &query)
{
    call.endAtOnceOnInterruption();
    std::string line;
    while (std::getline(std::cin, line)) {
        const QString text = QString::fromStdString(line).trimmed();
        const Answer answer = answerTo(call, workspace, query, text);
        call.out.object(toJson(answer));
        call.out.line(text);
        if (!call.out.isJson()) print(call.out, answer);
    }
    return ExitCode::Done;
}

} // namespace

ExitCode runSearch(Call &call)
{
    const QString text = call.argumentsFrom(1).join(u' ');
    const bool manyQueries = call.has(u"stdin"_s);
    if (text.isEmpty() && !manyQueries) throw UsageError{translate("Cli", "What is to be found?")};
    search::Query query;
    for (const QString &kind : call.values(u"kind"_s))
        query.kinds << kindName(call.kind(kind));
    query.statuses = codesOf("offering", call.values(u"status"_s));
    query.tags = codesOf("tag", call.values(u"tag"_s));
    query.offset = call.number(u"offset"_s, 0);
    query.limit = call.number(u"limit"_s, kHitsShown);
    query.prefix = call.has(u"prefix"_s);
    if (call.has(u"sort"_s)) query.order = orderCalled(call.value(u"sort"_s));

    Workspace &workspace = call.open(Access::ReadOnly);
    query.units = call.records(call.values(u"unit"_s));
    call.catchUpIndex();
    if (manyQueries) return answerEachLine(call, workspace, query);
    const Answer answer = answerTo(call, workspace, query, text);
    call.out.object(toJson(answer));
    if (!call.out.isJson()) print(call.out, answer);
    return answer.page.hits.isEmpty() ? ExitCode::NothingFound : ExitCode::Done;
}

ExitCode runIndex(Call &call)
{
    Workspace &workspace = call.open(Access::ReadOnly);
    const Progress progress = call.out.progress(translate("Cli", "Search index"));
    const IndexState state =
        need(call.has(u"rebuild"_s) ? rebuildIndex(workspace, progress) : updateIndex(workspace, progress));
    call.out.object({{u"documents"_s, state.documents},
                     {u"indexedUntil"_s, state.indexedUntil},
                     {u"feedEnd"_s, state.feedEnd},
                     {u"usable"_s, state.usable}});
    call.out.line(translate("Cli", "The search index is up to date: %1 documents.").arg(state.documents));
    return ExitCode::Done;
}

} // namespace staffelstab::cli
