// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/fileplace.h"
#include "search/previewrows.h"
#include "shell/session.h"
#include "usecase/extracting.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// What was read of one attachment, a page at a time, with the words marked that led there.
class FileTextViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY openChanged FINAL)
    Q_PROPERTY(QString name READ name NOTIFY openChanged FINAL)
    Q_PROPERTY(QString pageText READ pageText NOTIFY shown FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY shown FINAL)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY shown FINAL)
    Q_PROPERTY(bool hasPrevious READ hasPrevious NOTIFY shown FINAL)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY shown FINAL)
    Q_PROPERTY(int firstMark READ firstMark NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)

  public:
    explicit FileTextViewModel(Session &session, QObject *parent = nullptr);

    void showFile(const Id &attachment, const QString &name, const FilePlace &place = {1, {}});
    Q_INVOKABLE void close();
    Q_INVOKABLE void previous() { turnTo(m_place.page - 1); }
    Q_INVOKABLE void next() { turnTo(m_place.page + 1); }

    bool isOpen() const { return !m_id.isEmpty(); }
    QString name() const { return m_name; }
    /// "Page 3 of 12", "Sheet Fees (2 of 5)"; empty for a file that is one piece.
    QString pageText() const;
    /// Why there is no text to be read.
    QString emptyText() const;
    QString words() const { return m_place.words; }
    void setWords(const QString &words);
    bool hasPrevious() const { return m_place.page > 1; }
    bool hasNext() const { return m_place.page < m_text.pages.size(); }
    int firstMark() const; ///< row with the first marked word; -1 = none on this page
    QAbstractItemModel *rows() { return &m_rows; }

  Q_SIGNALS:
    void openChanged();
    void shown();

  private:
    struct Marked {
        AttachmentText text;
        bool isRead = false;
        QList<search::Passage> passages; ///< with the places of the words
    };
    static Result<Marked> read(Workspace &workspace, const Id &attachment, const QString &words);

    void load();
    void turnTo(int page);
    void fillRows();
    const AttachmentPage *page() const;

    Session &m_session;
    RowsModel<PreviewRow> m_rows;
    Id m_id;
    QString m_name;
    FilePlace m_place{1, {}};
    AttachmentText m_text;
    QList<search::Passage> m_passages;
    qint64 m_ticket = 0;
    bool m_isRead = false;
    bool m_loading = false;
};

} // namespace staffelstab
