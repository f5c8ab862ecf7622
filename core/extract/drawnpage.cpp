// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/drawnpage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab::extract
{
namespace
{

constexpr qint64 kColours = 3;

bool fitsTogether(const DrawnPage &page)
{
    if (page.pages < 1 || page.width < 1 || page.height < 1) return false;
    if (page.width > kLongestSide || page.height > kLongestSide) return false;
    const qint64 dots = qint64(page.width) * page.height;
    return dots <= kMostDots && page.dots.size() == dots * kColours;
}

} // namespace

std::optional<DrawnSize> drawnSize(double pageWidth, double pageHeight, int wishedWidth)
{
    if (!(pageWidth > 0 && pageHeight > 0) || !std::isfinite(pageWidth * pageHeight)) return std::nullopt;
    constexpr double most = kMostDots - qint64{2} * kLongestSide, longest = kLongestSide - 1; // a renderer may round up
    const double scale = std::min({std::max(1, wishedWidth) / pageWidth, longest / pageWidth, longest / pageHeight,
                                   std::sqrt(most / (pageWidth * pageHeight))});
    return DrawnSize{std::max(1, static_cast<int>(pageWidth * scale)),
                     std::max(1, static_cast<int>(pageHeight * scale))};
}

QByteArray toBytes(const DrawnPage &page)
{
    const QJsonObject head =
        page.refusal ? QJsonObject{{u"state"_s, stateName(*page.refusal)}}
                     : QJsonObject{{u"pages"_s, page.pages}, {u"width"_s, page.width}, {u"height"_s, page.height}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + page.dots;
}

std::optional<DrawnPage> drawnPageFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) return std::nullopt;
    const QJsonObject head = QJsonDocument::fromJson(bytes.first(end)).object();
    if (const auto refusal = stateFromName(head.value(u"state"_s).toString())) return DrawnPage{refusal, 0, 0, 0, {}};
    DrawnPage page{{},
                   head.value(u"pages"_s).toInt(),
                   head.value(u"width"_s).toInt(),
                   head.value(u"height"_s).toInt(),
                   bytes.sliced(end + 1)};
    if (!fitsTogether(page)) return std::nullopt;
    return page;
}

} // namespace staffelstab::extract
