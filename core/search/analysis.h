// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/citations.h"
#include "search/querytree.h"
#include "search/townwords.h"

namespace staffelstab::search
{

/// One word of a text on its way through the German analysis.
struct AnalysedWord {
    QString word; ///< as written
    QString form; ///< as compared
    QString stem;
    bool common = false;             ///< too frequent to be demanded
    QString masculine;               ///< base of a feminine form
    QString family;                  ///< what verb and noun share
    QStringList parts;               ///< smallest parts of a compound, empty for other words
    QStringList partStems;           ///< stems of the parts at every level
    QList<QStringList> alternatives; ///< of the same meaning, from the glossary and the office words
    QList<QStringList> further;      ///< words of OpenThesaurus, used where little is found
};

/// A text at each stage of the analysis.
struct TextAnalysis {
    QList<AnalysedWord> words;
    QList<Citation> citations;
    QList<FileReference> references;
    QueryTree tree;
    QString demanded; ///< the query of the index with all words
    QString widened;  ///< with some of them
    bool hasDictionary = false;
};

/// Reads at most 2,000 characters, with the words of a town.
TextAnalysis analyse(const QString &text, const std::shared_ptr<const TownWords> &words = TownWords::officeWords());

} // namespace staffelstab::search
