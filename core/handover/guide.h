// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handover/completeness.h"
#include "model/interview.h"

#include <QSet>

/// The interview guide: content, not code. Its German texts are used verbatim (interview-guide.md).
namespace staffelstab::handover
{

/// A text of the guide in both languages.
struct Worded {
    QString german;
    QString english;

    const QString &in(QStringView language) const { return language == u"de" ? german : english; }
    bool operator==(const Worded &) const = default;
};

/// What an answer becomes on release; `as` names the way (handover/harvest.h), the rest what it needs.
struct Filling {
    QString as;
    QString kind; ///< of a knowledge item or a finding
    QString knowledgeClass;
    QString priority;
    QString from; ///< part of the line that is taken; the text where empty
    QString tag;
    QString circle;
    QString dimension;
    QString part; ///< of the knowledge factor
    QString answer;
    QString type;  ///< of a measure
    QString level; ///< of a legal basis
    bool expires = false;
    bool isPromise = false;

    bool operator==(const Filling &) const = default;
};

/// One question of the guide.
struct GuideQuestion {
    QString code; ///< "S2.1", "P7"
    QString type; ///< name of an answer type
    Worded text;
    Worded example;
    QList<Filling> fills;

    QString module() const; ///< "S2", "P", "N"
    bool isPrivate() const { return type == u"PrivateText"; }
    bool operator==(const GuideQuestion &) const = default;
};

/// How an answer is typed in.
enum class AnswerEditor { Text, Lines, Table, Each, Pick, Choices };

struct AnswerColumn {
    QString part; ///< of AnswerRow
    Worded label;
};

/// One choice out of a vocabulary.
struct AnswerChoice {
    QString vocabulary;
    Worded label;
};

struct AnswerType {
    QString name;
    AnswerEditor editor = AnswerEditor::Text;
    QList<AnswerColumn> columns;
    QString of; ///< what Each and Pick go through: Processes, Steps or Answers
    QList<AnswerChoice> choices;
};

/// The vocabulary of a line's choice: a line that is one of several choices names its own; empty where there is none.
QString vocabularyOf(const AnswerRow &row, const AnswerType &type);

struct GuideModule {
    QString code;
    Worded why;
};

struct Guide {
    QString version;
    Worded opening;
    QStringList core; ///< codes of the core set, in its order
    QList<Worded> followUps;
    QList<GuideModule> modules;
    QList<AnswerType> types;
    QList<GuideQuestion> questions;

    const GuideQuestion *find(QStringView code) const;
    const AnswerType &typeOf(const GuideQuestion &question) const;
    const GuideModule *module(QStringView code) const;
    QStringList codesOf(QStringView module) const;
};

/// The guide that is shipped.
const Guide &shippedGuide();

/// The guide with the town's own questions, other words and what it leaves out.
Guide withTownQuestions(Guide guide, const QList<TownQuestion> &own);

/// The code of the question that fills a gap ("Lückensuche", interview-guide.md §3); empty for the owner, whom the
/// supervisor sets and nobody is asked for.
QString questionFor(SheetPart part, const SheetContents &sheet);

/// Every question that asks for a part of the sheet; none of them need be asked once the part is filled.
QStringList questionsAbout(SheetPart part);

/// Whether the answer says of a part of the sheet that it does not apply, or that nobody knows.
bool isMark(const Answer &answer);

/// The marks of a sheet after what was answered about it, where a question about the part is released now: a part is
/// „trifft nicht zu" when every question about it is, „weiß niemand" when one is and none is answered; with an answer
/// its mark goes. Parts that nobody was asked about keep theirs.
QList<PartMark> marksAfter(QList<PartMark> marks, const QList<Answer> &answers, const QSet<QString> &releasedNow);

/// What a gap costs: risk × missing points. A process that nobody has rated counts as the least risk, so that rated
/// ones come first.
double costOfGap(std::optional<int> risk, int missing);

} // namespace staffelstab::handover
