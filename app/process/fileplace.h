// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace staffelstab
{

/// A page of an attachment and the words that led there, as it goes from page to page of the program in the place of a
/// field: "page 3 leinenzwang wald".
struct FilePlace {
    int page = 0; ///< from 1
    QString words;

    bool operator==(const FilePlace &) const = default;
};

QString toField(const FilePlace &place);
std::optional<FilePlace> filePlaceIn(const QString &field);

} // namespace staffelstab
