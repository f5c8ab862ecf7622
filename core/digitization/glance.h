// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/digicheck.h"

#include <array>

/// In einem Blick: what clerks, heads of teams and leadership say about the same work, side by side.
namespace staffelstab::digitization
{

enum class RoleLevel { Clerk, Head, Leadership };
constexpr int kRoleLevels = 3;

/// Of a code of the vocabulary speakerRole; nothing where nobody stated who said it.
std::optional<RoleLevel> roleLevel(QStringView speaker);

/// What several levels say about the same processes.
struct JointStatement {
    QStringList processes;
    QString kind;      ///< of a shared need
    QString dimension; ///< of a shared need
    std::array<bool, kRoleLevels> levels{};
    qint64 mentions = 0;  ///< of all its findings together
    QStringList findings; ///< in the order in which they came

    int levelCount() const;
    bool operator==(const JointStatement &) const = default;
};

struct Glance {
    QList<JointStatement> shared;                    ///< by the number of levels, then by mentions
    QList<JointStatement> contradictions;            ///< the same
    std::array<QList<Finding>, kRoleLevels> byLevel; ///< what is shared first
    QList<Finding> unknown;                          ///< nobody stated who said it

    bool isShared(const Id &finding) const;
    bool isContradicted(const Id &finding) const;
};

/// Our definition, since the method only demands that one sees it at a glance:
/// Shared is a need that at least two levels state about the same process, of the same kind and in the same dimension;
/// a need is every kind but a strength. A contradiction is a strength that one level sees in a process in which
/// another level sees a weakness, an obstacle or a need, or anything else that it names as need for change. Whatever
/// names no process, or says not of whom, of which kind or in which dimension it is, is compared with nothing. The same
/// findings about several processes are one statement about all of them.
Glance glanceAt(const QList<Finding> &findings);

} // namespace staffelstab::digitization
