// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/packageintake.h"

#include <QUrl>

namespace staffelstab
{

/// One record of a package of another town as it is shown.
struct IntakeRow {
    QString id;
    QString title;
    QString kind;
    QString standing; ///< word
    QString tone;     ///< of the status chip
    QString differences;
    QVariantList options; ///< {code, title}; none where there is nothing to decide
    int option = 0;

    bool operator==(const IntakeRow &) const = default;
};

/// Takes a package of another town in: what it holds, what is here already, and what becomes of each.
class PackageIntakeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(bool looked READ hasLooked NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString from READ from NOTIFY previewChanged FINAL) ///< town, day and licence
    Q_PROPERTY(QString note READ note NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY previewChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QString result READ result NOTIFY previewChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY previewChanged FINAL)

  public:
    PackageIntakeViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    bool hasLooked() const { return m_preview.has_value(); }
    QString from() const;
    QString note() const { return m_preview ? m_preview->head.note : QString(); }
    QString summary() const;
    QAbstractItemModel *rows() { return &m_rows; }
    TaskProgress *progress() { return &m_progress; }
    QString result() const { return m_result; }
    QString error() const { return m_error; }

    Q_INVOKABLE void chooseFile(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void look();
    Q_INVOKABLE void decide(const QString &id, const QString &code);
    Q_INVOKABLE void take();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void pathChanged();
    void previewChanged();

  private:
    void forget();
    void show();
    void fail(const QString &error);

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    RowsModel<IntakeRow> m_rows;
    std::optional<PackagePreview> m_preview;
    QString m_path;
    QString m_file; ///< that was looked at
    QString m_result;
    QString m_error;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
