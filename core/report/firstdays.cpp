// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/firstdays.h"

#include "report/sheetblocks.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

constexpr int kDays = 100;

/// The question of the interview about the first week.
bool isOfFirstWeek(const KnowledgeItem &item)
{
    return std::ranges::any_of(item.evidence, [](const Evidence &each) { return each.place == u"S11.1"; });
}

FirstDaysLine lineFor(const KnowledgeItem &item)
{
    FirstDaysLine line;
    line.record = item.id;
    line.title = item.title;
    line.detail = item.body;
    return line;
}

FirstDaysLine lineFor(RecordKind kind, const Id &record, const QString &title)
{
    FirstDaysLine line;
    line.kind = kind;
    line.record = record;
    line.title = title;
    return line;
}

QDate dayOrLast(const QDate &day) { return day.isValid() ? day : QDate(9999, 12, 31); }

class Gathering
{
  public:
    Gathering(const PostSource &post, const Words &words) : m_post(post), m_words(words)
    {
        m_days.post = post.post;
        m_days.today = post.today;
    }

    FirstDays gathered()
    {
        addFirstWeek();
        addTraps();
        addDates();
        addRegular();
        addAccesses();
        addPeople();
        m_days.cases = m_post.cases;
        std::ranges::stable_sort(m_days.cases, {}, [](const OpenCase &each) { return dayOrLast(each.nextDate); });
        return std::move(m_days);
    }

  private:
    void addFirstWeek()
    {
        QList<FirstDaysLine> others;
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"Tip"_s}))
            if (item.priorityExpert == u"Must") (isOfFirstWeek(item) ? m_days.todo : others) << lineFor(item);
        m_days.todo += others;
    }

    void addTraps()
    {
        QSet<Id> told;
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"Pitfall"_s})) {
            if (item.priorityExpert != u"Must") continue;
            told << item.id;
            (isOfFirstWeek(item) ? m_days.never : m_days.firstTraps) << lineFor(item);
        }
        QList<FirstDaysLine> ofProcesses;
        for (const SheetSource &sheet : m_post.sheets)
            for (const KnowledgeItem &item : itemsOf(sheet.knowledge, {u"Pitfall"_s, u"Exception"_s})) {
                if (told.contains(item.id)) continue;
                told << item.id;
                FirstDaysLine line = lineFor(item);
                line.process = sheet.process.id;
                line.note = sheet.process.name;
                ofProcesses << line;
            }
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"Pitfall"_s, u"Exception"_s}))
            if (!told.contains(item.id)) m_days.traps << lineFor(item);
        m_days.traps += ofProcesses;
    }

    void addDate(const QDate &date, FirstDaysLine line)
    {
        if (!date.isValid() || date < m_post.today || date > m_post.today.addDays(kDays)) return;
        line.date = date;
        m_days.dates << line;
    }

    void addDates()
    {
        for (const OpenCase &each : m_post.cases)
            addDate(each.nextDate,
                    lineFor(RecordKind::OpenCase, each.id,
                            each.nextStep.isEmpty() ? each.title : each.title + u": "_s + each.nextStep));
        for (const SheetSource &sheet : m_post.sheets)
            addDate(sheet.process.checkedUntil,
                    lineFor(RecordKind::Process, sheet.process.id, m_words(u"reviewEnds").arg(sheet.process.name)));
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"CalendarEntry"_s}))
            addDate(item.expiry, lineFor(RecordKind::KnowledgeItem, item.id, item.title));
        for (const ItProcedure &procedure : m_post.procedures) {
            addDate(procedure.contractUntil,
                    lineFor(RecordKind::ItProcedure, procedure.id, m_words(u"contractEnds").arg(procedure.name)));
            addDate(procedure.replacementAt,
                    lineFor(RecordKind::ItProcedure, procedure.id, m_words(u"isReplaced").arg(procedure.name)));
        }
        std::ranges::stable_sort(m_days.dates, {}, &FirstDaysLine::date);
    }

    void addRegular()
    {
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"CalendarEntry"_s}))
            m_days.regular << lineFor(item);
        for (const SheetSource &sheet : m_post.sheets)
            for (const Text &line : deadlineLines(sheet, m_words))
                m_days.regular << lineFor(RecordKind::Process, sheet.process.id,
                                          sheet.process.name + u": "_s + line.words);
    }

    void addAccesses()
    {
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"Access"_s})) {
            FirstDaysLine line = lineFor(item);
            if (item.handedOver.given.value_or(false))
                line.note = m_words(u"passedOn") + u' ' + m_words.date(item.handedOver.date);
            m_days.accesses << line;
        }
        for (const ItProcedure &procedure : m_post.procedures)
            m_days.accesses << lineFor(RecordKind::ItProcedure, procedure.id, m_words(u"accessTo").arg(procedure.name));
    }

    void addPeople()
    {
        QList<FirstDaysLine> others;
        for (const KnowledgeItem &item : itemsOf(m_post.knowledge, {u"Contact"_s})) {
            FirstDaysLine line = lineFor(item);
            if (isEmergencyContact(item)) line.note = m_words(u"emergencyContact");
            (isEmergencyContact(item) ? m_days.people : others) << line;
        }
        m_days.people += others;
        for (const Measure &measure : m_post.introductions) {
            FirstDaysLine line = lineFor(RecordKind::Measure, measure.id, measure.text);
            line.note = m_words(u"isIntroduced");
            line.date = measure.due;
            m_days.people << line;
        }
    }

    const PostSource &m_post;
    const Words &m_words;
    FirstDays m_days;
};

} // namespace

FirstDays firstDaysOf(const PostSource &post, const Words &words) { return Gathering(post, words).gathered(); }

} // namespace staffelstab::report
