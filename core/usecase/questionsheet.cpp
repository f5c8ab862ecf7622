// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/questionsheet.h"

#include "base/text.h"
#include "usecase/interviewing.h"
#include "usecase/interviewrecords.h"
#include "usecase/writing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

class SheetOfQuestions
{
  public:
    SheetOfQuestions(const InterviewView &view, const report::Words &words) : m_view(view), m_words(words) {}

    report::AskedTopic topic(const InterviewModule &module) const
    {
        report::AskedTopic topic;
        topic.title = !module.subject.isEmpty() ? m_words(u"sheetOf").arg(module.title)
                      : module.code == u"Core"  ? QString(m_words(u"questionSheet"))
                                                : m_words.term(u"guideModule", module.code);
        if (const auto *about = m_view.guide.module(module.code)) topic.why = about->why.in(m_words.language());
        for (const QString &code : module.questions)
            if (const auto *asked = m_view.guide.find(code)) topic.questions << question(*asked, module.subject);
        return topic;
    }

  private:
    report::AskedQuestion question(const handover::GuideQuestion &asked, const Id &subject) const
    {
        const handover::AnswerType &type = m_view.guide.typeOf(asked);
        const bool isTable = type.editor == handover::AnswerEditor::Table;
        report::AskedQuestion question{.code = asked.code,
                                       .text = asked.text.in(m_words.language()),
                                       .example = asked.example.in(m_words.language()),
                                       .columns = {},
                                       .rows = {}};
        if (isTable)
            for (const handover::AnswerColumn &column : type.columns)
                question.columns << column.label.in(m_words.language());
        else
            question.columns << m_words(u"answer");
        const Id id = answerId(m_view.interview.id, {asked.code, subject});
        const auto answer = std::ranges::find(m_view.answers, id, &Answer::id);
        if (answer == m_view.answers.end()) return question;
        for (const AnswerRow &row : answer->rows)
            question.rows << (isTable ? cells(row, type) : QStringList{line(row, type)});
        if (!answer->text.isEmpty()) {
            question.rows << QStringList(question.columns.size());
            question.rows.last().front() = answer->text;
        }
        return question;
    }

    QStringList cells(const AnswerRow &row, const handover::AnswerType &type) const
    {
        QStringList cells;
        for (const handover::AnswerColumn &column : type.columns) {
            const Field *field = findField(partsOf<AnswerRow>(), column.part);
            if (!field) throw Failure(ErrorCode::Internal, u"no such part of an answer"_s, column.part);
            const QString said = field->read(&row).toString();
            cells << (column.part == u"subject" ? nameOf(said) : said);
        }
        return cells;
    }

    QString line(const AnswerRow &row, const handover::AnswerType &type) const
    {
        QStringList parts;
        if (const auto *picked = type.of == u"Answers" ? m_view.guide.find(row.detail) : nullptr)
            parts << picked->text.in(m_words.language());
        const QString name = nameOf(row.subject);
        if (folded(name) != folded(row.text)) parts << name; // the line of a task is its name
        parts << labelOf(row, type);
        if (const QString words = handover::vocabularyOf(row, type); !row.choice.isEmpty() && !words.isEmpty())
            parts << m_words.term(words, row.choice);
        parts << row.text << row.next << row.when;
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }

    QString nameOf(const Id &subject) const
    {
        const auto process = std::ranges::find(m_view.processes, subject, &Process::id);
        if (process != m_view.processes.end()) return process->name;
        for (const QList<Step> &steps : m_view.steps)
            if (const auto step = std::ranges::find(steps, subject, &Step::id); step != steps.end()) return step->name;
        return {};
    }

    /// What the one of several choices is about.
    QString labelOf(const AnswerRow &row, const handover::AnswerType &type) const
    {
        if (type.editor != handover::AnswerEditor::Choices) return {};
        const auto choice = std::ranges::find(type.choices, row.detail, &handover::AnswerChoice::vocabulary);
        return choice == type.choices.end() ? QString() : choice->label.in(m_words.language());
    }

    const InterviewView &m_view;
    const report::Words &m_words;
};

/// The guide as if everything were to be asked.
InterviewView wholeGuide(store::RecordStore &store)
{
    InterviewView view;
    view.guide = guideOf(store);
    for (const handover::GuideModule &module : std::as_const(view.guide.modules))
        view.modules << InterviewModule{module.code, {}, {}, view.guide.codesOf(module.code)};
    return view;
}

} // namespace

report::QuestionSheetSource questionSheetOf(Workspace &workspace, const Id &interview, const QDate &today,
                                            const report::Words &words)
{
    InterviewView view;
    if (interview.isEmpty()) {
        store::RecordStore store(workspace.database());
        view = wholeGuide(store);
    } else {
        auto read = interviewView(workspace, interview, today);
        if (!read) throw Failure(read.error());
        view = *std::move(read);
    }
    report::QuestionSheetSource source{
        .post = view.post.title, .today = today, .opening = view.guide.opening.in(words.language()), .topics = {}};
    const SheetOfQuestions sheet(view, words);
    for (const InterviewModule &module : std::as_const(view.modules))
        source.topics << sheet.topic(module);
    return source;
}

} // namespace staffelstab
