// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/readreceiptviewmodel.h"

#include "errortext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

ReadReceiptViewModel::ReadReceiptViewModel(Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void ReadReceiptViewModel::show(const ProcessSheet &sheet)
{
    if (sheet.process.id != m_process) {
        m_process = sheet.process.id;
        m_reading = {};
        m_known = false;
        Q_EMIT shown();
    }
    load();
}

void ReadReceiptViewModel::load()
{
    m_session.read(
        this, [process = m_process](Workspace &workspace) { return readingOf(workspace, process); },
        [this, ticket = ++m_ticket](Result<SheetReading> reading) {
            if (ticket != m_ticket) return;
            if (!reading) {
                if (reading.error().code != ErrorCode::NotFound) Q_EMIT failed(errorText(reading.error()));
                return;
            }
            m_reading = *std::move(reading);
            m_known = true;
            Q_EMIT shown();
        });
}

QString ReadReceiptViewModel::text() const
{
    if (!m_known) return {};
    const QString day = dateText(m_reading.at.toLocalTime().date());
    if (m_reading.isCurrent) return tr("You confirmed on %1 that you have read this version.").arg(day);
    if (!m_reading.at.isValid()) return tr("You have not confirmed yet that you have read this sheet.");
    const QString changes = comparisonSummary(m_reading.since);
    if (changes.isEmpty()) return tr("The sheet has changed since you read it on %1.").arg(day);
    return tr("Changed since you read it on %1: %2.").arg(day, changes);
}

QStringList ReadReceiptViewModel::readers() const
{
    QStringList sentences;
    for (const SheetReader &reader : m_reading.readers) {
        const QString day = dateText(reader.at.toLocalTime().date());
        sentences << (reader.isCurrent ? tr("%1, on %2").arg(reader.name, day)
                                       : tr("%1, on %2: an earlier version").arg(reader.name, day));
    }
    return sentences;
}

void ReadReceiptViewModel::confirm()
{
    m_session.write(
        this,
        [process = m_process, version = m_reading.version](Workspace &workspace) {
            return confirmReading(workspace, process, version);
        },
        [this](const Result<Done> &result) {
            if (result) return Q_EMIT done(tr("It is noted that you have read this version."));
            if (result.error().code == ErrorCode::Conflict) {
                load();
                return Q_EMIT failed(tr("The sheet has been changed in this moment. Please look at it once more."));
            }
            Q_EMIT failed(errorText(result.error()));
        });
}

void ReadReceiptViewModel::compare()
{
    if (canCompare()) Q_EMIT comparisonWanted(m_reading.sequence);
}

} // namespace staffelstab
