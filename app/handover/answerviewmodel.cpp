// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/answerviewmodel.h"

#include "base/text.h"
#include "i18n/translations.h"
#include "model/vocabulary.h"
#include "wording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

constexpr qsizetype kLongestTitle = 60;

QString *memberOf(AnswerRow &row, const QString &part)
{
    return part == u"detail" ? &row.detail : part == u"next" ? &row.next : part == u"when" ? &row.when : &row.text;
}

bool saysNothing(const AnswerRow &row)
{
    for (const QString &said : {row.text, row.detail, row.next, row.when, row.choice})
        if (!said.trimmed().isEmpty()) return false;
    return true;
}

QList<RowsModel<AnswerEntry>::Role> entryRoles()
{
    return {{"title", [](const AnswerEntry &row) -> QVariant { return row.title; }},
            {"words", [](const AnswerEntry &row) -> QVariant { return row.text; }},
            {"options", [](const AnswerEntry &row) -> QVariant { return row.options; }},
            {"choice", [](const AnswerEntry &row) -> QVariant { return row.choice; }},
            {"picked", [](const AnswerEntry &row) -> QVariant { return row.picked; }},
            {"cells", [](const AnswerEntry &row) -> QVariant { return row.cells; }}};
}

} // namespace

AnswerViewModel::AnswerViewModel(QObject *parent)
    : QObject(parent), m_cells({{"cells", [](const AnswerCells &row) -> QVariant { return row.cells; }}}),
      m_entries(entryRoles())
{
}

void AnswerViewModel::show(const InterviewView &view, const QuestionPlace &place, const Answer &answer)
{
    const handover::GuideQuestion *question = view.guide.find(place.code);
    if (!question) return;
    if (answer.question != m_answer.question || answer.subject != m_answer.subject) { // fields of its own
        m_cells.replace({});
        m_entries.replace({});
    }
    m_answer = answer;
    m_type = view.guide.typeOf(*question);
    m_editor = static_cast<Editor>(m_type.editor);
    m_opensText = m_editor == Editor::Text || m_editor == Editor::Pick || question->type == u"Choice";
    m_followUps.clear();
    if (!question->isPrivate())
        for (const handover::Worded &followUp : view.guide.followUps)
            m_followUps << followUp.in(currentLanguage());
    showTable();
    showEntries(view);
    showSubjects(view, place);
    showOthers(view, place);
    Q_EMIT shown();
    Q_EMIT textChanged();
}

void AnswerViewModel::follow(const InterviewView &view, const QuestionPlace &place)
{
    showSubjects(view, place);
    showOthers(view, place);
    Q_EMIT shown();
}

void AnswerViewModel::showTable()
{
    m_columns.clear();
    m_parts.clear();
    for (const handover::AnswerColumn &column : std::as_const(m_type.columns)) {
        m_columns << column.label.in(currentLanguage());
        m_parts << column.part;
    }
    QList<AnswerCells> rows;
    if (m_editor == Editor::Table) {
        m_answer.rows.removeIf(saysNothing);
        m_answer.rows << AnswerRow{};
        for (AnswerRow &row : m_answer.rows) {
            AnswerCells cells;
            for (const QString &part : std::as_const(m_parts))
                cells.cells << *memberOf(row, part);
            rows << cells;
        }
    }
    m_cells.replace(rows);
}

void AnswerViewModel::addEntry(const Id &subject, const QString &title, const QString &vocabularyName,
                               const QString &key)
{
    AnswerEntry entry{
        .subject = subject, .title = title, .text = {}, .options = {}, .choice = 0, .picked = false, .cells = {}};
    QStringList codes;
    if (!vocabularyName.isEmpty()) {
        entry.options << tr("not said");
        codes << QString();
        for (const Term &term : vocabulary(vocabularyName).terms) {
            entry.options << termWord(vocabularyName, term.code);
            codes << term.code;
        }
    }
    const auto row = std::ranges::find_if(m_answer.rows, [&](const AnswerRow &each) {
        return each.subject == subject && (key.isEmpty() || each.detail == key);
    });
    AnswerRow said = row == m_answer.rows.end() ? AnswerRow() : *row;
    for (const QString &part : std::as_const(m_parts))
        entry.cells << *memberOf(said, part);
    if (row != m_answer.rows.end()) {
        entry.text = row->text;
        entry.picked = true;
        entry.choice = static_cast<int>(std::max<qsizetype>(codes.indexOf(row->choice), 0));
    }
    m_shown << entry;
    m_keys << key;
    m_codes << codes;
}

void AnswerViewModel::showEntries(const InterviewView &view)
{
    m_shown.clear();
    m_keys.clear();
    m_codes.clear();
    const QString words = m_type.choices.isEmpty() ? QString() : m_type.choices.front().vocabulary;
    if (m_editor == Editor::Choices) {
        for (const handover::AnswerChoice &choice : std::as_const(m_type.choices))
            addEntry({}, choice.label.in(currentLanguage()), choice.vocabulary, choice.vocabulary);
    } else if (m_type.of == u"Processes") {
        for (const Process &process : view.processes)
            addEntry(process.id, process.name, words, {});
    } else if (m_type.of == u"Steps") {
        for (const Step &step : view.steps.value(m_answer.subject))
            addEntry(step.id, step.name, words, {});
    } else if (m_type.of == u"Answers") {
        for (const Answer &answer : view.answers)
            if (const auto *asked = view.guide.find(answer.question);
                asked && answer.status == u"Answered" && answer.question != m_answer.question) {
                const bool isOfSheet = answer.question.startsWith(u'P');
                const auto process = std::ranges::find(view.processes, answer.subject, &Process::id);
                const QString text = asked->text.in(currentLanguage());
                addEntry(isOfSheet ? answer.subject : Id(),
                         isOfSheet && process != view.processes.end() ? tr("%1: %2").arg(process->name, text) : text,
                         {}, answer.question);
            }
    }
    m_entries.replace(m_shown);
}

void AnswerViewModel::showSubjects(const InterviewView &view, const QuestionPlace &place)
{
    m_subjects.clear();
    m_subjectIds.clear();
    m_subject = 0;
    const bool isOfPost =
        place.code.startsWith(u'S') && m_type.of.isEmpty() && view.guide.find(place.code)->type != u"ProcessList";
    if (!isOfPost || view.processes.isEmpty()) return;
    m_subjects << tr("my work as a whole");
    m_subjectIds << QString();
    for (const Process &process : view.processes) {
        m_subjects << process.name;
        m_subjectIds << process.id;
    }
    m_subject = static_cast<int>(std::max<qsizetype>(m_subjectIds.indexOf(m_answer.subject), 0));
}

void AnswerViewModel::showOthers(const InterviewView &view, const QuestionPlace &place)
{
    m_others = {tr("not answered elsewhere")};
    m_otherCodes = {QString()};
    for (const Answer &answer : view.answers) {
        const auto *asked = view.guide.find(answer.question);
        if (!asked || answer.status != u"Answered" || answer.question == place.code) continue;
        m_others << tr("%1 · %2").arg(asked->code, shortened(asked->text.in(currentLanguage()), kLongestTitle));
        m_otherCodes << answer.question;
    }
    m_other = static_cast<int>(std::max<qsizetype>(m_otherCodes.indexOf(m_answer.sameAs), 0));
}

Answer AnswerViewModel::answer() const
{
    Answer said = m_answer;
    said.text = said.text.trimmed().isEmpty() ? QString() : said.text;
    if (m_editor == Editor::Each || m_editor == Editor::Pick || m_editor == Editor::Choices) {
        said.rows = entryRows() + rowsNotShown();
    } else {
        said.rows.removeIf(saysNothing);
    }
    return said;
}

/// What the entries on the screen say.
QList<AnswerRow> AnswerViewModel::entryRows() const
{
    QList<AnswerRow> rows;
    for (qsizetype i = 0; i < m_shown.size(); ++i) {
        const AnswerEntry &entry = m_shown[i];
        AnswerRow row;
        row.text = entry.text;
        row.choice = m_codes[i].value(entry.choice);
        for (qsizetype column = 0; column < m_parts.size(); ++column)
            *memberOf(row, m_parts[column]) = entry.cells.value(column);
        if (m_editor == Editor::Pick ? !entry.picked : saysNothing(row)) continue;
        row.subject = entry.subject;
        if (!m_keys[i].isEmpty()) row.detail = m_keys[i];
        rows << row;
    }
    return rows;
}

/// What was said of a step or process that lies in the bin; it may come back.
QList<AnswerRow> AnswerViewModel::rowsNotShown() const
{
    QList<AnswerRow> rows = m_editor == Editor::Each ? m_answer.rows : QList<AnswerRow>();
    rows.removeIf([&](const AnswerRow &row) {
        return row.subject.isEmpty() || std::ranges::find(m_shown, row.subject, &AnswerEntry::subject) != m_shown.end();
    });
    return rows;
}

bool AnswerViewModel::isEmpty() const
{
    const Answer said = answer();
    return said.rows.size() == rowsNotShown().size() && said.text.trimmed().isEmpty() && said.sameAs.isEmpty();
}

void AnswerViewModel::setText(const QString &text)
{
    if (text == m_answer.text) return;
    m_answer.text = text;
    Q_EMIT textChanged();
    Q_EMIT edited();
}

QString AnswerViewModel::lines() const
{
    QStringList lines;
    for (const AnswerRow &row : m_answer.rows)
        lines << row.text;
    return lines.join(u'\n');
}

void AnswerViewModel::setLines(const QString &text)
{
    const QStringList lines = text.isEmpty() ? QStringList() : text.split(u'\n');
    if (text == this->lines()) return;
    const QList<AnswerRow> before = std::exchange(m_answer.rows, {});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        AnswerRow row;
        const auto same = std::ranges::find(before, lines[i], &AnswerRow::text);
        if (same != before.end())
            row = *same;
        else if (lines.size() == before.size()) // the line was only worded otherwise
            row = before[i];
        row.text = lines[i];
        m_answer.rows << row;
    }
    Q_EMIT edited();
}

void AnswerViewModel::setCell(int row, int column, const QString &text)
{
    if (row < 0 || row >= m_answer.rows.size() || column < 0 || column >= m_parts.size()) return;
    QString *cell = memberOf(m_answer.rows[row], m_parts[column]);
    if (*cell == text) return;
    *cell = text;
    QList<AnswerCells> rows = m_cells.rows();
    rows[row].cells[column] = text;
    m_cells.replace(rows);
    if (!saysNothing(m_answer.rows.back())) {
        m_answer.rows << AnswerRow{};
        rows << AnswerCells{QStringList(m_parts.size())};
        m_cells.replace(rows);
    }
    Q_EMIT edited();
}

void AnswerViewModel::setEntryText(int entry, const QString &text)
{
    if (entry < 0 || entry >= m_shown.size() || m_shown[entry].text == text) return;
    m_shown[entry].text = text;
    m_entries.replace(m_shown);
    Q_EMIT edited();
}

void AnswerViewModel::setEntryCell(int entry, int column, const QString &text)
{
    if (entry < 0 || entry >= m_shown.size() || column < 0 || column >= m_parts.size()) return;
    QString &cell = m_shown[entry].cells[column];
    if (cell == text) return;
    cell = text;
    m_entries.replace(m_shown);
    Q_EMIT edited();
}

void AnswerViewModel::choose(int entry, int choice)
{
    if (entry < 0 || entry >= m_shown.size() || m_shown[entry].choice == choice) return;
    m_shown[entry].choice = choice;
    m_entries.replace(m_shown);
    Q_EMIT edited();
}

void AnswerViewModel::pick(int entry, bool picked)
{
    if (entry < 0 || entry >= m_shown.size() || m_shown[entry].picked == picked) return;
    m_shown[entry].picked = picked;
    m_entries.replace(m_shown);
    Q_EMIT edited();
}

void AnswerViewModel::setSubject(int subject)
{
    if (subject == m_subject || subject < 0 || subject >= m_subjectIds.size()) return;
    m_subject = subject;
    m_answer.subject = m_subjectIds[subject];
    Q_EMIT edited();
}

void AnswerViewModel::setOther(int other)
{
    if (other == m_other || other < 0 || other >= m_otherCodes.size()) return;
    m_other = other;
    m_answer.sameAs = m_otherCodes[other];
    Q_EMIT edited();
}

void AnswerViewModel::followUp(int which)
{
    if (which < 0 || which >= m_followUps.size()) return;
    const QString begun = m_answer.text.trimmed();
    m_opensText = true;
    setText(begun.isEmpty() ? m_followUps[which] + u' ' : begun + u'\n' + m_followUps[which] + u' ');
    Q_EMIT textWanted();
}

} // namespace staffelstab
