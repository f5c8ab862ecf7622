// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/reviewcycle.h"

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr int kUsualMonths = 12;
constexpr int kShortMonths = 6;
constexpr int kNoticeDays = 30;
constexpr int kCriticalKnowledge = 4;

bool wasChecked(const QString &state) { return state == u"Verified" || state == u"ReviewDue" || state == u"Expired"; }

} // namespace

QString reviewStateOn(const Process &process, const QDate &today)
{
    if (!wasChecked(process.reviewState) || !process.checkedUntil.isValid()) return process.reviewState;
    if (today > process.checkedUntil) return u"Expired"_s;
    return today >= reviewDateFor(process.checkedUntil) ? u"ReviewDue"_s : u"Verified"_s;
}

int reviewMonths(std::optional<int> knowledge, bool isLawUnsteady)
{
    return knowledge.value_or(0) >= kCriticalKnowledge || isLawUnsteady ? kShortMonths : kUsualMonths;
}

QDate reviewDateFor(const QDate &checkedUntil)
{
    return checkedUntil.isValid() ? checkedUntil.addDays(-kNoticeDays) : QDate();
}

QList<ReviewStep> reviewSteps(const QString &state)
{
    if (state == u"Draft") return {ReviewStep::Submit, ReviewStep::Archive};
    if (state == u"InReview") return {ReviewStep::Confirm, ReviewStep::Reject};
    if (state == u"Archived") return {ReviewStep::Reopen};
    return {ReviewStep::Confirm, ReviewStep::Reject, ReviewStep::Archive};
}

} // namespace staffelstab::handover
