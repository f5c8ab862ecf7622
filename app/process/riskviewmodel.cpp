// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/riskviewmodel.h"

#include "errortext.h"
#include "model/vocabulary.h"
#include "process/risktext.h"
#include "usecase/completing.h"
#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RiskFactorText {
    Q_DECLARE_TR_FUNCTIONS(RiskFactorText)
};

QString departureWord(int factor)
{
    switch (factor) {
    case 5:
        return RiskFactorText::tr("this year or next");
    case 4:
        return RiskFactorText::tr("in two years");
    case 3:
        return RiskFactorText::tr("in three years");
    case 2:
        return RiskFactorText::tr("in four years");
    default:
        return RiskFactorText::tr("later");
    }
}

QString knowledgeWord(int factor)
{
    switch (factor) {
    case 5:
        return RiskFactorText::tr("unique");
    case 4:
        return RiskFactorText::tr("critical");
    case 3:
        return RiskFactorText::tr("important");
    case 2:
        return RiskFactorText::tr("settled");
    default:
        return RiskFactorText::tr("general");
    }
}

QList<RiskQuestionRow> questionRows(const KnowledgeFactor &factor)
{
    QList<RiskQuestionRow> rows;
    for (const Field &part : partsOf<KnowledgeFactor>()) {
        const QString words = QString::fromLatin1(part.vocabulary);
        if (words.isEmpty()) continue;
        const QString given = part.read(&factor).toString();
        RiskQuestionRow row{.question = part.key().toString(),
                            .text = fieldLabel(part),
                            .answers = {RiskFactorText::tr("not asked yet")},
                            .answer = 0};
        for (const Term &term : vocabulary(words).terms) {
            if (term.code == given) row.answer = static_cast<int>(row.answers.size());
            row.answers << termWord(words, term.code);
        }
        rows << row;
    }
    return rows;
}

QList<RowsModel<RiskQuestionRow>::Role> questionRoles()
{
    return {{"question", [](const RiskQuestionRow &row) -> QVariant { return row.question; }},
            {"text", [](const RiskQuestionRow &row) -> QVariant { return row.text; }},
            {"answers", [](const RiskQuestionRow &row) -> QVariant { return row.answers; }},
            {"answer", [](const RiskQuestionRow &row) -> QVariant { return row.answer; }}};
}

} // namespace

RiskViewModel::RiskViewModel(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_questions(questionRoles())
{
}

void RiskViewModel::show(const ProcessSheet &sheet)
{
    m_process = sheet.process.id;
    m_name = sheet.process.name;
    m_factor = sheet.process.knowledgeFactor;
    m_risk = sheet.risk;
    m_questions.replace(questionRows(m_factor));
    Q_EMIT shown();
}

QString RiskViewModel::bandText() const { return riskText(m_risk.gross); }

QString RiskViewModel::bandTone() const { return riskTone(m_risk.gross); }

QString RiskViewModel::netText() const
{
    return m_risk.net ? tr("With what has been done: %1").arg(riskNumberText(*m_risk.net)) : QString();
}

QString RiskViewModel::departureText() const
{
    if (!m_risk.departure.value) return tr("Departure: no date is known for whoever holds the responsible post.");
    const QString factor =
        tr("Departure factor %1: %2").arg(*m_risk.departure.value).arg(departureWord(*m_risk.departure.value));
    return m_risk.departure.hasLeft ? tr("%1 (has left already)").arg(factor) : factor;
}

QString RiskViewModel::knowledgeText() const
{
    if (!m_risk.knowledge) return tr("Knowledge: not all four questions are answered yet.");
    const QString factor = tr("Knowledge factor %1: %2").arg(*m_risk.knowledge).arg(knowledgeWord(*m_risk.knowledge));
    if (!m_factor.setValue) return factor;
    return m_risk.computed ? tr("%1 (set by hand; the answers give %2)").arg(factor).arg(*m_risk.computed)
                           : tr("%1 (set by hand)").arg(factor);
}

QString RiskViewModel::consequence() const
{
    if (!m_risk.gross) return {};
    switch (handover::riskBand(*m_risk.gross)) {
    case handover::RiskBand::AtOnce:
        return tr("A hand-over plan is needed; begin within four weeks.");
    case handover::RiskBand::Urgent:
        return tr("A hand-over plan is needed within three months.");
    case handover::RiskBand::LookAhead:
        return tr("The sheet should have 80 points, and a deputy should be named.");
    case handover::RiskBand::Watch:
        return tr("Once a year is enough to look at it.");
    }
    return {};
}

QStringList RiskViewModel::values() const
{
    QStringList values{tr("as computed")};
    for (int value = 1; value <= 5; ++value)
        values << tr("%1 · %2").arg(value).arg(knowledgeWord(value));
    return values;
}

void RiskViewModel::answer(const QString &question, int answer)
{
    const Field *part = findField(partsOf<KnowledgeFactor>(), question);
    if (!part || !*part->vocabulary) return;
    const QList<Term> &terms = vocabulary(QString::fromLatin1(part->vocabulary)).terms;
    if (answer < 0 || answer > terms.size()) return;
    const QString code = answer == 0 ? QString() : terms[answer - 1].code;
    const QString asked = tr("%1: %2").arg(m_name, fieldLabel(*part));
    run([process = m_process, question, code, asked](Workspace &workspace) {
        return answerRisk(workspace, process, question, code, asked);
    });
}

void RiskViewModel::set(int value, const QString &reason)
{
    const auto chosen = value == 0 ? std::nullopt : std::optional(value);
    run([process = m_process, chosen, reason](Workspace &workspace) {
        return setKnowledgeFactor(workspace, process, chosen, reason);
    });
}

template <typename Job> void RiskViewModel::run(Job job)
{
    m_session.write(this, std::move(job), [this](const Result<Done> &result) {
        if (result) return;
        m_questions.replace({}); // what is chosen on screen goes back to what is stored
        m_questions.replace(questionRows(m_factor));
        Q_EMIT failed(errorText(result.error()));
    });
}

} // namespace staffelstab
