// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/sheetblocks.h"

#include "model/vocabulary.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{

QString nameOf(const Names &names, const Id &id) { return id.isEmpty() ? QString() : names.value(id); }

QString namesOf(const Names &names, const QStringList &ids)
{
    QStringList result;
    for (const Id &id : ids)
        if (const QString name = nameOf(names, id); !name.isEmpty()) result << name;
    result.removeDuplicates();
    return result.join(u", "_s);
}

QString durationOf(const Duration &time, const Words &words)
{
    if (!time.amount) return {};
    return words.number(*time.amount) + u' ' + words.term(u"timeUnit", time.unit);
}

QString anchorOf(const Id &record) { return u"r-"_s + record; }

QString modelText(const QString &model, const QString &version)
{
    const MaturityModel *known = findMaturityModel(model);
    const QString name = known ? known->name : model;
    return version.isEmpty() || name.endsWith(version) ? name : name + u' ' + version;
}

QString levelText(const QString &model, int level)
{
    const QString number = QString::number(level);
    if (const MaturityModel *known = findMaturityModel(model))
        for (const MaturityLevel &each : known->levels)
            if (each.number == level && !each.name.isEmpty() && !each.name.endsWith(number))
                return number + u' ' + each.name;
    return number;
}

QString wordsOf(const Finding &finding)
{
    return finding.isQuote.value_or(false) ? u"„"_s + finding.text + u"“"_s : finding.text;
}

QString speakerOf(const Finding &finding, const Words &words)
{
    QStringList parts;
    if (!finding.speaker.isEmpty()) parts << words.term(u"speakerRole", finding.speaker);
    if (finding.workshop.isEmpty() && !finding.answer.isEmpty()) parts << words(u"heardInInterview");
    return parts.join(u", "_s);
}

QString lineOf(const KnowledgeItem &item) { return item.body.isEmpty() ? item.title : item.title + u'\n' + item.body; }

bool isEmergencyContact(const KnowledgeItem &item) { return item.tags.contains(u"Notfallkontakt"_s); }

QList<KnowledgeItem> itemsOf(const QList<KnowledgeItem> &items, const QStringList &kinds)
{
    QList<KnowledgeItem> found;
    for (const KnowledgeItem &item : items)
        if (kinds.contains(item.kind) && item.confidentiality != u"Personal") found << item;
    return found;
}

void addFact(QList<Fact> &facts, const QString &name, const Text &value)
{
    if (!value.words.isEmpty()) facts << Fact{name, value};
}

void addListing(QList<Block> &blocks, int level, const QString &heading, const QList<Text> &items)
{
    if (items.isEmpty()) return;
    blocks << Heading{level, heading, {}} << Listing{items};
}

namespace
{

/// "weiter mit 04 Bescheid": where the flow branches.
QString branchOf(const SheetSource &sheet, const Step &step, const Words &words)
{
    if (step.nextSteps.isEmpty()) return {};
    QStringList targets;
    for (const Step &next : sheet.steps)
        if (step.nextSteps.contains(next.id)) targets << (next.number + u' ' + next.name).trimmed();
    return targets.isEmpty() ? QString() : words(u"goesOnWith") + u' ' + targets.join(u", "_s);
}

QString toolsOf(const Step &step, const Names &names, const Words &words)
{
    QStringList tools;
    const QString in = words.term(u"medium", step.mediumIn);
    const QString out = words.term(u"medium", step.mediumOut);
    if (!in.isEmpty() && !out.isEmpty() && in != out)
        tools << in + u" → "_s + out;
    else if (!in.isEmpty() || !out.isEmpty())
        tools << (in.isEmpty() ? out : in);
    if (const QString procedures = namesOf(names, step.itProcedures); !procedures.isEmpty()) tools << procedures;
    return tools.join(u'\n');
}

} // namespace

Table stepTable(const SheetSource &sheet, const Names &names, const Words &words)
{
    Table table{{}, {{words(u"number"), 2}, {words(u"step"), 12}, {words(u"who"), 6}, {words(u"tools"), 5}}, {}};
    for (const Step &step : sheet.steps) {
        QStringList lines{step.name};
        for (const QString &more : {step.description, step.tacitNote, branchOf(sheet, step, words)})
            if (!more.isEmpty()) lines << more;
        const QString posts = namesOf(names, step.performers);
        table.rows << QList<Text>{step.number, lines.join(u'\n'), posts.isEmpty() ? step.performerText : posts,
                                  toolsOf(step, names, words)};
    }
    return table;
}

QList<Text> deadlineLines(const SheetSource &sheet, const Words &words)
{
    QList<Text> lines;
    for (const Deadline &deadline : sheet.process.deadlines) {
        QStringList parts;
        for (const QString &part :
             {durationOf(deadline.period, words), words.term(u"deadlineKind", deadline.kind), deadline.note})
            if (!part.isEmpty()) parts << part;
        if (!parts.isEmpty()) lines << Text(parts.join(u" · "_s));
    }
    for (const Recurrence &recurrence : sheet.process.recurrences) {
        const QString often = words.term(u"recurrence", recurrence.frequency);
        const QString line = recurrence.rule.isEmpty() ? often : often + u": "_s + recurrence.rule;
        if (!line.isEmpty()) lines << Text(line);
    }
    return lines;
}

QList<Text> deputyLines(const SheetSource &sheet, const Names &names)
{
    QStringList deputies = sheet.deputies;
    for (const Competence &competence : sheet.competences)
        if (competence.role == u"Deputy")
            if (const QString name = nameOf(names, competence.person); !name.isEmpty()) deputies << name;
    deputies.removeDuplicates();
    return {deputies.cbegin(), deputies.cend()};
}

QString checkedText(const SheetSource &sheet, const Words &words)
{
    QString text = words.term(u"reviewState", sheet.reviewState);
    if (sheet.process.checkedAt.isValid())
        text += u", "_s + words(u"checkedOn") + u' ' + words.date(sheet.process.checkedAt);
    if (sheet.process.checkedUntil.isValid())
        text += u", "_s + words(u"validUntil") + u' ' + words.date(sheet.process.checkedUntil);
    return text;
}

QString completenessText(const SheetSource &sheet, const Words &words)
{
    return words(u"pointsOfHundred").arg(sheet.completeness.points);
}

Document begun(const QString &title, const QString &subject, const QDate &asOf, const Words &words)
{
    Document document;
    document.language = words.language();
    document.title = title;
    document.subtitle = subject;
    document.footer = words(u"asOf") + u' ' + words.date(asOf);
    return document;
}

} // namespace staffelstab::report
