// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordlist.h"

#include <QQmlListProperty>

namespace staffelstab
{

/// What an administration consists of: units, posts, people, IT procedures, legal bases, services, recommendations and
/// questions of the interview,
/// each as a list with a form.
class AdministrationViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QQmlListProperty<staffelstab::RecordList> lists READ listProperty CONSTANT FINAL)
    Q_PROPERTY(int position READ position WRITE setPosition NOTIFY positionChanged FINAL)
    Q_PROPERTY(staffelstab::RecordList *list READ list NOTIFY positionChanged FINAL)
    /// True where the list holds staff data, which is asked for one purpose only.
    Q_PROPERTY(bool staff READ isStaff NOTIFY positionChanged FINAL)
    /// True where the list holds legal bases.
    Q_PROPERTY(bool law READ isLaw NOTIFY positionChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY errorChanged FINAL)

  public:
    explicit AdministrationViewModel(Session &session, QObject *parent = nullptr);

    QQmlListProperty<RecordList> listProperty() { return {this, &m_lists}; }
    int position() const { return m_position; }
    void setPosition(int position);
    RecordList *list() const { return m_lists[m_position]; }
    bool isStaff() const { return list()->form()->kind() == RecordKind::Person; }
    bool isLaw() const { return list()->form()->kind() == RecordKind::LegalBasis; }
    QString error() const { return m_error; }

    /// A list that nobody sees waits with reading.
    void setActive(bool active);

    /// Shows this record; false where its kind has no list here.
    bool show(RecordKind kind, const QString &id);
    Q_INVOKABLE void dismissError();

  Q_SIGNALS:
    void positionChanged();
    void errorChanged();
    /// Something was done that can be taken back.
    void done(const QString &sentence);

  private:
    QList<RecordList *> m_lists;
    QString m_error;
    int m_position = 0;
    bool m_active = false;
};

} // namespace staffelstab
