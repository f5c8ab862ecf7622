// SPDX-License-Identifier: GPL-3.0-or-later
#include "digicheck/digicheckrows.h"

#include "model/vocabulary.h"
#include "wording.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct DigiCheckText {
    Q_DECLARE_TR_FUNCTIONS(DigiCheckText)
};

QString breaksText(const RegisterRow &row)
{
    return row.mediaBreaks ? DigiCheckText::tr("%n media break(s)", "", *row.mediaBreaks)
                           : DigiCheckText::tr("media breaks unknown");
}

QString volumeText(const RegisterRow &row)
{
    if (!row.caseCount) return DigiCheckText::tr("number of cases unknown");
    const QString cases = DigiCheckText::tr("%1 cases a year").arg(numberText(std::round(*row.caseCount)));
    return row.boundHours ? DigiCheckText::tr("%1, %2 hours").arg(cases, numberText(std::round(*row.boundHours)))
                          : cases;
}

} // namespace

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty()) filled << part;
    return filled.join(u" · "_s);
}

QString maturityText(const RegisterRow &row)
{
    if (!row.level) return DigiCheckText::tr("maturity not assessed");
    const MaturityModel *model = findMaturityModel(row.levelModel);
    return DigiCheckText::tr("maturity %1 (%2)").arg(*row.level).arg(model ? model->name : row.levelModel);
}

QList<WorkshopLine> workshopLines(const QList<WorkshopRow> &rows)
{
    QList<WorkshopLine> lines;
    for (const WorkshopRow &row : rows)
        lines << WorkshopLine{
            row.workshop.id, row.workshop.title,
            joined({row.unit, row.date.isValid() ? dateText(row.date) : DigiCheckText::tr("no date yet"),
                    DigiCheckText::tr("%n finding(s)", "", row.findings)}),
            termWord(u"workshopState", row.state)};
    return lines;
}

QList<PreparedLine> preparedLines(const WorkshopView &view)
{
    QList<PreparedLine> lines;
    for (const RegisterRow &row : view.processes) {
        QStringList status;
        for (const QString &code : row.offering)
            status << termWord(u"offering", code);
        lines << PreparedLine{
            .id = row.id,
            .title = row.name,
            .facts = joined({volumeText(row), breaksText(row), maturityText(row),
                             DigiCheckText::tr("sheet: %1 of 100").arg(view.completeness.value(row.id))}),
            .status = status.isEmpty() ? DigiCheckText::tr("online offer not stated") : status.join(u", "_s)};
    }
    return lines;
}

QString wordsText(const Finding &finding)
{
    return finding.isQuote == true ? DigiCheckText::tr("“%1”").arg(finding.text) : finding.text;
}

FindingLine findingLine(const Finding &finding, const Labels &labels)
{
    QStringList processes;
    for (const QString &process : finding.processes)
        if (labels.contains(process)) processes << labels.value(process).title;
    const auto mentions = static_cast<int>(finding.mentions.value_or(1));
    return {.id = finding.id,
            .text = wordsText(finding),
            .detail = joined({termWord(u"dimension", finding.dimension), termWord(u"findingKind", finding.kind),
                              termWord(u"speakerRole", finding.speaker),
                              mentions > 1 ? DigiCheckText::tr("said %n time(s)", "", mentions) : QString()}),
            .about = processes.join(u", "_s),
            .source = {}};
}

QList<FindingLine> heardLines(const WorkshopView &view)
{
    const Labels labels = labelsById(view.labels);
    QList<FindingLine> lines;
    for (const TracedFinding &heard : view.heard) {
        FindingLine line = findingLine(heard.finding, labels);
        line.source = joined({line.detail, line.about, heard.source.title, dateText(heard.saidOn)});
        lines << line;
    }
    return lines;
}

QList<RowsModel<WorkshopLine>::Role> workshopRoles()
{
    return {{"recordId", [](const WorkshopLine &row) { return QVariant(row.id); }},
            {"title", [](const WorkshopLine &row) { return QVariant(row.title); }},
            {"detail", [](const WorkshopLine &row) { return QVariant(row.detail); }},
            {"stateLabel", [](const WorkshopLine &row) { return QVariant(row.state); }}};
}

QList<RowsModel<PreparedLine>::Role> preparedRoles()
{
    return {{"recordId", [](const PreparedLine &row) { return QVariant(row.id); }},
            {"title", [](const PreparedLine &row) { return QVariant(row.title); }},
            {"facts", [](const PreparedLine &row) { return QVariant(row.facts); }},
            {"status", [](const PreparedLine &row) { return QVariant(row.status); }}};
}

QList<RowsModel<FindingLine>::Role> findingRoles()
{
    return {{"recordId", [](const FindingLine &row) { return QVariant(row.id); }},
            {"words", [](const FindingLine &row) { return QVariant(row.text); }},
            {"detail", [](const FindingLine &row) { return QVariant(row.detail); }},
            {"about", [](const FindingLine &row) { return QVariant(row.about); }},
            {"source", [](const FindingLine &row) { return QVariant(row.source); }},
            {"used", [](const FindingLine &row) { return QVariant(row.used); }},
            {"chosen", [](const FindingLine &row) { return QVariant(row.chosen); }}};
}

} // namespace staffelstab
