// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/halfyear.h"
#include "report/document.h"
#include "report/sources.h"
#include "report/words.h"

namespace staffelstab::report
{

/// What strategies and reports say of a plan, chapter by chapter. Where nothing is known, that is said.
class StrategyChapters
{
  public:
    /// Level of the headings, 1 or 2.
    StrategyChapters(QList<Block> &blocks, const StrategySource &source, const Words &words, int level = 1)
        : m_blocks(blocks), m_source(source), m_words(words), m_level(level)
    {
    }

    void addStatusQuo();
    void addTarget();   ///< Zielbild: needs and wishes, goals
    void addFields();   ///< Handlungsfelder by Mensch – Organisation – Technik
    void addProfiles(); ///< each recommendation on a page of its own
    void addReasons();  ///< the same in short, with what each rests on
    /// The half-years from the first to the last of the plan, without long times in which nothing is planned; where a
    /// span is given, exactly that.
    void addTimetable(const QList<HalfYear> &span = {});
    void addMilestones();
    void addDecisions(); ///< resolutions
    void addMoney();
    void addYears();         ///< what the plan costs year by year, once and running
    void addRisk();          ///< finanzielles Risiko
    void addQualification(); ///< DigiFit, and what staff is told when
    void addCooperation();
    void addKnowledgeAtRisk();
    void addGaps(); ///< what is missing, so that nobody takes a gap for a zero

    /// The half-years of three years from the day on.
    static QList<HalfYear> threeYears(const QDate &from);

  private:
    void heading(QStringView word, int below = 0);
    void note(QStringView word);
    /// The chapter's list, or that nothing is written down.
    void listed(const QList<Text> &items);
    void addBundles(const QList<HalfYear> &span);
    void addTimetablePart(const QList<HalfYear> &span);
    void addOutside(const QList<HalfYear> &span);
    void addDistribution();
    void addBands(const QList<AreaSource> &counted, bool hasSum);
    void addCaptureFirst();

    QList<HalfYear> usedHalfYears() const;
    bool isUsed(const QString &halfYear) const;                     ///< by a bundle or a recommendation
    QList<Recommendation> plannedIn(const QString &halfYear) const; ///< empty: not planned
    Text link(const Recommendation &each) const;
    QString levelsText(const AreaSource &area) const;
    QStringList reasonsFor(const Recommendation &each) const;
    QList<Fact> profile(const Recommendation &each) const;
    QList<Text> trainingRow(const Recommendation &each, const Training &training) const;

    QList<Block> &m_blocks;
    const StrategySource &m_source;
    const Words &m_words;
    int m_level;
};

/// "H-03 Formular ins Internet".
QString headlineOf(const Recommendation &recommendation);
/// Those of all the bundles, with their days.
QList<Text> reachedMilestones(const QList<Bundle> &bundles, const Words &words);
QList<Text> nextMilestones(const QList<Bundle> &bundles, const Words &words);
/// Of the bundles of a half-year together; nothing where none has one.
std::optional<double> budgetOf(const QList<Bundle> &bundles, const QString &halfYear);

} // namespace staffelstab::report
