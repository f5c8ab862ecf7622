// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/flowpicture.h"

#include "flow/flowsteps.h"

namespace staffelstab
{

SheetFlow flowOf(const ProcessSheet &sheet)
{
    QHash<Id, QString> names;
    for (const RecordLabel &label : sheet.labels)
        names.insert(label.id, label.title);
    SheetFlow result{flow::flowStepsOf(sheet.steps, names), {}};
    result.picture = flow::layOut(result.steps);
    return result;
}

} // namespace staffelstab
