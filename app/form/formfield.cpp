// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formfield.h"

#include "model/vocabulary.h"
#include "removaltext.h"
#include "wording.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

const QString kYes = u"true"_s;
const QString kNo = u"false"_s;

bool isEmpty(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

} // namespace

FormField::FormField(const Field &field, const Surroundings &surroundings, FormField *above, QObject *parent)
    : QObject(parent), m_field(field), m_surroundings(surroundings), m_above(above)
{
    if (m_field.type == FieldType::Group) makeParts();
}

void FormField::makeParts()
{
    for (const Field &part : m_field.parts) {
        auto *below = new FormField(part, m_surroundings, this, this);
        m_parts << below;
        if (below->m_leaves.isEmpty())
            m_leaves << below;
        else
            m_leaves << below->m_leaves;
    }
}

bool FormField::isWide() const
{
    switch (editorByType()) {
    case Editor::Paragraphs:
    case Editor::ChoiceList:
    case Editor::WordList:
    case Editor::RecordList:
    case Editor::Group:
    case Editor::Rows:
        return true;
    case Editor::Line:
        return m_field.search == SearchWeight::Title;
    default:
        return false;
    }
}

QString FormField::label() const { return fieldLabel(m_field); }
QString FormField::help() const { return fieldHelp(m_field); }

QString FormField::accessibleName() const
{
    if (m_isRow) return tr("%1 %2").arg(m_above->label()).arg(m_position + 1);
    return m_above ? tr("%1: %2").arg(m_above->accessibleName(), label()) : label();
}

FormField::Editor FormField::editor() const { return m_isFixed ? Editor::ReadOnly : editorByType(); }

FormField::Editor FormField::editorByType() const
{
    if (m_isRow) return Editor::Group;
    if (m_field.access == FieldAccess::Computed) return Editor::ReadOnly;
    switch (m_field.type) {
    case FieldType::Text:
    case FieldType::Url:
    case FieldType::Integer:
    case FieldType::Decimal:
        return Editor::Line;
    case FieldType::LongText:
        return Editor::Paragraphs;
    case FieldType::Date:
        return Editor::Date;
    case FieldType::DateTime:
        return Editor::ReadOnly;
    case FieldType::Bool:
    case FieldType::Choice:
        return Editor::Choice;
    case FieldType::ChoiceList:
        return Editor::ChoiceList;
    case FieldType::TextList:
        return Editor::WordList;
    case FieldType::Reference:
        return Editor::Record;
    case FieldType::ReferenceList:
        return Editor::RecordList;
    case FieldType::Group:
        return Editor::Group;
    case FieldType::Rows:
        return Editor::Rows;
    }
    return Editor::ReadOnly;
}

bool FormField::acceptsWords() const
{
    return m_field.type == FieldType::TextList ||
           (*m_field.vocabulary && vocabulary(QString::fromLatin1(m_field.vocabulary)).open);
}

PickerModel *FormField::choices()
{
    if (m_choices) return m_choices;
    const auto empty = m_field.required || m_field.type == FieldType::ChoiceList ? PickerModel::Empty::NotOffered
                                                                                 : PickerModel::Empty::Offered;
    if (m_field.type == FieldType::Reference || m_field.type == FieldType::ReferenceList)
        m_choices = new PickerModel(m_surroundings.session, m_field.target, this);
    else if (m_field.type == FieldType::Bool)
        m_choices = PickerModel::yesNo(this);
    else if (*m_field.vocabulary)
        m_choices = new PickerModel(QString::fromLatin1(m_field.vocabulary), empty, this);
    return m_choices;
}

QString FormField::codeLabel() const
{
    switch (m_field.type) {
    case FieldType::Choice:
        return termWord(QString::fromLatin1(m_field.vocabulary), m_value.toString());
    case FieldType::Reference:
    case FieldType::Bool:
        return valueText(m_field, m_value, m_surroundings.labels);
    default:
        return {};
    }
}

void FormField::setText(const QString &text)
{
    if (text == m_text) return;
    m_text = text;
    takeTyped();
}

void FormField::takeTyped()
{
    const QString text = m_text.trimmed();
    setTypingProblem({});
    switch (m_field.type) {
    case FieldType::Date: {
        const QDate date = dateFrom(text);
        if (!text.isEmpty() && !date.isValid())
            setTypingProblem(tr("This is not a date. Please type it like 22.11.2026."));
        return edit(date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue());
    }
    case FieldType::Integer:
    case FieldType::Decimal: {
        const auto number = numberFrom(text);
        if (!text.isEmpty() && !number) setTypingProblem(tr("This is not a number. Please type digits only."));
        if (!number) return edit({});
        return edit(m_field.type == FieldType::Integer ? QJsonValue(static_cast<qint64>(*number))
                                                       : QJsonValue(*number));
    }
    default:
        edit(m_text.isEmpty() ? QJsonValue() : QJsonValue(m_text));
    }
}

void FormField::setCode(const QString &code)
{
    if (code == this->code()) return;
    if (m_field.type == FieldType::Bool)
        edit(code.isEmpty() ? QJsonValue() : QJsonValue(code == kYes));
    else
        edit(code.isEmpty() ? QJsonValue() : QJsonValue(code));
    if (m_field.type == FieldType::Reference && !code.isEmpty()) m_surroundings.wantLabels({code});
}

void FormField::addEntry(const QString &codeOrWord)
{
    const QString entry = codeOrWord.trimmed();
    QJsonArray array = m_value.toArray();
    if (entry.isEmpty() || array.contains(entry)) return;
    array.append(entry);
    edit(array);
    if (m_field.type == FieldType::ReferenceList) m_surroundings.wantLabels({entry});
}

void FormField::removeEntry(const QString &code)
{
    QJsonArray left;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValue &entry : array)
        if (entry.toString() != code) left.append(entry);
    edit(left.isEmpty() ? QJsonValue() : QJsonValue(left));
}

FormField *FormField::makeRow()
{
    auto *row = new FormField(m_field, m_surroundings, this, this);
    row->m_isRow = true;
    row->m_position = static_cast<int>(m_rows.size());
    row->makeParts();
    m_rows << row;
    return row;
}

void FormField::addRow()
{
    makeRow();
    Q_EMIT rowsChanged();
}

void FormField::removeRow(int position)
{
    if (position < 0 || position >= m_rows.size()) return;
    m_rows.takeAt(position)->deleteLater();
    for (int i = position; i < m_rows.size(); ++i) {
        m_rows[i]->m_position = i;
        Q_EMIT m_rows[i]->positionChanged();
    }
    Q_EMIT rowsChanged();
    partEdited();
}

void FormField::partEdited()
{
    if (m_field.type == FieldType::Rows && !m_isRow) {
        QJsonArray array;
        for (const FormField *row : std::as_const(m_rows))
            if (!isEmpty(row->m_value)) array.append(row->m_value);
        return edit(array.isEmpty() ? QJsonValue() : QJsonValue(array));
    }
    QJsonObject object;
    for (const FormField *part : std::as_const(m_parts))
        if (!isEmpty(part->m_value)) object.insert(part->m_field.key(), part->m_value);
    edit(object.isEmpty() ? QJsonValue() : QJsonValue(object));
}

void FormField::edit(const QJsonValue &value)
{
    m_value = value;
    showEntries();
    Q_EMIT valueChanged();
    if (m_above)
        m_above->partEdited();
    else
        m_surroundings.edited(*this);
}

bool FormField::isUnreadable() const
{
    const auto unreadable = [](const FormField *field) { return field->isUnreadable(); };
    return !m_typingProblem.isEmpty() || std::ranges::any_of(m_parts, unreadable) ||
           std::ranges::any_of(m_rows, unreadable);
}

QString FormField::typedText() const
{
    if (m_isFixed) return isEmpty(m_value) ? u"–"_s : valueText(m_field, m_value, m_surroundings.labels);
    switch (m_field.type) {
    case FieldType::Date:
        return typedDate(QDate::fromString(m_value.toString(), Qt::ISODate));
    case FieldType::Integer:
    case FieldType::Decimal:
        return isEmpty(m_value) ? QString() : numberText(m_value.toDouble());
    case FieldType::DateTime:
        return valueText(m_field, m_value, m_surroundings.labels);
    default:
        return m_value.toString();
    }
}

void FormField::show(const QJsonValue &value)
{
    if (value == m_value && m_typingProblem.isEmpty() && !m_isFixed) return;
    m_value = value;
    m_text = typedText();
    setTypingProblem({});
    for (FormField *part : std::as_const(m_parts))
        part->show(value.toObject().value(part->m_field.key()));
    if (m_field.type == FieldType::Rows && !m_isRow) rebuildRows();
    showEntries();
    Q_EMIT valueChanged();
}

void FormField::rebuildRows()
{
    const QJsonArray array = m_value.toArray();
    const qsizetype before = m_rows.size();
    while (m_rows.size() > array.size())
        m_rows.takeLast()->deleteLater();
    while (m_rows.size() < array.size())
        makeRow();
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows[i]->show(array[i]);
    if (before != m_rows.size()) Q_EMIT rowsChanged();
}

void FormField::showEntries()
{
    QList<FormEntry> entries;
    const QJsonArray array = m_value.toArray();
    if (m_field.type == FieldType::ChoiceList)
        for (const QJsonValue &code : array)
            entries << FormEntry{code.toString(), termWord(QString::fromLatin1(m_field.vocabulary), code.toString())};
    else if (m_field.type == FieldType::TextList)
        for (const QJsonValue &word : array)
            entries << FormEntry{word.toString(), word.toString()};
    else if (m_field.type == FieldType::ReferenceList)
        for (const QJsonValue &id : array) {
            const auto label = m_surroundings.labels.constFind(id.toString());
            entries << FormEntry{id.toString(),
                                 label == m_surroundings.labels.constEnd() ? u"…"_s : labelTitle(*label)};
        }
    m_entries.replace(std::move(entries));
}

void FormField::labelsChanged()
{
    for (FormField *part : std::as_const(m_parts))
        part->labelsChanged();
    for (FormField *row : std::as_const(m_rows))
        row->labelsChanged();
    showEntries();
    if (m_isFixed) m_text = typedText();
    if (m_isFixed || m_field.type == FieldType::Reference) Q_EMIT valueChanged();
}

void FormField::setProblem(const QString &problem)
{
    if (problem == m_problem) return;
    m_problem = problem;
    Q_EMIT problemChanged();
}

void FormField::setTypingProblem(const QString &problem)
{
    if (problem == m_typingProblem) return;
    m_typingProblem = problem;
    Q_EMIT problemChanged();
}

} // namespace staffelstab
