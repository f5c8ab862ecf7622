// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/flowpainting.h"

#include "base/text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr QRgb kInk = 0xff1a2027;
constexpr QRgb kFrame = 0xff6f7d8a;
constexpr QRgb kLaneFrame = 0xffc3ccd6;
constexpr QRgb kLaneFill = 0xfff6f8fa;
constexpr QRgb kBoxFill = 0xffe8eef5;
constexpr QRgb kBreakFill = 0xfffdf1d6;
constexpr QRgb kBreakInk = 0xff7a4f00;
constexpr double kLetters = 12; ///< pixels at full size
constexpr double kInset = 6;
constexpr double kTipLength = 9;
constexpr double kTipWidth = 5;

QFont letters(bool isBold)
{
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(static_cast<int>(kLetters));
    font.setWeight(isBold ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// In at most so many lines; what does not fit is cut with an ellipsis.
void paintText(QPainter &painter, const QRectF &area, const QString &text, int lines)
{
    const QFontMetricsF measure(painter.font());
    QString shown = cleaned(text).simplified();
    int wrap = Qt::TextWordWrap;
    for (const QString &word : shown.split(u' '))
        if (measure.horizontalAdvance(word) > area.width()) wrap = Qt::TextWrapAnywhere;
    const auto fits = [&](const QString &words) {
        return measure.boundingRect(area, wrap, words).height() <= lines * measure.lineSpacing() + 1;
    };
    if (!fits(shown)) {
        qsizetype low = 0;
        qsizetype high = shown.size();
        while (low + 1 < high) {
            const qsizetype middle = (low + high) / 2;
            (fits(shown.left(middle) + u'…') ? low : high) = middle;
        }
        shown = shown.left(low) + u'…';
    }
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | wrap, shown);
}

void paintLanes(QPainter &painter, const flow::FlowPicture &picture, bool areNamed)
{
    painter.setFont(letters(true));
    for (qsizetype i = 0; i < picture.lanes.size(); ++i) {
        const QRectF &area = picture.lanes[i].area;
        painter.setPen(QColor::fromRgb(kLaneFrame));
        painter.setBrush(i % 2 == 0 ? QColor(Qt::white) : QColor::fromRgb(kLaneFill));
        painter.drawRect(area);
        if (!areNamed) continue;
        painter.setPen(QColor::fromRgb(kInk));
        paintText(painter, QRectF(area.left() + kInset, area.top(), area.width() - 2 * kInset, picture.headHeight),
                  picture.lanes[i].name, 2);
    }
}

void paintEdge(QPainter &painter, const flow::FlowEdge &edge)
{
    const QColor ink = QColor::fromRgb(edge.breaksMedium ? kBreakInk : kFrame);
    QPen pen(ink, 1.5);
    if (edge.breaksMedium) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(edge.points));
    const QPointF end = edge.points.last();
    const QPointF way = end - edge.points[edge.points.size() - 2];
    const QPointF back = way.x() != 0 ? QPointF(way.x() > 0 ? -1 : 1, 0) : QPointF(0, way.y() > 0 ? -1 : 1);
    const QPointF side(back.y(), back.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({end, end + kTipLength * back + kTipWidth * side, end + kTipLength * back - kTipWidth * side}));
}

} // namespace

QList<FlowBand> bandsOf(const flow::FlowPicture &picture)
{
    QList<FlowBand> bands;
    double top = 0;
    for (qsizetype i = 0; i < picture.boxes.size(); ++i) {
        const bool isLast = i + 1 == picture.boxes.size();
        const double bottom =
            isLast ? picture.size.height() : (picture.boxes[i].area.bottom() + picture.boxes[i + 1].area.top()) / 2;
        bands << FlowBand{top, bottom};
        top = bottom;
    }
    return bands;
}

void paintFlow(QPainter &painter, const Picture &picture, const FlowBand &band)
{
    painter.save();
    paintLanes(painter, picture.flow, band.top <= 0);
    for (const flow::FlowEdge &edge : picture.flow.edges)
        paintEdge(painter, edge);
    painter.setFont(letters(false));
    for (const flow::FlowBox &box : picture.flow.boxes) {
        if (box.area.top() < band.top || box.area.bottom() > band.bottom) continue;
        const flow::FlowStep &step = picture.steps[box.step];
        painter.setPen(QPen(QColor::fromRgb(step.breaksMedium ? kBreakInk : kFrame), step.breaksMedium ? 2 : 1));
        painter.setBrush(QColor::fromRgb(step.breaksMedium ? kBreakFill : kBoxFill));
        painter.drawRect(box.area);
        painter.setPen(QColor::fromRgb(kInk));
        paintText(painter, box.area.adjusted(kInset, 2, -kInset, -2), (step.number + u' ' + step.name).trimmed(), 3);
    }
    painter.restore();
}

} // namespace staffelstab::report
