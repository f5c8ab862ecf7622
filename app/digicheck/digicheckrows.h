// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/recordtext.h"
#include "form/rowsmodel.h"
#include "usecase/digicheck.h"
#include "usecase/suggesting.h"

/// The rows that the pages of a DigiCheck show, in words.
namespace staffelstab
{

struct WorkshopLine {
    QString id;
    QString title;
    QString detail; ///< unit, day and how much was said
    QString state;

    bool operator==(const WorkshopLine &) const = default;
};

/// One process in the preparation sheet.
struct PreparedLine {
    QString id;
    QString title;
    QString facts; ///< volume, media breaks, maturity, completeness
    QString status;

    bool operator==(const PreparedLine &) const = default;
};

/// One finding, wherever it is shown.
struct FindingLine {
    QString id;
    QString text;
    QString detail;    ///< dimension, kind, speaker, how many said it
    QString about;     ///< processes
    QString source;    ///< where it was said, for those heard before
    bool used = false; ///< a recommendation rests on it
    bool chosen = false;

    bool operator==(const FindingLine &) const = default;
};

struct AdviceLine {
    QString id;
    QString title;
    QString state;
    QString tone;
    QString facts; ///< priority, effort, costs
    QString description;
    QString because;  ///< the statements, with where they were said
    QString simplify; ///< what was said to "simplify first?"
    QString depends;

    bool operator==(const AdviceLine &) const = default;
};

struct SuggestionLine {
    QString rule;
    QString title;
    QString text;
    QString why;
    QString facts;    ///< of each process that triggered it, a line each
    QString expected; ///< priority, effort, costs
    QString question; ///< "simplify first?", as the rule asks it

    bool operator==(const SuggestionLine &) const = default;
};

QList<WorkshopLine> workshopLines(const QList<WorkshopRow> &rows);
QList<PreparedLine> preparedLines(const WorkshopView &view);
/// As it was said: word for word in quotation marks.
QString wordsText(const Finding &finding);
FindingLine findingLine(const Finding &finding, const Labels &labels);
QList<FindingLine> heardLines(const WorkshopView &view);
QList<AdviceLine> adviceLines(const WorkshopView &view);
QList<SuggestionLine> suggestionLines(const QList<RuleSuggestion> &suggestions);

QList<RowsModel<WorkshopLine>::Role> workshopRoles();
QList<RowsModel<PreparedLine>::Role> preparedRoles();
QList<RowsModel<FindingLine>::Role> findingRoles();
QList<RowsModel<AdviceLine>::Role> adviceRoles();
QList<RowsModel<SuggestionLine>::Role> suggestionRoles();

} // namespace staffelstab
