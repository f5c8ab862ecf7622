// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/statedlevels.h"
#include "flow/flowsteps.h"
#include "report/documents.h"
#include "report/sheetblocks.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

QList<Fact> profileOf(const SheetSource &sheet, const Names &names, const Words &words)
{
    const Process &process = sheet.process;
    QList<Fact> facts;
    addFact(facts, words(u"localNumber"), process.localNumber);
    addFact(facts, words(u"unit"), nameOf(names, process.leadUnit));
    addFact(facts, words(u"owner"), nameOf(names, process.owner));
    QStringList deputies;
    for (const Text &deputy : deputyLines(sheet, names))
        deputies << deputy.words;
    addFact(facts, words(u"deputies"), deputies.join(u", "_s));
    addFact(facts, words(u"sharedWith"), process.sharedWith);
    addFact(facts, words(u"serviceKey"), process.serviceKey);
    addFact(facts, words(u"handlingTime"), durationOf(process.handlingTime, words));
    addFact(facts, words(u"version"), process.version);
    addFact(facts, words(u"completeness"), completenessText(sheet, words));
    addFact(facts, words(u"review"), checkedText(sheet, words));
    return facts;
}

QStringList triggersOf(const QList<Trigger> &triggers, const Names &names)
{
    QStringList lines;
    for (const Trigger &trigger : triggers)
        lines << (!trigger.text.isEmpty()     ? trigger.text
                  : !trigger.formId.isEmpty() ? trigger.formId
                                              : nameOf(names, trigger.process));
    lines.removeAll(QString());
    return lines;
}

QList<Text> texts(const QStringList &lines) { return {lines.cbegin(), lines.cend()}; }

QList<Text> linesOf(const QList<KnowledgeItem> &items)
{
    QList<Text> lines;
    for (const KnowledgeItem &item : items)
        lines << Text(lineOf(item));
    return lines;
}

void addKnowledge(QList<Block> &blocks, const SheetSource &sheet, const Words &words)
{
    const auto add = [&](const char16_t *heading, const QStringList &kinds) {
        addListing(blocks, 2, words(heading), linesOf(itemsOf(sheet.knowledge, kinds)));
    };
    add(u"traps", {u"Pitfall"_s, u"Exception"_s});
    add(u"decisions", {u"DecisionAid"_s});
    add(u"tips", {u"Tip"_s, u"Faq"_s});
    add(u"terms", {u"Term"_s});
    add(u"contacts", {u"Contact"_s});
    add(u"places", {u"Location"_s, u"Access"_s});
    add(u"stories", {u"Story"_s});
}

Picture pictureOf(const SheetSource &sheet, const Names &names, const Words &words)
{
    Picture picture{{}, flow::flowStepsOf(sheet.steps, names), words(u"pictureOf").arg(sheet.process.name)};
    picture.flow = flow::layOut(picture.steps);
    return picture;
}

QList<Text> linksOf(const SheetSource &sheet, const QHash<Id, QString> &chapters, const Names &names,
                    const Words &words)
{
    QList<Text> lines;
    for (const ProcessLink &link : sheet.process.links)
        if (const QString name = nameOf(names, link.process); !name.isEmpty())
            lines << Text(words.term(u"processLinkKind", link.kind) + u": "_s + name, chapters.value(link.process));
    return lines;
}

QStringList missingParts(const SheetSource &sheet, const Words &words)
{
    QStringList parts;
    for (const handover::PartState &gap : handover::gapsOf(sheet.completeness))
        parts << words.term(u"sheetPart", handover::codeOf(gap.part));
    return parts;
}

QList<Fact> digitizationOf(const SheetSource &sheet, const Words &words)
{
    QList<Fact> facts;
    QStringList offered;
    for (const OfferingStatus &status : sheet.process.offering)
        offered << words.term(u"offering", status.status);
    addFact(facts, words(u"offering"), offered.join(u", "_s));
    addFact(facts, words(u"plainLevel"), words.term(u"plainLevel", digitization::currentPlainLevel(sheet.assessments)));
    if (sheet.mediaBreaks.value_or(0) > 0) addFact(facts, words(u"mediaBreaks"), QString::number(*sheet.mediaBreaks));
    return facts;
}

void addSheet(QList<Block> &blocks, const SheetSource &sheet, const QHash<Id, QString> &chapters, const Names &names,
              const Words &words)
{
    const Process &process = sheet.process;
    if (!process.definition.isEmpty()) blocks << Paragraph{process.definition, Tone::Lead};
    if (!process.description.isEmpty()) blocks << Paragraph{process.description};
    blocks << Facts{profileOf(sheet, names, words)};
    addListing(blocks, 2, words(u"triggers"), texts(triggersOf(process.triggers, names)));
    if (!sheet.steps.isEmpty()) {
        blocks << Heading{2, words(u"steps"), {}} << stepTable(sheet, names, words);
        blocks << Heading{2, words(u"picture"), {}} << pictureOf(sheet, names, words);
    }
    addListing(blocks, 2, words(u"results"), texts(triggersOf(process.results, names)));
    addListing(blocks, 2, words(u"deadlines"),
               deadlineLines(sheet, words) + linesOf(itemsOf(sheet.knowledge, {u"CalendarEntry"_s})));
    addKnowledge(blocks, sheet, words);
    if (!process.fallback.isEmpty()) blocks << Heading{2, words(u"fallback"), {}} << Paragraph{process.fallback};
    QStringList laws;
    for (const Id &law : process.legalBases)
        laws << nameOf(names, law);
    laws.removeAll(QString());
    addListing(blocks, 2, words(u"laws"), texts(laws));
    QStringList files;
    for (const Attachment &file : sheet.attachments)
        files << (file.role.isEmpty() ? file.name : words.term(u"attachmentRole", file.role) + u": "_s + file.name);
    addListing(blocks, 2, words(u"files"), texts(files));
    addListing(blocks, 2, words(u"links"), linksOf(sheet, chapters, names, words));
    if (const QList<Fact> facts = digitizationOf(sheet, words); !facts.isEmpty())
        blocks << Heading{2, words(u"digitization"), {}} << Facts{facts};
    addListing(blocks, 2, words(u"missing"), texts(missingParts(sheet, words)));
}

} // namespace

Document handbook(const UnitSource &unit, const Words &words)
{
    Document document = begun(words(u"handbook"), unit.unit, unit.today, words);
    document.contentsDepth = 1;
    document.meta = {{words(u"asOf"), words.date(unit.today)},
                     {words(u"processes"), QString::number(unit.sheets.size())}};
    QHash<Id, QString> chapters;
    for (const SheetSource &sheet : unit.sheets)
        chapters.insert(sheet.process.id, anchorOf(sheet.process.id));
    for (const SheetSource &sheet : unit.sheets) {
        document.blocks << PageBreak{} << Heading{1, sheet.process.name, anchorOf(sheet.process.id)};
        addSheet(document.blocks, sheet, chapters, unit.names, words);
    }
    if (unit.sheets.isEmpty()) document.blocks << Paragraph{words(u"noProcesses")};
    return document;
}

Document sheetDocument(const UnitSource &source, const Words &words)
{
    Document document = begun(source.unit, words(u"sheet"), source.today, words);
    for (const SheetSource &sheet : source.sheets)
        addSheet(document.blocks, sheet, {}, source.names, words);
    return document;
}

} // namespace staffelstab::report
