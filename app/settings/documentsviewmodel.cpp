// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/documentsviewmodel.h"

#include "errortext.h"
#include "i18n/translations.h"
#include "settings/typedpath.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{

DocumentsViewModel::DocumentsViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader), m_units(session, RecordKind::OrgUnit, nullptr),
      m_processes(session, RecordKind::Process, nullptr), m_posts(session, RecordKind::Post, nullptr),
      m_interviews(session, RecordKind::Interview, nullptr), m_plans(session, RecordKind::HandoverPlan, nullptr),
      m_workshops(session, RecordKind::Workshop, nullptr), m_bundles(session, RecordKind::Bundle, nullptr)
{
    connect(&m_session, &Session::stateChanged, this, &DocumentsViewModel::reset);
}

void DocumentsViewModel::reset()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_written.clear();
    fail({});
    choose({});
    for (PickerModel *each : {&m_units, &m_processes, &m_posts, &m_interviews, &m_plans, &m_workshops, &m_bundles}) {
        each->setFilter({});
        if (each->count() > 0) each->refresh();
    }
}

void DocumentsViewModel::setKind(const QString &code)
{
    const auto kind = documentKindFrom(code);
    if (!kind || *kind == m_kind) return;
    const RecordKind before = subjectOf(m_kind).kind;
    m_kind = *kind;
    if (subjectOf(m_kind).kind != before) return choose({});
    suggestPath();
    Q_EMIT orderChanged();
}

void DocumentsViewModel::prepare(DocumentKind kind, const Id &subject, const QString &title)
{
    m_kind = kind;
    m_subject = subject;
    m_subjectTitle = title;
    suggestPath();
    Q_EMIT orderChanged();
}

void DocumentsViewModel::setFormat(const QString &code)
{
    const auto format = documentFormatFrom(code);
    if (!format || *format == m_format) return;
    m_format = *format;
    suggestPath();
    Q_EMIT orderChanged();
}

PickerModel *DocumentsViewModel::subjects()
{
    switch (subjectOf(m_kind).kind) {
    case RecordKind::Process:
        return &m_processes;
    case RecordKind::Post:
        return &m_posts;
    case RecordKind::Interview:
        return &m_interviews;
    case RecordKind::HandoverPlan:
        return &m_plans;
    case RecordKind::Workshop:
        return &m_workshops;
    case RecordKind::Bundle:
        return &m_bundles;
    default:
        return &m_units;
    }
}

void DocumentsViewModel::choose(const QString &id)
{
    PickerModel &choices = *subjects();
    m_subject = id;
    m_subjectTitle = choices.labelAt(choices.positionOf(id));
    suggestPath();
    Q_EMIT orderChanged();
}

void DocumentsViewModel::setPath(const QString &path)
{
    if (path == m_path) return;
    m_path = path;
    Q_EMIT pathChanged();
}

/// A path that somebody typed is kept; only its ending follows the format, when the document is made.
void DocumentsViewModel::suggestPath()
{
    if (m_path != m_suggested || m_session.state() != Session::State::Open) return;
    QString name = documentTitle(m_kind, currentLanguage());
    if (!m_subjectTitle.isEmpty()) name += u' ' + m_subjectTitle;
    static const QRegularExpression unfit(u"[^\\w -]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    name = name.replace(unfit, u" "_s).simplified().left(80).trimmed();
    m_suggested = u"%1/%2 %3.%4"_s.arg(QFileInfo(m_session.path()).absolutePath(), name,
                                       QDate::currentDate().toString(Qt::ISODate), format());
    setPath(m_suggested);
}

void DocumentsViewModel::start()
{
    if (m_progress.isRunning()) return;
    m_written.clear();
    fail({});
    if (isSubjectNeeded() && m_subject.isEmpty()) return fail(tr("Please choose first what the document is about."));
    const QString path = withEnding(pathFrom(m_path, QFileInfo(m_session.path()).absolutePath()), format());
    if (path.isEmpty()) return fail(tr("Please say first into which file the document shall be written."));
    const DocumentOrder order{.kind = m_kind,
                              .subject = m_subject,
                              .format = m_format,
                              .language = currentLanguage(),
                              .today = QDate::currentDate()};
    m_reader.run(
        this, m_session.path(),
        [order, path, progress = m_progress.begin(tr("The document is being made"))](Workspace &workspace) {
            return makeDocument(workspace, order, path, progress);
        },
        [this, path, ticket = ++m_ticket](const Result<Done> &made) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!made) return fail(errorText(made.error()));
            m_written = path;
            Q_EMIT resultChanged();
        });
}

QString DocumentsViewModel::result() const
{
    return m_written.isEmpty() ? QString() : tr("The document lies in %1").arg(m_written);
}

void DocumentsViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT resultChanged();
}

} // namespace staffelstab
