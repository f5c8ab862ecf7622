// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/pickermodel.h"
#include "settings/longreader.h"
#include "shell/session.h"
#include "usecase/reporting.h"

#include <QUrl>

namespace staffelstab
{

/// Makes a document of a unit, a post, a hand-over plan, a DigiCheck or a bundle and says where it lies.
class DocumentsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SettingsViewModel")
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY orderChanged FINAL)       ///< code of the document
    Q_PROPERTY(QString format READ format WRITE setFormat NOTIFY orderChanged FINAL) ///< "pdf", "odt" or "html"
    Q_PROPERTY(
        QString subjectKind READ subjectKind NOTIFY orderChanged FINAL) ///< "orgUnit", "post" …; empty: the house
    Q_PROPERTY(bool subjectNeeded READ isSubjectNeeded NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString subject READ subject NOTIFY orderChanged FINAL) ///< its title; empty for none
    Q_PROPERTY(staffelstab::PickerModel *subjects READ subjects NOTIFY orderChanged FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(staffelstab::TaskProgress *progress READ progress CONSTANT FINAL)
    Q_PROPERTY(QString result READ result NOTIFY resultChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY resultChanged FINAL)

  public:
    DocumentsViewModel(Session &session, LongReader &reader, QObject *parent = nullptr);

    QString kind() const { return documentCode(m_kind); }
    void setKind(const QString &code);
    QString format() const { return formatCode(m_format); }
    void setFormat(const QString &code);
    QString subjectKind() const { return kindName(subjectOf(m_kind).kind); }
    bool isSubjectNeeded() const { return subjectOf(m_kind).isNeeded; }
    QString subject() const { return m_subjectTitle; }
    PickerModel *subjects();
    QString path() const { return m_path; }
    void setPath(const QString &path);
    TaskProgress *progress() { return &m_progress; }
    QString result() const;
    QString error() const { return m_error; }

    /// A document about a record that is known by its title already, as another page asks for it.
    void prepare(DocumentKind kind, const Id &subject, const QString &title);

    /// By id; an empty one takes the choice back.
    Q_INVOKABLE void choose(const QString &id);
    Q_INVOKABLE void chooseFile(const QUrl &file) { setPath(file.toLocalFile()); }
    Q_INVOKABLE void start();
    Q_INVOKABLE void dismissError() { fail({}); }

  Q_SIGNALS:
    void orderChanged();
    void pathChanged();
    void resultChanged();

  private:
    void reset();
    void suggestPath();
    void fail(const QString &error);

    Session &m_session;
    LongReader &m_reader;
    TaskProgress m_progress;
    PickerModel m_units;
    PickerModel m_processes;
    PickerModel m_posts;
    PickerModel m_interviews;
    PickerModel m_plans;
    PickerModel m_workshops;
    PickerModel m_bundles;
    DocumentKind m_kind = DocumentKind::Handbook;
    DocumentFormat m_format = DocumentFormat::Pdf;
    Id m_subject;
    QString m_subjectTitle;
    QString m_path;
    QString m_suggested; ///< the path that was not typed
    QString m_written;
    QString m_error;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
