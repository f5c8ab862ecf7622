// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/statusnotes.h"

#include "errortext.h"
#include "form/recordtext.h"
#include "model/vocabulary.h"
#include "usecase/offering.h"
#include "wording.h"

#include <algorithm>
#include <array>
#include <utility>

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

struct NoteText {
    QLatin1StringView name;
    QString OfferingStatus::*place;
};
constexpr std::array kTexts{NoteText{"detail"_L1, &OfferingStatus::detail},
                            NoteText{"evidence"_L1, &OfferingStatus::evidence},
                            NoteText{"reason"_L1, &OfferingStatus::reason}};

/// Is the day that is typed the one that is stored?
bool isWritten(const QString &typedSince, const OfferingStatus &status)
{
    return sinceProblem(typedSince).isEmpty() && dateFrom(typedSince) == status.since;
}

/// What of a word is not in the file.
QJsonObject noteOf(const OfferingStatus &typed, const QString &since, const OfferingStatus &stored)
{
    QJsonObject note;
    if (!isWritten(since, stored)) note.insert("since"_L1, since);
    for (const NoteText &text : kTexts)
        if (typed.*text.place != stored.*text.place) note.insert(text.name, typed.*text.place);
    return note;
}

/// A word that was typed since stands for itself.
QJsonObject unitedNotes(const QJsonObject &kept, QJsonObject typed)
{
    for (auto it = kept.begin(); it != kept.end(); ++it)
        if (!typed.contains(it.key())) typed.insert(it.key(), it.value());
    return typed;
}

/// The draft without what is in the file by now.
QJsonObject withoutSaved(QJsonObject kept, const OfferingStatus &saved)
{
    QJsonObject note = kept[saved.status].toObject();
    if (isWritten(note["since"_L1].toString(), saved)) note.remove("since"_L1);
    for (const NoteText &text : kTexts)
        if (note[text.name].toString() == saved.*text.place) note.remove(text.name);
    kept.insert(saved.status, note);
    if (note.isEmpty()) kept.remove(saved.status);
    return kept;
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

StatusNotes::StatusNotes(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_unsaved(session, RecordKind::Process, u"unsaved status notes of "_s, unitedNotes)
{
    connect(&m_timer, &KeepTimer::due, this, &StatusNotes::write);
    connect(&m_session, &Session::aboutToClose, this, &StatusNotes::flush);
    connect(&m_unsaved, &UnsavedNotes::found, this, &StatusNotes::restore);
    connect(&m_unsaved, &UnsavedNotes::failed, this, &StatusNotes::failed);
}

void StatusNotes::show(const Id &process, const QList<OfferingStatus> &stored)
{
    if (process != m_process) open(process);
    const QList<OfferingStatus> before = std::exchange(m_stored, stored);
    m_typed.removeIf([this](QHash<QString, Typed>::iterator typed) { return !storedWord(typed.key()); });
    for (Typed &typed : m_typed) { // what nobody has typed follows the file, also where an undo changed it
        const OfferingStatus &now = *storedWord(typed.status.status);
        const auto was = std::ranges::find(before, now.status, &OfferingStatus::status);
        if (was == before.end()) continue;
        if (was->since != now.since && isWritten(typed.since, *was)) typed.since = typedDate(now.since);
        for (const NoteText &text : kTexts)
            if (typed.status.*text.place == (*was).*text.place) typed.status.*text.place = now.*text.place;
        typed.status.since = now.since;
    }
    keep();
    Q_EMIT changed();
}

void StatusNotes::leave() { open({}); }

void StatusNotes::open(const Id &process)
{
    flush();
    m_unsaved.open(process);
    m_process = process;
    m_stored.clear();
    m_typed.clear();
}

void StatusNotes::restore(const QJsonObject &kept)
{
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const OfferingStatus *stored = storedWord(it.key());
        if (!stored || m_typed.contains(it.key())) continue;
        const QJsonObject said = it.value().toObject();
        Typed typed{*stored, said["since"_L1].toString(typedDate(stored->since))};
        for (const NoteText &text : kTexts)
            typed.status.*text.place = said[text.name].toString(typed.status.*text.place);
        m_typed.insert(it.key(), typed);
    }
    keep();
    Q_EMIT changed();
}

/// What stands in the file already is no draft.
void StatusNotes::keep()
{
    QJsonObject kept;
    for (const Typed &typed : std::as_const(m_typed))
        if (const OfferingStatus *stored = storedWord(typed.status.status))
            if (const QJsonObject note = noteOf(typed.status, typed.since, *stored); !note.isEmpty())
                kept.insert(stored->status, note);
    m_unsaved.keep(kept);
}

const OfferingStatus *StatusNotes::storedWord(const QString &code) const
{
    const auto found = std::ranges::find(m_stored, code, &OfferingStatus::status);
    return found == m_stored.end() ? nullptr : &*found;
}

StatusNotes::Typed StatusNotes::shownOf(const OfferingStatus &stored) const
{
    return m_typed.value(stored.status, Typed{stored, typedDate(stored.since)});
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
            const Typed shown = shownOf(*stored);
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
    Typed typed = shownOf(*stored);
    if (field == u"since"_s) typed.since = text;
    if (field == u"detail"_s) typed.status.detail = text;
    if (field == u"evidence"_s) typed.status.evidence = text;
    if (field == u"reason"_s) typed.status.reason = text;
    m_typed.insert(code, typed);
    m_timer.typed();
    keep();
    Q_EMIT changed();
}

void StatusNotes::flush()
{
    if (!m_typed.isEmpty()) write();
    m_unsaved.flush();
}

void StatusNotes::write()
{
    m_timer.stop();
    if (m_session.state() != Session::State::Open) return; // it was written down before the file was closed
    for (const Typed &typed : std::as_const(m_typed)) {
        OfferingStatus status = typed.status;
        // What cannot be saved yet stays as typed, and the rest does not wait for it.
        if (sinceProblem(typed.since).isEmpty()) status.since = dateFrom(typed.since);
        if (lacksReason(status)) continue;
        if (const OfferingStatus *stored = storedWord(status.status); stored && *stored == status) continue;
        m_session.write(
            this,
            [process = m_process, status](Workspace &workspace) {
                return describeOffering(workspace, process, status);
            },
            [this, process = m_process, typed, status](const Result<Done> &saved) {
                if (!saved) return Q_EMIT failed(errorText(saved.error()));
                if (process == m_process) return wrote(typed, status);
                m_unsaved.correct(process,
                                  [status](QJsonObject kept) { return withoutSaved(std::move(kept), status); });
            });
    }
}

/// The words on screen stay as they are typed: "22.11.20" is a day already, and goes on to be 2026.
void StatusNotes::wrote(const Typed &typed, const OfferingStatus &status)
{
    for (OfferingStatus &stored : m_stored)
        if (stored.status == status.status) stored = status;
    if (m_typed.value(status.status) == typed && typedDate(status.since) == typed.since) m_typed.remove(status.status);
    keep();
}

} // namespace staffelstab
