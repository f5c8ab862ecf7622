// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/valuesviewmodel.h"

#include "form/recordtext.h"
#include "wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct ValueText {
    Q_DECLARE_TR_FUNCTIONS(ValueText)
};

const QString kYearlyHours = u"capacity/yearlyHours"_s;
const QString kAllowance = u"capacity/allowance"_s;

QString decimal(double number, int places = 1) { return QLocale().toString(number, 'f', places); }
QString whole(double number) { return decimal(number, 0); }

QString inputName(const QString &code)
{
    return code == u"hours"    ? ValueText::tr("Bound working time")
           : code == u"cases"  ? ValueText::tr("Cases a year")
           : code == u"breaks" ? ValueText::tr("Media breaks")
                               : ValueText::tr("Levels to the aim");
}

std::optional<double> inputValue(const digitization::BenefitFacts &facts, const QString &code)
{
    return code == u"hours"    ? facts.boundHours
           : code == u"cases"  ? facts.cases
           : code == u"breaks" ? facts.mediaBreaks
                               : facts.levelGap;
}

QString casesReason(const CaseCount &cases)
{
    QStringList parts;
    if (!cases.source.isEmpty()) parts << cases.source;
    if (cases.asOf.isValid()) parts << ValueText::tr("as of %1").arg(dateText(cases.asOf));
    return parts.isEmpty() ? ValueText::tr("no source is named") : parts.join(u", "_s);
}

QString gapReason(const ProcessSheet &sheet)
{
    const auto levels = digitization::levelAimOf(sheet.assessments);
    if (!levels) return {};
    const Assessment &newest = sheet.assessments.front();
    const QString from = ValueText::tr("level %1, aim %2 (%3, %4)")
                             .arg(levels->level)
                             .arg(levels->aim)
                             .arg(termWord(u"maturityModel", newest.model), dateText(newest.assessedAt));
    return newest.reason.isEmpty() ? from : from + u": "_s + newest.reason;
}

QString inputReason(const ProcessSheet &sheet, const QString &code)
{
    if (code == u"hours") return ValueText::tr("cases a year × working time of a case");
    if (code == u"cases") return casesReason(sheet.process.caseCount);
    if (code == u"breaks") return ValueText::tr("counted over %n step(s)", "", static_cast<int>(sheet.steps.size()));
    return gapReason(sheet);
}

QString lackingReason(const QString &code)
{
    if (code == u"hours") return ValueText::tr("The cases a year or the working time of a case are missing.");
    if (code == u"cases") return ValueText::tr("The cases a year are missing.");
    if (code == u"breaks") return ValueText::tr("No step is written down yet.");
    return ValueText::tr("No assessment names a level and an aim yet.");
}

QList<ValueInputRow> inputRows(const ProcessSheet &sheet, const digitization::ProcessValues &values)
{
    QList<ValueInputRow> rows;
    for (const digitization::WeighedScore &each : values.scores) {
        const auto value = inputValue(values.facts, each.attribute);
        rows << ValueInputRow{.code = each.attribute,
                              .name = inputName(each.attribute),
                              .value = value ? whole(*value) : QString(),
                              .weight = ValueText::tr("weight %1 %").arg(whole(each.weight * 100)),
                              .score = each.score ? ValueText::tr("%n point(s)", "", qRound(*each.score)) : QString(),
                              .reason = value ? inputReason(sheet, each.attribute) : lackingReason(each.attribute)};
    }
    return rows;
}

QString noteText(digitization::CapacityNote note)
{
    using digitization::CapacityNote;
    switch (note) {
    case CapacityNote::HoursMissing:
        return ValueText::tr("Without bound hours there are no posts to compute.");
    case CapacityNote::NoAllowance:
        return ValueText::tr("No factor for general working time is set; 1 is used.");
    case CapacityNote::AllowanceTooLow:
        return ValueText::tr("A factor below 1 would make work disappear; 1 is used.");
    case CapacityNote::NoYearlyHours:
        return ValueText::tr("The planned working hours of a year are not set.");
    case CapacityNote::MoreThanAYear:
        return ValueText::tr("A year has fewer hours than that.");
    }
    return {};
}

QList<RowsModel<ValueInputRow>::Role> inputRoles()
{
    return {{"code", [](const ValueInputRow &row) -> QVariant { return row.code; }},
            {"name", [](const ValueInputRow &row) -> QVariant { return row.name; }},
            {"value", [](const ValueInputRow &row) -> QVariant { return row.value; }},
            {"weight", [](const ValueInputRow &row) -> QVariant { return row.weight; }},
            {"score", [](const ValueInputRow &row) -> QVariant { return row.score; }},
            {"reason", [](const ValueInputRow &row) -> QVariant { return row.reason; }}};
}

QList<RowsModel<digitization::RpaCriterion>::Role> ratingRoles()
{
    return {{"name", [](const digitization::RpaCriterion &row) -> QVariant { return row.name; }},
            {"value", [](const digitization::RpaCriterion &row) -> QVariant {
                 return row.value ? QString::number(*row.value) : u"–"_s;
             }}};
}

} // namespace

ValuesViewModel::ValuesViewModel(AppSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings), m_inputs(inputRoles()), m_ratings(ratingRoles())
{
}

void ValuesViewModel::show(const ProcessSheet &sheet)
{
    m_sheet = sheet;
    m_values = digitization::processValues(sheet.process, sheet.steps, sheet.assessments, sheet.ratings);
    m_inputs.replace(inputRows(m_sheet, m_values));
    m_ratings.replace(m_values.rpa);
    Q_EMIT shown();
}

QString ValuesViewModel::benefitText() const
{
    return m_values.benefit.value ? tr("%1 of 5").arg(decimal(*m_values.benefit.value)) : tr("nothing is known yet");
}

QString ValuesViewModel::benefitNote() const
{
    const QString model = tr("Model of the utility value, version %1").arg(digitization::benefitModelVersion());
    QStringList missing;
    for (const QString &code : m_values.benefit.missing)
        missing << inputName(code);
    return missing.isEmpty() ? model : tr("%1; computed without: %2").arg(model, missing.join(u", "_s));
}

QString ValuesViewModel::hoursText() const
{
    if (!m_values.hours) return tr("nothing is known yet");
    const double mean = m_values.hours->mean;
    return tr("%1 hour(s) a year", "", qRound(std::min(mean, 1e9))).arg(whole(mean));
}

QString ValuesViewModel::hoursNote() const
{
    if (!m_values.hours || m_values.hours->isExact()) return {};
    return tr("%1 to %2, because the cases a year are a range")
        .arg(whole(m_values.hours->from), whole(m_values.hours->to));
}

digitization::StaffNeed ValuesViewModel::staff() const
{
    return digitization::staffNeed({m_values.facts.boundHours}, remembered(kAllowance), remembered(kYearlyHours));
}

QString ValuesViewModel::staffText() const
{
    const auto need = staff();
    return need.fullTime && m_values.hours ? tr("%1 full-time posts").arg(decimal(*need.fullTime, 2)) : QString();
}

QStringList ValuesViewModel::staffNotes() const
{
    QStringList notes;
    for (const digitization::CapacityNote note : staff().notes)
        notes << noteText(note);
    return notes;
}

std::optional<double> ValuesViewModel::remembered(const QString &key) const
{
    bool isNumber = false;
    const double number = m_settings.remembered(key).toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

void ValuesViewModel::remember(const QString &key, const QString &typed)
{
    const auto number = numberFrom(typed.trimmed());
    if (number || typed.trimmed().isEmpty()) m_settings.remember(key, number ? QVariant(*number) : QVariant());
    Q_EMIT shown();
}

QString ValuesViewModel::yearlyHours() const
{
    const auto hours = remembered(kYearlyHours);
    return hours ? numberText(*hours) : QString();
}

void ValuesViewModel::setYearlyHours(const QString &typed) { remember(kYearlyHours, typed); }

QString ValuesViewModel::allowance() const
{
    const auto factor = remembered(kAllowance);
    return factor ? numberText(*factor) : QString();
}

void ValuesViewModel::setAllowance(const QString &typed) { remember(kAllowance, typed); }

QString ValuesViewModel::rpaText() const
{
    if (m_values.rpaMean) return tr("%1 of 5").arg(decimal(*m_values.rpaMean));
    return m_sheet.ratings.isEmpty() ? tr("not rated yet") : tr("not all five values are rated");
}

QString ValuesViewModel::rpaNote() const
{
    if (m_sheet.ratings.isEmpty()) return {};
    const Assessment &newest = m_sheet.ratings.front();
    const QString when = tr("Rated on %1, version %2; the mean of five equal weights")
                             .arg(dateText(newest.assessedAt), newest.modelVersion);
    return newest.reason.isEmpty() ? when : when + u"\n"_s + newest.reason;
}

void ValuesViewModel::give(const QString &code)
{
    if (code == u"gap") return Q_EMIT assessmentWished();
    if (code == u"breaks") return Q_EMIT fieldWished(u"steps"_s);
    const bool isCases = code == u"cases" || !m_values.facts.cases;
    Q_EMIT fieldWished(isCases ? u"caseCount"_s : u"handlingTime"_s);
}

} // namespace staffelstab
