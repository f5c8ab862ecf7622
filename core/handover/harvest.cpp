// SPDX-License-Identifier: GPL-3.0-or-later
#include "handover/harvest.h"

#include "base/text.h"
#include "handover/fieldharvest.h"
#include "handover/spokendate.h"
#include "model/plainmodel.h"
#include "model/vocabulary.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace staffelstab::handover
{
namespace
{

constexpr qsizetype kLongestTitle = 80;

/// What people write where nobody stands in.
bool isNobodysName(const QString &name)
{
    static const QSet<QString> words{
        u"niemand"_s,     u"noch niemand"_s,    u"keine"_s,     u"keiner"_s, u"kein"_s, u"keine vertretung"_s,
        u"offen"_s,       u"noch offen"_s,      u"unbekannt"_s, u"unklar"_s, u"nn"_s,   u"n n"_s,
        u"weiss nicht"_s, u"weiss ich nicht"_s, u"nobody"_s,    u"no one"_s, u"none"_s, u"unknown"_s};
    QString letters;
    for (const QChar each : name)
        if (each.isLetter() || each.isSpace()) letters += each;
    letters = letters.simplified();
    return letters.isEmpty() || words.contains(folded(letters));
}

class Harvester
{
  public:
    Harvester(const GuideQuestion &question, const Answer &answer, const HarvestContext &context)
        : m_question(question), m_answer(answer), m_context(context), m_lines(linesOf(answer)),
          m_fields(answer, m_lines, context)
    {
    }

    Harvest harvest()
    {
        for (qsizetype i = 0; i < m_question.fills.size(); ++i)
            fill(m_question.fills[i], i);
        m_harvest.changed = m_fields.changed();
        m_harvest.newSteps = m_fields.newSteps();
        return std::move(m_harvest);
    }

  private:
    using Way = void (Harvester::*)(const Filling &filling, qsizetype number);

    void fill(const Filling &filling, qsizetype number)
    {
        static const QHash<QString, Way> ways{
            {u"knowledge"_s, &Harvester::knowledge},   {u"finding"_s, &Harvester::finding},
            {u"openCase"_s, &Harvester::openCase},     {u"measure"_s, &Harvester::measure},
            {u"legalBasis"_s, &Harvester::legalBasis}, {u"itProcedure"_s, &Harvester::itProcedure},
            {u"maturity"_s, &Harvester::maturity},     {u"question"_s, &Harvester::question},
            {u"deputies"_s, &Harvester::deputies}};
        if (const Way way = ways.value(filling.as))
            (this->*way)(filling, number);
        else
            m_fields.fill(filling);
    }

    Id idOf(qsizetype filling, qsizetype line) const
    {
        return idFromKey(u"answer:%1:%2:%3"_s.arg(m_answer.id).arg(filling).arg(line));
    }

    /// Often named only after the interview has begun.
    Id successor() const
    {
        const QStringList named = m_context.plan ? m_context.plan->successors : QStringList();
        return named.isEmpty() ? m_context.interview.successors.value(0) : named.front();
    }

    Id processOf(const AnswerLine &line) const
    {
        return line.row.subject.isEmpty() ? m_answer.subject : line.row.subject;
    }

    void knowledge(const Filling &filling, qsizetype number)
    {
        for (const AnswerLine &line : m_lines) {
            const QString words = partOf(line.row, filling.from);
            if (words.isEmpty()) continue;
            auto item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
            item.id = idOf(number, line.number);
            item.kind = filling.kind;
            item.knowledgeClass = filling.knowledgeClass;
            item.priorityExpert = filling.priority;
            std::tie(item.title, item.body) = titleAndBody(words);
            if (filling.from.isEmpty()) addDetails(line.row, filling, item);
            item.links = {processOf(line).isEmpty() ? m_context.interview.post : processOf(line)};
            item.evidence = {{m_context.interview.title, m_question.code}};
            if (!filling.tag.isEmpty()) item.tags = {filling.tag};
            m_harvest.made << item;
        }
    }

    void addDetails(const AnswerRow &row, const Filling &filling, KnowledgeItem &item) const
    {
        const bool isDetailTaken =
            std::ranges::any_of(m_question.fills, [](const Filling &each) { return each.from == u"detail"; });
        const QString detail = isDetailTaken ? QString() : row.detail;
        item.body = joined({item.body, joined({row.when, detail, row.next}, "\n"_L1)}, "\n"_L1);
        if (filling.expires) item.expiry = spokenDate(row.when, m_context.today);
    }

    void finding(const Filling &filling, qsizetype number)
    {
        const bool isPick = !m_answer.rows.isEmpty() && !m_answer.rows.front().subject.isEmpty();
        for (const AnswerLine &line : m_lines) {
            if (isPick && line.isText) continue; // said of the picked ones, not one of its own
            Finding said = std::get<Finding>(blank(RecordKind::Finding));
            said.id = idOf(number, line.number);
            said.answer = m_answer.id;
            said.circle = filling.circle;
            said.dimension = filling.dimension;
            said.kind = filling.kind;
            said.text = partOf(line.row, {});
            if (said.text.isEmpty()) said.text = m_answer.text.trimmed();
            if (said.text.isEmpty() && isPick) said.text = m_question.text.german;
            said.isQuote = !isPick;
            if (const Id about = processOf(line); !about.isEmpty()) said.processes = {about};
            if (!said.text.isEmpty()) m_harvest.made << said;
        }
    }

    void openCase(const Filling &filling, qsizetype number)
    {
        for (const AnswerLine &line : m_lines) {
            if (partOf(line.row, {}).isEmpty()) continue;
            auto open = std::get<OpenCase>(blank(RecordKind::OpenCase));
            open.id = idOf(number, line.number);
            QString rest;
            std::tie(open.title, rest) = titleAndBody(line.row.text);
            const QDate day = spokenDate(line.row.when, m_context.today);
            open.status = joined({rest, line.row.detail, day.isValid() ? QString() : line.row.when}, "\n"_L1);
            open.nextStep = line.row.next.trimmed();
            open.nextDate = day;
            open.post = m_context.interview.post;
            open.process = processOf(line);
            if (filling.isPromise) open.isPromise = true;
            m_harvest.made << open;
        }
    }

    void measure(const Filling &filling, qsizetype number)
    {
        if (!m_context.plan) return;
        for (const AnswerLine &line : m_lines) {
            const QString words = partOf(line.row, filling.from);
            if (words.isEmpty()) continue;
            auto measure = std::get<Measure>(blank(RecordKind::Measure));
            measure.id = idOf(number, line.number);
            measure.plan = m_context.plan->id;
            measure.type = filling.type;
            measure.text = titleAndBody(words).first;
            measure.needsSuccessor = true;
            m_harvest.made << measure;
        }
    }

    void legalBasis(const Filling &filling, qsizetype number)
    {
        for (const AnswerLine &line : m_lines) {
            const QString name = partOf(line.row, {});
            if (name.isEmpty()) continue;
            const Id own = idOf(number, line.number);
            const Id id = m_context.legalBases.value(folded(name), own);
            if (id == own) {
                auto basis = std::get<LegalBasis>(blank(RecordKind::LegalBasis));
                basis.id = own;
                basis.name = name;
                basis.level = filling.level;
                m_harvest.made << basis;
            }
            if (Process *about = m_fields.process(processOf(line)); about && !about->legalBases.contains(id))
                about->legalBases << id;
        }
    }

    void itProcedure(const Filling &, qsizetype number)
    {
        for (const AnswerLine &line : m_lines) {
            const QString name = titleAndBody(partOf(line.row, {})).first;
            const Id own = idOf(number, line.number);
            if (name.isEmpty() || m_context.itProcedures.value(folded(name), own) != own) continue;
            auto program = std::get<ItProcedure>(blank(RecordKind::ItProcedure));
            program.id = own;
            program.name = name;
            m_harvest.made << program;
        }
    }

    void maturity(const Filling &, qsizetype number)
    {
        if (m_answer.rows.isEmpty() || m_answer.rows.front().choice.isEmpty() || m_answer.subject.isEmpty()) return;
        const QString level = m_answer.rows.front().choice;
        const QList<Term> &levels = vocabulary(u"plainLevel").terms;
        const MaturityModel *model = findMaturityModel(kPlainModel);
        auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
        assessment.id = idOf(number, 0);
        assessment.process = m_answer.subject;
        assessment.model = kPlainModel.toString();
        assessment.modelVersion = model ? model->version : QString();
        assessment.plainLevel = level;
        assessment.level = std::ranges::find(levels, level, &Term::code) - levels.begin();
        assessment.assessedAt = m_context.today;
        m_harvest.made << assessment;
    }

    /// Who stands in, once for all participants, with the person where nobody of this name is known yet.
    void deputies(const Filling &, qsizetype)
    {
        if (m_answer.subject.isEmpty()) return;
        QSet<Id> named;
        for (const AnswerLine &line : m_lines) {
            const QString name = line.row.next.trimmed();
            if (isNobodysName(name)) continue;
            const Id own = idFromKey(u"answer:%1:person:%2"_s.arg(m_answer.id, folded(name)));
            const Id id = m_context.people.value(folded(name), own);
            if (named.contains(id)) continue;
            named << id;
            if (id == own) {
                auto person = std::get<Person>(blank(RecordKind::Person));
                person.id = own;
                person.displayName = name;
                m_harvest.made << person;
            }
            const Id competence = idFromKey(u"answer:%1:deputy:%2"_s.arg(m_answer.id, id));
            if (std::ranges::any_of(m_context.competences, [&](const Competence &each) {
                    const bool isOurs = each.id == competence || m_answer.made.contains(each.id);
                    return each.person == id && each.role == u"Deputy" && !isOurs;
                }))
                continue;
            auto standIn = std::get<Competence>(blank(RecordKind::Competence));
            standIn.id = competence;
            standIn.person = id;
            standIn.process = m_answer.subject;
            standIn.role = u"Deputy"_s;
            m_harvest.made << standIn;
        }
    }

    void question(const Filling &, qsizetype number)
    {
        for (const AnswerLine &line : m_lines) {
            if (partOf(line.row, {}).isEmpty()) continue;
            auto asked = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
            asked.id = idOf(number, line.number);
            asked.text = line.row.text.trimmed();
            asked.asker = successor();
            asked.addressee = m_context.interview.expert;
            asked.subject = processOf(line).isEmpty() ? m_context.interview.post : processOf(line);
            asked.occasion = u"Successor"_s;
            asked.askedOn = m_context.today;
            m_harvest.made << asked;
        }
    }

    const GuideQuestion &m_question;
    const Answer &m_answer;
    const HarvestContext &m_context;
    const QList<AnswerLine> m_lines;
    FieldHarvest m_fields;
    Harvest m_harvest;
};

} // namespace

Harvest harvest(const GuideQuestion &question, const Answer &answer, const HarvestContext &context)
{
    if (question.isPrivate() || answer.status != u"Answered") return {};
    return Harvester(question, answer, context).harvest();
}

std::pair<QString, QString> titleAndBody(const QString &words)
{
    const QString text = words.trimmed();
    const QString first = text.section(u'\n', 0, 0).trimmed();
    const qsizetype colon = first.indexOf(": "_L1);
    if (colon > 0 && colon <= kLongestTitle) {
        const QString rest = text.section(u'\n', 1).trimmed();
        return {first.left(colon).trimmed(), joined({first.mid(colon + 2), rest}, "\n"_L1)};
    }
    const QString title = shortened(first, kLongestTitle);
    return {title, title == text ? QString() : text};
}

} // namespace staffelstab::handover
