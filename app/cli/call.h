// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "cli/interruption.h"
#include "cli/output.h"
#include "model/kind.h"
#include "usecase/workspace.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace staffelstab::cli
{

/// Thrown by a command when the person called it wrongly; the text says how.
struct UsageError {
    QString sentence;
};

/// Thrown for a value that does not fit its field; the sentence says what is expected.
struct InvalidValue {
    QString field;
    QString sentence;
};

/// The value of a use case, or its Error as a Failure: a command ends at the first one, and run() words it.
template <typename T> T need(Result<T> result)
{
    if (!result) throw Failure(result.error());
    return *std::move(result);
}

/// One call of a command: what the person typed behind its name, and where the answer goes.
class Call
{
  public:
    Call(QStringList arguments, QHash<QString, QStringList> options, Output &output)
        : out(output), m_arguments(std::move(arguments)), m_options(std::move(options))
    {
    }

    QString argument(qsizetype index) const { return m_arguments.value(index); }
    QStringList argumentsFrom(qsizetype index) const { return m_arguments.mid(index); }
    bool has(const QString &option) const { return m_options.contains(option); }
    QString value(const QString &option) const { return m_options.value(option).value(0); }
    QStringList values(const QString &option) const { return m_options.value(option); }
    int number(const QString &option, int otherwise) const;

    /// Opens the workspace named by the first argument; for writing it must not be held by another program.
    Workspace &open(Access access);
    Workspace &adopt(std::unique_ptr<Workspace> workspace);

    /// From here on Ctrl+C ends the program at once: nothing is being written.
    void endAtOnceOnInterruption() { m_gentle.reset(); }

    /// A record given as id, as the unique beginning of one (8 characters or more) or by the id it was imported with.
    Id record(const QString &reference);
    QStringList records(const QStringList &references);
    RecordKind kind(const QString &name) const;

    /// Brings the ranked index up to the feed after a change, unless the person said --no-index. What was saved stays
    /// saved when this fails; quick find has it already.
    void followWithIndex();

    /// Before a question to the index: saved records and texts that were read are found as soon as no other program
    /// holds it.
    void catchUpIndex();

    Output &out;

  private:
    QStringList m_arguments;
    QHash<QString, QStringList> m_options;
    std::unique_ptr<Workspace> m_workspace;
    std::optional<GentleInterruption> m_gentle; ///< goes before the workspace
};

} // namespace staffelstab::cli
