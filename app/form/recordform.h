// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formsection.h"
#include "form/recordsaving.h"

#include <QSet>
#include <QTimer>

namespace staffelstab
{

/// One differing field of a record that was saved by two people.
struct ConflictRow {
    QString field;
    QString label;
    QString mine;
    QString theirs;
    bool takesMine = true;

    bool operator==(const ConflictRow &) const = default;
};

/// The form of one record, made from its field table: saves what is typed by itself, field by field, says when it is
/// saved, and loses nothing when saving fails or somebody else saved the same field.
class RecordForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by view-models")
    Q_PROPERTY(QString recordId READ recordId NOTIFY recordChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY titleChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY recordChanged FINAL)
    Q_PROPERTY(bool isNew READ isNew NOTIFY recordChanged FINAL)
    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString stateText READ stateText NOTIFY stateChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool draftRestored READ isDraftRestored NOTIFY recordChanged FINAL)
    Q_PROPERTY(QQmlListProperty<staffelstab::FormSection> sections READ sectionList NOTIFY sectionsChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *conflicts READ conflicts CONSTANT FINAL)

  public:
    enum class State { Idle, Typing, Saving, Saved, Incomplete, Failed, Conflict };
    Q_ENUM(State)

    /// hidden: fields that are edited elsewhere.
    RecordForm(Session &session, RecordKind kind, QStringList hidden = {}, QObject *parent = nullptr);
    ~RecordForm() override;

    /// Which fields may be changed; the others are shown for reading. All unless it is said.
    void setEditable(const std::optional<QStringList> &fields);

    /// Saves what is open and shows another record.
    Q_INVOKABLE void openRecord(const QString &id);
    /// A record that is saved for the first time as soon as it is complete.
    void openNew(AnyRecord record);
    Q_INVOKABLE void close();
    /// Saves at once what can be saved; after leaving a field or a page.
    Q_INVOKABLE void flush();
    /// After a failed save.
    Q_INVOKABLE void retry() { saveNow(); }
    /// Throws away what was typed and never saved.
    Q_INVOKABLE void discard();
    Q_INVOKABLE staffelstab::FormField *field(const QString &id) const;

    Q_INVOKABLE void choose(int conflict, bool mine);
    Q_INVOKABLE void resolveConflict();

    RecordKind kind() const { return m_kind; }
    const AnyRecord &record() const { return m_draft; }
    QString recordId() const { return m_id; }
    bool isOpen() const { return m_open; }
    bool isNew() const { return m_open && *m_base == 0; }
    QString title() const;
    State state() const { return m_state; }
    QString stateText() const;
    QString error() const { return m_error; }
    bool isDraftRestored() const { return m_draftRestored; }
    /// Where the section of a field stands among the sections, -1 for a field that the form does not have.
    int sectionOf(const QString &field) const;
    QQmlListProperty<FormSection> sectionList() { return {this, &m_sections}; }
    QAbstractItemModel *conflicts() { return &m_conflicts; }

  Q_SIGNALS:
    void recordChanged();
    void titleChanged();
    void stateChanged();
    void sectionsChanged();
    void saved(const QString &id);
    /// The open record was moved to the bin.
    void gone();

  private:
    void build();
    void wantLabels(const QStringList &ids);
    void show(LoadedRecord loaded);
    void showFields();
    void edited(FormField &root);
    void checkRules();
    QJsonObject saveable() const;
    void saveNow();
    void submit(const QJsonObject &values);
    Draft typed() const;
    void finish(const Result<SaveOutcome> &result, const QJsonObject &sent);
    void showConflict();
    void offerChoice(const ConflictView &view, const Labels &labels);
    void reload();
    void merge(const AnyRecord &stored);
    void keep();
    void drop();
    void addLabels(const QList<RecordLabel> &labels);
    void setState(State state, const QString &error = {});
    void recordsChanged(const QStringList &ids);

    Session &m_session;
    const RecordKind m_kind;
    const QStringList m_hidden;
    std::optional<QStringList> m_editable;
    Labels m_labels;
    FormField::Surroundings m_surroundings;
    AnyRecord m_stored; ///< as last known in the store
    AnyRecord m_draft;  ///< with what was typed
    Id m_id;
    /// Revision that the typing started from; the writer's thread raises it with each save.
    std::shared_ptr<std::atomic<qint64>> m_base = std::make_shared<std::atomic<qint64>>(0);
    std::shared_ptr<DraftTurns> m_turns = std::make_shared<DraftTurns>();
    QSet<QString> m_dirty;
    QSet<QString> m_faulty; ///< dirty fields that break a rule
    QList<FormSection *> m_sections;
    QHash<QString, FormField *> m_fields;
    RowsModel<ConflictRow> m_conflicts;
    std::optional<AnyRecord> m_theirs;
    QTimer m_soon;
    QDateTime m_savedAt;
    QString m_error;
    QString m_language;
    State m_state = State::Idle;
    qint64 m_ticket = 0;
    bool m_open = false;
    bool m_saving = false;
    bool m_draftRestored = false;
};

} // namespace staffelstab
