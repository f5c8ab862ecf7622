// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace staffelstab::reading
{

/// Whether Tesseract with its German data is installed.
bool canRecognise();

/// What Tesseract reads of a picture; nothing when it fails or takes longer than 100 s.
std::optional<QString> recognised(const QByteArray &picture);

} // namespace staffelstab::reading
