// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "roadmap/matrixrows.h"
#include "roadmap/proposalviewmodel.h"
#include "roadmap/roadmaprows.h"

namespace staffelstab
{

/// The page of half-year bundles: what is planned when, what speaks against it, and how it can be moved.
class RoadmapViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by AppViewModel")
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed FINAL)
    Q_PROPERTY(bool empty READ isEmpty NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(QVariantList unplanned READ unplanned NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *warnings READ warnings CONSTANT FINAL)
    Q_PROPERTY(QString warningsText READ warningsText NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *years READ years CONSTANT FINAL)
    /// What is done together with others.
    Q_PROPERTY(QAbstractItemModel *shared READ shared CONSTANT FINAL)
    Q_PROPERTY(QString sharedSum READ sharedSum NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *matrix READ matrix CONSTANT FINAL)
    Q_PROPERTY(QString matrixText READ matrixText NOTIFY changed FINAL)
    Q_PROPERTY(staffelstab::ProposalViewModel *proposal READ proposal CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *bundle READ bundle CONSTANT FINAL)
    /// The card that moved last and takes the focus where it has come to.
    Q_PROPERTY(QString moving READ moving NOTIFY changed FINAL)

  public:
    explicit RoadmapViewModel(Session &session, QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    bool isEmpty() const { return m_loaded && m_view.columns.isEmpty() && m_view.unplanned.isEmpty(); }
    bool isReadOnly() const { return m_session.isReadOnly(); }
    QString error() const { return m_error; }
    QString summary() const;
    QAbstractItemModel *columns() { return &m_columns; }
    QVariantList unplanned() const { return m_unplanned; }
    QAbstractItemModel *warnings() { return &m_warnings; }
    QString warningsText() const;
    QAbstractItemModel *years() { return &m_years; }
    QAbstractItemModel *shared() { return &m_shared; }
    QString sharedSum() const { return m_sharedSum; }
    QAbstractItemModel *matrix() { return &m_matrix; }
    QString matrixText() const;
    ProposalViewModel *proposal() { return &m_proposal; }
    RecordForm *bundle() { return &m_bundle; }
    QString moving() const { return m_moving; }
    /// A page that nobody sees waits with reading.
    void setActive(bool active);

    /// Along the half-years; behind the last one lies what is not planned. steps: −1 earlier, 1 later.
    Q_INVOKABLE void move(const QString &recommendation, int steps);
    /// An empty half-year takes it out of the plan.
    Q_INVOKABLE void place(const QString &recommendation, const QString &halfYear);
    Q_INVOKABLE void focusTaken() { m_moving.clear(); }
    /// For this half-year; the next one where it is empty.
    Q_INVOKABLE void addBundle(const QString &halfYear = {});
    Q_INVOKABLE void openBundle(const QString &id) { m_bundle.openRecord(id); }
    /// Moves the open bundle to the bin; its recommendations keep their half-year.
    Q_INVOKABLE void removeBundle();
    Q_INVOKABLE void reach(const QString &bundle, int position, bool reached);
    Q_INVOKABLE void reload();

  Q_SIGNALS:
    void changed();
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    void show(const RoadmapView &view);
    QString halfYearOf(const QString &recommendation) const;
    /// So that a second press counts from where the first has sent the card, before that is written and read again.
    void expect(const QString &recommendation, const QString &halfYear);

    Session &m_session;
    RoadmapView m_view;
    RowsModel<ColumnRow> m_columns;
    RowsModel<WarningRow> m_warnings;
    RowsModel<YearRow> m_years;
    RowsModel<PartnerRow> m_shared;
    QString m_sharedSum;
    RowsModel<MatrixRow> m_matrix;
    QVariantList m_unplanned;
    ProposalViewModel m_proposal;
    RecordForm m_bundle;
    QString m_error;
    QString m_moving;
    qint64 m_ticket = 0;
    bool m_loaded = false;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
