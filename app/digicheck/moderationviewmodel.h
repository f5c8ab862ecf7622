// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/digicheckrows.h"
#include "form/pickermodel.h"
#include "shell/session.h"

#include <QQmlListProperty>

namespace staffelstab
{

/// One of the three circles of questions with what was said in it, the newest first.
class CircleColumn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by ModerationViewModel")
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

  public:
    CircleColumn(QString code, QObject *parent);

    const QString &code() const { return m_code; }
    QString title() const;
    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    void show(QList<FindingLine> lines);

  Q_SIGNALS:
    void shown();

  private:
    const QString m_code;
    RowsModel<FindingLine> m_rows;
};

/// Takes down what is said in a workshop: one line and Enter for each finding; circle, dimension, kind, speaker and
/// process stay as they were chosen last.
class ModerationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by WorkshopViewModel")
    Q_PROPERTY(QQmlListProperty<staffelstab::CircleColumn> columns READ columnList CONSTANT FINAL)
    Q_PROPERTY(int circle READ circle WRITE setCircle NOTIFY chosen FINAL)
    Q_PROPERTY(QString dimension READ dimension WRITE setDimension NOTIFY chosen FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY chosen FINAL)
    Q_PROPERTY(QString speaker READ speaker WRITE setSpeaker NOTIFY chosen FINAL)
    Q_PROPERTY(QString process READ process WRITE setProcess NOTIFY chosen FINAL)
    Q_PROPERTY(staffelstab::PickerModel *dimensions READ dimensions CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *speakers READ speakers CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *processes READ processes CONSTANT FINAL)
    /// What is typed; put aside while a finding is being changed.
    Q_PROPERTY(QString line READ line WRITE setLine NOTIFY lineChanged FINAL)
    /// True while Enter changes a finding instead of adding one.
    Q_PROPERTY(bool editing READ isEditing NOTIFY chosen FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit ModerationViewModel(Session &session, QObject *parent = nullptr);

    void show(const WorkshopView &view);

    QQmlListProperty<CircleColumn> columnList() { return {this, &m_columns}; }
    int circle() const { return m_circle; }
    void setCircle(int circle);
    QString dimension() const { return m_dimension; }
    void setDimension(const QString &code) { choose(m_dimension, code); }
    QString kind() const { return m_kind; }
    void setKind(const QString &code) { choose(m_kind, code); }
    QString speaker() const { return m_speaker; }
    void setSpeaker(const QString &code) { choose(m_speaker, code); }
    QString process() const { return m_process; }
    void setProcess(const QString &id) { choose(m_process, id); }
    PickerModel *dimensions() { return &m_dimensions; }
    PickerModel *kinds() { return &m_kinds; }
    PickerModel *speakers() { return &m_speakers; }
    PickerModel *processes() { return &m_processes; }
    QString line() const { return m_line; }
    void setLine(const QString &line);
    bool isEditing() const { return !m_edited.isEmpty(); }
    int count() const { return static_cast<int>(m_findings.size()); }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// Adds a finding of the line, or changes the one that is being edited. One that could not be saved comes back.
    Q_INVOKABLE void enter();
    Q_INVOKABLE void edit(const QString &finding);
    Q_INVOKABLE void editNewest();
    Q_INVOKABLE void endEditing();
    /// Takes the last change back, as "undo" does everywhere.
    Q_INVOKABLE void takeBack();
    /// Moves the one that is being edited to the bin.
    Q_INVOKABLE void removeEdited();
    /// One more of those present says the same.
    Q_INVOKABLE void sayAgain(const QString &finding);

  Q_SIGNALS:
    void shown();
    void chosen();
    void lineChanged();
    void writingWanted(); ///< the line should have focus
    void saved(const QString &finding);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void choose(QString &choice, const QString &code);
    Finding typed(const QString &text) const;
    void giveBack(const QString &text);
    void add(const QString &text);
    void change(const QString &finding, const QString &text);

    Session &m_session;
    Id m_workshop;
    QList<Finding> m_findings; ///< in the order in which they were said
    QList<CircleColumn *> m_columns;
    PickerModel m_dimensions;
    PickerModel m_kinds;
    PickerModel m_speakers;
    PickerModel m_processes;
    int m_circle = 0;
    QString m_dimension;
    QString m_kind;
    QString m_speaker;
    QString m_process;
    QString m_line;
    QHash<Id, QString> m_halfTyped; ///< lines of other workshops
    QString m_aside;                ///< what was typed before a finding was taken up to be changed
    Id m_edited;
};

} // namespace staffelstab
