// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace staffelstab::exchange
{

/// XML that may be given to a parser: UTF-8 whatever was declared, without declaration and document type, no markup or
/// text long enough to fill the memory. Throws Refused.
struct PreparedXml {
    QByteArray owner;
    QByteArrayView utf8;    ///< into owner, behind the declaration
    qint64 linesBefore = 0; ///< lines of the declaration
};

PreparedXml preparedXml(const QByteArray &bytes);

} // namespace staffelstab::exchange
