// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordtext.h"
#include "form/rowsmodel.h"
#include "usecase/processes.h"

/// What the sheet of a process shows, as rows of its lists: pure functions of what the store gave.
namespace staffelstab
{

/// A word and what stands behind it.
struct FactRow {
    QString label;
    QString text;

    bool operator==(const FactRow &) const = default;
};

struct StepRow {
    QString id;
    QString number;
    QString name;
    QString description;
    QString details; ///< by whom, "Papier → Fachverfahren", IT procedures
    QString tacitNote;
    QString mediaBreak; ///< why the work changes its medium here; empty = it does not
    QStringList knowledge;
    QStringList nextSteps; ///< ids, where it does not simply go on with the next number

    bool operator==(const StepRow &) const = default;
};

struct KnowledgeRow {
    QString id;
    QString title;
    QString body;
    QString kind;
    QString where; ///< the step it belongs to, if any
    bool warns = false;

    bool operator==(const KnowledgeRow &) const = default;
};

struct DocumentRow {
    QString id;
    QString name;
    QString detail;  ///< use and size
    QString reading; ///< what was read of it, or why nothing was
    bool unreadable = false;
    bool hasPages = false;   ///< there is text to be looked at
    bool hasPicture = false; ///< it can be looked at as it is
    bool mayBeRead = false;  ///< it or a picture in it was not read, and nothing is being read

    bool operator==(const DocumentRow &) const = default;
};

QList<FactRow> whoRows(const ProcessSheet &sheet);
QList<FactRow> factRows(const ProcessSheet &sheet);
QList<StepRow> stepRows(const ProcessSheet &sheet);
QList<KnowledgeRow> knowledgeRows(const ProcessSheet &sheet);
QList<FactRow> contactRows(const ProcessSheet &sheet);
enum class Reading { Impossible, Idle, UnderWay };
QList<DocumentRow> documentRows(const ProcessSheet &sheet, Reading reading);

QList<RowsModel<FactRow>::Role> factRoles();
QList<RowsModel<StepRow>::Role> stepRoles();
QList<RowsModel<KnowledgeRow>::Role> knowledgeRoles();
QList<RowsModel<DocumentRow>::Role> documentRoles();

} // namespace staffelstab
