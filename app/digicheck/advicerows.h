// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "digicheck/digicheckrows.h"
#include "usecase/suggesting.h"

/// Recommendations and suggestions as the page of a workshop shows them, in words.
namespace staffelstab
{

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
    QString shared; ///< "together with …"

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

QList<AdviceLine> adviceLines(const WorkshopView &view);
QList<SuggestionLine> suggestionLines(const QList<RuleSuggestion> &suggestions);

QList<RowsModel<AdviceLine>::Role> adviceRoles();
QList<RowsModel<SuggestionLine>::Role> suggestionRoles();

} // namespace staffelstab
