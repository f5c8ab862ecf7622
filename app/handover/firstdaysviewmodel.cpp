// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/firstdaysviewmodel.h"

#include "errortext.h"
#include "i18n/translations.h"
#include "settings/typedpath.h"
#include "usecase/calendar.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{

FirstDaysViewModel::FirstDaysViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_caseForm(session, RecordKind::OpenCase, {u"post"_s})
{
    for (int part = 0; part < kFirstDaysParts; ++part)
        m_rows << new RowsModel<FirstDaysRow>(firstDaysRoles(), this);
    connect(&m_session, &Session::recordsChanged, this, [this] {
        if (m_open) reload();
    });
    connect(&m_session, &Session::stateChanged, this, [this] {
        if (m_session.state() != Session::State::Open) close();
    });
    connect(&m_caseForm, &RecordForm::gone, &m_caseForm, &RecordForm::close);
}

void FirstDaysViewModel::openPost(const Id &post)
{
    if (m_open && post == m_id) return;
    close();
    m_id = post;
    m_days = {};
    m_error.clear();
    m_open = true;
    m_loading = true;
    fill();
    Q_EMIT openChanged();
    reload();
}

void FirstDaysViewModel::close()
{
    if (!m_open) return;
    ++m_ticket;
    m_open = false;
    m_caseForm.close();
    Q_EMIT openChanged();
}

void FirstDaysViewModel::reload()
{
    m_session.read(
        this,
        [id = m_id, language = currentLanguage()](Workspace &workspace) {
            return firstDays(workspace, id, language, QDate::currentDate());
        },
        [this, ticket = ++m_ticket](Result<report::FirstDays> days) {
            if (ticket != m_ticket) return;
            if (!days && days.error().code == ErrorCode::NotFound) return close();
            m_error = days ? QString() : errorText(days.error());
            show(days ? *std::move(days) : std::move(m_days));
        });
}

void FirstDaysViewModel::show(report::FirstDays days)
{
    m_days = std::move(days);
    m_loading = false;
    fill();
}

void FirstDaysViewModel::fill()
{
    for (int part = 0; part < kFirstDaysParts; ++part)
        m_rows[part]->replace(firstDaysRows(m_days, static_cast<FirstDaysPart>(part)));
    Q_EMIT shown();
}

QAbstractItemModel *FirstDaysViewModel::rows(int part) { return m_rows.value(part); }

void FirstDaysViewModel::openLine(const QString &record, bool isCase)
{
    if (isCase) return m_caseForm.openRecord(record);
    Q_EMIT openRequested(record);
}

void FirstDaysViewModel::saveCalendar(const QUrl &file)
{
    const QString path = withEnding(file.toLocalFile(), u"ics"_s);
    if (path.isEmpty()) return;
    m_session.read(
        this,
        [id = m_id, path, language = currentLanguage()](Workspace &workspace) {
            return writeCalendar(workspace, id, path, language, QDate::currentDate());
        },
        [this, path](const Result<CalendarCounts> &written) {
            if (!written) return Q_EMIT failed(errorText(written.error()));
            QString sentence =
                tr("%n date(s) were saved as “%1”.", "", written->events).arg(QFileInfo(path).fileName());
            if (written->withoutDay > 0)
                sentence += u' ' + tr("%n entry(s) name no day and are not in it.", "", written->withoutDay);
            Q_EMIT told(sentence);
        });
}

} // namespace staffelstab
