// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/sharingviewmodel.h"

#include "errortext.h"
#include "settings/typedpath.h"
#include "sharingtext.h"
#include "wording.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

RowsModel<SharedRow>::Role sharedRole(const char *name, QVariant (*value)(const SharedRow &)) { return {name, value}; }

QList<RowsModel<SharedRow>::Role> sharedRoles()
{
    return {sharedRole("recordId", [](const SharedRow &row) { return QVariant(row.id); }),
            sharedRole("title", [](const SharedRow &row) { return QVariant(row.title); }),
            sharedRole("detail", [](const SharedRow &row) { return QVariant(row.kind); }),
            sharedRole("chosen", [](const SharedRow &row) { return QVariant(row.chosen); })};
}

SharedRow sharedRow(const PackageEntry &entry, bool chosen)
{
    return {entry.id, entry.title, kindLabel(entry.kind), chosen};
}

} // namespace

SharingViewModel::SharingViewModel(Session &session, LongReader &reader, QObject *parent)
    : QObject(parent), m_session(session), m_reader(reader), m_choices(session, RecordKind::Process, nullptr),
      m_processRows(sharedRoles()), m_entryRows(sharedRoles()), m_fileRows(sharedRoles()),
      m_replacedRows({{"key", [](const ReplacedRow &row) { return QVariant(row.key); }},
                      {"title", [](const ReplacedRow &row) { return QVariant(row.change); }},
                      {"detail", [](const ReplacedRow &row) { return QVariant(row.found); }},
                      {"context", [](const ReplacedRow &row) { return QVariant(row.context); }},
                      {"chosen", [](const ReplacedRow &row) { return QVariant(row.replaced); }},
                      {"fixed", [](const ReplacedRow &row) { return QVariant(row.fixed); }}})
{
    connect(&m_session, &Session::stateChanged, this, &SharingViewModel::reset);
    connect(&m_session, &Session::recordsChanged, this, &SharingViewModel::forgetPlan);
    m_order.head.licence = exchange::usualLicences().front();
}

void SharingViewModel::reset()
{
    m_order = {};
    m_order.head.licence = exchange::usualLicences().front();
    m_processes.clear();
    m_leftOut.clear();
    m_written.clear();
    m_error.clear();
    showProcesses();
    forgetPlan();
    Q_EMIT orderChanged();
    if (m_session.state() != Session::State::Open || m_path != m_suggested) return;
    m_suggested = u"%1/%2 %3.jsonl"_s.arg(QFileInfo(m_session.path()).absolutePath(), tr("Exchange package"),
                                          QDate::currentDate().toString(Qt::ISODate));
    setPath(m_suggested);
}

QVariantList SharingViewModel::licences() const
{
    QVariantList result;
    for (const QString &code : exchange::usualLicences())
        result << QVariantMap{{u"code"_s, code}, {u"title"_s, licenceWord(code)}};
    return result;
}

void SharingViewModel::setText(QString &member, const QString &text)
{
    if (text == member) return;
    member = text;
    forgetPlan();
    Q_EMIT orderChanged();
}

void SharingViewModel::setOtherNames(const QString &names)
{
    if (names == otherNames()) return;
    m_order.otherNames = names.split(u'\n');
    forgetPlan();
    Q_EMIT orderChanged();
}

void SharingViewModel::setPath(const QString &path)
{
    if (path == m_path) return;
    m_path = path;
    Q_EMIT pathChanged();
}

void SharingViewModel::addProcess(const QString &id)
{
    addProcesses({{id, RecordKind::Process, m_choices.labelAt(m_choices.positionOf(id)), {}}});
}

void SharingViewModel::addProcesses(const QList<PackageEntry> &processes)
{
    for (const PackageEntry &entry : processes) {
        if (m_order.choice.processes.contains(entry.id)) continue;
        m_order.choice.processes << entry.id;
        m_processes << entry;
    }
    showProcesses();
    forgetPlan();
}

void SharingViewModel::removeProcess(const QString &id)
{
    m_order.choice.processes.removeAll(id);
    m_processes.removeIf([&](const PackageEntry &entry) { return entry.id == id; });
    showProcesses();
    forgetPlan();
}

void SharingViewModel::addShared()
{
    m_session.read(this, sharedProcesses, [this](const Result<QList<PackageEntry>> &shared) {
        if (!shared) return fail(errorText(shared.error()));
        if (shared->isEmpty())
            return fail(tr("No process is marked as done together with other towns: neither by its tag nor by a "
                           "recommendation."));
        addProcesses(*shared);
    });
}

void SharingViewModel::showProcesses()
{
    QList<SharedRow> rows;
    for (const PackageEntry &entry : std::as_const(m_processes))
        rows << sharedRow(entry, true);
    m_processRows.replace(std::move(rows));
}

/// What would be written is no longer what was looked at.
void SharingViewModel::forgetPlan()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    m_plan.reset();
    showPlan();
}

void SharingViewModel::look()
{
    if (m_progress.isRunning()) return;
    m_written.clear();
    fail({});
    if (m_processes.isEmpty()) return fail(tr("Please choose first which processes shall be handed on."));
    if (town().trimmed().isEmpty()) return fail(tr("Please say first which town hands the package on."));
    m_order.head.day = QDate::currentDate();
    m_reader.run(
        this, m_session.path(),
        [order = m_order, progress = m_progress.begin(tr("The package is being put together"))](Workspace &workspace) {
            return planPackage(workspace, order, progress);
        },
        [this, ticket = ++m_ticket](Result<PackagePlan> plan) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!plan) return fail(errorText(plan.error()));
            m_plan = *std::move(plan);
            showPlan();
        });
}

void SharingViewModel::showPlan()
{
    QList<SharedRow> entries;
    QList<SharedRow> files;
    QList<ReplacedRow> replaced;
    if (m_plan) {
        QHash<Id, QString> titles;
        for (const PackageEntry &entry : std::as_const(m_plan->entries)) {
            titles.insert(entry.id, entry.title);
            if (entry.kind != RecordKind::Attachment) entries << sharedRow(entry, true);
        }
        const QList<PackageEntry> staying = m_leftOut + m_plan->contacts;
        for (const PackageEntry &entry : staying)
            entries << sharedRow(entry, false);
        for (const PackageEntry &file : std::as_const(m_plan->files))
            files << sharedRow(file, m_order.choice.attachments.contains(file.id));
        for (const Replacement &each : std::as_const(m_plan->replacements))
            replaced << ReplacedRow{
                each.key(),
                tr("“%1” → %2").arg(each.before, each.after),
                QStringList{titles.value(each.record, town()), replacedFieldWord(each), findWord(each.sort)}.join(
                    u" · "_s),
                each.context,
                each.before != each.after,
                exchange::isName(each.sort)};
    }
    m_entryRows.replace(std::move(entries));
    m_fileRows.replace(std::move(files));
    m_replacedRows.replace(std::move(replaced));
    Q_EMIT planChanged();
}

QString SharingViewModel::summary() const
{
    if (!m_plan) return {};
    const int replaced = static_cast<int>(m_plan->replacements.size());
    const QString records = tr("%Ln record(s).", "", static_cast<int>(m_plan->entries.size()));
    QStringList sentences{records, replaced == 0
                                       ? tr("Nothing in them speaks of a person.")
                                       : tr("%Ln place(s) speak of people or could lead to one.", "", replaced)};
    if (m_plan->hasErased && m_order.otherNames.join(QString()).trimmed().isEmpty())
        sentences << tr("People were erased here. The program no longer knows their names: enter those that must not "
                        "leave the house above.");
    if (!m_plan->contacts.isEmpty()) sentences << tr("Contacts stay here unless you tick them: most are people.");
    return sentences.join(u' ');
}

void SharingViewModel::choose(const QString &record, bool chosen)
{
    if (!m_plan) return;
    const auto isContact = [&](const PackageEntry &entry) { return entry.id == record; };
    if (chosen && std::ranges::any_of(m_plan->contacts, isContact)) {
        m_order.choice.contacts << record;
    } else if (!chosen && m_order.choice.contacts.contains(record)) {
        m_order.choice.contacts.removeAll(record);
    } else if (chosen) {
        m_order.choice.leftOut.remove(record);
        m_leftOut.removeIf([&](const PackageEntry &entry) { return entry.id == record; });
    } else {
        const auto entry = std::ranges::find(m_plan->entries, record, &PackageEntry::id);
        if (entry == m_plan->entries.end()) return;
        m_order.choice.leftOut << record;
        m_leftOut << *entry;
    }
    lookAgain();
}

/// What is being put together is no longer what was ordered.
void SharingViewModel::lookAgain()
{
    ++m_ticket;
    m_progress.cancel();
    if (m_progress.isRunning()) m_progress.end();
    look();
}

void SharingViewModel::attach(const QString &file, bool chosen)
{
    m_order.choice.attachments.removeAll(file);
    if (chosen) m_order.choice.attachments << file;
    lookAgain();
}

void SharingViewModel::replace(const QString &key, bool replaced)
{
    if (replaced)
        m_order.takenBack.remove(key);
    else
        m_order.takenBack << key;
    lookAgain();
}

void SharingViewModel::write()
{
    if (m_progress.isRunning() || !m_plan) return;
    const QString path = withEnding(pathFrom(m_path, QFileInfo(m_session.path()).absolutePath()), u"jsonl");
    m_written.clear();
    fail({});
    if (path.isEmpty()) return fail(tr("Please say first into which file the package shall be written."));
    m_reader.run(
        this, m_session.path(),
        [order = m_order, path, seal = m_plan->seal, progress = m_progress.begin(tr("The package is being written"))](
            Workspace &workspace) { return writePackage(workspace, order, path, seal, progress); },
        [this, path, ticket = ++m_ticket](const Result<PackagePlan> &plan) {
            if (ticket != m_ticket) return;
            m_progress.end();
            if (!plan && plan.error().code == ErrorCode::Conflict) {
                forgetPlan();
                return fail(tr("Something was changed since you looked. Nothing was written. Please look again."));
            }
            if (!plan) return fail(errorText(plan.error()));
            m_written = path;
            Q_EMIT planChanged();
        });
}

QString SharingViewModel::result() const
{
    return m_written.isEmpty() ? QString() : tr("The package lies in %1").arg(m_written);
}

void SharingViewModel::fail(const QString &error)
{
    m_error = error;
    Q_EMIT planChanged();
}

} // namespace staffelstab
