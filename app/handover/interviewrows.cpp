// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/interviewrows.h"

#include "i18n/translations.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr double kMinutesAQuestion = 2.5; ///< the core set of 12 takes about half an hour

struct InterviewText {
    Q_DECLARE_TR_FUNCTIONS(InterviewText)
};

QString releaseText(const InterviewModule &module)
{
    if (module.answered == module.released) return {};
    return InterviewText::tr("Release %n answer(s)", "", module.answered - module.released);
}

} // namespace

QString moduleTitle(const InterviewModule &module, const QString &question)
{
    if (!module.subject.isEmpty()) return InterviewText::tr("Process sheet: %1").arg(module.title);
    if (module.code != u"Core") return termWord(u"guideModule", module.code);
    return question.isEmpty() ? InterviewText::tr("Core questions")
                              : termWord(u"guideModule", question.section(u'.', 0, 0));
}

QString moduleState(const InterviewModule &module)
{
    if (module.isFinished()) return InterviewText::tr("finished");
    return module.settled == 0 ? InterviewText::tr("open") : InterviewText::tr("begun");
}

QString moduleCount(const InterviewModule &module)
{
    return InterviewText::tr("%1 of %n question(s)", "", static_cast<int>(module.questions.size())).arg(module.settled);
}

QString progressText(const InterviewView &view)
{
    int finished = 0, settled = 0;
    qsizetype all = 0;
    for (const InterviewModule &module : view.modules) {
        finished += module.isFinished();
        settled += module.settled;
        all += module.questions.size();
    }
    const int minutes = static_cast<int>(std::lround(static_cast<double>(all - settled) * kMinutesAQuestion));
    const QString done =
        view.interview.scope == u"Core"
            ? InterviewText::tr("%1 of %n question(s) settled", "", static_cast<int>(all)).arg(settled)
            : InterviewText::tr("%1 of %n topic(s) finished", "", static_cast<int>(view.modules.size())).arg(finished);
    return all == settled ? done : InterviewText::tr("%1, about %2 minutes are left").arg(done).arg(minutes);
}

QString bestText(const InterviewView &view)
{
    if (!view.best) return {};
    const auto *asked = view.guide.find(view.best->code);
    const auto process = std::ranges::find(view.processes, view.best->subject, &Process::id);
    if (!asked || process == view.processes.end()) return {};
    return InterviewText::tr("%1: %2").arg(process->name, asked->text.in(currentLanguage()));
}

QList<ModuleRow> moduleRows(const InterviewView &view)
{
    QList<ModuleRow> rows;
    for (const InterviewModule &module : view.modules)
        rows << ModuleRow{module.code,         module.subject,      moduleTitle(module), moduleState(module),
                          moduleCount(module), releaseText(module), module.isFinished()};
    return rows;
}

QList<RowsModel<ModuleRow>::Role> moduleRoles()
{
    return {{"code", [](const ModuleRow &row) -> QVariant { return row.code; }},
            {"subject", [](const ModuleRow &row) -> QVariant { return row.subject; }},
            {"title", [](const ModuleRow &row) -> QVariant { return row.title; }},
            {"state", [](const ModuleRow &row) -> QVariant { return row.state; }},
            {"count", [](const ModuleRow &row) -> QVariant { return row.count; }},
            {"release", [](const ModuleRow &row) -> QVariant { return row.release; }},
            {"finished", [](const ModuleRow &row) -> QVariant { return row.finished; }}};
}

Answer withWhatIsKnown(Answer answer, const InterviewView &view)
{
    const auto process = std::ranges::find(view.processes, answer.subject, &Process::id);
    if (answer.question == u"S2.1") {
        for (const Process &each : view.processes) {
            AnswerRow row;
            row.subject = each.id;
            row.text = each.name;
            answer.rows << row;
        }
    } else if (process == view.processes.end()) {
        return answer;
    } else if (answer.question == u"P1") {
        answer.text = process->definition;
    } else if (answer.question == u"P15") {
        answer.text = process->fallback;
    } else if (answer.question == u"P4") {
        for (const Step &step : view.steps.value(process->id)) {
            AnswerRow row;
            row.subject = step.id;
            row.text = step.description;
            if (!step.description.isEmpty()) answer.rows << row;
        }
    }
    return answer;
}

} // namespace staffelstab
