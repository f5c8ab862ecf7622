// SPDX-License-Identifier: GPL-3.0-or-later
#include "roadmaptext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct RoadmapText {
    Q_DECLARE_TR_FUNCTIONS(RoadmapText)
};

QString amountText(double amount) { return QLocale().toString(amount, 'f', 0); }

QString titleOf(const Id &id, const QHash<Id, QString> &titles)
{
    const QString title = titles.value(id);
    return title.isEmpty() ? RoadmapText::tr("a deleted entry") : title;
}

} // namespace

QString halfYearText(const QString &code)
{
    if (code.isEmpty()) return RoadmapText::tr("not planned");
    const auto halfYear = halfYearOf(code);
    if (!halfYear) return code;
    return halfYear->half == 1 ? RoadmapText::tr("1st half of %1").arg(halfYear->year)
                               : RoadmapText::tr("2nd half of %1").arg(halfYear->year);
}

QString euroText(double amount) { return RoadmapText::tr("%1 €").arg(amountText(amount)); }

QString bandText(const digitization::CostBand &band)
{
    if (band.from == band.to) return euroText(band.to);
    return RoadmapText::tr("%1 to %2 €").arg(amountText(band.from), amountText(band.to));
}

QString daysText(double days)
{
    return RoadmapText::tr("%1 day(s)", "", static_cast<int>(days))
        .arg(QLocale().toString(days, 'g', QLocale::FloatingPointShortest));
}

QString sharedText(const QString &partner)
{
    return partner.isEmpty() ? QString() : RoadmapText::tr("together with %1").arg(partner);
}

QString warningText(const digitization::RoadmapWarning &warning, const QHash<Id, QString> &titles)
{
    using Kind = digitization::RoadmapWarning::Kind;
    const QString halfYear = halfYearText(warning.halfYear);
    const QString title = titleOf(warning.recommendation, titles);
    const QString other = titleOf(warning.other, titles);
    // the day would point to one person
    const QString leaving = halfYearText(halfYearAt(warning.day).code());
    switch (warning.kind) {
    case Kind::OverBudget:
        return RoadmapText::tr("%1: the upper limits of the costs exceed the budget by %2.")
            .arg(halfYear, euroText(warning.amount));
    case Kind::OverCapacity:
        return RoadmapText::tr("%1: the work exceeds the capacity by %2.").arg(halfYear, daysText(warning.amount));
    case Kind::PrerequisiteLater:
        return RoadmapText::tr("“%1” needs “%2”, which is planned later.").arg(title, other);
    case Kind::PrerequisiteUnplanned:
        return RoadmapText::tr("“%1” needs “%2”, which is not planned.").arg(title, other);
    case Kind::ExcludedBoth:
        return RoadmapText::tr("“%1” makes no sense beside “%2”, but both are planned.").arg(title, other);
    case Kind::CaptureFirst:
        return RoadmapText::tr("“%1” changes “%2”. After the %3 nobody is left who can do it, and its sheet is not "
                               "complete: write the knowledge down first.")
            .arg(title, other, leaving);
    case Kind::ExpertLeaves:
        return RoadmapText::tr("“%1” changes “%2”. Its expert leaves in the %3, a deputy stays, but its sheet is not "
                               "complete.")
            .arg(title, other, leaving);
    }
    return {};
}

QString reasonText(const Proposal::Line &line, const QHash<Id, QString> &titles)
{
    using Reason = digitization::PackReason;
    switch (line.fixed) {
    case Proposal::Fixed::ByHand:
        return RoadmapText::tr("Stays: its half-year was chosen by hand.");
    case Proposal::Fixed::Begun:
        return RoadmapText::tr("Stays: it has begun.");
    case Proposal::Fixed::NoBundle:
        return RoadmapText::tr("Stays: there is no bundle for its half-year yet.");
    case Proposal::Fixed::No:
        break;
    }
    const QString other = titleOf(line.other, titles);
    switch (line.reason) {
    case Reason::ByHand:
        return RoadmapText::tr("Stays: its half-year was chosen by hand.");
    case Reason::AtOnce:
        return RoadmapText::tr("Comes first: budget and time suffice.");
    case Reason::BudgetBefore:
        return RoadmapText::tr("The half-year before has no money left for it.");
    case Reason::DaysBefore:
        return RoadmapText::tr("The half-year before has no time left for it.");
    case Reason::RequiresBefore:
        return RoadmapText::tr("Needs “%1”, which comes no earlier.").arg(other);
    case Reason::BetterAfter:
        return RoadmapText::tr("Had better follow “%1”.").arg(other);
    case Reason::ExcludedBy:
        return RoadmapText::tr("Makes no sense beside “%1”, which counts more.").arg(other);
    case Reason::RequiresMissing:
        return RoadmapText::tr("Needs “%1”, which is not planned.").arg(other);
    case Reason::TooExpensive:
        return RoadmapText::tr("Costs more than the largest budget.");
    case Reason::TooMuchWork:
        return RoadmapText::tr("Is more work than any half-year has time for.");
    case Reason::NoBudget:
        return RoadmapText::tr("No money is left: others count more.");
    case Reason::NoDays:
        return RoadmapText::tr("No time is left: others count more.");
    case Reason::SpoilsOrder:
        return RoadmapText::tr("Would come behind “%1”, which had better follow it.").arg(other);
    case Reason::NoHalfYear:
        return RoadmapText::tr("There is no bundle to plan for.");
    }
    return {};
}

QString delayText(const Proposal::Delayed &delayed)
{
    if (delayed.after.isEmpty())
        return RoadmapText::tr("no longer planned, instead of %1").arg(halfYearText(delayed.before));
    return RoadmapText::tr("%1 instead of %2").arg(halfYearText(delayed.after), halfYearText(delayed.before));
}

} // namespace staffelstab
