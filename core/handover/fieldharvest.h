// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/harvest.h"

namespace staffelstab::handover
{

/// One line of an answer as the fillings take it; what was said in running text is one line.
struct AnswerLine {
    AnswerRow row;
    qsizetype number = 0;
    bool isText = false;
};
QList<AnswerLine> linesOf(const Answer &answer);

/// A part of a line ("detail", "next", "when"), or its text.
QString partOf(const AnswerRow &row, const QString &part);

/// The texts that are not empty.
QString joined(const QStringList &texts, QLatin1StringView between);

/// The part of a harvest that changes fields of what is there: processes, steps, the plan.
class FieldHarvest
{
  public:
    FieldHarvest(const Answer &answer, const QList<AnswerLine> &lines, const HarvestContext &context)
        : m_answer(answer), m_lines(lines), m_context(context)
    {
    }

    /// Ways that are not known here are done by other commands.
    void fill(const Filling &filling);

    /// The process that a line is about: its own, else that of the answer.
    Id processOf(const AnswerLine &line) const
    {
        return line.row.subject.isEmpty() ? m_answer.subject : line.row.subject;
    }
    /// A process to be changed; nullptr for one that is not of this interview.
    Process *process(const Id &id);

    QList<AnyRecord> changed() const;
    QStringList newSteps() const { return m_newSteps; }

  private:
    using Way = void (FieldHarvest::*)(const Filling &filling);

    HandoverProcess *planned(const Id &process);
    Step *step(const Id &id);
    bool hasText() const { return !m_answer.text.trimmed().isEmpty(); }

    void risk(const Filling &filling);
    void recurrence(const Filling &filling);
    void priority(const Filling &filling);
    void deadline(const Filling &filling);
    void keyDate(const Filling &filling);
    void consent(const Filling &filling);
    void purpose(const Filling &filling);
    void fallback(const Filling &filling);
    void trigger(const Filling &filling);
    void participants(const Filling &filling);
    void steps(const Filling &filling);
    void stepDescriptions(const Filling &filling);
    void addMeans(Step &step, const QString &words) const;
    void stepExperience(const Filling &filling);
    void volume(const Filling &filling);
    void profile(const Filling &filling);

    const Answer &m_answer;
    const QList<AnswerLine> &m_lines;
    const HarvestContext &m_context;
    QHash<Id, Process> m_processes;
    QHash<Id, Step> m_steps;
    QHash<Id, HandoverProcess> m_planned;
    std::optional<HandoverPlan> m_plan;
    QStringList m_newSteps;
};

} // namespace staffelstab::handover
