// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordform.h"
#include "usecase/records.h"

namespace staffelstab
{

/// One row of a list of records: its name and what stands beside it.
struct RecordRow {
    QString id;
    QString title;
    QString detail;
    QString code; ///< of the field by which the list is narrowed, such as the kind of a knowledge item
    bool unsaved = false;

    bool operator==(const RecordRow &) const = default;
};

/// The records of one kind as a list with a filter, and the form of the one that is open.
class RecordList : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by view-models")
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(staffelstab::RecordForm *form READ form CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY filterChanged FINAL)
    Q_PROPERTY(staffelstab::PickerModel *codes READ codes CONSTANT FINAL)
    /// What the codes say of a record, such as its kind or its state.
    Q_PROPERTY(QString codesLabel READ codesLabel NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int shown READ shown NOTIFY rowsChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString kindLabel READ kindLabelText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString kindPlural READ kindPluralText NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool loading READ isLoading NOTIFY rowsChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY rowsChanged FINAL)
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)

  public:
    /// What the list needs to know of its kind.
    struct Shape {
        RecordKind kind = RecordKind::None;
        const char *detail = "";   ///< field shown beside the name
        const char *narrowBy = ""; ///< choice field by which the list can be narrowed
        QStringList hidden = {};   ///< fields that the form leaves out
        QStringList filtered = {}; ///< fields that the filter looks at beside name and detail
    };

    RecordList(Session &session, Shape shape, QObject *parent = nullptr);

    QAbstractItemModel *rows() { return &m_rows; }
    RecordForm *form() { return &m_form; }
    PickerModel *codes() { return m_codes; }
    QString codesLabel() const;
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    QString code() const { return m_code; }
    void setCode(const QString &code);
    int shown() const { return static_cast<int>(m_rows.rows().size()); }
    int total() const { return m_total; }
    QString countText() const;
    QString kindLabelText() const;
    QString kindPluralText() const;
    bool isLoading() const { return m_loading; }
    QString error() const { return m_error; }
    /// A list that nobody sees waits with reading.
    bool isActive() const { return m_active; }
    void setActive(bool active);

    Q_INVOKABLE void open(const QString &id);
    /// A new record, filled in advance where values are given.
    Q_INVOKABLE void create();
    void create(AnyRecord record);
    Q_INVOKABLE void remove(const QString &id);
    Q_INVOKABLE void resetFilter();
    Q_INVOKABLE int positionOf(const QString &id) const;

  Q_SIGNALS:
    void filterChanged();
    void rowsChanged();
    void activeChanged();
    /// A sentence for the person; what was done can be undone.
    void done(const QString &sentence);
    void failed(const QString &sentence);

  private:
    struct Listed {
        QList<RecordRow> rows;
        int total = 0;
    };
    static Result<Listed> list(Workspace &workspace, const Shape &shape, const QString &filter, const QString &code);
    void load();

    Session &m_session;
    const Shape m_shape;
    RowsModel<RecordRow> m_rows;
    RecordForm m_form;
    PickerModel *m_codes = nullptr;
    QTimer m_soon;
    QString m_filter;
    QString m_code;
    QString m_error;
    int m_total = 0;
    qint64 m_ticket = 0;
    bool m_loading = true;
    bool m_active = false;
    bool m_stale = true;
};

} // namespace staffelstab
