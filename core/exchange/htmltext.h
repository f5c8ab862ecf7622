// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace staffelstab::exchange
{

struct HtmlText {
    QString title; ///< of the head, else the first heading
    QString text;  ///< paragraphs and list items on lines of their own
};

/// What a person reads of an HTML page, however broken its markup is. In time and memory linear in its length.
HtmlText htmlText(const QString &html);

/// Text with character references ("&auml;", "&#228;") replaced.
QString decodedEntities(QStringView text);

} // namespace staffelstab::exchange
