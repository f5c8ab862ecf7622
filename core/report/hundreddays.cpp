// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "report/sheetblocks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr int kDays = 100;

/// Something that happens on a day.
struct DatedLine {
    QDate date;
    QString text;
};

QList<DatedLine> datesOf(const PostSource &post, const Words &words)
{
    QList<DatedLine> dates;
    const QDate last = post.today.addDays(kDays);
    const auto add = [&](const QDate &date, const QString &text) {
        if (date.isValid() && date >= post.today && date <= last) dates << DatedLine{date, text};
    };
    for (const OpenCase &each : post.cases)
        add(each.nextDate, each.nextStep.isEmpty() ? each.title : each.title + u": "_s + each.nextStep);
    for (const SheetSource &sheet : post.sheets)
        add(sheet.process.checkedUntil, words(u"reviewEnds").arg(sheet.process.name));
    for (const KnowledgeItem &item : itemsOf(post.knowledge, {u"CalendarEntry"_s}))
        add(item.expiry, item.title);
    for (const ItProcedure &procedure : post.procedures) {
        add(procedure.contractUntil, words(u"contractEnds").arg(procedure.name));
        add(procedure.replacementAt, words(u"isReplaced").arg(procedure.name));
    }
    std::ranges::stable_sort(dates, {}, &DatedLine::date);
    return dates;
}

QList<Text> itemLines(const QList<KnowledgeItem> &items)
{
    QList<Text> lines;
    for (const KnowledgeItem &item : items)
        lines << Text(lineOf(item));
    return lines;
}

void addCalendar(QList<Block> &blocks, const PostSource &post, const Words &words)
{
    blocks << Heading{1, words(u"comingDates"), u"dates"_s};
    const QList<DatedLine> dates = datesOf(post, words);
    if (!dates.isEmpty()) {
        Table table{{}, {{words(u"date"), 1}, {words(u"what"), 5}}, {}};
        for (const DatedLine &line : dates)
            table.rows << QList<Text>{words.date(line.date), line.text};
        blocks << table;
    }
    QList<Text> regular = itemLines(itemsOf(post.knowledge, {u"CalendarEntry"_s}));
    for (const SheetSource &sheet : post.sheets)
        for (const Text &line : deadlineLines(sheet, words))
            regular << Text(sheet.process.name + u": "_s + line.words);
    addListing(blocks, 2, words(u"regularDates"), regular);
    if (dates.isEmpty() && regular.isEmpty()) blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
}

void addPart(QList<Block> &blocks, const QString &heading, const QString &anchor, const QList<Text> &items,
             const Words &words)
{
    blocks << Heading{1, heading, anchor};
    if (items.isEmpty())
        blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
    else
        blocks << Listing{items};
}

QList<Text> accessLines(const PostSource &post, const Words &words)
{
    QList<Text> lines;
    for (const KnowledgeItem &item : itemsOf(post.knowledge, {u"Access"_s})) {
        const bool isPassed = item.handedOver.given.value_or(false);
        lines << Text(lineOf(item) +
                      (isPassed ? u'\n' + words(u"passedOn") + u' ' + words.date(item.handedOver.date) : QString()));
    }
    for (const ItProcedure &procedure : post.procedures)
        lines << Text(words(u"accessTo").arg(procedure.name));
    return lines;
}

void addCases(QList<Block> &blocks, const PostSource &post, const Words &words)
{
    blocks << Heading{1, words(u"openCases"), u"cases"_s};
    if (post.cases.isEmpty()) {
        blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
        return;
    }
    Table table{{}, {{words(u"case"), 4}, {words(u"state"), 4}, {words(u"nextStep"), 4}, {words(u"date"), 2}}, {}};
    for (const OpenCase &each : post.cases)
        table.rows << QList<Text>{each.isPromise.value_or(false) ? each.title + u'\n' + words(u"promise") : each.title,
                                  each.status, each.nextStep, words.date(each.nextDate)};
    blocks << table;
}

} // namespace

Document hundredDays(const PostSource &post, const Words &words)
{
    Document document = begun(words(u"hundredDays"), post.post, post.today, words);
    document.contentsDepth = 1;
    document.meta = {{words(u"post"), post.post}, {words(u"asOf"), words.date(post.today)}};
    QList<Block> &blocks = document.blocks;
    QList<KnowledgeItem> urgent;
    for (const KnowledgeItem &item : itemsOf(post.knowledge, {u"Pitfall"_s}))
        if (item.priorityExpert == u"Must") urgent << item;
    addPart(blocks, words(u"firstTraps"), u"traps"_s, itemLines(urgent), words);
    addCalendar(blocks, post, words);
    addPart(blocks, words(u"accesses"), u"accesses"_s, accessLines(post, words), words);
    addPart(blocks, words(u"people"), u"people"_s, itemLines(itemsOf(post.knowledge, {u"Contact"_s})), words);
    blocks << Heading{1, words(u"processesOfPost"), u"processes"_s};
    for (const SheetSource &sheet : post.sheets) {
        blocks << Heading{2, sheet.process.name, anchorOf(sheet.process.id)};
        if (!sheet.process.definition.isEmpty()) blocks << Paragraph{sheet.process.definition};
        const QList<Text> traps = itemLines(itemsOf(sheet.knowledge, {u"Pitfall"_s, u"Exception"_s}));
        if (!traps.isEmpty()) blocks << Listing{traps};
    }
    if (post.sheets.isEmpty()) blocks << Paragraph{words(u"noProcesses")};
    addCases(blocks, post, words);
    QList<Text> questions;
    for (const OpenQuestion &question : post.questions)
        questions << Text(question.text);
    addPart(blocks, words(u"openQuestions"), u"questions"_s, questions, words);
    return document;
}

Document appreciation(const BookletSource &booklet, const Words &words)
{
    Document document = begun(words(u"appreciation"), booklet.post, booklet.today, words);
    document.contentsDepth = 1;
    document.blocks << Paragraph{words(u"thanks"), Tone::Lead};
    for (const KnowledgeItem &story : itemsOf(booklet.stories, {u"Story"_s})) {
        document.blocks << Heading{1, story.title, anchorOf(story.id)} << Paragraph{story.body};
        if (const QString names = namesOf(booklet.names, story.links); !names.isEmpty())
            document.blocks << Paragraph{words(u"belongsTo") + u' ' + names, Tone::Note};
    }
    return document;
}

} // namespace staffelstab::report
