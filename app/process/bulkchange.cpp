// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/bulkchange.h"

#include "errortext.h"
#include "model/vocabulary.h"
#include "usecase/processes.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kNamed = 3;

QStringList codesOf(const FormEntries &entries)
{
    QStringList codes;
    for (const FormEntry &entry : entries.rows())
        codes << entry.code;
    return codes;
}

void put(FormEntries &entries, const QString &tag)
{
    QList<FormEntry> rows = entries.rows();
    rows << FormEntry{tag, termWord(u"tag", tag)};
    entries.replace(rows);
}

void take(FormEntries &entries, const QString &tag)
{
    QList<FormEntry> rows = entries.rows();
    rows.removeIf([&](const FormEntry &entry) { return entry.code == tag; });
    entries.replace(rows);
}

} // namespace

BulkChange::BulkChange(Session &session, RegisterModel &rows, QObject *parent)
    : QObject(parent), m_session(session), m_rows(rows),
      m_tagChoices(u"tag"_s, PickerModel::Empty::NotOffered, nullptr),
      m_statusChoices(u"offering"_s, PickerModel::Empty::NotOffered, nullptr)
{
    connect(&m_rows, &RegisterModel::selectionChanged, this, &BulkChange::changed);
}

QString BulkChange::preview() const
{
    const int count = m_rows.selectedCount();
    const QStringList names = m_rows.selectedNames(kNamed);
    const QString sentence = tr("Concerns %n process(es)", "", count);
    if (names.isEmpty()) return sentence;
    const int more = count - static_cast<int>(names.size());
    return more > 0 ? tr("%1: %2 and %n more", "", more).arg(sentence, names.join(u", "_s))
                    : tr("%1: %2").arg(sentence, names.join(u", "_s));
}

bool BulkChange::isReasonNeeded() const
{
    const Term *term = vocabulary(u"offering").find(m_status);
    return term && term->needsReason;
}

bool BulkChange::areTagsReady() const
{
    return m_rows.selectedCount() > 0 && (m_adding.rowCount() > 0 || m_removing.rowCount() > 0);
}

bool BulkChange::isStatusReady() const
{
    return m_rows.selectedCount() > 0 && !m_status.isEmpty() && (!isReasonNeeded() || !m_reason.trimmed().isEmpty());
}

void BulkChange::setStatus(const QString &status)
{
    if (status == m_status) return;
    m_status = status;
    Q_EMIT changed();
}

void BulkChange::setReason(const QString &reason)
{
    if (reason == m_reason) return;
    m_reason = reason;
    Q_EMIT changed();
}

void BulkChange::add(const QString &tag)
{
    drop(tag.trimmed());
    if (!tag.trimmed().isEmpty()) put(m_adding, tag.trimmed());
    Q_EMIT changed();
}

void BulkChange::remove(const QString &tag)
{
    drop(tag.trimmed());
    if (!tag.trimmed().isEmpty()) put(m_removing, tag.trimmed());
    Q_EMIT changed();
}

void BulkChange::drop(const QString &tag)
{
    take(m_adding, tag);
    take(m_removing, tag);
    Q_EMIT changed();
}

void BulkChange::clear()
{
    m_adding.replace({});
    m_removing.replace({});
    m_status.clear();
    m_reason.clear();
    Q_EMIT changed();
}

void BulkChange::applyTags()
{
    if (!areTagsReady()) return;
    const QStringList ids = m_rows.selectedIds();
    m_session.write(
        this,
        [ids, add = codesOf(m_adding), remove = codesOf(m_removing)](Workspace &workspace) {
            return tagProcesses(workspace, ids, add, remove);
        },
        [this, count = ids.size()](const Result<Done> &result) {
            report(result, tr("%n process(es) tagged.", "", static_cast<int>(count)));
        });
}

void BulkChange::applyStatus(bool present)
{
    if (!isStatusReady()) return;
    const QStringList ids = m_rows.selectedIds();
    OfferingStatus status;
    status.status = m_status;
    status.reason = m_reason.trimmed();
    m_session.write(
        this, [ids, status, present](Workspace &workspace) { return setOffering(workspace, ids, status, present); },
        [this, count = ids.size(), present, word = termWord(u"offering", m_status)](const Result<Done> &result) {
            const QString sentence = present ? tr("“%1” set for %n process(es).", "", static_cast<int>(count))
                                             : tr("“%1” taken away from %n process(es).", "", static_cast<int>(count));
            report(result, sentence.arg(word));
        });
}

void BulkChange::report(const Result<Done> &result, const QString &sentence)
{
    if (!result) return Q_EMIT failed(errorText(result.error()));
    clear();
    Q_EMIT done(sentence);
}

} // namespace staffelstab
