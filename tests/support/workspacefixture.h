// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in a folder of its own, and builders that say in a test only what matters to it.
#pragma once

#include "support/qtprinters.h"
#include "usecase/processes.h"
#include "usecase/records.h"
#include "usecase/workspace.h"

#include <QTemporaryDir>

#include <memory>
#include <stdexcept>
#include <string>

namespace staffelstab::tests
{

/// The value of a Result; an Error ends the test with its detail.
template <typename T> T valueOf(Result<T> result)
{
    if (result) return *std::move(result);
    const Error &error = result.error();
    throw std::runtime_error("error " + std::to_string(static_cast<int>(error.code)) + ": " +
                             error.detail.toStdString() + " [" + error.subject.toStdString() + "]");
}

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    if (result) throw std::runtime_error("no error, but a value");
    return result.error().code;
}

class TempWorkspace
{
  public:
    TempWorkspace() : m_workspace(valueOf(Workspace::create(path()))) {}

    QString path() const { return m_folder.filePath(QStringLiteral("rathaus.stab")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }

    void close() { m_workspace.reset(); }
    void reopen(Access access = Access::ReadWrite)
    {
        close();
        m_workspace = valueOf(Workspace::open(path(), access));
    }

  private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

/// A draft that is changed step by step and saved: `aProcess(workspace).with(&Process::name, …).saved()`.
template <typename R> class Builder
{
  public:
    explicit Builder(Workspace &workspace) : m_workspace(workspace), m_record(std::get<R>(blank(kindOf<R>()))) {}

    template <typename Member, typename Value> Builder &with(Member member, Value value)
    {
        m_record.*member = std::move(value);
        return *this;
    }
    const R &draft() const { return m_record; }
    R saved()
    {
        const Saved saved = valueOf(save(m_workspace, m_record));
        return std::get<R>(valueOf(load(m_workspace, saved.id)));
    }

  private:
    Workspace &m_workspace;
    R m_record;
};

inline Builder<OrgUnit> aUnit(Workspace &workspace)
{
    return Builder<OrgUnit>(workspace)
        .with(&OrgUnit::code, QStringLiteral("50"))
        .with(&OrgUnit::name, QStringLiteral("Soziales"));
}

inline Builder<Process> aProcess(Workspace &workspace, const QString &name = QStringLiteral("Wohngeld bewilligen"))
{
    return Builder<Process>(workspace).with(&Process::name, name).with(&Process::leadUnit, aUnit(workspace).saved().id);
}

inline Builder<Step> aStep(Workspace &workspace, const Id &process, const QString &number, const QString &name)
{
    return Builder<Step>(workspace).with(&Step::process, process).with(&Step::number, number).with(&Step::name, name);
}

inline Builder<KnowledgeItem> aKnowledgeItem(Workspace &workspace, const QString &title)
{
    return Builder<KnowledgeItem>(workspace).with(&KnowledgeItem::title, title);
}

inline Builder<Recommendation> aRecommendation(Workspace &workspace, const QString &title)
{
    return Builder<Recommendation>(workspace).with(&Recommendation::title, title);
}

} // namespace staffelstab::tests
