// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "process/fileplace.h"
#include "process/filepreviewviewmodel.h"
#include "process/steplinesviewmodel.h"
#include "search/previewrows.h"
#include "shell/session.h"
#include "usecase/extracting.h"

#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One attachment, a page at a time: what was read of it, with the words marked that led there, how it looks where it
/// is a picture or a PDF, and its lines, of which steps can be made.
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
    Q_PROPERTY(staffelstab::FilePreviewViewModel *preview READ preview CONSTANT FINAL)
    Q_PROPERTY(staffelstab::StepLinesViewModel *stepLines READ stepLines CONSTANT FINAL)

  public:
    explicit FileTextViewModel(Session &session, QObject *parent = nullptr);

    /// Of the process, or of something that belongs to it.
    void showFile(const Id &process, const Id &attachment, const QString &name, const FilePlace &place = {1, {}});
    Q_INVOKABLE void close();
    Q_INVOKABLE void previous() { turnTo(m_place.page - 1); }
    Q_INVOKABLE void next() { turnTo(m_place.page + 1); }
    /// Page keys, Home, End, and plus, minus and 0 for the size; true where the key meant something here.
    Q_INVOKABLE bool pressed(int key);

    bool isOpen() const { return !m_id.isEmpty(); }
    QString name() const { return m_name; }
    /// "Page 3 of 12", "Sheet Fees (2 of 5)"; empty for a file that is one piece.
    QString pageText() const;
    /// Why there is no text to be read.
    QString emptyText() const;
    QString words() const { return m_place.words; }
    void setWords(const QString &words);
    bool hasPrevious() const { return m_place.page > 1; }
    bool hasNext() const { return m_place.page < pageCount(); }
    int firstMark() const; ///< row with the first marked word; -1 = none on this page
    QAbstractItemModel *rows() { return &m_rows; }
    FilePreviewViewModel *preview() { return &m_preview; }
    StepLinesViewModel *stepLines() { return &m_stepLines; }

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
    int pageCount() const; ///< also of a file that is not read yet
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
    FilePreviewViewModel m_preview;
    StepLinesViewModel m_stepLines;
    qint64 m_ticket = 0;
    bool m_isRead = false;
    bool m_loading = false;
};

} // namespace staffelstab
