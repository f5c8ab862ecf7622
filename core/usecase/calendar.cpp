// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/calendar.h"

#include "base/safewrite.h"
#include "exchange/icalendar.h"
#include "report/words.h"
#include "usecase/reportsources.h"
#include "usecase/writing.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

using exchange::CalendarEvent;
using exchange::YearDay;

class CalendarReader
{
  public:
    CalendarReader(const report::Words &words, const QDate &today) : m_words(words), m_today(today) {}

    QList<CalendarEvent> events;
    int withoutDay = 0;

    void add(const report::PostSource &source)
    {
        for (const report::SheetSource &sheet : source.sheets)
            add(sheet.process);
        for (const KnowledgeItem &item : source.knowledge)
            if (item.kind == u"CalendarEntry" && item.confidentiality != u"Personal") add(item);
        for (const OpenCase &each : source.cases)
            once(each.id, each.nextDate, each.title, each.nextStep);
        for (const ItProcedure &procedure : source.procedures) {
            once(procedure.id, procedure.contractUntil, m_words(u"contractEnds").arg(procedure.name), {});
            once(idFromKey(procedure.id + u" replaced"_s), procedure.replacementAt,
                 m_words(u"isReplaced").arg(procedure.name), {});
        }
        for (const Measure &measure : source.introductions)
            once(measure.id, measure.due, measure.text, m_words(u"isIntroduced"));
    }

    /// Its trainings that take place.
    void add(const Recommendation &recommendation)
    {
        int position = 0;
        for (const Training &each : recommendation.trainings) {
            const Id id = idFromKey(recommendation.id + u" training %1"_s.arg(position++));
            if (each.state == u"Cancelled") continue;
            if (!each.date.isValid()) ++withoutDay;
            once(id, each.date, m_words(u"trainingOn").arg(each.topic), recommendation.title);
        }
    }

  private:
    void once(const Id &id, const QDate &date, const QString &summary, const QString &description)
    {
        if (!date.isValid() || date < m_today) return;
        events << CalendarEvent{uidOf(id, u"once"_s), summary, description, date, false};
    }
    /// Every day of the year that the text names.
    bool yearly(const Id &id, const QString &text, const QString &summary, const QString &description)
    {
        const QList<YearDay> days = exchange::yearDaysIn(text);
        for (const YearDay &day : days)
            events << CalendarEvent{uidOf(id, u"%1-%2"_s.arg(day.month).arg(day.day)), summary, description,
                                    day.firstFrom(m_today), true};
        return !days.isEmpty();
    }

    void add(const Process &process)
    {
        once(process.id, process.checkedUntil, m_words(u"reviewEnds").arg(process.name), {});
        for (const Recurrence &recurrence : process.recurrences)
            if (!yearly(process.id, recurrence.rule, process.name, recurrence.rule)) ++withoutDay;
    }
    void add(const KnowledgeItem &item)
    {
        once(item.id, item.expiry, item.title, item.body);
        if (!yearly(item.id, item.title + u'\n' + item.body, item.title, item.body) && !item.expiry.isValid())
            ++withoutDay;
    }

    static QString uidOf(const Id &id, const QString &what) { return idFromKey(id + u' ' + what) + u"@staffelstab"_s; }

    const report::Words &m_words;
    QDate m_today;
};

/// The recommendation itself, those that rest on findings of a workshop, or those that change a process.
QList<Recommendation> recommendationsOf(store::RecordStore &store, const Id &subject)
{
    QStringList ids{subject};
    for (const AnyRecord &finding : store.pointingTo(RecordKind::Finding, u"workshop", subject))
        ids << store.idsLinkedTo(head(finding).id, RecordKind::Recommendation, u"basedOn");
    ids << store.idsLinkedTo(subject, RecordKind::Recommendation, u"processes");
    ids.removeDuplicates();
    QList<Recommendation> found;
    for (const Id &id : std::as_const(ids))
        if (const auto each = store.load<Recommendation>(id); each && each->state != u"Declined") found << *each;
    return found;
}

} // namespace

Result<CalendarCounts> writeCalendar(Workspace &workspace, const QString &subject, const QString &path,
                                     const QString &language, const QDate &today)
{
    return guard(
        [&] {
            const QFileInfo target(path);
            if (target.exists() || target.isSymLink()) throw Failure(ErrorCode::Exists, u"the target exists"_s, path);
            const report::Words words(language);
            const store::ReadTransaction snapshot(workspace.database());
            const Progress silent;
            ReportSources sources(workspace, today, words, silent);
            store::RecordStore store(workspace.database());
            CalendarReader reader(words, today);
            const auto kind = store.kindOf(subject);
            QString title;
            if (kind == RecordKind::Workshop || kind == RecordKind::Recommendation) {
                title = titleOf(requireRecord(store.load(subject), subject));
            } else {
                const report::PostSource source =
                    kind == RecordKind::Process ? sources.process(subject) : sources.post(subject);
                reader.add(source);
                title = source.post;
            }
            for (const Recommendation &each : recommendationsOf(store, subject))
                reader.add(each);
            safeWrite(path, exchange::toICalendar(title, reader.events, QDateTime::currentDateTimeUtc()));
            return CalendarCounts{static_cast<int>(reader.events.size()), reader.withoutDay};
        },
        subject);
}

} // namespace staffelstab
