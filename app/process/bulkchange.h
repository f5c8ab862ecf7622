// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formfield.h"
#include "process/registermodel.h"
#include "shell/session.h"

namespace staffelstab
{

/// A change of many processes at once: tags to add and to take away, or a status word. Says before whom it concerns;
/// one undo takes it back.
class BulkChange : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by RegisterViewModel")
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::PickerModel *tagChoices READ tagChoices CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *statusChoices READ statusChoices CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *adding READ adding CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *removing READ removing CONSTANT FINAL)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(bool reasonNeeded READ isReasonNeeded NOTIFY changed FINAL)
    Q_PROPERTY(bool tagsReady READ areTagsReady NOTIFY changed FINAL)
    Q_PROPERTY(bool statusReady READ isStatusReady NOTIFY changed FINAL)

  public:
    BulkChange(Session &session, RegisterModel &rows, QObject *parent = nullptr);

    QString preview() const;
    PickerModel *tagChoices() { return &m_tagChoices; }
    PickerModel *statusChoices() { return &m_statusChoices; }
    QAbstractItemModel *adding() { return &m_adding; }
    QAbstractItemModel *removing() { return &m_removing; }
    QString status() const { return m_status; }
    void setStatus(const QString &status);
    QString reason() const { return m_reason; }
    void setReason(const QString &reason);
    bool isReasonNeeded() const;
    bool areTagsReady() const;
    bool isStatusReady() const;

    Q_INVOKABLE void add(const QString &tag);
    Q_INVOKABLE void remove(const QString &tag);
    /// Takes a tag out of both lists.
    Q_INVOKABLE void drop(const QString &tag);
    Q_INVOKABLE void clear();
    Q_INVOKABLE void applyTags();
    Q_INVOKABLE void applyStatus(bool present);

  Q_SIGNALS:
    void changed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void report(const Result<Done> &result, const QString &sentence);

    Session &m_session;
    RegisterModel &m_rows;
    PickerModel m_tagChoices;
    PickerModel m_statusChoices;
    FormEntries m_adding;
    FormEntries m_removing;
    QString m_status;
    QString m_reason;
};

} // namespace staffelstab
