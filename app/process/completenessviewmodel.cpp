// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/completenessviewmodel.h"

#include "errortext.h"
#include "i18n/translations.h"
#include "usecase/completing.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct CompletenessWords {
    Q_DECLARE_TR_FUNCTIONS(CompletenessWords)
};

QString needText(handover::ReviewNeed need)
{
    switch (need) {
    case handover::ReviewNeed::Purpose:
        return CompletenessWords::tr("the purpose");
    case handover::ReviewNeed::Trigger:
        return CompletenessWords::tr("the trigger");
    case handover::ReviewNeed::ThreeSteps:
        return CompletenessWords::tr("three described steps");
    case handover::ReviewNeed::Deputy:
        return CompletenessWords::tr("a deputy");
    case handover::ReviewNeed::Owner:
        return CompletenessWords::tr("the responsible post");
    }
    return {};
}

QString partWord(handover::SheetPart part) { return termWord(u"sheetPart", handover::codeOf(part)); }

QList<GapRow> gapRows(const ProcessSheet &sheet)
{
    QList<GapRow> rows;
    for (const handover::PartState &gap : handover::gapsOf(sheet.completeness))
        rows << GapRow{.part = handover::codeOf(gap.part),
                       .label = partWord(gap.part),
                       .question = guideQuestion(sheet.questions.value(gap.part), currentLanguage()),
                       .points = CompletenessWords::tr("+%n point(s)", "", gap.missing()),
                       .unknown = gap.mark == u"Unknown"};
    return rows;
}

QList<SettledRow> settledRows(const ProcessSheet &sheet)
{
    QList<SettledRow> rows;
    for (const handover::PartState &part : sheet.completeness.parts)
        if (part.mark == u"NotApplicable") rows << SettledRow{handover::codeOf(part.part), partWord(part.part)};
    return rows;
}

QList<RowsModel<GapRow>::Role> gapRoles()
{
    return {{"part", [](const GapRow &row) -> QVariant { return row.part; }},
            {"label", [](const GapRow &row) -> QVariant { return row.label; }},
            {"question", [](const GapRow &row) -> QVariant { return row.question; }},
            {"points", [](const GapRow &row) -> QVariant { return row.points; }},
            {"unknown", [](const GapRow &row) -> QVariant { return row.unknown; }}};
}

QList<RowsModel<SettledRow>::Role> settledRoles()
{
    return {{"part", [](const SettledRow &row) -> QVariant { return row.part; }},
            {"label", [](const SettledRow &row) -> QVariant { return row.label; }}};
}

} // namespace

QString completenessBandWord(handover::CompletenessBand band)
{
    switch (band) {
    case handover::CompletenessBand::Patchy:
        return CompletenessWords::tr("patchy");
    case handover::CompletenessBand::Usable:
        return CompletenessWords::tr("usable");
    case handover::CompletenessBand::Complete:
        return CompletenessWords::tr("complete");
    }
    return {};
}

CompletenessViewModel::CompletenessViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_gaps(gapRoles()), m_settled(settledRoles())
{
}

void CompletenessViewModel::show(const ProcessSheet &sheet)
{
    m_process = sheet.process.id;
    m_name = sheet.process.name;
    m_points = sheet.completeness.points;
    m_gaps.replace(gapRows(sheet));
    m_settled.replace(settledRows(sheet));
    QStringList lacking;
    for (const handover::ReviewNeed need : sheet.lackingForReview)
        lacking << needText(need);
    const bool isChecked = sheet.reviewState == u"Verified";
    m_lacking = lacking.isEmpty() || isChecked
                    ? QString()
                    : tr("Before it can be checked it needs: %1.").arg(lacking.join(u", "_s));
    Q_EMIT shown();
}

QString CompletenessViewModel::text() const
{
    return tr("%1 of 100 points · %2").arg(m_points).arg(completenessBandWord(handover::bandOf(m_points)));
}

QString CompletenessViewModel::tone() const
{
    switch (handover::bandOf(m_points)) {
    case handover::CompletenessBand::Patchy:
        return u"warn"_s;
    case handover::CompletenessBand::Usable:
        return u"info"_s;
    case handover::CompletenessBand::Complete:
        return u"good"_s;
    }
    return {};
}

void CompletenessViewModel::markNotApplicable(const QString &part)
{
    mark(part, u"NotApplicable"_s, {}, tr("“%1” does not apply here.").arg(termWord(u"sheetPart", part)));
}

void CompletenessViewModel::markUnknown(const QString &part)
{
    for (const GapRow &row : m_gaps.rows()) {
        if (row.part != part || row.question.isEmpty()) continue;
        mark(part, u"Unknown"_s, tr("%1: %2").arg(m_name, row.question),
             tr("“%1” is now an open question on the start page.").arg(row.question));
        return;
    }
}

void CompletenessViewModel::takeBack(const QString &part)
{
    mark(part, {}, {}, tr("“%1” is asked again.").arg(termWord(u"sheetPart", part)));
}

void CompletenessViewModel::mark(const QString &part, const QString &code, const QString &question,
                                 const QString &sentence)
{
    m_session.write(
        this,
        [process = m_process, part, code, question](Workspace &workspace) {
            return markPart(workspace, process, part, code, question);
        },
        [this, sentence](const Result<Done> &result) {
            if (result)
                Q_EMIT done(sentence);
            else
                Q_EMIT failed(errorText(result.error()));
        });
}

} // namespace staffelstab
