// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QString>

/// What QPdfWriter of Qt 6.4 can't write: links inside the document, bookmarks, the language.
namespace staffelstab::report
{

/// A page counted from 0 and a height in points above its lower edge.
struct PdfPlace {
    int page = 0;
    double y = 0;
};

struct PdfLink {
    int page = 0;
    QRectF area; ///< in points; y counts upwards, the area's top is its lower edge
    PdfPlace target;
};

struct PdfBookmark {
    int level = 1;
    QString title;
    PdfPlace target;
};

struct PdfNavigation {
    QString language;
    QList<PdfLink> links;
    QList<PdfBookmark> bookmarks;
};

/// The same PDF with navigation. Throws Failure.
QByteArray withNavigation(const QByteArray &pdf, const PdfNavigation &navigation);

} // namespace staffelstab::report
