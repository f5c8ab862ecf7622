// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bpmnreader.h"

#include "base/text.h"
#include "exchange/bpmngraph.h"
#include "exchange/refusal.h"
#include "exchange/uniquekeys.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr qsizetype kLongestOneLiner = 120; // an annotation of this length is its own title
constexpr qsizetype kLongestText = 1'900'000;

QString paragraphs(const QStringList &texts) { return texts.join(u"\n\n"_s).left(kLongestText); }

QString stepKind(const QString &type)
{
    if (type.endsWith(u"Event") || type == u"event") return u"Event"_s;
    if (type.endsWith(u"Gateway")) return u"Gateway"_s;
    if (type.startsWith(u"call")) return u"CallActivity"_s;
    if (type == u"subProcess" || type == u"transaction" || type == u"adHocSubProcess" || type == u"subChoreography")
        return u"SubProcess"_s;
    return u"Task"_s;
}

/// Distinct texts in their order; more than this is no list that people read.
void appendOnce(QStringList &list, const QString &value)
{
    constexpr qsizetype most = 500;
    if (!value.isEmpty() && list.size() < most && !list.contains(value)) list << value;
}

void append(QList<StepData> &rows, const QString &text, const QString &partner = {})
{
    constexpr qsizetype most = 200;
    const StepData row{oneLine(text), oneLine(partner), {}};
    if (rows.size() < most && (!row.text.isEmpty() || !row.partner.isEmpty()) && !rows.contains(row)) rows << row;
}

class PackageBuilder
{
  public:
    PackageBuilder(const Source &source, BpmnFile file)
        : m_source(source), m_graph(std::move(file)), m_file(m_graph.file())
    {
    }

    Package build()
    {
        m_package.scope = Package::Scope::Whole;
        for (const QString &missing : m_graph.missing())
            m_package.notes << u"danglingReference: "_s + missing;
        for (const Group &group : groups())
            addProcess(group);
        if (m_processes.isEmpty()) throw Refused(Refusal::NoContent, u"process"_s);
        for (const BpmnFile::Annotation &annotation : m_file.annotations)
            addAnnotation(annotation);
        addFile();
        QStringList spaces(m_file.foreignSpaces.begin(), m_file.foreignSpaces.end());
        spaces.sort();
        for (const QString &space : spaces)
            m_package.notes << u"extensionKept: "_s + space;
        return std::move(m_package);
    }

  private:
    /// Processes of the file that become one record: the pools of a collaboration, or one process alone.
    struct Group {
        QString name;
        QString key;
        QStringList documentation;
        QStringList processes;
    };

    Id idOf(const QString &key) const { return idFromKey(u"bpmn:"_s + m_source.name + u'#' + key); }
    Id stepId(int node) const { return idOf(u"node:"_s + m_graph.keyOf(node)); }

    void setHead(Record &record, const Id &id, const QString &externalId) const
    {
        record.id = id;
        record.externalId = oneLine(externalId);
        record.origin = m_source.name;
    }

    QList<Group> groups() const
    {
        Group together{m_file.collaborationName, {}, m_file.collaborationDocumentation, {}};
        QList<Group> result;
        QSet<QString> seen;
        for (const BpmnFile::Process &process : m_file.processes) {
            if (seen.contains(process.id)) continue; // two of one id are one
            seen << process.id;
            if (m_graph.hasPool(process.id)) {
                together.processes << process.id;
                together.documentation << process.documentation;
                if (together.name.isEmpty() && m_graph.pools() == 1) together.name = process.name;
            } else {
                result.append({process.name, u"process:"_s + process.id, process.documentation, {process.id}});
            }
        }
        if (!together.processes.isEmpty() || (result.isEmpty() && !m_file.participants.isEmpty()))
            result.prepend(together);
        if (!result.isEmpty()) result.front().key = u"process"_s; // the usual single one survives a new id
        for (qsizetype i = 0; i < result.size(); ++i) {
            if (!result[i].name.isEmpty()) continue;
            result[i].name = titleFromFileName(m_source.name);
            if (i > 0) result[i].name += u" – "_s + result[i].processes.value(0);
        }
        return result;
    }

    void addProcess(const Group &group)
    {
        AnyRecord record = blank(RecordKind::Process);
        auto &process = std::get<Process>(record);
        setHead(process, idOf(group.key), group.processes.value(0));
        process.name = oneLine(group.name);
        process.description = paragraphs(group.documentation);
        if (m_processes.isEmpty()) process.keywords = looseData();
        m_processes << process.id;
        for (const QString &id : group.processes)
            m_processOf.insert(id, process.id);
        const QList<int> order = m_graph.order(group.processes);
        addParticipants(process, group, order);
        addEnds(process, order);
        m_package.records << record;
        addSteps(process.id, order);
    }

    void addParticipants(Process &process, const Group &group, const QList<int> &order) const
    {
        QStringList names;
        for (const BpmnFile::Participant &pool : m_file.participants)
            if (pool.process.isEmpty() || group.processes.contains(pool.process)) appendOnce(names, oneLine(pool.name));
        for (const int node : order)
            appendOnce(names, oneLine(m_graph.laneOf(node)));
        for (const QString &name : names)
            process.participants << Participant{name, {}};
    }

    /// Named start events are what starts the process, named end events what it ends with.
    void addEnds(Process &process, const QList<int> &order) const
    {
        QStringList starts;
        QStringList ends;
        for (const int i : order) {
            const BpmnFile::Node &node = m_graph.node(i);
            if (node.parent >= 0) continue;
            if (node.type == u"startEvent") appendOnce(starts, oneLine(node.name));
            if (node.type == u"endEvent") appendOnce(ends, oneLine(node.name));
        }
        for (const QString &text : starts)
            process.triggers << Trigger{{}, {}, text};
        for (const QString &text : ends)
            process.results << Trigger{{}, {}, text};
    }

    /// Names of data that no step takes or gives.
    QStringList looseData() const
    {
        QSet<QString> used;
        for (const BpmnFile::Node &node : m_file.nodes)
            for (const QString &id : node.dataIn + node.dataOut)
                used << m_file.data.value(id);
        for (const BpmnFile::Flow &flow : m_file.associations)
            used << m_file.data.value(flow.source) << m_file.data.value(flow.target);
        QStringList names;
        for (const QString &id : m_file.dataOrder)
            if (const QString name = m_file.data.value(id); !used.contains(name)) appendOnce(names, oneLine(name));
        return names;
    }

    void addSteps(const Id &process, const QList<int> &order)
    {
        const int width = std::max(2, static_cast<int>(QString::number(order.size()).size()));
        for (qsizetype i = 0; i < order.size(); ++i) {
            const BpmnFile::Node &node = m_graph.node(order[i]);
            AnyRecord record = blank(RecordKind::Step);
            auto &step = std::get<Step>(record);
            setHead(step, stepId(order[i]), node.id);
            step.process = process;
            step.number = u"%1"_s.arg(i + 1, width, 10, QChar(u'0'));
            step.name = nameOf(order[i]);
            step.bpmnKind = stepKind(node.type);
            step.performerText = oneLine(m_graph.performerOf(order[i]));
            const QList<const BpmnFile::Flow *> flows = m_graph.outgoing(order[i]);
            QStringList texts = node.documentation;
            if (node.name.size() > step.name.size()) texts.prepend(node.name);
            appendOnce(texts, branchesOf(flows).join(u'\n'));
            step.description = paragraphs(texts);
            setNext(step, flows, i + 1 < order.size() ? stepId(order[i + 1]) : Id());
            addStepData(step, node);
            m_package.records << record;
        }
    }

    /// The element's name, else its id: program texts have no place in people's data.
    QString nameOf(int node) const
    {
        const QString &name = m_graph.node(node).name;
        const QString key = oneLine(m_graph.keyOf(node));
        if (!name.isEmpty()) return oneLine(name);
        return key.isEmpty() ? m_graph.node(node).type : key;
    }

    /// "ja → Bescheid erstellen": what the names of the flows say.
    QStringList branchesOf(const QList<const BpmnFile::Flow *> &flows) const
    {
        QStringList lines;
        for (const BpmnFile::Flow *flow : flows)
            if (!flow->name.isEmpty()) lines << oneLine(flow->name) + u" → "_s + nameOf(m_graph.targetOf(*flow));
        return lines;
    }

    void setNext(Step &step, const QList<const BpmnFile::Flow *> &flows, const Id &following) const
    {
        QStringList next;
        for (const BpmnFile::Flow *flow : flows)
            appendOnce(next, stepId(m_graph.targetOf(*flow)));
        if (next.size() > 1 || (next.size() == 1 && next.front() != following)) step.nextSteps = next;
    }

    void addStepData(Step &step, const BpmnFile::Node &node) const
    {
        for (const QString &id : node.dataIn)
            append(step.dataIn, m_file.data.value(id));
        for (const QString &id : node.dataOut)
            append(step.dataOut, m_file.data.value(id));
        if (node.id.isEmpty()) return;
        for (const BpmnFile::Flow *flow : m_graph.associationsAt(node.id)) {
            if (flow->source == node.id) append(step.dataOut, m_file.data.value(flow->target));
            if (flow->target == node.id) append(step.dataIn, m_file.data.value(flow->source));
        }
        for (const BpmnFile::Flow *flow : m_graph.messagesAt(node.id)) {
            if (flow->source == node.id) append(step.dataOut, flow->name, m_graph.partnerOf(flow->target));
            if (flow->target == node.id) append(step.dataIn, flow->name, m_graph.partnerOf(flow->source));
        }
    }

    void addAnnotation(const BpmnFile::Annotation &annotation)
    {
        const QString title = shortened(oneLine(annotation.text), kLongestOneLiner);
        if (title.isEmpty()) {
            m_package.notes << u"emptyText: "_s + oneLine(annotation.id);
            return;
        }
        AnyRecord record = blank(RecordKind::KnowledgeItem);
        auto &item = std::get<KnowledgeItem>(record);
        const QString key = m_annotationKeys.take(annotation.id.isEmpty() ? annotation.text : annotation.id);
        setHead(item, idOf(u"annotation:"_s + key), annotation.id);
        item.provenance = u"Document"_s;
        item.title = title;
        if (item.title != annotation.text) item.body = annotation.text.left(kLongestText);
        item.evidence << Evidence{fileName(), {}};
        Id process = m_processOf.value(annotation.process, m_processes.front());
        for (const int node : m_graph.nodesAt(annotation.id)) {
            if (!m_processOf.contains(m_graph.node(node).process)) continue;
            appendOnce(item.links, stepId(node));
            process = m_processOf.value(m_graph.node(node).process);
        }
        item.links << process;
        m_package.records << record;
    }

    QString fileName() const { return oneLine(QFileInfo(m_source.name).fileName()); }

    void addFile()
    {
        const QByteArray hash = QCryptographicHash::hash(m_source.bytes, QCryptographicHash::Sha256).toHex();
        const QString sha = QString::fromLatin1(hash);
        m_package.contents.insert(sha, m_source.bytes);
        for (const Id &process : m_processes) {
            AnyRecord record = blank(RecordKind::Attachment);
            auto &file = std::get<Attachment>(record);
            setHead(file, idOf(u"file:"_s + process), {});
            file.name = fileName();
            file.mimeType = u"application/xml"_s;
            file.sha256 = sha;
            file.size = m_source.bytes.size();
            file.subject = process;
            file.role = u"Model"_s;
            if (process == m_processes.front()) file.fullText = otherTexts();
            m_package.records << record;
        }
    }

    /// Words of the file that stand in no other record, so that a search still finds the file.
    QString otherTexts() const
    {
        QStringList texts;
        QSet<QString> seen;
        for (const QString &text : m_file.otherTexts)
            if (!seen.contains(text)) {
                seen << text;
                texts << text;
            }
        return texts.join(u'\n').left(kLongestText);
    }

    const Source &m_source;
    BpmnGraph m_graph;
    const BpmnFile &m_file;
    Package m_package;
    QStringList m_processes;        ///< ids of the process records
    QHash<QString, Id> m_processOf; ///< record by process id of the file
    UniqueKeys m_annotationKeys;
};

} // namespace

Package BpmnReader::read(const Source &source) { return PackageBuilder(source, parseBpmn(source.bytes)).build(); }

} // namespace staffelstab::exchange
