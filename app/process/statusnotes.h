// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/keeptimer.h"
#include "form/rowsmodel.h"
#include "form/unsavednotes.h"
#include "model/process.h"
#include "shell/session.h"

#include <QHash>

namespace staffelstab
{

/// One status word of the vocabulary and whether it holds for the process.
struct StatusRow {
    QString code;
    QString label;
    QString help;
    QString since;
    QString typedSince;   ///< as it is typed
    QString sinceProblem; ///< a sentence where it is no day
    QString detail;
    QString detailText;
    QStringList detailCodes; ///< where words say more about it, "not stated" first; else any text may
    QStringList detailWords;
    QString evidence;
    QString reason;
    bool set = false;
    bool needsReason = false;

    bool operator==(const StatusRow &) const = default;
};

QList<RowsModel<StatusRow>::Role> statusRoles();

/// Since when each status word of one process holds, in what way and what proves it: shown as typed, and saved soon
/// after the last key. What cannot be saved yet waits as a draft.
class StatusNotes : public QObject
{
    Q_OBJECT

  public:
    explicit StatusNotes(Session &session, QObject *parent = nullptr);
    ~StatusNotes() override { flush(); }

    /// The words as they are stored; what is typed and not saved yet stays.
    void show(const Id &process, const QList<OfferingStatus> &stored);
    QList<StatusRow> rows() const;
    /// field: since, detail, evidence or reason.
    void type(const QString &code, const QString &field, const QString &text);
    void flush();
    /// No process is shown any more.
    void leave();

  Q_SIGNALS:
    void changed();
    void failed(const QString &sentence);

  private:
    struct Typed {
        OfferingStatus status;
        QString since;

        bool operator==(const Typed &) const = default;
    };
    const OfferingStatus *storedWord(const QString &code) const;
    Typed shownOf(const OfferingStatus &stored) const;
    void open(const Id &process);
    void restore(const QJsonObject &kept);
    void keep();
    void write();
    void wrote(const Typed &typed, const OfferingStatus &status);

    Session &m_session;
    KeepTimer m_timer;
    Id m_process;
    QList<OfferingStatus> m_stored;
    QHash<QString, Typed> m_typed; ///< by word
    UnsavedNotes m_unsaved;
};

} // namespace staffelstab
