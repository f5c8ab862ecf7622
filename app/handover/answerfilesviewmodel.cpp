// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/answerfilesviewmodel.h"

#include "errortext.h"
#include "usecase/maintenance.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

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

void AnswerFilesViewModel::forget()
{
    ++m_ticket;
    m_answer = {};
    m_coming.clear();
    m_rows.replace({});
    Q_EMIT shown();
}

Id AnswerFilesViewModel::idOfAnswer() const
{
    return answerId(m_answer.interview, {m_answer.question, m_answer.subject});
}

int AnswerFilesViewModel::count() const { return m_rows.rowCount() + m_coming.value(idOfAnswer()); }

void AnswerFilesViewModel::load()
{
    const Id id = idOfAnswer();
    m_session.read(
        this, [id](Workspace &workspace) { return filesOfAnswer(workspace, id); },
        [this, ticket = ++m_ticket](const Result<QList<Attachment>> &files) {
            if (ticket != m_ticket) return;
            if (files) return showFiles(*files);
            if (files.error().code != ErrorCode::Invalid) Q_EMIT failed(errorText(files.error()));
        });
}

void AnswerFilesViewModel::showFiles(const QList<Attachment> &files)
{
    const Id id = idOfAnswer();
    QList<AnswerFileRow> rows;
    for (const Attachment &file : files) {
        const QString size = QLocale().formattedDataSize(file.size.value_or(0));
        rows.append({file.id, file.name, file.subject == id ? size : tr("%1 · lies with the process").arg(size)});
    }
    m_rows.replace(std::move(rows));
    Q_EMIT shown();
}

void AnswerFilesViewModel::attach(const QUrl &file)
{
    if (file.isLocalFile()) return keep(fileAt(file));
    Q_EMIT failed(tr("“%1” is no file of this computer. Save it here first, then attach it.").arg(file.toString()));
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
    if (m_answer.interview.isEmpty()) return;
    ++m_coming[idOfAnswer()];
    m_session.read( // a slow drive must not hold up what is being saved
        this, [file](Workspace &) { return file.bytes(); },
        [this, answer = m_answer, id = idOfAnswer(), name = file.name](const Result<QByteArray> &bytes) {
            if (bytes)
                attachBytes(answer, name, *bytes);
            else
                missed(id, bytes.error());
        });
}

void AnswerFilesViewModel::attachBytes(const Answer &answer, const QString &name, const QByteArray &bytes)
{
    const Id id = answerId(answer.interview, {answer.question, answer.subject});
    const QString size = QLocale().formattedDataSize(bytes.size());
    m_session.write(
        this, [answer, name, bytes](Workspace &workspace) { return attachToAnswer(workspace, answer, name, bytes); },
        [this, id, name, size](const Result<Saved> &saved) {
            if (!saved) return missed(id, saved.error());
            arrived(id, {saved->id, name, size});
            Q_EMIT done(
                tr("“%1” belongs to this answer now. Nobody else sees it before you release the answer.").arg(name));
        });
}

/// Its row stands here before the reader has seen it, so that the answer is not taken for an empty one meanwhile.
void AnswerFilesViewModel::arrived(const Id &answer, const AnswerFileRow &row)
{
    if (int &coming = m_coming[answer]; coming > 0) --coming;
    QList<AnswerFileRow> rows = m_rows.rows();
    const bool isShown = std::ranges::find(rows, row.id, &AnswerFileRow::id) != rows.end();
    if (!m_answer.interview.isEmpty() && answer == idOfAnswer() && !isShown) {
        rows << row;
        m_rows.replace(std::move(rows));
    }
    Q_EMIT shown();
}

void AnswerFilesViewModel::missed(const Id &answer, const Error &error)
{
    if (int &coming = m_coming[answer]; coming > 0) --coming;
    Q_EMIT shown();
    Q_EMIT failed(errorText(error));
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
