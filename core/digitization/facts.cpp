// SPDX-License-Identifier: GPL-3.0-or-later
#include "digitization/facts.h"

#include "digitization/mediabreaks.h"
#include "digitization/processvalues.h"
#include "model/effort.h"
#include "model/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::digitization
{
namespace
{

constexpr double kWorkingDay = 8; ///< hours
constexpr int kMonths = 12;

/// Puts facts under their codes, and leaves out what was not stated.
class Collector
{
  public:
    void number(const QString &fact, std::optional<double> value)
    {
        if (value) m_facts.insert(fact, *value);
    }
    void count(const QString &fact, qsizetype value, bool isKnown)
    {
        if (isKnown) m_facts.insert(fact, static_cast<double>(value));
    }
    void flag(const QString &fact, std::optional<bool> value)
    {
        if (value) m_facts.insert(fact, *value);
    }
    void words(const QString &fact, const QStringList &codes)
    {
        if (!codes.isEmpty()) m_facts.insert(fact, codes);
    }
    void word(const QString &fact, const QString &code)
    {
        if (!code.isEmpty()) m_facts.insert(fact, QStringList{code});
    }
    const ProcessFacts &facts() const { return m_facts; }

  private:
    ProcessFacts m_facts;
};

std::optional<double> asNumber(std::optional<qint64> value)
{
    return value ? std::optional(static_cast<double>(*value)) : std::nullopt;
}
std::optional<double> asNumber(std::optional<int> value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

bool isOnPaper(const Step &step) { return step.mediumIn == u"Paper" || step.mediumOut == u"Paper"; }

QStringList proceduresOf(const QList<Step> &steps)
{
    QStringList ids;
    for (const Step &step : steps)
        ids << step.itProcedures;
    ids.removeDuplicates();
    return ids;
}

/// The tag says that a signature is asked for; only a federal or state law can demand it, the house itself can waive
/// its own rules. Nothing while nobody has stated the legal bases.
std::optional<bool> signatureWithoutLaw(const FactSources &from)
{
    if (!from.process.tags.contains(u"schriftform"_s)) return std::nullopt;
    const bool isLawless = std::ranges::any_of(from.process.partMarks, [](const PartMark &mark) {
        return mark.part == u"LegalBasis" && mark.mark == u"NotApplicable";
    });
    if (from.laws.isEmpty()) return isLawless ? std::optional(true) : std::nullopt;
    return std::ranges::all_of(from.laws, [](const LegalBasis &law) { return law.level == u"Municipal"; });
}

/// True when one of the procedures has it, false when all of them say that they do not.
std::optional<bool> anyProcedure(const QList<ItProcedure> &procedures, std::optional<bool> ItProcedure::*member)
{
    const auto says = [member](bool value) {
        return [member, value](const ItProcedure &each) { return each.*member == value; };
    };
    if (std::ranges::any_of(procedures, says(true))) return true;
    if (!procedures.isEmpty() && std::ranges::all_of(procedures, says(false))) return false;
    return std::nullopt;
}

std::optional<double> monthsToReplacement(const QList<ItProcedure> &procedures, const QDate &today)
{
    QDate first;
    for (const ItProcedure &each : procedures)
        if (each.replacementAt.isValid() && each.replacementAt >= today &&
            (!first.isValid() || each.replacementAt < first))
            first = each.replacementAt;
    if (!first.isValid()) return std::nullopt;
    return (first.year() - today.year()) * kMonths + first.month() - today.month();
}

void collectVolume(const Process &process, Collector &into)
{
    into.number(u"cases"_s, casesOf(process.caseCount));
    into.number(u"boundHours"_s, boundHours(process.caseCount, process.handlingTime));
    if (const auto hours = hoursOf(process.handlingTime)) into.number(u"handlingMinutes"_s, *hours * 60);
    if (const auto hours = hoursOf(process.cycleTime)) into.number(u"cycleDays"_s, *hours / kWorkingDay);
    into.number(u"complexity"_s, asNumber(process.complexity));
    into.number(u"onlineShare"_s, process.onlineShare);
    for (const ChannelShare &share : process.channels) {
        if (share.channel == u"Paper") into.number(u"paperShare"_s, share.sharePercent);
        if (share.channel == u"Phone") into.number(u"phoneShare"_s, share.sharePercent);
        if (share.channel == u"Email") into.number(u"emailShare"_s, share.sharePercent);
        if (share.channel == u"InPerson") into.number(u"personShare"_s, share.sharePercent);
    }
    into.count(u"statutoryDeadlines"_s, std::ranges::count(process.deadlines, u"Statutory"_s, &Deadline::kind),
               !process.deadlines.isEmpty());
}

void collectSteps(const QList<Step> &steps, Collector &into)
{
    const auto countWhere = [&](auto test) { return std::ranges::count_if(steps, test); };
    const auto ofRag = [&](const QString &type) {
        return countWhere([&](const Step &step) { return step.ragType == type; });
    };
    const std::optional<int> breaks = mediaBreaksOf(steps);
    const bool hasTypes = std::ranges::any_of(steps, [](const Step &step) { return !step.ragType.isEmpty(); });
    const QStringList procedures = proceduresOf(steps);
    into.number(u"mediaBreaks"_s, asNumber(breaks));
    into.count(u"paperSteps"_s, countWhere(isOnPaper), breaks.has_value());
    into.count(u"systems"_s, procedures.size(), !procedures.isEmpty());
    into.count(u"systemChanges"_s, systemChanges(steps), !procedures.isEmpty());
    into.count(u"formalSteps"_s, ofRag(u"3"_s), hasTypes);
    into.count(u"boundDecisions"_s, ofRag(u"4"_s), hasTypes);
    into.count(u"participationSteps"_s, ofRag(u"7"_s), hasTypes);
    into.count(u"experienceSteps"_s, countWhere([](const Step &step) { return step.needsExperience == true; }),
               std::ranges::any_of(steps, [](const Step &step) { return step.needsExperience.has_value(); }));
}

void collectPeople(const FactSources &from, Collector &into)
{
    const auto ofRole = [&](const QString &role) {
        return std::ranges::count(from.competences, role, &Competence::role);
    };
    into.count(u"deputies"_s, ofRole(u"Deputy"_s), !from.competences.isEmpty());
    into.number(u"departure"_s, asNumber(from.departure));
    into.number(u"knowledgeFactor"_s, asNumber(from.knowledge));
    into.number(u"completeness"_s, from.completeness);
}

void collectDigitization(const FactSources &from, Collector &into)
{
    const Process &process = from.process;
    QStringList offered;
    for (const OfferingStatus &status : process.offering)
        offered << status.status;
    into.words(u"offering"_s, offered);
    into.word(u"payment"_s, process.payment);
    into.word(u"userAccount"_s, process.userAccount);
    into.word(u"trustLevel"_s, process.trustLevel);
    into.word(u"returnChannel"_s, process.returnChannel);
    into.word(u"tracking"_s, process.tracking);
    into.word(u"eFile"_s, process.eFile);
    into.word(u"itConnection"_s, process.itConnection);
    into.word(u"proofRetrieval"_s, process.proofRetrieval);
    into.flag(u"dutyOzg"_s, process.dutyOzg);
    into.flag(u"dutySdg"_s, process.dutySdg);
    into.flag(u"efaAvailable"_s, process.efaAvailable);
    into.flag(u"eFileConnected"_s, anyProcedure(from.procedures, &ItProcedure::eFileConnected));
    into.flag(u"formConnected"_s, anyProcedure(from.procedures, &ItProcedure::onlineFormConnected));
    into.number(u"replacementMonths"_s, monthsToReplacement(from.procedures, from.today));
    if (const auto levels = levelAimOf(from.assessments))
        into.number(u"levelGap"_s, static_cast<double>(levels->gap()));
}

void collectRules(const FactSources &from, Collector &into)
{
    const Process &process = from.process;
    into.words(u"tags"_s, process.tags);
    into.flag(u"signatureWithoutLaw"_s, signatureWithoutLaw(from));
    if (!process.clients.isEmpty())
        into.flag(u"externalClients"_s, std::ranges::any_of(process.clients, [](const Client &client) {
                      return client.side == u"External";
                  }));
    if (std::ranges::any_of(from.laws, [](const LegalBasis &law) { return law.changesOften.has_value(); }))
        into.flag(u"lawChangesOften"_s,
                  std::ranges::any_of(from.laws, [](const LegalBasis &law) { return law.changesOften == true; }));
    if (!process.recurrences.isEmpty() || process.tags.contains(u"saison"_s))
        into.flag(u"seasonal"_s, process.tags.contains(u"saison"_s) ||
                                     std::ranges::any_of(process.recurrences, [](const Recurrence &each) {
                                         return each.frequency == u"KeyDate";
                                     }));
}

} // namespace

int systemChanges(const QList<Step> &steps)
{
    int changes = 0;
    QStringList before;
    for (const Step &step : steps) {
        if (step.itProcedures.isEmpty()) continue;
        changes += static_cast<int>(step.itProcedures.size()) - 1;
        const bool shares = std::ranges::any_of(step.itProcedures, [&](const Id &id) { return before.contains(id); });
        if (!before.isEmpty() && !shares) ++changes;
        before = step.itProcedures;
    }
    return changes;
}

ProcessFacts factsOf(const FactSources &sources)
{
    Collector facts;
    collectVolume(sources.process, facts);
    collectSteps(sources.steps, facts);
    collectPeople(sources, facts);
    collectDigitization(sources, facts);
    collectRules(sources, facts);
    return facts.facts();
}

} // namespace staffelstab::digitization
