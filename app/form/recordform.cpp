// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordform.h"

#include "errortext.h"
#include "i18n/translations.h"
#include "model/references.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr int kSaveDelayMs = 600;

} // namespace

RecordForm::RecordForm(Session &session, RecordKind kind, QStringList hidden, QObject *parent)
    : QObject(parent), m_session(session), m_kind(kind),
      m_hidden(std::move(hidden)), m_surroundings{.session = session,
                                                  .labels = m_labels,
                                                  .edited = [this](FormField &root) { edited(root); },
                                                  .wantLabels = [this](const QStringList &ids) { wantLabels(ids); },
                                                  .left = [this] { flush(); }},
      m_stored(blank(kind)), m_draft(m_stored),
      m_conflicts({{"field", [](const ConflictRow &row) { return QVariant(row.field); }},
                   {"label", [](const ConflictRow &row) { return QVariant(row.label); }},
                   {"mine", [](const ConflictRow &row) { return QVariant(row.mine); }},
                   {"theirs", [](const ConflictRow &row) { return QVariant(row.theirs); }},
                   {"takesMine", [](const ConflictRow &row) { return QVariant(row.takesMine); }}})
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSaveDelayMs);
    connect(&m_soon, &QTimer::timeout, this, &RecordForm::saveNow);
    connect(&m_session, &Session::recordsChanged, this, &RecordForm::recordsChanged);
    connect(&m_session, &Session::aboutToClose, this, &RecordForm::flush);
    build();
}

RecordForm::~RecordForm() { close(); }

void RecordForm::wantLabels(const QStringList &ids)
{
    m_session.read(
        this, [ids](Workspace &workspace) { return labelsFor(workspace, ids); },
        [this](Result<QList<RecordLabel>> labels) {
            if (labels) addLabels(*labels);
        });
}

void RecordForm::build()
{
    m_language = currentLanguage();
    const QList<FormSection *> old = m_sections;
    m_sections.clear();
    m_fields.clear();
    for (const Field &field : typeOf(m_kind).fields) {
        if (m_hidden.contains(field.key())) continue;
        auto section = std::ranges::find(m_sections, field.section, &FormSection::section);
        if (section == m_sections.end())
            section = m_sections.insert(m_sections.end(), new FormSection(field.section, this));
        auto *line = new FormField(field, m_surroundings, nullptr, *section);
        line->setFixed(m_editable && !m_editable->contains(field.key()));
        (*section)->add(line);
        m_fields.insert(line->fieldId(), line);
    }
    showFields();
    Q_EMIT sectionsChanged();
    for (FormSection *section : old)
        section->deleteLater();
}

void RecordForm::setEditable(const std::optional<QStringList> &fields)
{
    if (fields == m_editable) return;
    m_editable = fields;
    build();
}

int RecordForm::sectionOf(const QString &field) const
{
    const Field *line = m_fields.contains(field) ? findField(typeOf(m_kind).fields, field) : nullptr;
    if (!line) return -1;
    const auto section = std::ranges::find(m_sections, line->section, &FormSection::section);
    return static_cast<int>(section - m_sections.begin());
}

void RecordForm::openRecord(const QString &id)
{
    if (m_open && id == m_id) return flush();
    close();
    m_id = id;
    m_session.read(
        this, [id](Workspace &workspace) { return loadWithLabels(workspace, id); },
        [this, ticket = ++m_ticket](Result<LoadedRecord> loaded) {
            if (ticket != m_ticket) return;
            if (loaded)
                show(*std::move(loaded));
            else
                setState(State::Failed, errorText(loaded.error()));
        });
}

void RecordForm::openNew(AnyRecord record)
{
    close();
    ++m_ticket;
    m_id = head(record).id;
    const QStringList ids = referencesIn(record);
    show({std::move(record), std::nullopt, {}});
    for (const Field &field : typeOf(m_kind).fields)
        if (!read(m_draft, field).isNull()) m_dirty.insert(field.key().toString());
    wantLabels(ids);
    setState(State::Incomplete);
}

void RecordForm::show(LoadedRecord loaded)
{
    addLabels(loaded.labels);
    m_stored = loaded.record;
    m_draft = std::move(loaded.record);
    m_dirty.clear();
    m_faulty.clear();
    m_open = true;
    m_base = std::make_shared<std::atomic<qint64>>(head(m_stored).revision);
    m_turns = std::make_shared<DraftTurns>();
    m_draftRestored = false;
    m_savedAt = {};
    if (loaded.draft) {
        applyDraft(*loaded.draft, m_draft);
        *m_base = loaded.draft->revision;
        const QList<FieldChange> changes = difference(m_stored, m_draft);
        for (const FieldChange &change : changes)
            m_dirty.insert(change.field);
        m_draftRestored = !m_dirty.isEmpty();
        if (!m_draftRestored) { // saved all the same
            *m_base = head(m_stored).revision;
            drop();
        }
    }
    showFields();
    checkRules();
    Q_EMIT recordChanged();
    Q_EMIT titleChanged();
    setState(m_dirty.isEmpty() ? State::Idle : State::Typing);
    if (m_draftRestored) m_soon.start();
}

void RecordForm::showFields()
{
    for (const Field &field : typeOf(m_kind).fields)
        if (FormField *line = m_fields.value(field.key().toString())) line->show(read(m_draft, field));
}

void RecordForm::edited(FormField &root)
{
    if (!m_open) return;
    write(m_draft, root.field(), root.value());
    m_dirty.insert(root.fieldId());
    checkRules();
    if (root.fieldId() == QLatin1StringView(typeOf(m_kind).title)) Q_EMIT titleChanged();
    if (m_state != State::Conflict) setState(State::Typing);
    m_soon.start();
}

void RecordForm::checkRules()
{
    m_faulty.clear();
    QHash<QString, QString> sentences;
    const QList<Problem> problems = validate(m_draft);
    for (const Problem &problem : problems) {
        m_faulty.insert(problem.field);
        sentences.insert(problem.field, problemText(problem, m_kind));
    }
    for (FormField *line : std::as_const(m_fields)) {
        if (line->isUnreadable()) m_faulty.insert(line->fieldId());
        line->setProblem(m_dirty.contains(line->fieldId()) || !isNew() ? sentences.value(line->fieldId()) : QString());
    }
}

QJsonObject RecordForm::saveable() const
{
    QJsonObject values;
    if (isNew()) return valuesOf(m_draft);
    for (const Field &field : typeOf(m_kind).fields) {
        const QString id = field.key().toString();
        if (m_dirty.contains(id) && !m_faulty.contains(id)) values.insert(id, read(m_draft, field));
    }
    return values;
}

void RecordForm::flush()
{
    if (m_soon.isActive()) saveNow();
}

void RecordForm::saveNow()
{
    m_soon.stop();
    if (!m_open || m_dirty.isEmpty() || m_state == State::Conflict) return;
    if (m_saving) return keep(); // behind an import a save may wait for long
    const QJsonObject values = saveable();
    if (values.isEmpty() || (isNew() && !m_faulty.isEmpty())) {
        keep();
        return setState(State::Incomplete);
    }
    setState(State::Saving);
    submit(values);
}

void RecordForm::submit(const QJsonObject &values)
{
    m_saving = true;
    if (m_session.isWriting()) keep();
    m_session.write(
        this,
        [job = SaveJob{m_draft, values, typed(), m_base, m_turns, m_turns->next()}](Workspace &workspace) {
            return runSave(workspace, job);
        },
        [this, values, ticket = m_ticket](const Result<SaveOutcome> &result) {
            if (ticket != m_ticket) return;
            m_saving = false;
            finish(result, values);
        });
}

void RecordForm::finish(const Result<SaveOutcome> &result, const QJsonObject &sent)
{
    if (!result) {
        if (result.error().code == ErrorCode::Conflict) return showConflict();
        return setState(State::Failed, errorText(result.error()));
    }
    const bool first = head(m_stored).revision == 0;
    head(m_stored).revision = result->saved.revision;
    head(m_draft).revision = result->saved.revision;
    for (const Field &field : typeOf(m_kind).fields) {
        const QString id = field.key().toString();
        if (!first && !sent.contains(id)) continue;
        write(m_stored, field, sent.value(id));
        if (read(m_draft, field) == read(m_stored, field)) m_dirty.remove(id);
    }
    m_savedAt = result->saved.at;
    if (m_dirty.isEmpty()) {
        setState(State::Saved);
    } else if (saveable().isEmpty()) {
        setState(State::Incomplete);
    } else {
        setState(State::Typing);
        m_soon.start();
    }
    if (first) Q_EMIT recordChanged();
    Q_EMIT saved(m_id);
    if (result->foreign) reload();
}

void RecordForm::showConflict()
{
    setState(State::Conflict);
    m_session.read(
        this, [draft = m_draft](Workspace &workspace) { return loadConflict(workspace, draft); },
        [this, ticket = m_ticket](Result<LabelledConflict> both) {
            if (ticket != m_ticket) return;
            if (both)
                offerChoice(both->view, both->labels);
            else
                setState(State::Failed, errorText(both.error()));
        });
}

void RecordForm::offerChoice(const ConflictView &view, const Labels &labels)
{
    m_theirs = view.theirs;
    QList<ConflictRow> rows;
    for (const FieldChange &change : view.fields) {
        if (!m_dirty.contains(change.field)) continue;
        const Field &field = *findField(typeOf(m_kind).fields, change.field);
        rows << ConflictRow{change.field, fieldLabel(field), valueText(field, change.after, labels),
                            valueText(field, change.before, labels), true};
    }
    m_conflicts.replace(rows);
    if (rows.isEmpty()) resolveConflict();
}

void RecordForm::choose(int conflict, bool mine)
{
    QList<ConflictRow> rows = m_conflicts.rows();
    if (conflict < 0 || conflict >= rows.size()) return;
    rows[conflict].takesMine = mine;
    m_conflicts.replace(rows);
}

void RecordForm::resolveConflict()
{
    if (!m_theirs) return;
    for (const ConflictRow &row : m_conflicts.rows())
        if (!row.takesMine) m_dirty.remove(row.field);
    m_stored = *std::exchange(m_theirs, std::nullopt);
    *m_base = head(m_stored).revision;
    setState(State::Typing);
    merge(m_stored);
    m_conflicts.replace({});
    if (m_dirty.isEmpty()) {
        drop();
        setState(State::Idle);
    } else {
        saveNow();
    }
}

void RecordForm::recordsChanged(const QStringList &ids)
{
    if (m_language != currentLanguage()) build();
    if (m_open && !m_saving && !isNew() && (ids.isEmpty() || ids.contains(m_id))) reload();
}

void RecordForm::reload()
{
    m_session.read(
        this, [id = m_id](Workspace &workspace) { return loadWithLabels(workspace, id); },
        [this, ticket = m_ticket](Result<LoadedRecord> loaded) {
            if (ticket != m_ticket || m_saving || m_state == State::Conflict) return;
            if (!loaded) {
                if (loaded.error().code == ErrorCode::NotFound) Q_EMIT gone();
                return;
            }
            addLabels(loaded->labels);
            merge(loaded->record);
        });
}

// Takes over what others changed; what was typed here stays, and where both touched a field the old revision stays
// too, so that saving it becomes a conflict.
void RecordForm::merge(const AnyRecord &stored)
{
    bool contested = false;
    for (const Field &field : typeOf(m_kind).fields) {
        const QString id = field.key().toString();
        if (m_dirty.contains(id)) {
            contested = contested || read(stored, field) != read(m_stored, field);
            continue;
        }
        write(m_draft, field, read(stored, field));
        if (FormField *line = m_fields.value(id)) line->show(read(stored, field));
    }
    if (contested) return;
    m_stored = stored;
    const qint64 revision = head(stored).revision;
    head(m_draft).revision = revision;
    *m_base = revision;
    checkRules();
    Q_EMIT titleChanged();
}

Draft RecordForm::typed() const
{
    Draft draft{m_kind, m_id, *m_base, {}};
    for (const Field &field : typeOf(m_kind).fields)
        if (m_dirty.contains(field.key().toString())) draft.values.insert(field.key(), read(m_draft, field));
    return draft;
}

void RecordForm::keep()
{
    m_session.read(
        this,
        [draft = typed(), turns = m_turns, turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] { return keepDraft(workspace, draft); });
        },
        [](const Result<Done> &) {});
}

void RecordForm::drop()
{
    m_session.read(
        this,
        [id = m_id, turns = m_turns, turn = m_turns->next()](Workspace &workspace) {
            return turns->run(turn, [&] { return dropDraft(workspace, id); });
        },
        [](const Result<Done> &) {});
}

void RecordForm::close()
{
    if (!m_open) return;
    m_soon.stop();
    if (!m_dirty.isEmpty()) {
        const QJsonObject values = saveable();
        const bool possible = m_state != State::Conflict && !values.isEmpty() && (!isNew() || m_faulty.isEmpty());
        if (possible)
            submit(values);
        else
            keep();
    }
    ++m_ticket;
    m_saving = false;
    m_open = false;
    m_dirty.clear();
    m_id.clear();
    m_conflicts.replace({});
    m_theirs.reset();
    setState(State::Idle);
    Q_EMIT recordChanged();
}

void RecordForm::discard()
{
    m_soon.stop();
    m_dirty.clear();
    drop();
    if (isNew()) return close();
    m_draft = m_stored;
    showFields();
    checkRules();
    setState(State::Idle);
    m_draftRestored = false;
    Q_EMIT recordChanged();
}

FormField *RecordForm::field(const QString &id) const { return m_fields.value(id); }

QString RecordForm::title() const { return m_open ? titleOf(m_draft) : QString(); }

QString RecordForm::stateText() const
{
    switch (m_state) {
    case State::Idle:
        return {};
    case State::Typing:
        return tr("Not saved yet …");
    case State::Saving:
        return tr("Saving …");
    case State::Saved:
        return tr("Saved at %1").arg(timeText(m_savedAt));
    case State::Incomplete:
        return tr("Not complete yet; what you typed is kept");
    case State::Failed:
        return tr("Not saved");
    case State::Conflict:
        return tr("Two versions");
    }
    return {};
}

void RecordForm::addLabels(const QList<RecordLabel> &labels)
{
    for (const RecordLabel &label : labels)
        m_labels.insert(label.id, label);
    for (FormField *line : std::as_const(m_fields))
        line->labelsChanged();
}

void RecordForm::setState(State state, const QString &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace staffelstab
