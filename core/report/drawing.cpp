// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/drawing.h"

#include "base/text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr QRgb kChartInk = 0xff1a2027;
constexpr QRgb kGround = 0xff6f7d8a;
constexpr QRgb kCertain = 0xff0b4f8a;
constexpr QRgb kPossible = 0xff9cc3e6;
constexpr double kChartWidth = 640;
constexpr double kRowHeight = 26;
constexpr double kBarHeight = 14;
constexpr double kLabelWidth = 180;
constexpr double kValueWidth = 190;
constexpr double kChartLetters = 12; ///< pixels at full size
constexpr double kSharpness = 1.5;   ///< pixels of the image for each of the drawing

double largestOf(const Chart &chart)
{
    double largest = 0;
    for (const Bar &bar : chart.bars)
        largest = std::max({largest, bar.to, bar.limit.value_or(0)});
    return largest;
}

void paintBar(QPainter &painter, const Bar &bar, double top, double perUnit)
{
    const auto strip = [&](double from, double to) {
        return QRectF(kLabelWidth + from * perUnit, top + (kRowHeight - kBarHeight) / 2, (to - from) * perUnit,
                      kBarHeight);
    };
    painter.setPen(QColor::fromRgb(kChartInk));
    const QRectF label(0, top, kLabelWidth - 8, kRowHeight);
    painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight, cleaned(bar.label));
    const QRectF value(kChartWidth - kValueWidth + 8, top, kValueWidth - 8, kRowHeight);
    painter.drawText(value, Qt::AlignVCenter | Qt::AlignLeft, cleaned(bar.value));
    painter.fillRect(strip(0, bar.from), QColor::fromRgb(kCertain));
    painter.fillRect(strip(bar.from, bar.to), QColor::fromRgb(kPossible));
    painter.setPen(QPen(QColor::fromRgb(kGround), 1));
    painter.drawLine(QPointF(kLabelWidth, top), QPointF(kLabelWidth, top + kRowHeight));
    if (!bar.limit) return;
    const double place = kLabelWidth + *bar.limit * perUnit;
    painter.setPen(QPen(QColor::fromRgb(kChartInk), 2));
    painter.drawLine(QPointF(place, top + 2), QPointF(place, top + kRowHeight - 2));
}

void paintChart(QPainter &painter, const Chart &chart, const FlowBand &band)
{
    painter.save();
    QFont font(u"Noto Sans"_s);
    font.setPixelSize(static_cast<int>(kChartLetters));
    painter.setFont(font);
    const double largest = largestOf(chart);
    const double perUnit = largest > 0 ? (kChartWidth - kLabelWidth - kValueWidth) / largest : 0;
    for (qsizetype i = 0; i < chart.bars.size(); ++i)
        if (const double top = static_cast<double>(i) * kRowHeight; top >= band.top && top < band.bottom)
            paintBar(painter, chart.bars[i], top, perUnit);
    painter.restore();
}

} // namespace

QSizeF sizeOf(const Drawing &drawing)
{
    if (const auto *picture = std::get_if<Picture>(&drawing)) return picture->flow.size;
    return {kChartWidth, kRowHeight * static_cast<double>(std::get<Chart>(drawing).bars.size())};
}

QString descriptionOf(const Drawing &drawing)
{
    return std::visit([](const auto &each) { return each.description; }, drawing);
}

QList<FlowBand> bandsOf(const Drawing &drawing)
{
    if (const auto *picture = std::get_if<Picture>(&drawing)) return bandsOf(picture->flow);
    QList<FlowBand> bands;
    for (qsizetype i = 0; i < std::get<Chart>(drawing).bars.size(); ++i)
        bands << FlowBand{kRowHeight * static_cast<double>(i), kRowHeight * static_cast<double>(i + 1)};
    return bands;
}

void paintDrawing(QPainter &painter, const Drawing &drawing, const FlowBand &band)
{
    if (const auto *picture = std::get_if<Picture>(&drawing)) return paintFlow(painter, *picture, band);
    paintChart(painter, std::get<Chart>(drawing), band);
}

QByteArray pngOf(const Drawing &drawing)
{
    const QSizeF size = sizeOf(drawing);
    QImage image((size * kSharpness).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kSharpness, kSharpness);
    paintDrawing(painter, drawing, {0, size.height()});
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    image.save(&png, "PNG");
    return png.data();
}

} // namespace staffelstab::report
