// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/statusnotes.h"

#include "errortext.h"
#include "form/recordtext.h"
#include "model/vocabulary.h"
#include "usecase/offering.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

QString sinceProblem(const QString &typed)
{
    const QDate day = dateFrom(typed);
    if (!day.isValid()) return StatusNotes::tr("This is not a date. Please type it like 22.11.2026.");
    return day > QDate::currentDate() ? StatusNotes::tr("This day is still to come.") : QString();
}

bool lacksReason(const OfferingStatus &status)
{
    const Term *term = vocabulary(u"offering").find(status.status);
    return term && term->needsReason && status.reason.trimmed().isEmpty();
}

/// Words to choose from, unless something else is said already.
void offerDetails(StatusRow &row, const QString &vocabularyName)
{
    row.detailText = row.detail;
    if (vocabularyName.isEmpty()) return;
    const Vocabulary &words = vocabulary(vocabularyName);
    if (!row.detail.isEmpty() && !words.find(row.detail)) return;
    row.detailText = termWord(vocabularyName, row.detail);
    row.detailCodes << QString();
    row.detailWords << StatusNotes::tr("not stated");
    for (const Term &word : words.terms) {
        row.detailCodes << word.code;
        row.detailWords << termWord(vocabularyName, word.code);
    }
}

} // namespace

QList<RowsModel<StatusRow>::Role> statusRoles()
{
    return {{"code", [](const StatusRow &row) { return QVariant(row.code); }},
            {"label", [](const StatusRow &row) { return QVariant(row.label); }},
            {"help", [](const StatusRow &row) { return QVariant(row.help); }},
            {"since", [](const StatusRow &row) { return QVariant(row.since); }},
            {"typedSince", [](const StatusRow &row) { return QVariant(row.typedSince); }},
            {"sinceProblem", [](const StatusRow &row) { return QVariant(row.sinceProblem); }},
            {"detail", [](const StatusRow &row) { return QVariant(row.detail); }},
            {"detailText", [](const StatusRow &row) { return QVariant(row.detailText); }},
            {"detailCodes", [](const StatusRow &row) { return QVariant(row.detailCodes); }},
            {"detailWords", [](const StatusRow &row) { return QVariant(row.detailWords); }},
            {"evidence", [](const StatusRow &row) { return QVariant(row.evidence); }},
            {"reason", [](const StatusRow &row) { return QVariant(row.reason); }},
            {"present", [](const StatusRow &row) { return QVariant(row.set); }},
            {"needsReason", [](const StatusRow &row) { return QVariant(row.needsReason); }}};
}

StatusNotes::StatusNotes(Session &session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(&m_timer, &KeepTimer::due, this, &StatusNotes::write);
    connect(&m_session, &Session::aboutToClose, this, &StatusNotes::flush);
}

void StatusNotes::show(const Id &process, const QList<OfferingStatus> &stored)
{
    if (process != m_process) {
        flush();
        m_typed.clear();
    }
    m_process = process;
    m_stored = stored;
    m_typed.removeIf([this](QHash<QString, Typed>::iterator typed) { return !storedWord(typed.key()); });
    Q_EMIT changed();
}

const OfferingStatus *StatusNotes::storedWord(const QString &code) const
{
    const auto found = std::ranges::find(m_stored, code, &OfferingStatus::status);
    return found == m_stored.end() ? nullptr : &*found;
}

QList<StatusRow> StatusNotes::rows() const
{
    QList<StatusRow> rows;
    for (const Term &term : vocabulary(u"offering").terms) {
        StatusRow row;
        row.code = term.code;
        row.label = termWord(u"offering", term.code);
        row.help = term.help;
        row.needsReason = term.needsReason;
        if (const OfferingStatus *stored = storedWord(term.code)) {
            const Typed shown = m_typed.value(term.code, Typed{*stored, typedDate(stored->since)});
            row.set = true;
            row.since = dateText(stored->since);
            row.typedSince = shown.since;
            row.sinceProblem = m_typed.contains(term.code) ? sinceProblem(shown.since) : QString();
            row.detail = shown.status.detail;
            row.evidence = shown.status.evidence;
            row.reason = shown.status.reason;
        }
        offerDetails(row, term.detail);
        rows << row;
    }
    return rows;
}

void StatusNotes::type(const QString &code, const QString &field, const QString &text)
{
    const OfferingStatus *stored = storedWord(code);
    if (!stored) return;
    Typed typed = m_typed.value(code, Typed{*stored, typedDate(stored->since)});
    if (field == u"since"_s) typed.since = text;
    if (field == u"detail"_s) typed.status.detail = text;
    if (field == u"evidence"_s) typed.status.evidence = text;
    if (field == u"reason"_s) typed.status.reason = text;
    m_typed.insert(code, typed);
    m_timer.typed();
    Q_EMIT changed();
}

void StatusNotes::flush()
{
    if (!m_typed.isEmpty()) write();
}

void StatusNotes::write()
{
    m_timer.stop();
    for (auto it = m_typed.cbegin(); it != m_typed.cend(); ++it) {
        const Typed &typed = it.value();
        OfferingStatus status = typed.status;
        // What cannot be saved yet stays as typed, and the rest does not wait for it.
        const bool isDay = sinceProblem(typed.since).isEmpty();
        if (isDay) status.since = dateFrom(typed.since);
        if (lacksReason(status)) continue;
        if (const OfferingStatus *stored = storedWord(it.key()); stored && *stored == status) continue;
        m_session.write(
            this,
            [process = m_process, status](Workspace &workspace) {
                return describeOffering(workspace, process, status);
            },
            [this, process = m_process, typed, isDay](const Result<Done> &saved) {
                if (!saved) return Q_EMIT failed(errorText(saved.error()));
                const QString &code = typed.status.status;
                if (process == m_process && isDay && m_typed.value(code) == typed) m_typed.remove(code);
            });
    }
}

} // namespace staffelstab
