// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "form/rowsmodel.h"
#include "shell/session.h"

#include <QMap>
#include <QSet>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// A line of an attachment that may become a step.
struct StepLineRow {
    QString words;
    bool ticked = false;

    bool operator==(const StepLineRow &) const = default;
};

/// The lines of an attachment, page by page, of which those that are ticked become steps of the process. Ticks stay
/// while pages are turned.
class StepLinesViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by FileTextViewModel")
    Q_PROPERTY(bool open READ isOpen WRITE setOpen NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY changed FINAL) ///< on all pages
    Q_PROPERTY(bool allTicked READ areAllTicked NOTIFY changed FINAL) ///< on the page that is shown
    Q_PROPERTY(QString tickedText READ tickedText NOTIFY changed FINAL)
    Q_PROPERTY(bool taking READ isTaking NOTIFY changed FINAL) ///< steps are being made

  public:
    explicit StepLinesViewModel(Session &session, QObject *parent = nullptr);

    void showFile(const Id &process, const Id &attachment);
    /// Lines are made of it while they are open.
    void showPage(int page, const QString &text);
    void close();

    bool isOpen() const { return m_open; }
    void setOpen(bool open);
    QAbstractItemModel *rows() { return &m_rows; }
    int count() const { return m_rows.rowCount(); }
    int current() const { return m_current; }
    int tickedCount() const;
    bool areAllTicked() const;
    QString tickedText() const;
    bool isTaking() const { return m_taking; }

    /// Turns the tick over; with Shift every line from the one before gets the tick that that one has.
    Q_INVOKABLE void press(int row, int modifiers);
    /// The keyboard goes to a line; with Shift it takes the tick of the line that it comes from along.
    Q_INVOKABLE void moveTo(int row, int modifiers);
    /// Arrows, Home, End, Space and Ctrl+A; true where the key meant something here.
    Q_INVOKABLE bool pressed(int key, int modifiers);
    Q_INVOKABLE void tickAll(bool ticked);
    /// Makes steps of the ticked lines of all pages, in order, behind those that are there.
    Q_INVOKABLE void takeOver();

  Q_SIGNALS:
    void changed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    struct Lines {
        QStringList lines;
        QSet<qsizetype> ticked;
    };
    using Pages = QMap<int, Lines>;
    Lines &shown() { return m_pages[m_page]; }
    void tick(int from, int to, bool ticked);
    void split();
    void untick(const Pages &taken);
    void fillRows();

    Session &m_session;
    RowsModel<StepLineRow> m_rows;
    Pages m_pages;  ///< that were looked at
    QString m_text; ///< of the page that is shown; divided only for whoever wants its lines
    Id m_process;
    Id m_attachment;
    int m_page = 1;
    int m_current = 0;
    bool m_open = false;
    bool m_taking = false;
};

} // namespace staffelstab
