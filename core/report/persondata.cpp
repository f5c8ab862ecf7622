// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/persondata.h"

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

/// Kinds and fields without a word of their own are "an entry" and "named in it".
QString kindWord(const QString &kind, const Words &words)
{
    static const QStringList named{u"competence"_s,     u"process"_s, u"knowledgeItem"_s, u"openQuestion"_s,
                                   u"interview"_s,      u"answer"_s,  u"handoverPlan"_s,  u"handoverProcess"_s,
                                   u"recommendation"_s, u"comment"_s, u"readReceipt"_s};
    if (kind == u"trialRun") return words.term(u"questionOccasion", u"TrialRun"_s);
    return named.contains(kind) ? words(u"personKind."_s + kind) : words(u"personKind.other");
}

QString roleWord(const QString &field, const Words &words)
{
    static const QStringList named{u"person"_s, u"expert"_s,     u"successors"_s,    u"moderator"_s,
                                   u"leaver"_s, u"supervisor"_s, u"interimKeeper"_s, u"minutesKeeper"_s,
                                   u"asker"_s,  u"addressee"_s,  u"checkedBy"_s,     u"confirmation"_s,
                                   u"proofs"_s, u"keeper"_s,     u"author"_s,        u"reader"_s};
    return named.contains(field) ? words(u"personRole."_s + field) : words(u"personRole.other");
}

Facts recordFacts(const PersonData &data, const Words &words)
{
    const Person &person = data.person;
    const auto orNone = [&](const QString &text) { return text.isEmpty() ? words(u"personNothing") : text; };
    const bool consented = person.publishConsent.given.value_or(false);
    QString consent = words(consented ? u"yes" : u"no");
    if (person.publishConsent.date.isValid()) consent += u", "_s + words.date(person.publishConsent.date);
    return Facts{{{words(u"personName"), person.displayName},
                  {words(u"personOtherNames"), orNone(data.otherNames.join(u", "_s))},
                  {words(u"personPosts"), orNone(data.posts.join(u", "_s))},
                  {words(u"personLeavingDate"), orNone(words.date(person.leavingDate))},
                  {words(u"personLeavingReason"), orNone(words.term(u"leavingReason", person.leavingReason))},
                  {words(u"personConsent"), consent}}};
}

QString titled(const QString &title, bool inBin, const Words &words)
{
    return inBin ? title + u" ("_s + words(u"personInBin") + u')' : title;
}

QString said(const Consent &consent, const Words &words)
{
    if (!consent.given) return {};
    const QString answer = words(*consent.given ? u"yes" : u"no");
    return consent.date.isValid() ? answer + u", "_s + words.date(consent.date) : answer;
}

QString saidOf(const FollowUpConsent &consent, const Words &words)
{
    if (!consent.allowed) return {};
    QStringList parts{words(*consent.allowed ? u"yes" : u"no"), consent.channel, words.date(consent.until)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Facts planFacts(const HandoverPlan &plan, const Words &words)
{
    Facts facts{{{words(u"personState"), words.term(u"planState", plan.state)},
                 {words(u"personStateReason"), plan.stateReason},
                 {words(u"personLeavingMonth"), words.date(plan.leavingMonth)},
                 {words(u"personLastWorkingDay"), words.date(plan.lastWorkingDay)},
                 {words(u"personVisibility"), plan.visibility},
                 {words(u"personFirstTalk"), plan.firstTalkMinutes},
                 {words(u"voluntary"), said(plan.voluntaryConsent, words)},
                 {words(u"released"), said(plan.leaverReleased, words)},
                 {words(u"successorConfirmed"), said(plan.successorConfirmed, words)},
                 {words(u"supervisorConfirmed"), said(plan.supervisorConfirmed, words)},
                 {words(u"mayBeAsked"), saidOf(plan.followUpConsent, words)},
                 {words(u"personBetter"), plan.betterThanWithout},
                 {words(u"personSurprises"), plan.surprises}}};
    for (const Meeting &meeting : plan.meetings) {
        QStringList parts{words.date(meeting.date), meeting.participants.join(u", "_s), meeting.minutes};
        parts.removeAll(QString());
        facts.rows << Fact{words(u"personMeeting"), parts.join(u'\n')};
    }
    facts.rows.removeIf([](const Fact &fact) { return fact.value.words.isEmpty(); });
    return facts;
}

void addPlans(Document &document, const PersonData &data, const Words &words)
{
    document.blocks << Heading{2, words(u"personPlans"), {}};
    if (data.plans.isEmpty()) document.blocks << Paragraph{words(u"none"), Tone::Normal};
    for (const PersonPlan &each : data.plans)
        document.blocks << Heading{3, titled(each.plan.title, each.inBin, words), {}} << planFacts(each.plan, words);
}

template <typename Row, typename Cells> void addTable(Document &document, const QString &heading,
                                                      const QList<Column> &columns, const QList<Row> &rows,
                                                      const Words &words, Cells &&cells)
{
    document.blocks << Heading{2, heading, {}};
    if (rows.isEmpty()) {
        document.blocks << Paragraph{words(u"none"), Tone::Normal};
        return;
    }
    Table table{{}, columns, {}};
    for (const Row &row : rows)
        table.rows << cells(row);
    document.blocks << table;
}

} // namespace

Document personDocument(const PersonData &data, const Words &words)
{
    Document document;
    document.language = words.language();
    document.title = words(u"personTitle").arg(data.person.displayName);
    document.subtitle = words(u"personSubtitle");
    document.meta = {{words(u"asOf"), words.date(data.today)}};
    document.blocks << Paragraph{words(u"personPurpose"), Tone::Lead};
    document.blocks << Heading{2, words(u"personRecord"), {}} << recordFacts(data, words);
    addTable(document, words(u"personLinks"),
             {{words(u"personEntry"), 6}, {words(u"personWhat"), 3}, {words(u"personAs"), 3}}, data.links, words,
             [&](const PersonLink &link) {
                 return QList<Text>{titled(link.title, link.inBin, words), kindWord(link.kind, words),
                                    roleWord(link.field, words)};
             });
    addTable(document, words(u"personSkills"),
             {{words(u"personKind.process"), 5},
              {words(u"personAs"), 2},
              {words(u"personSkillLevel"), 2},
              {words(u"personLastPractised"), 2}},
             data.skills, words, [&](const PersonSkill &skill) {
                 const std::optional<qint64> level = skill.competence.skillLevel;
                 return QList<Text>{
                     titled(skill.process, skill.inBin, words), words.term(u"competenceRole", skill.competence.role),
                     level ? QString::number(*level) : QString(), words.date(skill.competence.lastPractised)};
             });
    addPlans(document, data, words);
    if (data.withAnswers)
        addTable(document, words(u"personAnswers"), {{words(u"personQuestion"), 2}, {words(u"personSaid"), 8}},
                 data.answers, words, [](const PersonText &answer) {
                     return QList<Text>{answer.title, answer.text};
                 });
    else
        document.blocks << Heading{2, words(u"personAnswers"), {}}
                        << Paragraph{words(u"personAnswersLeftOut"), Tone::Normal};
    if (data.withAnswers)
        for (auto each = data.heldBack.cbegin(); each != data.heldBack.cend(); ++each)
            document.blocks << Paragraph{words(u"personHeldBack").arg(QString::number(each.value()), each.key()),
                                         Tone::Normal};
    addTable(document, words(u"personDeeds"),
             {{words(u"personDay"), 2}, {words(u"personEntry"), 6}, {words(u"personDone"), 2}}, data.deeds, words,
             [&](const PersonDeed &deed) {
                 return QList<Text>{words.date(deed.day), deed.title, words(u"personDone."_s + deed.operation)};
             });
    addTable(document, words(u"personMentions"), {{words(u"personEntry"), 3}, {words(u"personText"), 7}}, data.mentions,
             words, [&](const PersonText &mention) {
                 return QList<Text>{titled(mention.title, mention.inBin, words),
                                    mention.text.isEmpty() ? words(u"personNotReleased") : mention.text};
             });
    addTable(document, words(u"personSearches"), {{words(u"personText"), 1}}, data.searches, words,
             [](const QString &search) { return QList<Text>{search}; });
    document.blocks << Paragraph{words(u"personFiles"), Tone::Note};
    return document;
}

} // namespace staffelstab::report
