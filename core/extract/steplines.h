// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace staffelstab::extract
{

/// The lines of a page as they may become steps: a line that was only wrapped is joined with the one that it goes on
/// from, a word that it divided is whole again, and what counts or points in front of it is gone. Lines without a
/// letter (numbers of pages, rules) are left out.
QStringList stepLines(const QString &page);

/// A line without the number, letter, dash or dot that stands before its words. Days ("24. Dezember", "1.2.2024"),
/// times and amounts belong to the words.
QString withoutLineMark(const QString &line);

} // namespace staffelstab::extract
