// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "form/rowsmodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/sharing.h"

#include <QUrl>

namespace staffelstab
{

/// One record of a package, or one file that could come along.
struct SharedRow {
    QString id;
    QString title;
    QString kind;
    bool chosen = false;

    bool operator==(const SharedRow &) const = default;
};

/// One place that speaks of a person.
struct ReplacedRow {
    QString key;
    QString change;
    QString found; ///< record, field and what was found
    QString context;
    bool replaced = true;
    bool fixed = false; ///< a name, which cannot be taken back

    bool operator==(const ReplacedRow &) const = default;
};

/// Writes an exchange package for other towns: which processes, what is in it and what is replaced, and only then the
/// file.
class SharingViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(staffelstab::PickerModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *processes READ processes CONSTANT FINAL)
    Q_PROPERTY(QString town READ town WRITE setTown NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString licence READ licence WRITE setLicence NOTIFY orderChanged FINAL)
    Q_PROPERTY(QVariantList licences READ licences NOTIFY planChanged FINAL) ///< {code, title} of the usual ones
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString otherNames READ otherNames WRITE setOtherNames NOTIFY orderChanged FINAL) ///< one a line
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY planChanged FINAL) ///< the plan shown is what would be written
    Q_PROPERTY(QString summary READ summary NOTIFY planChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *replacements READ replacements CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *files READ files CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QString result READ result NOTIFY planChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY planChanged FINAL)

  public:
    SharingViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    PickerModel *choices() { return &m_choices; }
    QAbstractItemModel *processes() { return &m_processRows; }
    QString town() const { return m_order.head.town; }
    void setTown(const QString &town) { setText(m_order.head.town, town); }
    QString licence() const { return m_order.head.licence; }
    void setLicence(const QString &licence) { setText(m_order.head.licence, licence); }
    QVariantList licences() const;
    QString note() const { return m_order.head.note; }
    void setNote(const QString &note) { setText(m_order.head.note, note); }
    QString otherNames() const { return m_order.otherNames.join(u'\n'); }
    void setOtherNames(const QString &names);
    QString path() const { return m_path; }
    void setPath(const QString &path);
    bool hasLooked() const { return m_plan.has_value(); }
    QString summary() const;
    QAbstractItemModel *entries() { return &m_entryRows; }
    QAbstractItemModel *replacements() { return &m_replacedRows; }
    QAbstractItemModel *files() { return &m_fileRows; }
    TaskProgress *progress() { return &m_progress; }
    QString result() const;
    QString error() const { return m_error; }

    Q_INVOKABLE void addProcess(const QString &id);
    Q_INVOKABLE void removeProcess(const QString &id);
    /// Those that are done together with other towns.
    Q_INVOKABLE void addShared();
    Q_INVOKABLE void look();
    Q_INVOKABLE void choose(const QString &record, bool chosen);
    Q_INVOKABLE void attach(const QString &file, bool chosen);
    Q_INVOKABLE void replace(const QString &key, bool replaced);
    Q_INVOKABLE void chooseFile(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void write();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void orderChanged();
    void pathChanged();
    void planChanged();

  private:
    void reset();
    void setText(QString &member, const QString &text);
    void addProcesses(const QList<PackageEntry> &processes);
    void forgetPlan();
    void lookAgain();
    void showPlan();
    void showProcesses();
    void fail(const QString &error);

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    PickerModel m_choices;
    RowsModel<SharedRow> m_processRows;
    RowsModel<SharedRow> m_entryRows;
    RowsModel<SharedRow> m_fileRows;
    RowsModel<ReplacedRow> m_replacedRows;
    PackageOrder m_order;
    QList<PackageEntry> m_processes;
    QList<PackageEntry> m_leftOut; ///< still shown, so that they can come back
    std::optional<PackagePlan> m_plan;
    QString m_path;
    QString m_suggested;
    QString m_written;
    QString m_error;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
