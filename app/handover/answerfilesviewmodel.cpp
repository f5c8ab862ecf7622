// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/answerfilesviewmodel.h"

#include "errortext.h"
#include "usecase/maintenance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{

AnswerFilesViewModel::AnswerFilesViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session),
      m_rows({{"recordId", [](const AnswerFileRow &row) -> QVariant { return row.id; }},
              {"name", [](const AnswerFileRow &row) -> QVariant { return row.name; }},
              {"detail", [](const AnswerFileRow &row) -> QVariant { return row.detail; }}})
{
    connect(&m_session, &Session::recordsChanged, this, [this] {
        if (!m_answer.interview.isEmpty()) load();
    });
}

void AnswerFilesViewModel::show(const Answer &answer)
{
    const bool isAnother = answer.interview != m_answer.interview || answer.question != m_answer.question ||
                           answer.subject != m_answer.subject;
    m_answer = {};
    m_answer.interview = answer.interview;
    m_answer.question = answer.question;
    m_answer.subject = answer.subject;
    if (isAnother) m_rows.replace({});
    Q_EMIT shown();
    load();
}

void AnswerFilesViewModel::load()
{
    const Id id = answerId(m_answer.interview, {m_answer.question, m_answer.subject});
    m_session.read(
        this, [id](Workspace &workspace) { return filesOfAnswer(workspace, id); },
        [this, id, ticket = ++m_ticket](const Result<QList<Attachment>> &files) {
            if (ticket != m_ticket) return;
            if (!files) return Q_EMIT failed(errorText(files.error()));
            QList<AnswerFileRow> rows;
            for (const Attachment &file : *files) {
                const QString size = QLocale().formattedDataSize(file.size.value_or(0));
                rows.append(
                    {file.id, file.name, file.subject == id ? size : tr("%1 · lies with the process").arg(size)});
            }
            m_rows.replace(std::move(rows));
            Q_EMIT shown();
        });
}

void AnswerFilesViewModel::attach(const QUrl &file)
{
    if (file.isLocalFile()) keep(fileAt(file));
}

void AnswerFilesViewModel::paste()
{
    const QList<GivenFile> files = filesIn(QGuiApplication::clipboard()->mimeData());
    if (files.isEmpty()) Q_EMIT failed(nothingToPaste());
    for (const GivenFile &file : files)
        keep(file);
}

void AnswerFilesViewModel::keep(const GivenFile &file)
{
    m_session.write(
        this,
        [answer = m_answer, file](Workspace &workspace) -> Result<Saved> {
            const auto bytes = file.bytes();
            if (!bytes) return bytes.error();
            return attachToAnswer(workspace, answer, file.name, *bytes);
        },
        [this, name = file.name](const Result<Saved> &saved) {
            if (saved)
                Q_EMIT done(tr("“%1” belongs to this answer now. Nobody else sees it before you release the answer.")
                                .arg(name));
            else
                Q_EMIT failed(errorText(saved.error()));
        });
}

void AnswerFilesViewModel::remove(const QString &id, const QString &name)
{
    m_session.write(
        this, [id](Workspace &workspace) { return removeRecords(workspace, {id}); },
        [this, name](const Result<Removal> &removal) {
            if (removal)
                Q_EMIT done(tr("“%1” is in the bin now.").arg(name));
            else
                Q_EMIT failed(errorText(removal.error()));
        });
}

} // namespace staffelstab
