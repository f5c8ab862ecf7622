// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/formfield.h"

namespace staffelstab
{

/// The fields of a form that are edited together, under one heading.
class FormSection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("created by forms")
    Q_PROPERTY(QString title READ title CONSTANT FINAL)
    Q_PROPERTY(QQmlListProperty<staffelstab::FormField> fields READ fieldList CONSTANT FINAL)

  public:
    FormSection(Section section, QObject *parent) : QObject(parent), m_section(section) {}

    Section section() const { return m_section; }
    QString title() const { return sectionLabel(m_section); }
    QQmlListProperty<FormField> fieldList() { return {this, &m_fields}; }
    void add(FormField *field) { m_fields << field; }

  private:
    Section m_section;
    QList<FormField *> m_fields;
};

} // namespace staffelstab
