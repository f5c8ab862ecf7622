// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sheetfigures.h"

#include "handover/completeness.h"
#include "handover/reviewcycle.h"
#include "handover/transfer.h"
#include "store/overviewrows.h"
#include "store/recordstore.h"
#include "usecase/overviewreading.h"
#include "usecase/steps.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::RegisterRow;

template <typename Part> QList<Part> partsFrom(const QString &json)
{
    QList<Part> parts;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const QJsonValue &entry : array) {
        Part part;
        for (const Field &field : partsOf<Part>())
            field.write(&part, entry[field.key()]);
        parts << part;
    }
    return parts;
}

/// A sheet that has something wherever the stored one has; the rules ask for no more.
class Contents
{
  public:
    handover::SheetContents of(const RegisterRow &row)
    {
        const store::SheetContent &content = row.content;
        handover::SheetContents sheet;
        Process &process = sheet.process;
        process.name = row.name;
        process.definition = row.definition;
        process.owner = content.owner;
        if (content.hasFallback) process.fallback = u"…"_s;
        if (!row.legalBases.isEmpty()) process.legalBases = QStringList{row.legalBases};
        if (!row.triggers.isEmpty()) process.triggers.resize(1);
        if (content.hasDeadlines) process.deadlines.resize(1);
        if (content.hasRecurrences) process.recurrences.resize(1);
        if (content.hasParticipants) process.participants.resize(1);
        if (!content.partMarks.isEmpty()) process.partMarks = marksOf(content.partMarks);
        Step step;
        step.name = step.description = u"…"_s;
        sheet.steps.fill(step, content.describedSteps);
        if (!row.itProcedures.isEmpty()) { // also at a step that nobody has described
            Step with;
            with.itProcedures = QStringList{row.itProcedures};
            sheet.steps << with;
        }
        sheet.knowledgeKinds = content.knowledgeKinds;
        sheet.hasDeputy = content.hasDeputy;
        sheet.hasDocument = content.hasDocument;
        sheet.isAssessed = content.isAssessed;
        return sheet;
    }

  private:
    QList<PartMark> marksOf(const QString &json)
    {
        const auto known = m_marks.constFind(json);
        return known != m_marks.constEnd() ? *known : *m_marks.insert(json, partsFrom<PartMark>(json));
    }

    QHash<QString, QList<PartMark>> m_marks; ///< many processes share them
};

} // namespace

void judgeRows(store::Database &database, QList<RegisterRow> &rows, const QDate &today)
{
    store::RecordStore store(database);
    const QHash<Id, QDate> leaving = store::leavingByPost(database, today);
    OverviewReading reading(today);
    Contents contents;
    for (RegisterRow &row : rows) {
        row.completeness = handover::completenessOf(contents.of(row)).points;
        const store::SheetContent content = std::exchange(row.content, {});
        Process checked;
        checked.reviewState = row.reviewState;
        checked.checkedUntil = content.checkedUntil;
        handover::Precautions precautions;
        precautions.isChecked = handover::countsAsChecked(row.completeness, handover::reviewStateOn(checked, today));
        for (const QString &proofs : content.proofs) {
            const handover::TransferEvidence evidence{.completeness = row.completeness,
                                                      .isChecked = precautions.isChecked,
                                                      .proofs = partsFrom<TransferProof>(proofs),
                                                      .stepsMark = handover::stepsMark(stepsOf(store, row.id))};
            precautions.isDoneByAnother |= handover::transferStage(evidence) == handover::kDoneAlone;
        }
        const handover::Risk risk = reading.riskOf(content.knowledgeFactor, leaving.value(content.owner), precautions);
        row.risk = risk.gross;
        row.netRisk = risk.net;
    }
}

} // namespace staffelstab
