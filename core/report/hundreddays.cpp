// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "report/firstdays.h"
#include "report/sheetblocks.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

QString wordsOf(const FirstDaysLine &line)
{
    QStringList words{line.title, line.detail, line.note};
    words.removeAll(QString());
    return words.join(u'\n');
}

QList<Text> textsOf(const QList<FirstDaysLine> &lines)
{
    QList<Text> texts;
    for (const FirstDaysLine &line : lines)
        texts << Text(wordsOf(line));
    return texts;
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

void addFirstWeek(QList<Block> &blocks, const FirstDays &days, const Words &words)
{
    blocks << Heading{1, words(u"firstWeek"), u"week"_s};
    addListing(blocks, 2, words(u"toDo"), textsOf(days.todo));
    addListing(blocks, 2, words(u"onNoAccount"), textsOf(days.never));
    if (days.todo.isEmpty() && days.never.isEmpty()) blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
}

void addCalendar(QList<Block> &blocks, const FirstDays &days, const Words &words)
{
    blocks << Heading{1, words(u"comingDates"), u"dates"_s};
    if (!days.dates.isEmpty()) {
        Table table{{}, {{words(u"date"), 1}, {words(u"what"), 5}}, {}};
        for (const FirstDaysLine &line : days.dates)
            table.rows << QList<Text>{words.date(line.date), line.title};
        blocks << table;
    }
    addListing(blocks, 2, words(u"regularDates"), textsOf(days.regular));
    if (days.dates.isEmpty() && days.regular.isEmpty()) blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
}

/// Under the heading of a process its name needs no second mention.
QList<Text> trapsOf(const FirstDays &days, const Id &process)
{
    QList<Text> texts;
    for (FirstDaysLine line : days.traps)
        if (line.process == process) {
            line.note.clear();
            texts << Text(wordsOf(line));
        }
    return texts;
}

void addProcesses(QList<Block> &blocks, const PostSource &post, const FirstDays &days, const Words &words)
{
    blocks << Heading{1, words(u"processesOfPost"), u"processes"_s};
    if (const QList<Text> own = trapsOf(days, {}); !own.isEmpty()) blocks << Listing{own};
    for (const SheetSource &sheet : post.sheets) {
        blocks << Heading{2, sheet.process.name, anchorOf(sheet.process.id)};
        if (!sheet.process.definition.isEmpty()) blocks << Paragraph{sheet.process.definition};
        if (const QList<Text> traps = trapsOf(days, sheet.process.id); !traps.isEmpty()) blocks << Listing{traps};
    }
    if (post.sheets.isEmpty()) blocks << Paragraph{words(u"noProcesses")};
}

void addCases(QList<Block> &blocks, const QList<OpenCase> &cases, const Words &words)
{
    blocks << Heading{1, words(u"openCases"), u"cases"_s};
    if (cases.isEmpty()) {
        blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
        return;
    }
    Table table{{}, {{words(u"case"), 4}, {words(u"state"), 4}, {words(u"nextStep"), 4}, {words(u"date"), 2}}, {}};
    for (const OpenCase &each : cases)
        table.rows << QList<Text>{each.isPromise.value_or(false) ? each.title + u'\n' + words(u"promise") : each.title,
                                  each.status, each.nextStep, words.date(each.nextDate)};
    blocks << table;
}

} // namespace

Document hundredDays(const PostSource &post, const Words &words)
{
    const FirstDays days = firstDaysOf(post, words);
    Document document = begun(words(u"hundredDays"), post.post, post.today, words);
    document.contentsDepth = 1;
    document.meta = {{words(u"post"), post.post}, {words(u"asOf"), words.date(post.today)}};
    QList<Block> &blocks = document.blocks;
    addFirstWeek(blocks, days, words);
    addPart(blocks, words(u"firstTraps"), u"traps"_s, textsOf(days.firstTraps), words);
    addCalendar(blocks, days, words);
    addPart(blocks, words(u"accesses"), u"accesses"_s, textsOf(days.accesses), words);
    addPart(blocks, words(u"people"), u"people"_s, textsOf(days.people), words);
    addProcesses(blocks, post, days, words);
    addCases(blocks, days.cases, words);
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
