// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"
#include "usecase/interviewing.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace staffelstab
{

/// One line of a table that is typed in.
struct AnswerCells {
    QStringList cells;

    bool operator==(const AnswerCells &) const = default;
};

/// A process, step or answer that is ticked, chosen for or written about.
struct AnswerEntry {
    QString subject;
    QString title;
    QString text;
    QStringList options; ///< the first one is "not said"
    int choice = 0;
    bool picked = false;
    QStringList cells; ///< column by column, where there is more than one text

    bool operator==(const AnswerEntry &) const = default;
};

/// What is being answered to one question: keeps every keystroke in the form that the answer type asks for.
class AnswerViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by InterviewViewModel")
    Q_PROPERTY(Editor editor READ editor NOTIFY shown FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    /// Words beside a table or a list, which the follow-up questions open.
    Q_PROPERTY(bool hasText READ hasText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString lines READ lines WRITE setLines NOTIFY shown FINAL)
    Q_PROPERTY(QStringList columns READ columns NOTIFY shown FINAL)
    Q_PROPERTY(QAbstractItemModel *cells READ cells CONSTANT FINAL)
    Q_PROPERTY(QAbstractItemModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(int entryCount READ entryCount NOTIFY shown FINAL)
    Q_PROPERTY(QStringList followUps READ followUps NOTIFY shown FINAL)
    /// Processes that the answer may be about; the first one is "my work as a whole".
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY shown FINAL)
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY shown FINAL)
    /// Questions that were answered already; the first one is "not yet".
    Q_PROPERTY(QStringList others READ others NOTIFY shown FINAL)
    Q_PROPERTY(int other READ other WRITE setOther NOTIFY shown FINAL)

  public:
    enum class Editor { Text, Lines, Table, Each, Pick, Choices };
    Q_ENUM(Editor)

    explicit AnswerViewModel(QObject *parent = nullptr);

    void show(const InterviewView &view, const QuestionPlace &place, const Answer &answer);

    /// What else the question refers to has changed; what is typed stays.
    void follow(const InterviewView &view, const QuestionPlace &place);
    /// The question is answered process by process or step by step.
    bool goesThroughRecords() const { return m_editor == Editor::Each || m_editor == Editor::Pick; }

    /// The answer as it stands, without lines that say nothing.
    Answer answer() const;
    bool isEmpty() const;

    Editor editor() const { return m_editor; }
    QString text() const { return m_answer.text; }
    void setText(const QString &text);
    bool hasText() const { return m_opensText || !m_answer.text.isEmpty(); }
    QString lines() const;
    void setLines(const QString &lines);
    QStringList columns() const { return m_columns; }
    QAbstractItemModel *cells() { return &m_cells; }
    QAbstractItemModel *entries() { return &m_entries; }
    int entryCount() const { return m_entries.rowCount(); }
    QStringList followUps() const { return m_followUps; }
    QStringList subjects() const { return m_subjects; }
    int subject() const { return m_subject; }
    void setSubject(int subject);
    QStringList others() const { return m_others; }
    int other() const { return m_other; }
    void setOther(int other);

    Q_INVOKABLE void setCell(int row, int column, const QString &text);
    Q_INVOKABLE void setEntryText(int entry, const QString &text);
    Q_INVOKABLE void setEntryCell(int entry, int column, const QString &text);
    Q_INVOKABLE void choose(int entry, int choice);
    Q_INVOKABLE void pick(int entry, bool picked);
    /// Asks on: the follow-up question stands behind what was said, to be answered there.
    Q_INVOKABLE void followUp(int which);

  Q_SIGNALS:
    void shown();
    void textChanged();
    void edited();
    /// The words beside a list are wanted, with the cursor at their end.
    void textWanted();

  private:
    void showTable();
    void showEntries(const InterviewView &view);
    QList<AnswerRow> entryRows() const;
    QList<AnswerRow> rowsNotShown() const;
    void showSubjects(const InterviewView &view, const QuestionPlace &place);
    void showOthers(const InterviewView &view, const QuestionPlace &place);
    void addEntry(const Id &subject, const QString &title, const QString &vocabulary, const QString &key);

    Answer m_answer;
    handover::AnswerType m_type;
    Editor m_editor = Editor::Text;
    QStringList m_columns;
    QStringList m_parts; ///< of AnswerRow, column by column
    RowsModel<AnswerCells> m_cells;
    RowsModel<AnswerEntry> m_entries;
    QList<QString> m_keys;      ///< of the entries: vocabulary of a choice, or code of a question
    QList<QStringList> m_codes; ///< of the options of each entry
    QList<AnswerEntry> m_shown;
    QStringList m_followUps;
    QStringList m_subjects;
    QStringList m_subjectIds;
    QStringList m_others;
    QStringList m_otherCodes;
    int m_subject = 0;
    int m_other = 0;
    bool m_opensText = false;
};

} // namespace staffelstab
