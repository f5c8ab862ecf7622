// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "cli/text.h"
#include "model/anyrecord.h"
#include "usecase/lookup.h"
#include "usecase/searching.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace staffelstab::cli
{
namespace
{

using namespace std::chrono_literals;

constexpr auto kWaitForWriter = 5s;
constexpr auto kBetweenTries = 50ms;

} // namespace

int Call::number(const QString &option, int otherwise) const
{
    if (!has(option)) return otherwise;
    bool ok = false;
    const int number = value(option).toInt(&ok);
    if (!ok || number < 0) throw UsageError{translate("Cli", "--%1 needs a number.").arg(option)};
    return number;
}

/// Two commands of a script, or a command beside a save of the window, come one after the other.
Workspace &Call::open(Access access)
{
    const QDeadlineTimer patience(kWaitForWriter);
    for (;;) {
        auto workspace = need(Workspace::open(argument(0), access));
        if (access != Access::ReadWrite || !workspace->isReadOnly()) return adopt(std::move(workspace));
        const QFileInfo file(workspace->path());
        if (!file.isWritable() || !QFileInfo(file.absolutePath()).isWritable())
            throw Failure(ErrorCode::Io, u"not writable"_s, argument(0));
        if (patience.hasExpired() || interruptionRequested())
            throw Failure(ErrorCode::Busy, u"another program holds the writer's lock"_s, argument(0));
        QThread::msleep(kBetweenTries.count());
    }
}

Workspace &Call::adopt(std::unique_ptr<Workspace> workspace)
{
    m_workspace = std::move(workspace);
    m_gentle.emplace(m_workspace.get());
    return *m_workspace;
}

Id Call::record(const QString &reference) { return need(resolveId(*m_workspace, reference)); }

QStringList Call::records(const QStringList &references)
{
    QStringList ids;
    for (const QString &reference : references)
        if (const Id id = record(reference); !ids.contains(id)) ids << id;
    return ids;
}

RecordKind Call::kind(const QString &name) const
{
    if (const auto kind = kindFromName(name)) return *kind;
    QStringList known;
    for (int i = 0; i < kRecordKinds; ++i)
        known << kindName(static_cast<RecordKind>(i));
    throw UsageError{translate("Cli", "“%1” is not a kind of record. Known: %2.").arg(name, known.join(u", "_s))};
}

void Call::followWithIndex()
{
    if (has(u"no-index"_s) || !m_workspace) return;
    const auto state = updateIndex(*m_workspace, out.progress(translate("Cli", "Search index")));
    if (!state && state.error().code != ErrorCode::Busy && state.error().code != ErrorCode::Cancelled)
        out.message(translate("Cli", "The search index could not be brought up to date yet. What was saved is safe; "
                                     "until then quick find answers."));
}

void Call::catchUpIndex()
{
    if (has(u"no-index"_s) || !m_workspace) return;
    const auto state = indexState(*m_workspace);
    if (!state || !state->isUpToDate()) followWithIndex();
}

} // namespace staffelstab::cli
