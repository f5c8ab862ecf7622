// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/documents.h"
#include "report/sheetblocks.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

/// What is not known is said, since somebody will look for it in a hurry.
void addPart(QList<Block> &blocks, const QString &heading, const QList<Text> &items, const Words &words)
{
    blocks << Heading{2, heading, {}};
    if (items.isEmpty())
        blocks << Paragraph{words(u"notWrittenDown"), Tone::Note};
    else
        blocks << Listing{items};
}

QList<Text> knowledgeLines(const SheetSource &sheet, const QStringList &kinds)
{
    QList<Text> lines;
    for (const KnowledgeItem &item : itemsOf(sheet.knowledge, kinds))
        lines << Text(lineOf(item));
    return lines;
}

QList<Text> placesOf(const SheetSource &sheet, const Names &names)
{
    QList<Text> lines = knowledgeLines(sheet, {u"Location"_s, u"Access"_s});
    QStringList procedures;
    for (const Step &step : sheet.steps)
        for (const Id &procedure : step.itProcedures)
            if (const QString name = nameOf(names, procedure); !name.isEmpty()) procedures << name;
    procedures.removeDuplicates();
    for (const QString &procedure : procedures)
        lines << Text(procedure);
    return lines;
}

/// What holds for all that these posts do: whom to call when things are on fire before everybody else, and where things
/// lie.
void addForAll(QList<Block> &blocks, const QList<KnowledgeItem> &knowledge, const Words &words)
{
    QList<Text> first, others, places;
    for (const KnowledgeItem &item : itemsOf(knowledge, {u"Contact"_s}))
        (isEmergencyContact(item) ? first : others) << Text(lineOf(item));
    for (const KnowledgeItem &item : itemsOf(knowledge, {u"Location"_s, u"Access"_s}))
        places << Text(lineOf(item));
    first += others;
    if (!first.isEmpty()) blocks << Heading{1, words(u"contacts"), u"contacts"_s} << Listing{first};
    if (!places.isEmpty()) blocks << Heading{1, words(u"places"), u"places"_s} << Listing{places};
}

} // namespace

Document emergencyFolder(const UnitSource &unit, const Words &words)
{
    Document document = begun(words(u"emergencyFolder"), unit.unit, unit.today, words);
    document.contentsDepth = 1;
    document.meta = {{words(u"asOf"), words.date(unit.today)}};
    addForAll(document.blocks, unit.knowledge, words);
    for (const SheetSource &sheet : unit.sheets) {
        QList<Block> &blocks = document.blocks;
        blocks << PageBreak{} << Heading{1, sheet.process.name, anchorOf(sheet.process.id)};
        if (!sheet.process.definition.isEmpty()) blocks << Paragraph{sheet.process.definition, Tone::Lead};
        QList<Fact> facts;
        addFact(facts, words(u"owner"), nameOf(unit.names, sheet.process.owner));
        addFact(facts, words(u"review"), checkedText(sheet, words));
        blocks << Facts{facts};
        addPart(blocks, words(u"deputies"), deputyLines(sheet, unit.names), words);
        blocks << Heading{2, words(u"fallback"), {}};
        blocks << (sheet.process.fallback.isEmpty() ? Paragraph{words(u"notWrittenDown"), Tone::Note}
                                                    : Paragraph{sheet.process.fallback});
        addPart(blocks, words(u"deadlines"), deadlineLines(sheet, words) + knowledgeLines(sheet, {u"CalendarEntry"_s}),
                words);
        addPart(blocks, words(u"contacts"), knowledgeLines(sheet, {u"Contact"_s}), words);
        addPart(blocks, words(u"places"), placesOf(sheet, unit.names), words);
    }
    if (unit.sheets.isEmpty()) document.blocks << Paragraph{words(u"noProcesses")};
    return document;
}

Document proofOfDocumentation(const UnitSource &unit, const Words &words)
{
    Document document = begun(words(u"proof"), unit.unit, unit.today, words);
    int complete = 0;
    int checked = 0;
    Table table{{},
                {{words(u"process"), 8},
                 {words(u"owner"), 5},
                 {words(u"steps"), 2},
                 {words(u"completeness"), 3},
                 {words(u"review"), 5},
                 {words(u"version"), 3}},
                {}};
    for (const SheetSource &sheet : unit.sheets) {
        complete += handover::bandOf(sheet.completeness.points) == handover::CompletenessBand::Complete;
        checked += sheet.reviewState == u"Verified" || sheet.reviewState == u"ReviewDue";
        table.rows << QList<Text>{sheet.process.name,
                                  nameOf(unit.names, sheet.process.owner),
                                  QString::number(sheet.steps.size()),
                                  completenessText(sheet, words),
                                  checkedText(sheet, words),
                                  sheet.process.version.isEmpty() ? words(u"revision").arg(sheet.process.revision)
                                                                  : sheet.process.version};
    }
    document.meta = {{words(u"asOf"), words.date(unit.today)},
                     {words(u"processes"), QString::number(unit.sheets.size())},
                     {words(u"completeSheets"), QString::number(complete)},
                     {words(u"checkedSheets"), QString::number(checked)}};
    document.blocks << Paragraph{words(u"proofPurpose"), Tone::Note} << table;
    return document;
}

} // namespace staffelstab::report
