// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/stepsfromlines.h"

#include "store/feed.h"
#include "usecase/steps.h"
#include "usecase/writing.h"

#include <algorithm>

namespace staffelstab
{
namespace
{

/// A repeated command has made them already.
int stepsMadeBy(Workspace &workspace, const QString &command)
{
    const auto entries = store::ChangeFeed(workspace.database()).ofCommand(command);
    return static_cast<int>(std::ranges::count_if(entries, [](const store::FeedEntry &entry) {
        return entry.kind == RecordKind::Step && entry.operation == u"create";
    }));
}

} // namespace

Result<int> addStepsFromLines(Workspace &workspace, const Id &process, const Id &attachment, const QStringList &lines,
                              const QString &command)
{
    return inCommand(workspace, command, [&](store::RecordStore &store, const store::ChangeContext &change) {
        if (store.hasCommand(command)) return stepsMadeBy(workspace, command);
        const QString origin = require<Attachment>(store, attachment).name;
        QList<Step> steps = stepsOf(store, require<Process>(store, process).id);
        numberSteps(store, steps, change);
        int made = 0;
        for (const QString &line : lines) {
            auto step = std::get<Step>(blank(RecordKind::Step));
            step.process = process;
            step.name = line.simplified();
            step.origin = origin;
            if (step.name.isEmpty()) continue;
            step.number = stepNumber(steps.size() + ++made);
            putRecord(store, step, change);
        }
        return made;
    });
}

} // namespace staffelstab
