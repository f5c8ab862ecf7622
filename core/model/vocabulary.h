// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace staffelstab
{

/// One entry of a vocabulary. The code is stored; labels are data and never compared.
struct Term {
    QString code;
    QString german;
    QString english;
    QString help;                ///< German sentence, may be empty
    bool excludesOthers = false; ///< may not stand beside other entries ("kein Angebot")
    bool needsReason = false;
    QString detail; ///< vocabulary of the words that say more about it, where there is one
};

/// A versioned list of codes, shipped as data. Open ones accept words that are not listed.
struct Vocabulary {
    QString name;
    QString version;
    bool open = false;
    QList<Term> terms;

    const Term *find(QStringView code) const;
};

/// The shipped vocabulary of this name; an unknown name is a mistake of ours.
const Vocabulary &vocabulary(QStringView name);

/// The label in the language ("de" or "en"); an unlisted code is its own label.
QString termLabel(QStringView vocabularyName, const QString &code, QStringView language);

struct MaturityLevel {
    int number = 0;
    QString name;
    QString definition;
};

/// Reifegradmodell: versioned data with its aggregation rule (digitization.md §1).
struct MaturityModel {
    QString code;
    QString version;
    QString name;
    QString aggregation; ///< Min, Mean, Sum (the answers added up, "how many yes") or Declared
    QList<MaturityLevel> levels;
    QList<MaturityLevel> answers; ///< to each criterion; the levels, where the model names none
    QStringList criteria;

    const MaturityLevel *level(qint64 number) const;
    const MaturityLevel *answer(qint64 number) const;
};

const QList<MaturityModel> &maturityModels();
const MaturityModel *findMaturityModel(QStringView code);

/// The level that the model's own rule gives for assessed criteria; nothing where the rule is Declared or
/// nothing was assessed. Provisional while criteria are missing.
struct AggregatedLevel {
    std::optional<qint64> level;
    bool provisional = false;
};
AggregatedLevel aggregate(const MaturityModel &model, const QList<std::optional<qint64>> &criteria);

} // namespace staffelstab
