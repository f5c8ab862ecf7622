// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/flowpicture.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

struct FlowLaneRow {
    QString name;
    QRectF area;

    bool operator==(const FlowLaneRow &) const = default;
};

struct FlowBoxRow {
    QString number;
    QString name;
    QString sentence; ///< everything that the picture says of the step, in words
    QRectF area;
    bool breaksMedium = false;

    bool operator==(const FlowBoxRow &) const = default;
};

struct FlowEdgeRow {
    QVariantList parts; ///< areas of its straight parts
    QPointF tip;
    qreal turn = 0; ///< of an arrow that points down, in degrees
    QPointF middle; ///< of its longest part, where a change of medium is marked
    bool breaksMedium = false;

    bool operator==(const FlowEdgeRow &) const = default;
};

/// Ablaufbild: the steps of a sheet as boxes below those who do them, in measures at full size.
class FlowViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by SheetViewModel")
    Q_PROPERTY(qreal width READ width NOTIFY shown FINAL)
    Q_PROPERTY(qreal height READ height NOTIFY shown FINAL)
    Q_PROPERTY(qreal headHeight READ headHeight NOTIFY shown FINAL)
    Q_PROPERTY(int count READ count NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *lanes READ lanes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *boxes READ boxes CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *edges READ edges CONSTANT FINAL)

  public:
    explicit FlowViewModel(QObject *parent = nullptr);

    void show(const ProcessSheet &sheet);

    qreal width() const { return m_size.width(); }
    qreal height() const { return m_size.height(); }
    qreal headHeight() const { return m_headHeight; }
    int count() const { return m_boxes.rowCount(); }
    QAbstractItemModel *lanes() { return &m_lanes; }
    QAbstractItemModel *boxes() { return &m_boxes; }
    QAbstractItemModel *edges() { return &m_edges; }

  Q_SIGNALS:
    void shown();

  private:
    RowsModel<FlowLaneRow> m_lanes;
    RowsModel<FlowBoxRow> m_boxes;
    RowsModel<FlowEdgeRow> m_edges;
    QSizeF m_size;
    qreal m_headHeight = 0;
};

} // namespace staffelstab
