// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/givenfile.h"
#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/interviewing.h"

#include <QHash>
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
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit AnswerFilesViewModel(Session &session, QObject *parent = nullptr);

    /// Interview, question and process say which answer it is; the rest of it is not used.
    void show(const Answer &answer);
    /// No answer is being given any more.
    void forget();

    QAbstractItemModel *rows() { return &m_rows; }
    /// Those on their way count as well.
    int count() const;
    bool isReadOnly() const { return m_session.isReadOnly(); }

    Q_INVOKABLE void attach(const QUrl &file);
    /// The picture or the files of the clipboard.
    Q_INVOKABLE void paste();
    Q_INVOKABLE void remove(const QString &id, const QString &name);

  Q_SIGNALS:
    void shown();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    Id idOfAnswer() const;
    void load();
    void showFiles(const QList<Attachment> &files);
    void keep(const GivenFile &file);
    void attachBytes(const Answer &answer, const QString &name, const QByteArray &bytes);
    void arrived(const Id &answer, const AnswerFileRow &row);
    void missed(const Id &answer, const Error &error);

    Session &m_session;
    RowsModel<AnswerFileRow> m_rows;
    Answer m_answer;
    QHash<Id, int> m_coming; ///< files on their way, by answer
    qint64 m_ticket = 0;
};

} // namespace staffelstab
