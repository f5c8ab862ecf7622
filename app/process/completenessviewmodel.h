// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "shell/session.h"
#include "usecase/processes.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// The band of a completeness in words.
QString completenessBandWord(handover::CompletenessBand band);

/// A part of the sheet with something missing.
struct GapRow {
    QString part; ///< code
    QString label;
    QString question; ///< of the interview guide; empty where nobody is asked
    QString points;   ///< "+8 points"
    bool unknown = false;

    bool operator==(const GapRow &) const = default;
};

/// A part that was said not to apply.
struct SettledRow {
    QString part;
    QString label;

    bool operator==(const SettledRow &) const = default;
};

/// How complete the sheet is, what is missing, and the answers that need no content. Never merged with the review
/// state.
class CompletenessViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(int points READ points NOTIFY shown FINAL)
    Q_PROPERTY(QString text READ text NOTIFY shown FINAL)
    Q_PROPERTY(QString tone READ tone NOTIFY shown FINAL)
    Q_PROPERTY(QString lackingText READ lackingText NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *gaps READ gaps CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *settled READ settled CONSTANT FINAL)
    Q_PROPERTY(int gapCount READ gapCount NOTIFY shown FINAL)
    Q_PROPERTY(int settledCount READ settledCount NOTIFY shown FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY shown FINAL)

  public:
    explicit CompletenessViewModel(Session &session, QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    int points() const { return m_points; }
    /// "62 of 100 points · usable"
    QString text() const;
    QString tone() const;
    /// What the sheet needs before it may be checked; empty when nothing, or when it is checked.
    QString lackingText() const { return m_lacking; }
    QAbstractItemModel *gaps() { return &m_gaps; }
    QAbstractItemModel *settled() { return &m_settled; }
    int gapCount() const { return m_gaps.rowCount(); }
    int settledCount() const { return m_settled.rowCount(); }
    bool isReadOnly() const { return m_session.isReadOnly(); }

    /// Leads to where the part is written down.
    Q_INVOKABLE void answer(const QString &part) { Q_EMIT answerRequested(part); }
    Q_INVOKABLE void markNotApplicable(const QString &part);
    /// Opens the question for whoever will know.
    Q_INVOKABLE void markUnknown(const QString &part);
    Q_INVOKABLE void takeBack(const QString &part);

  Q_SIGNALS:
    void shown();
    void answerRequested(const QString &part);
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void mark(const QString &part, const QString &code, const QString &question, const QString &sentence);

    Session &m_session;
    RowsModel<GapRow> m_gaps;
    RowsModel<SettledRow> m_settled;
    Id m_process;
    QString m_name;
    QString m_lacking;
    int m_points = 0;
};

} // namespace staffelstab
