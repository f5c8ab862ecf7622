// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace staffelstab
{
class Workspace;
}

namespace staffelstab::cli
{

/// Lets Ctrl+C (and SIGTERM) end work at the next safe point instead of in the middle of it. Called once, before any
/// other thread is started.
void watchInterruptions();

bool interruptionRequested();

/// While it lives, the first interruption only asks: it stops the statement that the workspace runs, and progress
/// answers No. Without one, the program ends at once.
class GentleInterruption
{
  public:
    explicit GentleInterruption(Workspace *workspace);
    ~GentleInterruption();
    GentleInterruption(const GentleInterruption &) = delete;
    GentleInterruption &operator=(const GentleInterruption &) = delete;
};

} // namespace staffelstab::cli
