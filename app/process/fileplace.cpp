// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/fileplace.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

QString toField(const FilePlace &place) { return u"page %1 %2"_s.arg(place.page).arg(place.words); }

std::optional<FilePlace> filePlaceIn(const QString &field)
{
    if (!field.startsWith("page "_L1)) return std::nullopt;
    const int page = field.section(u' ', 1, 1).toInt();
    if (page <= 0) return std::nullopt;
    return FilePlace{page, field.section(u' ', 2)};
}

} // namespace staffelstab
