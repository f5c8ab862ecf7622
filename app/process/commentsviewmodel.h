// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/commentrows.h"
#include "process/unsentcomments.h"

#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What colleagues say to each other about a sheet: read, write, answer, settle.
class CommentsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int openCount READ openCount NOTIFY shown FINAL)
    Q_PROPERTY(int settledCount READ settledCount NOTIFY shown FINAL)
    Q_PROPERTY(bool settledShown READ areSettledShown WRITE setSettledShown NOTIFY shown FINAL)
    Q_PROPERTY(QVariantMap openBySubject READ openBySubject NOTIFY shown FINAL)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY subjectChanged FINAL)
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString answered READ answered NOTIFY answeredChanged FINAL)
    Q_PROPERTY(bool sending READ isSending NOTIFY sendingChanged FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    /// Where a new comment is typed; a reply is typed at its comment's id.
    static constexpr auto kNewComment = QLatin1StringView("new");

    explicit CommentsViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);
    void flush() { m_unsent.flush(); }
    /// Leads to one comment, also where it is settled.
    void showComment(const Id &comment);
    /// The next comment is about this step, or another subject of the sheet.
    void writeAbout(const Id &subject);

    QAbstractItemModel *rows() { return &m_rows; }
    int openCount() const { return m_comments.openCount; }
    int settledCount() const;
    bool areSettledShown() const { return m_settledShown; }
    void setSettledShown(bool shown);
    QVariantMap openBySubject() const;
    QStringList subjects() const;
    int subject() const;
    void setSubject(int position);
    QString answered() const { return m_answered; }
    bool isSending() const { return m_sending; }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// What was typed at a place and not sent yet.
    Q_INVOKABLE QString unsent(const QString &place) const { return m_unsent.at(place); }
    Q_INVOKABLE void keep(const QString &place, const QString &text) { m_unsent.keep(place, text); }
    Q_INVOKABLE void send(const QString &place, const QString &text);
    /// Opens the line for a reply; again closes it, and what was typed waits there.
    Q_INVOKABLE void answer(const QString &comment);
    Q_INVOKABLE void resolve(const QString &comment);
    Q_INVOKABLE void discard(const QString &comment);
    Q_INVOKABLE void reopen(const QString &comment);

  Q_SIGNALS:
    void shown();
    void subjectChanged();
    void answeredChanged();
    void sendingChanged();
    /// This text, which stood at the place, is saved; something else may stand there by now.
    void sent(const QString &place, const QString &text);
    /// What is kept at the place is known now.
    void found(const QString &place);
    void focusWanted(int position);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    struct Loaded {
        SheetComments comments;
        QHash<QString, QString> unsent;
    };

    void load();
    void take(Loaded loaded);
    void showRows();
    void showWanted();
    void settle(const QString &comment, const QString &status, const QString &sentence);

    Session &m_session;
    UnsentComments m_unsent;
    Id m_process;
    Id m_subject;
    Id m_wanted;
    SheetComments m_comments;
    QList<CommentSubject> m_subjects;
    RowsModel<CommentRow> m_rows;
    QString m_answered;
    qint64 m_ticket = 0;
    bool m_settledShown = false;
    bool m_sending = false;
};

} // namespace staffelstab
