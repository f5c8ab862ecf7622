// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/glancerows.h"

#include "digicheck/digicheckrows.h"
#include "process/risktext.h"
#include "roadmaptext.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct GlanceText {
    Q_DECLARE_TR_FUNCTIONS(GlanceText)
};

using digitization::JointStatement;

/// A page shows no more of one list; the rest is counted.
constexpr qsizetype kMostLines = 60;

GlanceLine remark(const QString &text)
{
    GlanceLine line;
    line.title = text;
    return line;
}

QList<GlanceLine> bounded(QList<GlanceLine> lines, const QString &nothing)
{
    if (lines.isEmpty()) return {remark(nothing)};
    if (const qsizetype more = lines.size() - kMostLines; more > 0) {
        lines.resize(kMostLines);
        lines << remark(GlanceText::tr("%n more line(s)", "", static_cast<int>(more)));
    }
    return lines;
}

GlanceLine lineOf(const Finding &finding, const GlanceView &view, const Labels &labels)
{
    const FindingLine shown = findingLine(finding, labels);
    GlanceLine line;
    line.recordId = finding.id;
    line.title = shown.text;
    line.detail = joined({shown.detail, shown.about});
    const bool isShared = view.glance.isShared(finding.id);
    const bool isContradicted = view.glance.isContradicted(finding.id);
    if (isContradicted)
        line.mark = isShared ? GlanceText::tr("shared need, contradicted") : GlanceText::tr("contradicted");
    else if (isShared)
        line.mark = GlanceText::tr("shared need");
    line.tone = isContradicted ? u"warn"_s : u"info"_s;
    return line;
}

QList<GlanceLine> findingLines(const QList<Finding> &findings, const GlanceView &view)
{
    const Labels labels = labelsById(view.labels);
    QList<GlanceLine> lines;
    for (const Finding &finding : findings.first(std::min(findings.size(), kMostLines)))
        lines << lineOf(finding, view, labels);
    lines.resize(findings.size()); // those that are only counted need no words
    return bounded(lines, GlanceText::tr("Nothing said yet."));
}

QString levelsText(const JointStatement &joint)
{
    QStringList levels;
    for (const QString &code : {u"Clerk"_s, u"Head"_s, u"Leadership"_s})
        if (joint.levels[static_cast<size_t>(*digitization::roleLevel(code))]) levels << termWord(u"speakerRole", code);
    return levels.join(u", "_s);
}

QList<GlanceLine> jointLines(const QList<JointStatement> &statements, const GlanceView &view, const QString &nothing)
{
    QHash<Id, const Finding *> findings;
    for (const QList<Finding> &said : view.glance.byLevel)
        for (const Finding &finding : said)
            findings.insert(finding.id, &finding);
    const Labels labels = labelsById(view.labels);
    QList<GlanceLine> lines;
    for (const JointStatement &joint : statements) {
        QStringList names;
        for (const Id &process : joint.processes)
            names << labels.value(process).title;
        GlanceLine heading;
        heading.processes = joint.processes;
        heading.title = joined(
            {names.join(u", "_s), termWord(u"findingKind", joint.kind), termWord(u"dimension", joint.dimension)});
        heading.detail =
            joined({levelsText(joint), GlanceText::tr("said %n time(s)", "", static_cast<int>(joint.mentions))});
        lines << heading;
        Labels others = labels; // the heading names the process
        others.removeIf([&](Labels::iterator label) { return joint.processes.contains(label.key()); });
        for (const Id &id : joint.findings)
            if (const Finding *finding = findings.value(id)) {
                GlanceLine line = lineOf(*finding, view, others);
                line.mark.clear(); // the card says it
                lines << line;
            }
    }
    return bounded(lines, nothing);
}

QString spokenText(const GlanceLine &line)
{
    QStringList parts{line.title, line.detail, line.mark};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString costsText(const GlanceRecommendation &row)
{
    const digitization::CostBand none;
    QStringList costs;
    if (row.oneOff != none) costs << GlanceText::tr("%1 once").arg(bandText(row.oneOff));
    if (row.yearly != none) costs << GlanceText::tr("%1 a year").arg(bandText(row.yearly));
    return costs.isEmpty() ? GlanceText::tr("costs not estimated") : costs.join(u", "_s);
}

} // namespace

QList<GlanceLine> sharedLines(const GlanceView &view)
{
    return jointLines(view.glance.shared, view, GlanceText::tr("No need is stated by several levels."));
}

QList<GlanceLine> contradictionLines(const GlanceView &view)
{
    return jointLines(view.glance.contradictions, view, GlanceText::tr("No level contradicts another."));
}

QList<GlanceLine> levelLines(const GlanceView &view, digitization::RoleLevel level)
{
    return findingLines(view.glance.byLevel[static_cast<size_t>(level)], view);
}

QList<GlanceLine> unknownLines(const GlanceView &view)
{
    return view.glance.unknown.isEmpty() ? QList<GlanceLine>() : findingLines(view.glance.unknown, view);
}

QList<GlanceLine> processLines(const GlanceView &view)
{
    QList<GlanceLine> lines;
    for (const RegisterRow &row : view.processes) {
        GlanceLine line;
        line.recordId = row.id;
        line.title = row.name;
        line.detail = joined({row.unitName, maturityText(row)});
        line.mark = riskText(row.risk);
        line.tone = riskTone(row.risk);
        line.isProcess = true;
        lines << line;
    }
    return bounded(lines, GlanceText::tr("No finding names a process."));
}

QList<GlanceLine> recommendationLines(const GlanceView &view)
{
    QList<GlanceLine> lines;
    for (const GlanceRecommendation &row : view.recommendations) {
        GlanceLine line;
        line.recordId = row.recommendation.id;
        line.title = joined({row.recommendation.number, row.recommendation.title});
        line.detail = joined({costsText(row), termWord(u"recommendationState", row.recommendation.state)});
        line.mark = halfYearText(row.recommendation.halfYear);
        line.tone = u"neutral"_s;
        lines << line;
    }
    return bounded(lines, GlanceText::tr("No recommendation yet."));
}

QList<RowsModel<GlanceLine>::Role> glanceRoles()
{
    return {{"recordId", [](const GlanceLine &line) -> QVariant { return line.recordId; }},
            {"processes", [](const GlanceLine &line) -> QVariant { return line.processes; }},
            {"heading", [](const GlanceLine &line) -> QVariant { return line.isHeading(); }},
            {"title", [](const GlanceLine &line) -> QVariant { return line.title; }},
            {"detail", [](const GlanceLine &line) -> QVariant { return line.detail; }},
            {"spoken", [](const GlanceLine &line) -> QVariant { return spokenText(line); }},
            {"mark", [](const GlanceLine &line) -> QVariant { return line.mark; }},
            {"tone", [](const GlanceLine &line) -> QVariant { return line.tone; }},
            {"isProcess", [](const GlanceLine &line) -> QVariant { return line.isProcess; }}};
}

} // namespace staffelstab
