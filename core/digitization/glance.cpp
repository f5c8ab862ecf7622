// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/glance.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace staffelstab::digitization
{
namespace
{

bool isNeed(const Finding &finding) { return !finding.kind.isEmpty() && finding.kind != u"Strength"; }

bool speaksAgainstAStrength(const Finding &finding)
{
    return finding.kind == u"Weakness" || finding.kind == u"Obstacle" || finding.kind == u"Need" ||
           (isNeed(finding) && finding.circle == u"ChangeNeed");
}

size_t placeOf(const Finding &finding) { return static_cast<size_t>(*roleLevel(finding.speaker)); }

JointStatement statement(const Id &process, const QList<const Finding *> &findings)
{
    JointStatement joint;
    joint.processes << process;
    for (const Finding *finding : findings) {
        joint.levels[placeOf(*finding)] = true;
        joint.mentions += finding->mentions.value_or(1);
        joint.findings << finding->id;
    }
    return joint;
}

/// Another process about which the same findings say it belongs to the same statement.
void add(QList<JointStatement> &statements, const JointStatement &added)
{
    const auto known = std::ranges::find(statements, added.findings, &JointStatement::findings);
    if (known == statements.end())
        statements << added;
    else
        known->processes << added.processes;
}

void sortByWeight(QList<JointStatement> &statements)
{
    std::ranges::stable_sort(statements, [](const JointStatement &a, const JointStatement &b) {
        return a.levelCount() != b.levelCount() ? a.levelCount() > b.levelCount() : a.mentions > b.mentions;
    });
}

void addShared(QList<JointStatement> &shared, const Id &process, const QList<const Finding *> &findings)
{
    QMap<std::pair<QString, QString>, QList<const Finding *>> alike;
    for (const Finding *finding : findings)
        if (isNeed(*finding) && !finding->dimension.isEmpty()) alike[{finding->kind, finding->dimension}] << finding;
    for (auto each = alike.cbegin(); each != alike.cend(); ++each) {
        JointStatement joint = statement(process, each.value());
        if (joint.levelCount() < 2) continue;
        std::tie(joint.kind, joint.dimension) = each.key();
        add(shared, joint);
    }
}

void addContradiction(QList<JointStatement> &contradictions, const Id &process, const QList<const Finding *> &findings)
{
    const auto isContradicted = [&](const Finding &one) {
        return std::ranges::any_of(findings, [&](const Finding *other) {
            const bool areOpposed = (one.kind == u"Strength" && speaksAgainstAStrength(*other)) ||
                                    (other->kind == u"Strength" && speaksAgainstAStrength(one));
            return areOpposed && other->speaker != one.speaker;
        });
    };
    QList<const Finding *> opposed;
    for (const Finding *finding : findings)
        if (isContradicted(*finding)) opposed << finding;
    if (!opposed.isEmpty()) add(contradictions, statement(process, opposed));
}

bool holds(const QList<JointStatement> &statements, const Id &finding)
{
    return std::ranges::any_of(statements, [&](const JointStatement &each) { return each.findings.contains(finding); });
}

} // namespace

std::optional<RoleLevel> roleLevel(QStringView speaker)
{
    if (speaker == u"Clerk") return RoleLevel::Clerk;
    if (speaker == u"Head") return RoleLevel::Head;
    if (speaker == u"Leadership") return RoleLevel::Leadership;
    return std::nullopt;
}

int JointStatement::levelCount() const { return static_cast<int>(std::ranges::count(levels, true)); }

bool Glance::isShared(const Id &finding) const { return holds(shared, finding); }

bool Glance::isContradicted(const Id &finding) const { return holds(contradictions, finding); }

Glance glanceAt(const QList<Finding> &findings)
{
    Glance glance;
    QStringList order;
    QHash<Id, QList<const Finding *>> byProcess;
    for (const Finding &finding : findings) {
        if (!roleLevel(finding.speaker)) {
            glance.unknown << finding;
            continue;
        }
        glance.byLevel[placeOf(finding)] << finding;
        for (const Id &process : QSet<Id>(finding.processes.cbegin(), finding.processes.cend())) {
            if (!byProcess.contains(process)) order << process;
            byProcess[process] << &finding;
        }
    }
    order.sort();
    for (const Id &process : std::as_const(order)) {
        addShared(glance.shared, process, byProcess[process]);
        addContradiction(glance.contradictions, process, byProcess[process]);
    }
    sortByWeight(glance.shared);
    sortByWeight(glance.contradictions);
    QSet<Id> shared;
    for (const JointStatement &each : std::as_const(glance.shared))
        shared += QSet<Id>(each.findings.cbegin(), each.findings.cend());
    for (QList<Finding> &said : glance.byLevel)
        std::ranges::stable_sort(
            said, [&](const Finding &a, const Finding &b) { return shared.contains(a.id) && !shared.contains(b.id); });
    return glance;
}

} // namespace staffelstab::digitization
