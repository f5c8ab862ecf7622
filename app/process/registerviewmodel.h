// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formfield.h"
#include "process/bulkchange.h"
#include "process/registermodel.h"
#include "process/registerviews.h"
#include "shell/appsettings.h"
#include "shell/session.h"

#include <QTimer>

namespace staffelstab
{

/// One column as the header and the column choice show it.
struct RegisterHeading {
    int column = 0;
    QString title;
    qreal width = 0;
    bool number = false;
    bool shown = true;
    QString sorted;      ///< "up", "down" or empty
    bool review = false; ///< shown with its colour
    bool grows = false;  ///< takes the width that is left

    bool operator==(const RegisterHeading &) const = default;
};

/// The register of processes: filters, order, columns, selection. Filtering and sorting run on the reader's thread;
/// the newest question wins.
class RegisterViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by ProcessesViewModel")
    Q_PROPERTY(staffelstab::RegisterModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(staffelstab::BulkChange *bulk READ bulk CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RegisterViews *views READ views CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *headings READ headings CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *columns READ columns CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *units READ units CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *tags READ tags CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *kinds READ kinds NOTIFY wordsChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *statuses READ statuses NOTIFY wordsChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *reviewStates READ reviewStates NOTIFY wordsChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *completenessBands READ completenessBands CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *riskBands READ riskBands CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *partners READ partners CONSTANT FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString status READ status WRITE setStatus NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString tag READ tag WRITE setTag NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString reviewState READ reviewState WRITE setReviewState NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString completeness READ completeness WRITE setCompleteness NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString risk READ risk WRITE setRisk NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString sharedWith READ sharedWith WRITE setSharedWith NOTIFY filterChanged FINAL)
    /// Key of the column whose values the rows stand under; empty = none.
    Q_PROPERTY(QString grouping READ grouping WRITE setGrouping NOTIFY filterChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *groupings READ groupings CONSTANT FINAL)
    Q_PROPERTY(QString onlyText READ onlyText NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ isFiltered NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY rowsChanged FINAL)
    Q_PROPERTY(qreal lettersWide READ lettersWide NOTIFY columnsChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

  public:
    RegisterViewModel(Session &session, AppSettings &settings, QObject *parent = nullptr);

    RegisterModel *rows() { return &m_model; }
    BulkChange *bulk() { return &m_bulk; }
    RegisterViews *views() { return &m_views; }
    QAbstractItemModel *headings() { return &m_headings; }
    QAbstractItemModel *columns() { return &m_columns; }
    PickerModel *units() { return &m_units; }
    PickerModel *tags() { return &m_tags; }
    PickerModel *kinds() { return m_kinds.get(); }
    PickerModel *statuses() { return m_statuses.get(); }
    PickerModel *reviewStates() { return m_reviewStates.get(); }
    PickerModel *completenessBands() { return &m_completenessBands; }
    PickerModel *riskBands() { return &m_riskBands; }
    /// With whom work is done together: anybody, or one of those who are named.
    PickerModel *partners() { return &m_partners; }

    QString text() const { return m_filter.text; }
    void setText(const QString &text) { change(&RegisterFilter::text, text); }
    QString unit() const { return m_filter.unit; }
    void setUnit(const QString &unit) { change(&RegisterFilter::unit, unit); }
    QString kind() const { return m_filter.kind; }
    void setKind(const QString &kind) { change(&RegisterFilter::kind, kind); }
    QString status() const { return m_filter.status; }
    void setStatus(const QString &status) { change(&RegisterFilter::status, status); }
    QString tag() const { return m_filter.tag; }
    void setTag(const QString &tag) { change(&RegisterFilter::tag, tag); }
    QString reviewState() const { return m_filter.reviewState; }
    void setReviewState(const QString &state) { change(&RegisterFilter::reviewState, state); }
    QString completeness() const { return m_filter.completeness; }
    void setCompleteness(const QString &band) { change(&RegisterFilter::completeness, band); }
    QString risk() const { return m_filter.risk; }
    void setRisk(const QString &band) { change(&RegisterFilter::risk, band); }
    QString sharedWith() const { return m_filter.sharedWith; }
    void setSharedWith(const QString &with) { change(&RegisterFilter::sharedWith, with); }
    QString grouping() const;
    void setGrouping(const QString &key);
    PickerModel *groupings() { return &m_groupings; }
    /// What the register is narrowed to from elsewhere; empty when it is not.
    QString onlyText() const { return m_onlyText; }
    /// Shows these alone, whatever was filtered before.
    void showOnly(const QStringList &processes, const QString &text);
    Q_INVOKABLE void clearOnly();
    bool isFiltered() const;
    QString countText() const;
    int total() const { return m_rows ? static_cast<int>(m_rows->size()) : 0; }
    qreal lettersWide() const;
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    /// A register that nobody sees waits with reading.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    Q_INVOKABLE void resetFilter();
    /// Sorts by a column; by the same one again turns the order round.
    Q_INVOKABLE void sortBy(int column);
    Q_INVOKABLE void showColumn(int column, bool shown);
    Q_INVOKABLE void defaultColumns();
    /// Keeps filters, columns and order under a name.
    Q_INVOKABLE void keepView(const QString &name);
    Q_INVOKABLE void showView(int row);

  Q_SIGNALS:
    void filterChanged();
    void rowsChanged();
    void columnsChanged();
    void wordsChanged();
    void activeChanged();

  private:
    struct Loaded {
        RegisterRows rows;
        RegisterOrder order;
        QList<FormEntry> units;
        QList<FormEntry> tags;
        QList<FormEntry> partners;
    };
    /// What is shown and which records have changed since; no rows or no ids read all.
    struct Known {
        RegisterRows rows;
        QStringList changed;
    };
    static Result<Loaded> read(Workspace &workspace, const Known &known, const RegisterFilter &filter,
                               const FormEntry &all);

    void change(QString RegisterFilter::*member, const QString &value);
    void clearFilter();
    void load();
    void show(const Result<Loaded> &loaded, const RegisterFilter &filter);
    void filter();
    void setColumns(const QStringList &columns);
    void showHeadings();
    void makeWords();

    Session &m_session;
    AppSettings &m_settings;
    RegisterModel m_model;
    BulkChange m_bulk;
    RegisterViews m_views;
    RowsModel<RegisterHeading> m_headings;
    RowsModel<RegisterHeading> m_columns;
    PickerModel m_units{nullptr};
    PickerModel m_tags{nullptr};
    PickerModel m_completenessBands{nullptr};
    PickerModel m_riskBands{nullptr};
    PickerModel m_partners{nullptr};
    PickerModel m_groupings{nullptr};
    std::unique_ptr<PickerModel> m_kinds;
    std::unique_ptr<PickerModel> m_statuses;
    std::unique_ptr<PickerModel> m_reviewStates;
    RegisterRows m_rows;
    RegisterFilter m_filter;
    QString m_onlyText;
    QStringList m_shown; ///< keys of the columns
    QTimer m_soon;
    QTimer m_typing;
    QStringList m_changed; ///< records, since the rows were read
    QString m_error;
    QString m_language;
    qint64 m_ticket = 0;
    bool m_loading = true;
    bool m_active = false;
    bool m_reading = false;
    bool m_stale = true;
    bool m_manyChanged = true; ///< all is to be read again
};

} // namespace staffelstab
