// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/persondata.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

/// Kinds and fields without a word of their own are "an entry" and "named in it".
QString kindWord(const QString &kind, const Words &words)
{
    static const QStringList named{u"competence"_s,   u"process"_s,         u"knowledgeItem"_s,
                                   u"openQuestion"_s, u"interview"_s,       u"answer"_s,
                                   u"handoverPlan"_s, u"handoverProcess"_s, u"recommendation"_s};
    return named.contains(kind) ? words(u"personKind."_s + kind) : words(u"personKind.other");
}

QString roleWord(const QString &field, const Words &words)
{
    static const QStringList named{u"person"_s, u"expert"_s,     u"successors"_s,    u"moderator"_s,
                                   u"leaver"_s, u"supervisor"_s, u"interimKeeper"_s, u"minutesKeeper"_s,
                                   u"asker"_s,  u"addressee"_s,  u"checkedBy"_s,     u"confirmation"_s,
                                   u"proofs"_s};
    return named.contains(field) ? words(u"personRole."_s + field) : words(u"personRole.other");
}

Facts recordFacts(const PersonData &data, const Words &words)
{
    const Person &person = data.person;
    const auto orNone = [&](const QString &text) { return text.isEmpty() ? words(u"personNothing") : text; };
    const bool consented = person.publishConsent.given.value_or(false);
    QString consent = words(consented ? u"yes" : u"no");
    if (person.publishConsent.date.isValid()) consent += u", "_s + words.date(person.publishConsent.date);
    return Facts{{{words(u"personName"), person.displayName},
                  {words(u"personOtherNames"), orNone(data.otherNames.join(u", "_s))},
                  {words(u"personPosts"), orNone(data.posts.join(u", "_s))},
                  {words(u"personLeavingDate"), orNone(words.date(person.leavingDate))},
                  {words(u"personLeavingReason"), orNone(words.term(u"leavingReason", person.leavingReason))},
                  {words(u"personConsent"), consent}}};
}

template <typename Row, typename Cells> void addTable(Document &document, const QString &heading,
                                                      const QList<Column> &columns, const QList<Row> &rows,
                                                      const Words &words, Cells &&cells)
{
    document.blocks << Heading{2, heading, {}};
    if (rows.isEmpty()) {
        document.blocks << Paragraph{words(u"none"), Tone::Normal};
        return;
    }
    Table table{{}, columns, {}};
    for (const Row &row : rows)
        table.rows << cells(row);
    document.blocks << table;
}

} // namespace

Document personDocument(const PersonData &data, const Words &words)
{
    Document document;
    document.language = words.language();
    document.title = words(u"personTitle").arg(data.person.displayName);
    document.subtitle = words(u"personSubtitle");
    document.meta = {{words(u"asOf"), words.date(data.today)}};
    document.blocks << Paragraph{words(u"personPurpose"), Tone::Lead};
    document.blocks << Heading{2, words(u"personRecord"), {}} << recordFacts(data, words);
    addTable(document, words(u"personLinks"),
             {{words(u"personEntry"), 6}, {words(u"personWhat"), 3}, {words(u"personAs"), 3}}, data.links, words,
             [&](const PersonLink &link) {
                 return QList<Text>{link.title, kindWord(link.kind, words), roleWord(link.field, words)};
             });
    if (data.withAnswers)
        addTable(document, words(u"personAnswers"), {{words(u"personQuestion"), 2}, {words(u"personSaid"), 8}},
                 data.answers, words, [](const PersonText &answer) {
                     return QList<Text>{answer.title, answer.text};
                 });
    else
        document.blocks << Heading{2, words(u"personAnswers"), {}}
                        << Paragraph{words(u"personAnswersLeftOut"), Tone::Normal};
    addTable(document, words(u"personDeeds"),
             {{words(u"personDay"), 2}, {words(u"personEntry"), 6}, {words(u"personDone"), 2}}, data.deeds, words,
             [&](const PersonDeed &deed) {
                 return QList<Text>{words.date(deed.day), deed.title, words(u"personDone."_s + deed.operation)};
             });
    addTable(document, words(u"personMentions"), {{words(u"personEntry"), 3}, {words(u"personText"), 7}}, data.mentions,
             words, [](const PersonText &mention) {
                 return QList<Text>{mention.title, mention.text};
             });
    addTable(document, words(u"personSearches"), {{words(u"personText"), 1}}, data.searches, words,
             [](const QString &search) { return QList<Text>{search}; });
    document.blocks << Paragraph{words(u"personFiles"), Tone::Note};
    return document;
}

} // namespace staffelstab::report
