// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/fieldharvest.h"

#include "base/text.h"
#include "handover/spokendate.h"
#include "model/vocabulary.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

/// The first whole number in words such as "etwa 120".
std::optional<qint64> numberIn(const QString &words)
{
    static const QRegularExpression digits(u"\\d{1,3}(?:\\.\\d{3})+|\\d+"_s);
    const auto found = digits.match(words);
    if (!found.hasMatch()) return std::nullopt;
    return found.captured().remove(u'.').toLongLong();
}

/// "1.200" and "1,5" as people write numbers.
double numberFrom(QString digits)
{
    static const QRegularExpression thousands(u"^\\d{1,3}(\\.\\d{3})+$"_s);
    if (thousands.match(digits).hasMatch()) return digits.remove(u'.').toDouble();
    return digits.replace(u',', u'.').toDouble();
}

const QString kAmount = u"(\\d{1,3}(?:\\.\\d{3})+(?![\\d,])|\\d+(?:[.,]\\d+)?)"_s;
const QString kRange = kAmount + u"(?:\\s*(bis|to|-|–|/)\\s*"_s + kAmount + u")?"_s;

/// The mean of a range, the quotient of a fraction.
double amountIn(const QRegularExpressionMatch &found)
{
    const double first = numberFrom(found.captured(1));
    if (found.captured(3).isEmpty()) return first;
    const double second = numberFrom(found.captured(3));
    if (found.captured(2) == u"/") return second > 0 ? first / second : first;
    return (first + second) / 2;
}

/// "4 Wochen", "1 bis 2 Stunden" or "1 Std. 30 Min." as a period; without any unit it is counted in `unit`, where one
/// is given. Times of the clock ("1:30 h") say nothing here.
Duration periodIn(const QString &words, const QString &unit = {})
{
    static const QRegularExpression period(
        u"(?<![\\d:.,])"_s + kRange +
            u"\\s*(min|stunde|std|hour|h\\b|tag|day|woche|week|monat|month|jahr|year)\\w*\\.?"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression minutesBehind(u"^\\s*(?:und|and|,)?\\s*"_s + kAmount + u"\\s*min"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bare(u"(?<![\\d:.,])"_s + kRange + u"(?![\\d:])"_s);
    static const QHash<QString, QString> units{{u"min"_s, u"min"_s},  {u"stunde"_s, u"h"_s}, {u"std"_s, u"h"_s},
                                               {u"hour"_s, u"h"_s},   {u"h"_s, u"h"_s},      {u"tag"_s, u"d"_s},
                                               {u"day"_s, u"d"_s},    {u"woche"_s, u"wk"_s}, {u"week"_s, u"wk"_s},
                                               {u"monat"_s, u"mo"_s}, {u"month"_s, u"mo"_s}, {u"jahr"_s, u"a"_s},
                                               {u"year"_s, u"a"_s}};
    if (const auto found = period.match(words); found.hasMatch()) {
        Duration said{amountIn(found), units.value(found.captured(4).toLower())};
        const auto rest = minutesBehind.match(words.mid(found.capturedEnd()));
        if (said.unit == u"h" && rest.hasMatch()) *said.amount += numberFrom(rest.captured(1)) / 60;
        return said;
    }
    const auto found = unit.isEmpty() ? QRegularExpressionMatch() : bare.match(words);
    return found.hasMatch() ? Duration{amountIn(found), unit} : Duration();
}

/// Whether the folded words name it: at the beginning of a word ("Papierakte"), or as a whole word.
enum class Naming { Beginning, Whole };
qsizetype placeOfName(const QString &said, const QString &name, Naming naming)
{
    QString pattern = u"(?<![\\p{L}\\p{N}])"_s + QRegularExpression::escape(name);
    if (naming == Naming::Whole) pattern += u"(?![\\p{L}\\p{N}])"_s;
    const auto found = QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption).match(said);
    return found.hasMatch() ? found.capturedStart() : -1;
}

/// The media that are named, in the order of the words.
QStringList mediaIn(const QString &words)
{
    QList<std::pair<qsizetype, QString>> found;
    const QString said = folded(words);
    for (const Term &term : vocabulary(u"medium").terms)
        for (const QString &name : {term.german, term.english})
            if (const qsizetype at = placeOfName(said, folded(name), Naming::Beginning); at >= 0) {
                found.emplaceBack(at, term.code);
                break;
            }
    std::ranges::sort(found);
    QStringList media;
    for (const auto &[at, code] : std::as_const(found))
        media << code;
    return media;
}

QString frequencyIn(const QString &words)
{
    for (const Term &term : vocabulary(u"recurrence").terms)
        if (folded(words).contains(folded(term.german)) || folded(words).contains(folded(term.english)))
            return term.code;
    return {};
}

/// Only what nobody has answered yet: the supervisor sets it.
void suggest(Process &process, QStringView part, const QString &answer)
{
    const Field *field = findField(partsOf<KnowledgeFactor>(), part);
    if (field && field->read(&process.knowledgeFactor).toString().isEmpty())
        field->write(&process.knowledgeFactor, answer);
}

void addRecurrence(Process &process, const Recurrence &recurrence)
{
    if (!process.recurrences.contains(recurrence)) process.recurrences << recurrence;
}

} // namespace

QList<AnswerLine> linesOf(const Answer &answer)
{
    QList<AnswerLine> lines;
    for (const AnswerRow &row : answer.rows)
        lines << AnswerLine{row, lines.size(), false};
    if (const QString text = answer.text.trimmed(); !text.isEmpty()) {
        AnswerRow said;
        said.subject = answer.subject;
        said.text = text;
        lines << AnswerLine{said, lines.size(), true};
    }
    return lines;
}

QString partOf(const AnswerRow &row, const QString &part)
{
    if (part == u"detail") return row.detail.trimmed();
    if (part == u"next") return row.next.trimmed();
    if (part == u"when") return row.when.trimmed();
    return row.text.trimmed();
}

QString joined(const QStringList &texts, QLatin1StringView between)
{
    QStringList kept;
    for (const QString &text : texts)
        if (!text.trimmed().isEmpty()) kept << text.trimmed();
    return kept.join(between);
}

void FieldHarvest::fill(const Filling &filling)
{
    static const QHash<QString, Way> ways{{u"risk"_s, &FieldHarvest::risk},
                                          {u"recurrence"_s, &FieldHarvest::recurrence},
                                          {u"priority"_s, &FieldHarvest::priority},
                                          {u"deadline"_s, &FieldHarvest::deadline},
                                          {u"keyDate"_s, &FieldHarvest::keyDate},
                                          {u"consent"_s, &FieldHarvest::consent},
                                          {u"purpose"_s, &FieldHarvest::purpose},
                                          {u"fallback"_s, &FieldHarvest::fallback},
                                          {u"trigger"_s, &FieldHarvest::trigger},
                                          {u"participants"_s, &FieldHarvest::participants},
                                          {u"steps"_s, &FieldHarvest::steps},
                                          {u"stepDescriptions"_s, &FieldHarvest::stepDescriptions},
                                          {u"stepExperience"_s, &FieldHarvest::stepExperience},
                                          {u"volume"_s, &FieldHarvest::volume},
                                          {u"profile"_s, &FieldHarvest::profile}};
    if (const Way way = ways.value(filling.as)) (this->*way)(filling);
}

QList<AnyRecord> FieldHarvest::changed() const
{
    QList<AnyRecord> records;
    for (const Process &process : m_processes)
        records << process;
    for (const Step &step : m_steps)
        records << step;
    for (const HandoverProcess &planned : m_planned)
        records << planned;
    if (m_plan) records << *m_plan;
    return records;
}

Process *FieldHarvest::process(const Id &id)
{
    if (const auto known = m_processes.find(id); known != m_processes.end()) return &*known;
    const auto found = std::ranges::find(m_context.processes, id, &Process::id);
    return found == m_context.processes.end() ? nullptr : &*m_processes.insert(id, *found);
}

void FieldHarvest::risk(const Filling &filling)
{
    for (const AnswerLine &line : m_lines)
        if (Process *about = process(processOf(line))) suggest(*about, filling.part, filling.answer);
}

void FieldHarvest::recurrence(const Filling &)
{
    for (const AnswerLine &line : m_lines)
        if (Process *about = process(line.row.subject); about && !line.row.choice.isEmpty())
            addRecurrence(*about, {line.row.choice, {}});
}

HandoverProcess *FieldHarvest::planned(const Id &process)
{
    if (const auto known = m_planned.find(process); known != m_planned.end()) return &*known;
    const auto found = std::ranges::find(m_context.planned, process, &HandoverProcess::process);
    return found == m_context.planned.end() ? nullptr : &*m_planned.insert(process, *found);
}

void FieldHarvest::priority(const Filling &)
{
    for (const AnswerLine &line : m_lines)
        if (HandoverProcess *about = planned(line.row.subject); about && !line.row.choice.isEmpty())
            about->priorityExpert = line.row.choice;
}

void FieldHarvest::deadline(const Filling &)
{
    for (const AnswerLine &line : m_lines) {
        Process *about = process(processOf(line));
        if (!about || line.row.when.trimmed().isEmpty()) continue;
        const Deadline said{periodIn(line.row.when), u"Internal"_s, joined({line.row.when, line.row.text}, ": "_L1)};
        if (!about->deadlines.contains(said)) about->deadlines << said;
    }
}

void FieldHarvest::keyDate(const Filling &)
{
    for (const AnswerLine &line : m_lines)
        if (Process *about = process(processOf(line)); about && !line.row.when.trimmed().isEmpty())
            addRecurrence(*about, {u"KeyDate"_s, line.row.when.trimmed()});
}

void FieldHarvest::consent(const Filling &)
{
    if (!m_context.plan || m_answer.rows.isEmpty()) return;
    const AnswerRow &row = m_answer.rows.front();
    m_plan = m_context.plan;
    const QString word = folded(row.text.trimmed());
    m_plan->followUpConsent.allowed = word.startsWith(u'j') || word.startsWith(u'y');
    m_plan->followUpConsent.channel = row.detail.trimmed();
    m_plan->followUpConsent.until = spokenDate(row.when, m_context.today);
}

void FieldHarvest::purpose(const Filling &)
{
    Process *about = process(m_answer.subject);
    if (!about) return;
    QStringList purposes{m_answer.text};
    for (const AnswerRow &row : m_answer.rows) {
        purposes << row.text;
        const Trigger result{{}, {}, row.detail.trimmed()};
        if (!result.text.isEmpty() && !about->results.contains(result)) about->results << result;
    }
    if (const QString said = joined(purposes, "\n"_L1); !said.isEmpty()) about->definition = said;
}

void FieldHarvest::fallback(const Filling &)
{
    if (Process *about = process(m_answer.subject); about && hasText()) about->fallback = m_answer.text.trimmed();
}

void FieldHarvest::trigger(const Filling &)
{
    Process *about = process(m_answer.subject);
    for (const AnswerLine &line : m_lines) {
        const Trigger said{{}, {}, partOf(line.row, {})};
        if (about && !said.text.isEmpty() && !about->triggers.contains(said)) about->triggers << said;
    }
}

void FieldHarvest::participants(const Filling &)
{
    Process *about = process(m_answer.subject);
    if (!about) return;
    const auto add = [&](const QString &name, const QStringList &roles) {
        const auto known = std::ranges::find(about->participants, name, &Participant::name);
        if (name.isEmpty()) return;
        if (known == about->participants.end())
            about->participants << Participant{name, roles};
        else
            for (const QString &role : roles)
                if (!known->roles.contains(role)) known->roles << role;
    };
    for (const AnswerLine &line : m_lines) {
        add(line.row.text.trimmed(), {});
        add(line.row.detail.trimmed(), {u"Signatory"_s});
    }
}

void FieldHarvest::steps(const Filling &)
{
    for (const AnswerLine &line : m_lines) {
        const QString name = titleAndBody(partOf(line.row, {})).first;
        const auto isSame = [&](const Step &step) { return folded(step.name) == folded(name); };
        if (!name.isEmpty() && std::ranges::none_of(m_context.steps, isSame)) m_newSteps << name;
    }
}

Step *FieldHarvest::step(const Id &id)
{
    if (const auto known = m_steps.find(id); known != m_steps.end()) return &*known;
    const auto found = std::ranges::find(m_context.steps, id, &Step::id);
    return found == m_context.steps.end() ? nullptr : &*m_steps.insert(id, *found);
}

void FieldHarvest::stepDescriptions(const Filling &)
{
    for (const AnswerLine &line : m_lines) {
        Step *about = step(line.row.subject);
        if (!about) continue;
        if (const QString said = line.row.text.trimmed(); !said.isEmpty()) about->description = said;
        addMeans(*about, line.row.next);
        if (const Duration lasts = periodIn(line.row.when, u"min"_s); lasts.amount) about->handlingTime = lasts;
    }
}

/// The programs that are known by the words, and the media: the first one comes in, the last one goes out.
void FieldHarvest::addMeans(Step &step, const QString &words) const
{
    const QString said = folded(words);
    QStringList media = mediaIn(words);
    for (auto program = m_context.itProcedures.begin(); program != m_context.itProcedures.end(); ++program) {
        if (program.key().isEmpty() || placeOfName(said, program.key(), Naming::Whole) < 0) continue;
        if (!step.itProcedures.contains(program.value())) step.itProcedures << program.value();
        if (!media.contains(u"ItProcedure"_s)) media << u"ItProcedure"_s;
    }
    if (media.isEmpty()) return;
    const bool isSaidAnew = m_answer.releasedAt.isValid(); // and never over what somebody else has changed since
    if (step.mediumIn.isEmpty() || isSaidAnew) step.mediumIn = media.front();
    if (step.mediumOut.isEmpty() || isSaidAnew) step.mediumOut = media.back();
}

void FieldHarvest::stepExperience(const Filling &)
{
    for (const AnswerLine &line : m_lines)
        if (Step *about = step(line.row.subject)) about->needsExperience = true;
}

void FieldHarvest::volume(const Filling &)
{
    Process *about = process(m_answer.subject);
    if (!about || m_answer.rows.isEmpty()) return;
    const AnswerRow &row = m_answer.rows.front();
    if (const auto cases = numberIn(row.text)) {
        about->caseCount.min = about->caseCount.max = cases;
        about->caseCount.asOf = m_context.today;
    }
    if (const Duration lasts = periodIn(row.detail, u"min"_s); lasts.amount) about->handlingTime = lasts;
    if (const QString frequency = frequencyIn(row.next); !frequency.isEmpty()) addRecurrence(*about, {frequency, {}});
    if (!row.when.trimmed().isEmpty()) {
        const Deadline said{periodIn(row.when), u"Statutory"_s, row.when.trimmed()};
        if (!about->deadlines.contains(said)) about->deadlines << said;
    }
}

void FieldHarvest::profile(const Filling &)
{
    static const QHash<QString, QString> parts{{u"riskWritten"_s, u"written"_s},
                                               {u"riskOthers"_s, u"others"_s},
                                               {u"riskDamage"_s, u"damage"_s},
                                               {u"riskTraining"_s, u"training"_s}};
    for (const AnswerLine &line : m_lines) {
        if (line.row.choice.isEmpty()) continue;
        if (line.row.detail == u"transferPriority") {
            if (HandoverProcess *about = planned(m_answer.subject)) about->priorityExpert = line.row.choice;
        } else if (Process *about = process(m_answer.subject)) {
            suggest(*about, parts.value(line.row.detail), line.row.choice);
        }
    }
}

} // namespace staffelstab::handover
