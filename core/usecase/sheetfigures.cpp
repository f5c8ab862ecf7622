// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/sheetfigures.h"

#include "handover/completeness.h"
#include "handover/reviewcycle.h"
#include "handover/transfer.h"
#include "store/recordstore.h"
#include "store/sheetrows.h"
#include "usecase/overviewreading.h"
#include "usecase/steps.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using store::SheetRow;

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
    handover::SheetContents of(const SheetRow &row)
    {
        handover::SheetContents sheet;
        Process &process = sheet.process;
        const auto word = [](bool there) { return there ? u"…"_s : QString(); };
        process.name = word(row.hasName);
        process.definition = word(row.hasDefinition);
        process.fallback = word(row.hasFallback);
        process.owner = word(row.isOwned);
        if (row.hasLegalBases) process.legalBases = QStringList{u"…"_s};
        if (row.hasTriggers) process.triggers.resize(1);
        if (row.hasDeadlines) process.deadlines.resize(1);
        if (row.hasRecurrences) process.recurrences.resize(1);
        if (row.hasParticipants) process.participants.resize(1);
        if (!row.partMarks.isEmpty()) process.partMarks = marksOf(row.partMarks);
        Step step;
        step.name = step.description = u"…"_s;
        sheet.steps.fill(step, row.describedSteps);
        if (row.hasItProcedure) { // also at a step that nobody has described
            Step with;
            with.itProcedures = QStringList{u"…"_s};
            sheet.steps << with;
        }
        sheet.knowledgeKinds = row.knowledgeKinds;
        sheet.hasDeputy = row.hasDeputy;
        sheet.hasDocument = row.hasDocument;
        sheet.isAssessed = row.isAssessed;
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

QHash<Id, SheetFigures> sheetFigures(store::Database &database, const QDate &today, const QStringList &ids)
{
    store::RecordStore store(database);
    OverviewReading reading(today);
    Contents contents;
    QHash<Id, SheetFigures> figures;
    const QHash<Id, SheetRow> rows = store::sheetRows(database, today, ids);
    figures.reserve(rows.size());
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const int points = handover::completenessOf(contents.of(*row)).points;
        Process checked;
        checked.reviewState = row->reviewState;
        checked.checkedUntil = row->checkedUntil;
        handover::Precautions precautions;
        precautions.isChecked = handover::countsAsChecked(points, handover::reviewStateOn(checked, today));
        for (const QString &proofs : row->proofs) {
            const handover::TransferEvidence evidence{.completeness = points,
                                                      .isChecked = precautions.isChecked,
                                                      .proofs = partsFrom<TransferProof>(proofs),
                                                      .stepsMark = handover::stepsMark(stepsOf(store, row.key()))};
            precautions.isDoneByAnother |= handover::transferStage(evidence) == handover::kDoneAlone;
        }
        const handover::Risk risk = reading.riskOf(row->knowledgeFactor, row->leaving, precautions);
        figures.insert(row.key(), {points, risk.gross, risk.net});
    }
    return figures;
}

} // namespace staffelstab
