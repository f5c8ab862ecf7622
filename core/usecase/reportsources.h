// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "report/sources.h"
#include "report/words.h"
#include "store/recordstore.h"

#include <QSet>

namespace staffelstab
{

class Workspace;

/// Reads what documents are made of, inside the caller's transaction. Throws Failure; progress counts processes.
class ReportSources
{
  public:
    ReportSources(Workspace &workspace, const QDate &today, const report::Words &words, const Progress &progress);

    report::UnitSource unit(const Id &unit);       ///< with the units below it; all processes for an empty id
    report::UnitSource sheetOf(const Id &process); ///< as if a unit had this process alone
    report::PostSource post(const Id &post);
    report::PostSource process(const Id &process); ///< as if a post had this process alone
    report::PlanSource plan(const Id &plan);
    report::BookletSource booklet(const Id &post);
    report::WorkshopSource workshop(const Id &workshop);
    report::BundleSource bundle(const Id &bundle);
    report::StrategySource strategy(const Id &area); ///< of a unit or a workshop; of the whole house for an empty id
    report::StrategySource milestones(const Id &bundle); ///< of all bundles for an empty id

  private:
    QSet<Id> unitsBelow(const Id &unit); ///< and the unit itself
    Id unitOf(const Id &process);
    QStringList unitsOf(const Recommendation &recommendation);
    QSet<Id> saidFor(const Workshop &workshop);
    QSet<Id> saidIn(const QSet<Id> &units);
    Recommendation withoutHeldBack(Recommendation recommendation);
    QStringList withoutNames(const QStringList &moderators);
    void addAreas(report::StrategySource &source, const QSet<Id> &units);
    report::SheetSource sheet(const Id &process);
    QList<report::SheetSource> sheets(const QStringList &processes);
    report::PostSource around(const QString &title, const Id &record, const QStringList &processes);
    QList<KnowledgeItem> knowledgeOf(const Id &post, const QList<report::SheetSource> &sheets);

    /// Learns how documents call what the record points to.
    void learn(const AnyRecord &record);
    QString nameOf(const Id &id);
    QString nameOf(const AnyRecord &record);

    Workspace &m_workspace;
    store::RecordStore m_store;
    QDate m_today;
    const report::Words &m_words;
    const Progress &m_progress;
    report::Names m_names;
    QHash<Id, Id> m_unitOf; ///< of processes
};

} // namespace staffelstab
