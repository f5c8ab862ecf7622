// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formentry.h"
#include "form/pickermodel.h"
#include "form/recordtext.h"
#include "model/field.h"

#include <QQmlListProperty>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace staffelstab
{

/// One field of a form: its words, its value as it is typed, what can be chosen and what is wrong with it. Groups and
/// rows have fields of their own below them.
class FormField : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by forms")
    Q_PROPERTY(QString fieldId READ fieldId CONSTANT FINAL)
    Q_PROPERTY(QString label READ label CONSTANT FINAL)
    Q_PROPERTY(QString accessibleName READ accessibleName NOTIFY positionChanged FINAL)
    Q_PROPERTY(QString help READ help CONSTANT FINAL)
    Q_PROPERTY(Editor editor READ editor CONSTANT FINAL)
    Q_PROPERTY(bool required READ isRequired CONSTANT FINAL)
    Q_PROPERTY(bool restricted READ isRestricted CONSTANT FINAL)
    Q_PROPERTY(bool acceptsWords READ acceptsWords CONSTANT FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY valueChanged FINAL)
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY valueChanged FINAL)
    Q_PROPERTY(QString codeLabel READ codeLabel NOTIFY valueChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged FINAL)
    Q_PROPERTY(QAbstractItemModel *entries READ entries CONSTANT FINAL)
    Q_PROPERTY(staffelstab::PickerModel *choices READ choices CONSTANT FINAL)
    /// True for fields that need the whole width of a form.
    Q_PROPERTY(bool wide READ isWide CONSTANT FINAL)
    /// The fields inside a group or a row, those of inner groups included.
    Q_PROPERTY(QQmlListProperty<staffelstab::FormField> leaves READ leafList CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<staffelstab::FormField> rows READ rowList NOTIFY rowsChanged FINAL)

  public:
    /// How the field is edited; the order is the order of the editors in FieldEditor.qml.
    enum class Editor {
        Line,
        Paragraphs,
        Date,
        Choice,
        ChoiceList,
        WordList,
        Record,
        RecordList,
        Group,
        Rows,
        ReadOnly
    };
    Q_ENUM(Editor)

    /// What a field needs from the form it stands in.
    struct Surroundings {
        Session &session;
        const Labels &labels;
        std::function<void(FormField &root)> edited;
        std::function<void(const QStringList &ids)> wantLabels;
        std::function<void()> left;
    };

    FormField(const Field &field, const Surroundings &surroundings, FormField *above, QObject *parent);

    const Field &field() const { return m_field; }
    /// Shown for reading; said before the first value is shown.
    void setFixed(bool fixed) { m_isFixed = fixed; }
    QString fieldId() const { return m_field.key().toString(); }
    QString label() const;
    QString accessibleName() const;
    QString help() const;
    Editor editor() const;
    bool isRequired() const { return m_field.required; }
    bool isRestricted() const { return m_field.access == FieldAccess::Restricted; }
    bool acceptsWords() const;
    bool isWide() const;

    QString text() const { return m_text; }
    void setText(const QString &text);
    QString code() const
    {
        return m_value.isBool() ? (m_value.toBool() ? QStringLiteral("true") : QStringLiteral("false"))
                                : m_value.toString();
    }
    void setCode(const QString &code);
    QString codeLabel() const;

    QString problem() const { return m_problem.isEmpty() ? m_typingProblem : m_problem; }
    void setProblem(const QString &problem);
    /// True while what stands in the field cannot be read as a value (a date that is none).
    bool isUnreadable() const;

    QAbstractItemModel *entries() { return &m_entries; }
    PickerModel *choices();
    QQmlListProperty<FormField> leafList() { return {this, &m_leaves}; }
    QQmlListProperty<FormField> rowList() { return {this, &m_rows}; }

    Q_INVOKABLE void addEntry(const QString &codeOrWord);
    Q_INVOKABLE void removeEntry(const QString &code);
    Q_INVOKABLE void addRow();
    /// The person went on: what stands here may be saved at once.
    Q_INVOKABLE void leave() { m_surroundings.left(); }
    Q_INVOKABLE void removeRow(int position);

    QJsonValue value() const { return m_value; }
    /// Shows a value that comes from the store; not an edit.
    void show(const QJsonValue &value);
    /// New labels of records have come.
    void labelsChanged();

  Q_SIGNALS:
    void valueChanged();
    void problemChanged();
    void rowsChanged();
    void positionChanged();

  private:
    void edit(const QJsonValue &value);
    void partEdited();
    void takeTyped();
    void setTypingProblem(const QString &problem);
    void rebuildRows();
    void showEntries();
    Editor editorByType() const;
    QString typedText() const;
    FormField *makeRow();
    void makeParts();

    const Field &m_field;
    const Surroundings &m_surroundings;
    FormField *m_above;
    bool m_isRow = false;
    bool m_isFixed = false;
    int m_position = 0;
    QJsonValue m_value;
    QString m_text;
    QString m_problem;
    QString m_typingProblem;
    FormEntries m_entries;
    PickerModel *m_choices = nullptr;
    QList<FormField *> m_parts;
    QList<FormField *> m_leaves;
    QList<FormField *> m_rows;
};

} // namespace staffelstab
