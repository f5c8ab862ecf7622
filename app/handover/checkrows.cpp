// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/checkrows.h"

#include "handover/interviewrows.h"
#include "i18n/translations.h"
#include "model/vocabulary.h"
#include "wording.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct InterviewText {
    Q_DECLARE_TR_FUNCTIONS(InterviewText)
};

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

QString becomingText(const Becoming &becoming)
{
    const bool isOfPlan = becoming.kind == RecordKind::HandoverPlan || becoming.kind == RecordKind::HandoverProcess;
    if (becoming.isThere)
        return isOfPlan ? InterviewText::tr("details in the hand-over plan")
                        : InterviewText::tr("details in the process sheet");
    const QString word = becoming.code.isEmpty() ? kindLabel(becoming.kind) : termWord(u"knowledgeKind", becoming.code);
    return becoming.count == 1 ? word : InterviewText::tr("%1 × %2").arg(becoming.count).arg(word);
}

QString passedText(const ReleasePreview &preview)
{
    if (preview.isMadeAlready) return InterviewText::tr("The tasks stand among the processes already.");
    QStringList parts;
    for (const Becoming &each : preview.becomes)
        if (const QString part = becomingText(each); !parts.contains(part)) parts << part;
    if (parts.isEmpty()) return InterviewText::tr("Stays an answer that everybody can read.");
    return InterviewText::tr("Becomes: %1").arg(parts.join(u", "_s));
}

CheckRow headingRow(const InterviewModule &module)
{
    CheckRow row;
    row.heading = true;
    row.code = module.code;
    row.subject = module.subject;
    row.title = moduleTitle(module);
    row.status = InterviewText::tr("%1 · %2").arg(moduleState(module), moduleCount(module));
    return row;
}

/// Everything that the row shows.
QString spokenText(const CheckRow &row)
{
    QStringList parts{row.title, row.said, row.status, row.becomes};
    if (row.released) parts << InterviewText::tr("released");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

QString previewText(const ReleasePreview &preview)
{
    switch (preview.fate) {
    case Fate::Nothing:
        return {};
    case Fate::Private:
        return InterviewText::tr("Stays with you and is never released.");
    case Fate::Withheld:
        return InterviewText::tr("Is not passed on, as you wished.");
    case Fate::Mark:
        return InterviewText::tr("Is noted in the process sheet.");
    case Fate::TakenBack:
        return InterviewText::tr("What was made of it is taken back.");
    case Fate::Passed:
        return passedText(preview);
    }
    return {};
}

QList<CheckRow> checkRows(const InterviewView &view, const QHash<Id, ReleasePreview> &previews)
{
    QList<CheckRow> rows;
    for (const InterviewModule &module : view.modules) {
        rows << headingRow(module);
        for (const QString &code : module.questions) {
            const Id id = answerId(view.interview.id, {code, module.subject});
            const auto *question = view.guide.find(code);
            const auto answer = std::ranges::find(view.answers, id, &Answer::id);
            if (!question || answer == view.answers.end() || answer->status.isEmpty()) continue;
            const bool released = isWhollyReleased(*answer, view);
            CheckRow row;
            row.code = code;
            row.subject = module.subject;
            row.title = question->text.in(currentLanguage());
            row.said = saidIn(*answer, view, *question);
            row.status = answer->status == u"Answered" ? QString() : termWord(u"answerStatus", answer->status);
            row.becomes = released ? QString() : previewText(previews.value(id));
            row.released = released;
            rows << row;
        }
    }
    return rows;
}

QList<RowsModel<CheckRow>::Role> checkRoles()
{
    return {{"spoken", [](const CheckRow &row) -> QVariant { return spokenText(row); }},
            {"heading", [](const CheckRow &row) -> QVariant { return row.heading; }},
            {"title", [](const CheckRow &row) -> QVariant { return row.title; }},
            {"said", [](const CheckRow &row) -> QVariant { return row.said; }},
            {"status", [](const CheckRow &row) -> QVariant { return row.status; }},
            {"becomes", [](const CheckRow &row) -> QVariant { return row.becomes; }},
            {"released", [](const CheckRow &row) -> QVariant { return row.released; }}};
}

} // namespace staffelstab
