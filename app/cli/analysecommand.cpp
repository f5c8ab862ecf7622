// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"
#include "usecase/searching.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// The command that shows how the search reads a text: for whoever works on it or wonders why something was found.
namespace staffelstab::cli
{
namespace
{

QJsonArray toJson(const QList<QStringList> &ways)
{
    QJsonArray array;
    for (const QStringList &words : ways)
        array.append(words.join(u' '));
    return array;
}

QJsonObject toJson(const search::AnalysedWord &word)
{
    return {{u"word"_s, word.word},
            {u"form"_s, word.form},
            {u"stem"_s, word.stem},
            {u"common"_s, word.common},
            {u"masculine"_s, word.masculine},
            {u"family"_s, word.family},
            {u"parts"_s, QJsonArray::fromStringList(word.parts)},
            {u"partStems"_s, QJsonArray::fromStringList(word.partStems)},
            {u"alternatives"_s, toJson(word.alternatives)},
            {u"thesaurus"_s, toJson(word.further)}};
}

QString nameOf(search::Clause::Kind kind)
{
    switch (kind) {
    case search::Clause::Kind::Word:
        return u"word"_s;
    case search::Clause::Kind::Phrase:
        return u"phrase"_s;
    case search::Clause::Kind::Citation:
        return u"citation"_s;
    case search::Clause::Kind::Reference:
        return u"reference"_s;
    }
    return {};
}

QString nameOf(search::FieldFilter::Field field)
{
    switch (field) {
    case search::FieldFilter::Field::Unit:
        return u"unit"_s;
    case search::FieldFilter::Field::Kind:
        return u"kind"_s;
    case search::FieldFilter::Field::Status:
        return u"status"_s;
    case search::FieldFilter::Field::Tag:
        return u"tag"_s;
    case search::FieldFilter::Field::From:
        return u"from"_s;
    case search::FieldFilter::Field::Until:
        return u"until"_s;
    }
    return {};
}

QJsonObject toJson(const search::TextAnalysis &analysis)
{
    QJsonArray words, citations, references, clauses;
    for (const search::AnalysedWord &word : analysis.words)
        words.append(toJson(word));
    for (const search::Citation &citation : analysis.citations)
        citations.append(QJsonObject{{u"law"_s, citation.law},
                                     {u"section"_s, citation.section},
                                     {u"paragraph"_s, citation.paragraph},
                                     {u"keys"_s, QJsonArray::fromStringList(citation.keys())}});
    for (const search::FileReference &reference : analysis.references)
        references.append(reference.key);
    for (const search::Clause &clause : analysis.tree.clauses)
        clauses.append(QJsonObject{{u"kind"_s, nameOf(clause.kind)},
                                   {u"words"_s, QJsonArray::fromStringList(clause.words)},
                                   {u"keys"_s, QJsonArray::fromStringList(clause.keys)},
                                   {u"prefix"_s, clause.prefix},
                                   {u"common"_s, clause.common},
                                   {u"excluded"_s, clause.excluded},
                                   {u"alternative"_s, clause.alternative}});
    QJsonArray filters;
    for (const search::FieldFilter &filter : analysis.tree.filters)
        filters.append(QJsonObject{{u"field"_s, nameOf(filter.field)},
                                   {u"value"_s, filter.value},
                                   {u"codes"_s, QJsonArray::fromStringList(filter.codes)},
                                   {u"date"_s, filter.date.toString(Qt::ISODate)}});
    return {{u"dictionary"_s, analysis.hasDictionary},
            {u"words"_s, words},
            {u"citations"_s, citations},
            {u"references"_s, references},
            {u"query"_s, QJsonObject{{u"clauses"_s, clauses},
                                     {u"filters"_s, filters},
                                     {u"all"_s, analysis.demanded},
                                     {u"some"_s, analysis.widened}}}};
}

void printLine(Output &out, const QString &label, const QString &text)
{
    if (!text.isEmpty()) out.line(u"    "_s + Output::column(label, 18) + text);
}

QString listed(const QList<QStringList> &ways)
{
    QStringList texts;
    for (const QStringList &words : ways)
        texts << words.join(u' ');
    return texts.join(u", "_s);
}

void print(Output &out, const search::TextAnalysis &analysis)
{
    for (const search::AnalysedWord &word : analysis.words) {
        out.line(out.marked(word.word));
        printLine(out, translate("Cli", "form, stem"), word.form + u", "_s + word.stem);
        printLine(out, translate("Cli", "masculine base"), word.masculine);
        printLine(out, translate("Cli", "word family"), word.family);
        printLine(out, translate("Cli", "compound parts"), word.parts.join(u'|'));
        printLine(out, translate("Cli", "part stems"), word.partStems.join(u", "_s));
        printLine(out, translate("Cli", "same meaning"), listed(word.alternatives));
        printLine(out, translate("Cli", "thesaurus"), listed(word.further));
    }
    for (const search::Citation &citation : analysis.citations)
        out.line(translate("Cli", "Citation: %1").arg(citation.keys().join(u", "_s)));
    for (const search::FileReference &reference : analysis.references)
        out.line(translate("Cli", "File reference: %1").arg(reference.key));
    out.line(translate("Cli", "Query: %1").arg(analysis.demanded));
    if (!analysis.hasDictionary)
        out.message(translate("Cli", "No German dictionary (hunspell-de-de) is installed; compounds are not split."));
}

} // namespace

ExitCode runAnalyse(Call &call)
{
    const QString text = call.argumentsFrom(0).join(u' ');
    const QString file = call.value(u"workspace"_s);
    const search::TextAnalysis analysis =
        need(file.isEmpty() ? analyse(text) : analyse(call.adopt(need(Workspace::open(file, Access::ReadOnly))), text));
    call.out.object(toJson(analysis));
    if (!call.out.isJson()) print(call.out, analysis);
    return ExitCode::Done;
}

} // namespace staffelstab::cli
