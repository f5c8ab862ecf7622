// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/interviewrows.h"

#include "i18n/translations.h"
#include "model/vocabulary.h"
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

QString moduleState(const InterviewModule &module)
{
    if (module.isFinished()) return InterviewText::tr("finished");
    return module.settled == 0 ? InterviewText::tr("open") : InterviewText::tr("begun");
}

QString releaseText(const InterviewModule &module)
{
    if (module.answered == module.released) return {};
    return InterviewText::tr("Release %n answer(s)", "", module.answered - module.released);
}

QString titleOfSubject(const InterviewView &view, const Id &subject)
{
    const auto process = std::ranges::find(view.processes, subject, &Process::id);
    if (process != view.processes.end()) return process->name;
    for (const QList<Step> &steps : view.steps)
        for (const Step &step : steps)
            if (step.id == subject) return step.name;
    return {};
}

QString choiceWord(const AnswerRow &row, const handover::AnswerType &type)
{
    const QString words = handover::vocabularyOf(row, type);
    return row.choice.isEmpty() || words.isEmpty() ? QString() : termWord(words, row.choice);
}

QString saidIn(const AnswerRow &row, const InterviewView &view, const handover::AnswerType &type)
{
    QStringList parts;
    const bool isKey = type.editor == handover::AnswerEditor::Choices || type.of == u"Answers";
    if (const auto *asked = type.of == u"Answers" ? view.guide.find(row.detail) : nullptr)
        parts << asked->text.in(currentLanguage());
    for (const QString &part : {row.when, titleOfSubject(view, row.subject), choiceWord(row, type), row.text,
                                isKey ? QString() : row.detail, row.next})
        if (!part.trimmed().isEmpty() && !parts.contains(part)) parts << part.trimmed();
    return parts.join(u" · "_s);
}

QString saidIn(const Answer &answer, const InterviewView &view, const handover::GuideQuestion &question)
{
    QStringList lines;
    for (const AnswerRow &row : answer.rows)
        if (const QString line = saidIn(row, view, view.guide.typeOf(question)); !line.isEmpty()) lines << line;
    if (!answer.text.trimmed().isEmpty()) lines << answer.text.trimmed();
    if (!answer.sameAs.isEmpty()) lines << InterviewText::tr("answered already at %1").arg(answer.sameAs);
    for (const Attachment &file : view.files.value(answer.id))
        lines << InterviewText::tr("File: %1").arg(file.name);
    return lines.join(u'\n');
}

bool isWhollyReleased(const Answer &answer, const InterviewView &view)
{
    const QList<Attachment> files = view.files.value(answer.id);
    return isReleased(answer) &&
           std::ranges::all_of(files, [&](const Attachment &file) { return isReleasedFile(answer, file); });
}

} // namespace

QString moduleTitle(const InterviewModule &module, const QString &question)
{
    if (!module.subject.isEmpty()) return InterviewText::tr("Process sheet: %1").arg(module.title);
    if (module.code != u"Core") return termWord(u"guideModule", module.code);
    return question.isEmpty() ? InterviewText::tr("Core questions")
                              : termWord(u"guideModule", question.section(u'.', 0, 0));
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
        rows << ModuleRow{module.code,
                          module.subject,
                          moduleTitle(module),
                          moduleState(module),
                          InterviewText::tr("%1 of %n question(s)", "", static_cast<int>(module.questions.size()))
                              .arg(module.settled),
                          releaseText(module),
                          module.isFinished()};
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

QList<CheckRow> checkRows(const InterviewView &view)
{
    QList<CheckRow> rows;
    for (const QuestionPlace &place : view.places) {
        const auto *question = view.guide.find(place.code);
        const auto answer = std::ranges::find(view.answers, answerId(view.interview.id, place), &Answer::id);
        if (!question || answer == view.answers.end() || answer->status.isEmpty()) continue;
        const QString sheet = titleOfSubject(view, place.subject);
        const QString text = question->text.in(currentLanguage());
        rows << CheckRow{place.code,
                         place.subject,
                         sheet.isEmpty() ? text : InterviewText::tr("%1: %2").arg(sheet, text),
                         saidIn(*answer, view, *question),
                         answer->status == u"Answered" ? QString() : termWord(u"answerStatus", answer->status),
                         isWhollyReleased(*answer, view)};
    }
    return rows;
}

QList<RowsModel<CheckRow>::Role> checkRoles()
{
    return {{"code", [](const CheckRow &row) -> QVariant { return row.code; }},
            {"subject", [](const CheckRow &row) -> QVariant { return row.subject; }},
            {"question", [](const CheckRow &row) -> QVariant { return row.question; }},
            {"said", [](const CheckRow &row) -> QVariant { return row.said; }},
            {"status", [](const CheckRow &row) -> QVariant { return row.status; }},
            {"released", [](const CheckRow &row) -> QVariant { return row.released; }}};
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
