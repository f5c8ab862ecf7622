// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extract/zipcontainer.h"

namespace staffelstab::extract
{

enum class ContainerKind { Unknown, OpenDocument, Word, Workbook, Presentation };

struct ContainerContent {
    ContainerKind kind = ContainerKind::Unknown;
    QString part; ///< of Office Open XML: where the document itself lies
};

/// What a ZIP container holds, by the document in it.
ContainerContent containerContent(ZipContainer &container);

} // namespace staffelstab::extract
