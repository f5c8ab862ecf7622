// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmap/roadmapviewmodel.h"

#include "errortext.h"
#include "roadmaptext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{

RoadmapViewModel::RoadmapViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_columns(columnRoles()), m_warnings(warningRoles()), m_years(yearRoles()),
      m_shared(partnerRoles()), m_matrix(matrixRoles()), m_proposal(session), m_bundle(session, RecordKind::Bundle)
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        m_stale = true;
        if (m_active) reload();
    });
    connect(&m_bundle, &RecordForm::gone, &m_bundle, &RecordForm::close);
    connect(&m_proposal, &ProposalViewModel::done, this, &RoadmapViewModel::done);
    connect(&m_proposal, &ProposalViewModel::failed, this, &RoadmapViewModel::failed);
}

void RoadmapViewModel::setActive(bool active)
{
    if (active == m_active) return;
    m_active = active;
    if (m_active && m_stale) reload();
    if (!m_active) m_bundle.flush();
}

void RoadmapViewModel::reload()
{
    m_stale = false;
    m_session.read(
        this, [](Workspace &workspace) { return roadmapView(workspace); },
        [this, ticket = ++m_ticket](const Result<RoadmapView> &view) {
            if (ticket != m_ticket) return;
            m_error = view ? QString() : errorText(view.error());
            if (view) show(*view);
            Q_EMIT changed();
        });
}

void RoadmapViewModel::show(const RoadmapView &view)
{
    m_loaded = true;
    m_view = view;
    m_columns.replace(columnRows(view));
    m_unplanned = cardsOf(view.unplanned, view);
    m_warnings.replace(warningRows(view));
    m_years.replace(yearRows(view));
    const QList<digitization::SharedWork> work = sharedWork(view);
    m_shared.replace(partnerRows(work));
    m_sharedSum = sharedSumText(work);
    m_matrix.replace(matrixRows(view));
    m_proposal.follow(view.titles);
}

QString RoadmapViewModel::summary() const
{
    if (!m_loaded) return {};
    int planned = 0;
    for (const RoadmapColumn &column : m_view.columns)
        planned += static_cast<int>(column.items.size());
    return QStringList{tr("%n half-year(s)", "", static_cast<int>(m_view.columns.size())),
                       tr("%n recommendation(s) planned", "", planned),
                       tr("%n not planned", "", static_cast<int>(m_view.unplanned.size()))}
        .join(u" · "_s);
}

QString RoadmapViewModel::warningsText() const
{
    return tr("%n warning(s)", "", static_cast<int>(m_view.warnings.size()));
}

QString RoadmapViewModel::matrixText() const { return matrixSentence(m_matrix.rows(), m_view); }

QString RoadmapViewModel::halfYearOf(const QString &recommendation) const
{
    for (const RoadmapColumn &column : m_view.columns)
        for (const RoadmapItem &item : column.items)
            if (item.recommendation.id == recommendation) return column.halfYear;
    return {};
}

void RoadmapViewModel::move(const QString &recommendation, int steps)
{
    QStringList places;
    for (const RoadmapColumn &column : std::as_const(m_view.columns))
        places << column.halfYear;
    places << QString();
    const qsizetype now = places.indexOf(halfYearOf(recommendation));
    const qsizetype then = now + steps;
    if (then >= 0 && then < places.size()) place(recommendation, places[then]);
}

void RoadmapViewModel::place(const QString &recommendation, const QString &halfYear)
{
    if (m_session.isReadOnly() || halfYear == halfYearOf(recommendation)) return;
    m_moving = recommendation;
    expect(recommendation, halfYear);
    const QString title = m_view.titles.value(recommendation);
    m_session.write(
        this,
        [recommendation, halfYear](Workspace &workspace) {
            return moveRecommendations(workspace, {recommendation}, halfYear);
        },
        [this, title, halfYear](const Result<Done> &result) {
            if (result)
                Q_EMIT done(tr("“%1”: %2.").arg(title, halfYearText(halfYear)));
            else {
                Q_EMIT failed(errorText(result.error()));
                reload();
            }
        });
}

void RoadmapViewModel::expect(const QString &recommendation, const QString &halfYear)
{
    ++m_ticket; // what is being read now was read before the move
    QList<QList<RoadmapItem> *> places = {&m_view.unplanned};
    QList<RoadmapItem> *target = halfYear.isEmpty() ? &m_view.unplanned : nullptr;
    for (RoadmapColumn &column : m_view.columns) {
        places << &column.items;
        if (column.halfYear == halfYear) target = &column.items;
    }
    if (!target) return;
    for (QList<RoadmapItem> *place : std::as_const(places)) {
        const auto item =
            std::ranges::find(*place, recommendation, [](const RoadmapItem &other) { return other.recommendation.id; });
        if (item == place->end()) continue;
        target->append(place->takeAt(item - place->begin()));
        return;
    }
}

void RoadmapViewModel::addBundle(const QString &halfYear)
{
    //: %1: code of the half-year, such as 2027-H1
    const QString name = tr("Bundle %1");
    m_session.write(
        this,
        [name, halfYear, today = QDate::currentDate()](Workspace &workspace) {
            return staffelstab::addBundle(workspace, name, halfYear, today);
        },
        [this](const Result<Saved> &saved) {
            if (!saved) {
                Q_EMIT failed(errorText(saved.error()));
                return;
            }
            m_bundle.openRecord(saved->id);
            Q_EMIT done(tr("The bundle is added. Enter its budget and its capacity."));
        });
}

void RoadmapViewModel::removeBundle()
{
    m_session.write(
        this, [id = m_bundle.recordId()](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this](const Result<Removal> &removal) {
            if (removal)
                Q_EMIT done(tr("The bundle is in the bin. Its recommendations keep their half-year."));
            else
                Q_EMIT failed(errorText(removal.error()));
        });
}

void RoadmapViewModel::reach(const QString &bundle, int position, bool reached)
{
    const QDate day = reached ? QDate::currentDate() : QDate();
    m_session.write(
        this,
        [bundle, position, day](Workspace &workspace) { return reachMilestone(workspace, bundle, position, day); },
        [this, reached](const Result<Done> &result) {
            if (result)
                Q_EMIT done(reached ? tr("The milestone is reached.") : tr("The milestone is open again."));
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
