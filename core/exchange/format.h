// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace staffelstab::exchange
{

enum class Format { Bpmn, Html, Markdown, PlainText, Csv, JsonDocuments, Exchange };

/// What a file is, by its first bytes and, where they leave it open, by its name; throws Refused for what we do not
/// read (Encrypted where that is why, Empty for nothing but blanks).
Format formatOf(const Source &source);

} // namespace staffelstab::exchange
