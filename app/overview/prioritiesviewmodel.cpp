// SPDX-License-Identifier: GPL-3.0-or-later
#include "overview/prioritiesviewmodel.h"

#include "errortext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct PriorityText {
    Q_DECLARE_TR_FUNCTIONS(PriorityText)
};

QString rounded(double number, int places = 0) { return QLocale().toString(number, 'f', places); }

/// By what is shown of the number.
int plural(double number) { return qRound(std::min(number, 1e9)); }

RankedRow begunRow(const PriorityRow &row)
{
    return {.recordId = row.process, .name = row.name, .unit = row.unit, .value = {}, .facts = {}};
}

QString attributeWord(const QString &attribute)
{
    return attribute == u"hours"    ? PriorityText::tr("working time")
           : attribute == u"cases"  ? PriorityText::tr("cases")
           : attribute == u"breaks" ? PriorityText::tr("media breaks")
                                    : PriorityText::tr("levels to the aim");
}

RankedRow managementRow(const PriorityRow &row)
{
    RankedRow shown = begunRow(row);
    shown.value = PriorityText::tr("Utility value %1 of 5").arg(rounded(row.benefit.value_or(0), 1));
    QStringList facts;
    if (row.cases) facts << PriorityText::tr("%1 case(s) a year", "", plural(*row.cases)).arg(rounded(*row.cases));
    if (row.boundHours)
        facts << PriorityText::tr("%1 hour(s) a year", "", plural(*row.boundHours)).arg(rounded(*row.boundHours));
    if (row.complexity) facts << PriorityText::tr("complexity %1 of 5").arg(*row.complexity);
    QStringList missing;
    for (const QString &attribute : row.missing)
        missing << attributeWord(attribute);
    if (!missing.isEmpty()) facts << PriorityText::tr("without: %1").arg(missing.join(u", "_s));
    shown.facts = facts.join(u" · "_s);
    return shown;
}

RankedRow digitalRow(const PriorityRow &row)
{
    RankedRow shown = begunRow(row);
    shown.value = PriorityText::tr("%n media break(s)", "", row.mediaBreaks.value_or(0));
    QStringList facts;
    if (!row.procedures.isEmpty()) facts << row.procedures;
    QStringList channels;
    for (const ChannelShare &channel : row.channels) {
        const QString word = termWord(u"channel", channel.channel);
        channels << (channel.sharePercent ? PriorityText::tr("%1 %2 %").arg(word, rounded(*channel.sharePercent))
                                          : word);
    }
    facts << (channels.isEmpty() ? PriorityText::tr("channels not stated") : channels.join(u", "_s));
    shown.facts = facts.join(u" · "_s);
    return shown;
}

RankedRow knowledgeRow(const PriorityRow &row)
{
    RankedRow shown = begunRow(row);
    shown.value = PriorityText::tr("Risk %1").arg(row.risk.gross.value_or(0));
    shown.facts = PriorityText::tr("departure factor %1 × knowledge factor %2")
                      .arg(row.risk.departure.value.value_or(0))
                      .arg(row.risk.knowledge.value_or(0));
    return shown;
}

QList<RankedRow> rankedRows(const QList<PriorityRow> &rows, RankedRow (*inWords)(const PriorityRow &))
{
    QList<RankedRow> shown;
    for (const PriorityRow &row : rows)
        shown << inWords(row);
    return shown;
}

QList<RowsModel<RankedRow>::Role> rankedRoles()
{
    return {{"recordId", [](const RankedRow &row) -> QVariant { return row.recordId; }},
            {"name", [](const RankedRow &row) -> QVariant { return row.name; }},
            {"unit", [](const RankedRow &row) -> QVariant { return row.unit; }},
            {"value", [](const RankedRow &row) -> QVariant { return row.value; }},
            {"facts", [](const RankedRow &row) -> QVariant { return row.facts; }}};
}

} // namespace

PrioritiesViewModel::PrioritiesViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_management(rankedRoles()), m_digital(rankedRoles()),
      m_knowledge(rankedRoles()), m_managementDuties(rankedRoles()), m_digitalDuties(rankedRoles()),
      m_knowledgeDuties(rankedRoles())
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) reload();
    });
}

void PrioritiesViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) reload();
}

void PrioritiesViewModel::reload()
{
    m_stale = false;
    m_session.read(
        this, [today = QDate::currentDate()](Workspace &workspace) { return priorityViews(workspace, today); },
        [this, ticket = ++m_ticket](const Result<PriorityViews> &views) {
            if (ticket != m_ticket) return;
            m_error = views ? QString() : errorText(views.error());
            m_stale = m_stale || !views;
            if (views) {
                m_loaded = true;
                m_views = *views;
                m_management.replace(rankedRows(m_views.management.ranked, managementRow));
                m_digital.replace(rankedRows(m_views.digital.ranked, digitalRow));
                m_knowledge.replace(rankedRows(m_views.knowledge.ranked, knowledgeRow));
                m_managementDuties.replace(rankedRows(m_views.management.duty, managementRow));
                m_digitalDuties.replace(rankedRows(m_views.digital.duty, digitalRow));
                m_knowledgeDuties.replace(rankedRows(m_views.knowledge.duty, knowledgeRow));
            }
            Q_EMIT changed();
        });
}

QString PrioritiesViewModel::managementNote() const
{
    return tr("%n process(es) are not ranked, because none of the four inputs is stated.", "",
              m_views.management.without);
}

QString PrioritiesViewModel::digitalNote() const
{
    return tr("%n process(es) are not ranked, because no step names a medium.", "", m_views.digital.without);
}

QString PrioritiesViewModel::knowledgeNote() const
{
    return tr("%n process(es) are not ranked, because the leaving date or the four answers are missing.", "",
              m_views.knowledge.without);
}

} // namespace staffelstab
