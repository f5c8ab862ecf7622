// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/givenfile.h"
#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/interviewing.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// A file that belongs to an answer.
struct AnswerFileRow {
    QString id;
    QString name;
    QString detail; ///< its size, and who sees it

    bool operator==(const AnswerFileRow &) const = default;
};

/// The files of the answer that is being given: photos of the note pad, forms, lists. They are hers until the answer is
/// released.
class AnswerFilesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by InterviewViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)

  public:
    explicit AnswerFilesViewModel(Session &session, QObject *parent = nullptr);

    /// Interview, question and process say which answer it is; the rest of it is not used.
    void show(const Answer &answer);

    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }

    Q_INVOKABLE void attach(const QUrl &file);
    /// The picture or the files of the clipboard.
    Q_INVOKABLE void paste();
    Q_INVOKABLE void remove(const QString &id, const QString &name);

  Q_SIGNALS:
    void shown();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void load();
    void keep(const GivenFile &file);

    Session &m_session;
    RowsModel<AnswerFileRow> m_rows;
    Answer m_answer;
    qint64 m_ticket = 0;
};

} // namespace staffelstab
