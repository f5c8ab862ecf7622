// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/outlookviewmodel.h"

#include "errortext.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kYears = 10;

QList<RowsModel<GridRow>::Role> gridRoles()
{
    return {{"recordId", [](const GridRow &row) -> QVariant { return row.id; }},
            {"title", [](const GridRow &row) -> QVariant { return row.title; }},
            {"cells", [](const GridRow &row) -> QVariant { return row.cells; }},
            {"tones", [](const GridRow &row) -> QVariant { return row.tones; }}};
}

/// By the highest knowledge factor that is lost.
QString heatTone(const handover::HeatCell &cell)
{
    if (cell.count == 0) return {};
    return cell.worst >= 5 ? u"bad"_s : cell.worst >= 3 ? u"warn"_s : u"info"_s;
}

} // namespace

OutlookViewModel::OutlookViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_units(gridRoles()), m_matrix(gridRoles())
{
}

void OutlookViewModel::setYear(int year)
{
    if (year == m_year || year < 0 || year >= kYears) return;
    m_year = year;
    reload();
}

void OutlookViewModel::reload()
{
    m_session.read(
        this, [day = dayOf(m_year)](Workspace &workspace) { return outlook(workspace, day, QDate::currentDate()); },
        [this, ticket = ++m_ticket](Result<Outlook> view) {
            if (ticket != m_ticket) return;
            m_error = view ? QString() : errorText(view.error());
            m_view = view ? *std::move(view) : Outlook();
            m_loaded = true;
            QList<GridRow> units;
            for (const Outlook::UnitLosses &unit : std::as_const(m_view.units)) {
                GridRow row{unit.unit.id, labelTitle(unit.unit), {}, {}};
                for (const handover::HeatCell &cell : unit.cells) {
                    row.cells << (cell.count == 0 ? u"–"_s : QString::number(cell.count));
                    row.tones << heatTone(cell);
                }
                units << row;
            }
            m_units.replace(units);
            QList<GridRow> matrix;
            for (const Outlook::MatrixRow &line : std::as_const(m_view.matrix)) {
                GridRow row{line.process.id, line.process.title, {}, {}};
                for (const QString &role : line.roles) {
                    row.cells << (role.isEmpty()      ? u"–"_s
                                  : role == u"Holder" ? tr("holds the post")
                                                      : termWord(u"competenceRole", role));
                    row.tones << QString();
                }
                matrix << row;
            }
            m_matrix.replace(matrix);
            m_uncovered.replace(m_view.uncovered);
            Q_EMIT shown();
        });
}

QStringList OutlookViewModel::years() const
{
    QStringList years;
    for (int i = 0; i < kYears; ++i)
        years << tr("Town hall on %1").arg(dateText(dayOf(i)));
    return years;
}

QString OutlookViewModel::sentence() const
{
    if (!m_loaded) return {};
    if (m_view.uncoveredCount == 0)
        return tr("On %1 there will still be somebody for every process, as far as leaving dates are known.")
            .arg(dateText(dayOf(m_year)));
    return tr("On %1 nobody who is here today can do %n of %2 processes any more.", "", m_view.uncoveredCount)
        .arg(dateText(dayOf(m_year)))
        .arg(m_view.processes);
}

QString OutlookViewModel::heatSentence() const
{
    if (m_view.units.isEmpty()) return tr("No process loses its last able person within three years.");
    int count = 0;
    for (const Outlook::UnitLosses &unit : m_view.units)
        for (const handover::HeatCell &cell : unit.cells)
            count += cell.count;
    return tr("Within three years %n process(es) lose the last person who can do them.", "", count);
}

QStringList OutlookViewModel::halfYears() const
{
    QStringList names;
    for (const HalfYear &each : m_view.halfYears)
        names << each.code();
    return names;
}

QStringList OutlookViewModel::people() const
{
    QStringList names;
    for (const RecordLabel &person : m_view.people)
        names << person.title;
    return names;
}

} // namespace staffelstab
