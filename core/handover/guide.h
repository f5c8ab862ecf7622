// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/completeness.h"

/// The interview guide: content, not code. Its German texts are used verbatim (interview-guide.md).
namespace staffelstab::handover
{

/// One question of the guide.
struct GuideQuestion {
    QString code; ///< "P7"
    QString german;
    QString english;

    bool operator==(const GuideQuestion &) const = default;
};

struct Guide {
    QString version;
    QList<GuideQuestion> questions;

    const GuideQuestion *find(QStringView code) const;
};

/// The guide that is shipped, level P: what is asked about a process.
const Guide &shippedGuide();

/// The code of the question that fills a gap ("Lückensuche", interview-guide.md §3); empty for the owner, whom the
/// supervisor sets and nobody is asked for.
QString questionFor(SheetPart part, const SheetContents &sheet);

} // namespace staffelstab::handover
