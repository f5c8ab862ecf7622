// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/hitsmodel.h"
#include "search/previewrows.h"
#include "shell/session.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <atomic>
#include <memory>
#include <optional>

namespace staffelstab
{

/// What a record says, beside the results: its texts with every place that matches, to be walked through.
class PreviewViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SearchViewModel")
    Q_PROPERTY(QString recordId READ recordId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList titleMarks READ titleMarks NOTIFY changed FINAL)
    Q_PROPERTY(QString kindWord READ kindWord NOTIFY changed FINAL)
    Q_PROPERTY(QString context READ context NOTIFY changed FINAL)
    Q_PROPERTY(QAbstractItemModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int placeCount READ placeCount NOTIFY placeChanged FINAL)
    Q_PROPERTY(QString placeText READ placeText NOTIFY placeChanged FINAL) ///< "3 of 12"
    Q_PROPERTY(int placeRow READ placeRow NOTIFY placeChanged FINAL)       ///< row of the place, -1 for none
    Q_PROPERTY(qreal placeShare READ placeShare NOTIFY placeChanged FINAL) ///< how far down its row it stands, 0 to 1

  public:
    explicit PreviewViewModel(Session &session, QObject *parent = nullptr);

    QString recordId() const { return m_hit.id; }
    QString title() const { return m_hit.title; }
    QVariantList titleMarks() const { return titleMarksOf(m_hit); }
    QString kindWord() const;
    QString context() const { return m_hit.context; }
    QAbstractItemModel *rows() { return &m_rows; }
    int placeCount() const { return static_cast<int>(m_places.size()); }
    QString placeText() const;
    int placeRow() const;
    qreal placeShare() const;
    /// Field and record of the place that the person has walked to; nothing before.
    struct Target {
        QString field;
        Id record;
    };
    std::optional<Target> target() const;

    void show(const search::Hit &hit, const search::Query &query);
    void clear();
    /// Reads everything again, for example after the language changed.
    void reload();

    /// To the next place, behind the last one to the first.
    Q_INVOKABLE void next() { move(1); }
    Q_INVOKABLE void previous() { move(-1); }

  Q_SIGNALS:
    void changed();
    void placeChanged();

  private:
    struct Place {
        int row = 0;
        int mark = 0;
    };
    static Result<QList<PreviewRow>> read(Workspace &workspace, const search::Hit &hit, const search::Query &query);

    void load();
    void fill(QList<PreviewRow> rows);
    void move(int by);
    void point(int place);

    Session &m_session;
    search::Hit m_hit;
    search::Query m_query;
    RowsModel<PreviewRow> m_rows;
    QList<Place> m_places;
    int m_place = -1;
    bool m_walked = false;
    QTimer m_pause;
    std::shared_ptr<std::atomic<qint64>> m_newest = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace staffelstab
