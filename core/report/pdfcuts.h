// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QTextDocument;

namespace staffelstab::report
{

/// A part of the endless strip, from its top to its bottom.
struct Span {
    double top = 0;
    double bottom = 0;

    double height() const { return bottom - top; }
    bool operator==(const Span &) const = default;
};

/// What is never torn: a line, or a row of a table.
struct Strip {
    Span span;
    bool staysWithNext = false;
    Span head; ///< of its table, to be repeated where a page begins with it
};

/// What stands on one page: the repeated head of a table and a part of the text.
struct Slice {
    Span head;
    Span body;

    bool operator==(const Slice &) const = default;
};

/// The strips of a text that is laid out without pages. A row higher than a page falls into its lines.
QList<Strip> stripsOf(const QTextDocument &text, double pageHeight);

/// Fills page after page; what stays with the next goes over to the next page together with it.
QList<Slice> slicesOf(const QList<Strip> &strips, double pageHeight);

} // namespace staffelstab::report
