// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace staffelstab::cli
{

/// Short form of QCoreApplication::translate, which lupdate finds under the same name.
inline QString translate(const char *context, const char *key, const char *comment = nullptr, qsizetype n = -1)
{
    return QCoreApplication::translate(context, key, comment, static_cast<int>(n));
}

} // namespace staffelstab::cli
