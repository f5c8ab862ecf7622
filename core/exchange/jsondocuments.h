// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

namespace staffelstab::exchange
{

/// Documents as JSON lines or as a JSON array: id, title, text and optionally unit, kind and tags; each becomes a
/// knowledge item whose externalId is the document's id. Other keys are kept as lines of the text.
class JsonDocumentsReader
{
  public:
    static Package read(const Source &source);
};

} // namespace staffelstab::exchange
