// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bpmnreader.h"

#include "base/text.h"
#include "exchange/bpmnfile.h"
#include "exchange/floworder.h"
#include "exchange/refusal.h"

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
constexpr qsizetype kMostNotes = 100;

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

class PackageBuilder
{
  public:
    PackageBuilder(const Source &source, BpmnFile file) : m_source(source), m_file(std::move(file)) {}

    Package build()
    {
        m_package.scope = Package::Scope::Whole;
        indexElements();
        for (const Group &group : groups())
            addProcess(group);
        if (m_processes.isEmpty()) throw Refused(Refusal::NoContent, u"process"_s);
        for (const BpmnFile::Annotation &annotation : m_file.annotations)
            addAnnotation(annotation);
        addFile();
        for (const QString &space : sorted(m_file.foreignSpaces))
            note(u"extensionKept: "_s + space);
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

    static QStringList sorted(const QSet<QString> &set)
    {
        QStringList list(set.begin(), set.end());
        list.sort();
        return list;
    }

    void note(const QString &text)
    {
        if (m_package.notes.size() < kMostNotes) m_package.notes << text;
    }

    Id idOf(const QString &key) const { return idFromKey(u"bpmn:"_s + m_source.name + u'#' + key); }

    void setHead(Record &record, const QString &key, const QString &externalId) const
    {
        record.id = idOf(key);
        record.externalId = oneLine(externalId);
        record.origin = m_source.name;
    }

    void indexElements()
    {
        QHash<QString, int> seen;
        for (int i = 0; i < m_file.nodes.size(); ++i) {
            BpmnFile::Node &node = m_file.nodes[i];
            QString key = node.id.isEmpty() ? node.type : node.id;
            const int repeated = seen[key]++;
            if (repeated > 0) key += u"#%1"_s.arg(repeated + 1); // ids ought to be unique
            m_keys << key;
            if (!node.id.isEmpty() && !m_nodeById.contains(node.id)) m_nodeById.insert(node.id, i);
            if (node.parent >= 0) node.process = m_file.nodes[node.parent].process;
            m_nodesOf[node.process] << i;
        }
        indexFlows();
        for (const BpmnFile::Lane &lane : m_file.lanes)
            for (const QString &node : lane.nodes)
                if (!lane.name.isEmpty() && m_nodeById.contains(node)) m_laneOf.insert(m_nodeById[node], lane.name);
        for (const BpmnFile::Participant &pool : m_file.participants) {
            if (!pool.process.isEmpty()) m_poolOf.insert(pool.process, pool.name);
            m_poolById.insert(pool.id, pool.name);
            m_file.otherIds << pool.id;
        }
        for (const BpmnFile::Process &process : m_file.processes)
            m_file.otherIds << process.id;
    }

    void indexFlows()
    {
        for (const BpmnFile::Flow &flow : m_file.sequenceFlows) {
            m_flowById.insert(flow.id, &flow);
            const int source = m_nodeById.value(flow.source, -1);
            const int target = m_nodeById.value(flow.target, -1);
            if (source >= 0 && target >= 0) m_outgoing[source] << &flow;
            if (source < 0) noteMissing(flow.id, flow.source);
            if (target < 0) noteMissing(flow.id, flow.target);
        }
        for (const BpmnFile::Flow &flow : m_file.messageFlows) {
            const int source = m_nodeById.value(flow.source, -1);
            const int target = m_nodeById.value(flow.target, -1);
            if (source >= 0) m_messagesAt[flow.source] << &flow;
            if (target >= 0) m_messagesAt[flow.target] << &flow;
            if (source >= 0 && target >= 0) m_messages[outermost(source)] << outermost(target);
        }
        for (const BpmnFile::Flow &flow : m_file.associations)
            for (const QString &id : {flow.source, flow.target})
                if (!id.isEmpty()) m_associationsAt[id] << &flow;
    }

    int outermost(int node) const
    {
        while (m_file.nodes[node].parent >= 0)
            node = m_file.nodes[node].parent;
        return node;
    }

    QList<Group> groups() const
    {
        Group together{m_file.collaborationName, u"process"_s, m_file.collaborationDocumentation, {}};
        QList<Group> result;
        for (const BpmnFile::Process &process : m_file.processes) {
            if (m_poolOf.contains(process.id)) {
                together.processes << process.id;
                together.documentation << process.documentation;
                if (together.name.isEmpty() && m_poolOf.size() == 1) together.name = process.name;
            } else {
                result.append({process.name, u"process:"_s + process.id, process.documentation, {process.id}});
            }
        }
        if (!together.processes.isEmpty() || (result.isEmpty() && !m_file.participants.isEmpty()))
            result.prepend(together);
        if (result.isEmpty()) return result;
        result.front().key = u"process"_s; // the usual case of one process survives a new id
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
        setHead(process, group.key, group.processes.value(0));
        process.name = oneLine(group.name);
        process.description = paragraphs(group.documentation);
        m_processes << process.id;
        for (const QString &id : group.processes)
            m_processOf.insert(id, process.id);

        const QList<int> order = orderOf(group.processes);
        addParticipants(process, group, order);
        addEnds(process, order);
        addLooseData(process, group);
        m_package.records << record;
        addSteps(process.id, order);
    }

    void addParticipants(Process &process, const Group &group, const QList<int> &order)
    {
        QStringList names;
        for (const BpmnFile::Participant &pool : m_file.participants)
            if (pool.process.isEmpty() || group.processes.contains(pool.process)) appendOnce(names, oneLine(pool.name));
        for (const int node : order)
            appendOnce(names, oneLine(m_laneOf.value(node)));
        for (const QString &name : names)
            process.participants << Participant{name, {}};
    }

    /// Named start events are what starts the process, named end events what it ends with.
    void addEnds(Process &process, const QList<int> &order) const
    {
        QStringList starts;
        QStringList ends;
        for (const int i : order) {
            const BpmnFile::Node &node = m_file.nodes[i];
            if (node.parent >= 0) continue;
            if (node.type == u"startEvent") appendOnce(starts, oneLine(node.name));
            if (node.type == u"endEvent") appendOnce(ends, oneLine(node.name));
        }
        for (const QString &text : starts)
            process.triggers << Trigger{{}, {}, text};
        for (const QString &text : ends)
            process.results << Trigger{{}, {}, text};
    }

    /// Data that no step takes or gives is kept as keywords of the first process.
    void addLooseData(Process &process, const Group &group) const
    {
        if (group.key != u"process") return;
        QSet<QString> used;
        for (const BpmnFile::Node &node : m_file.nodes)
            for (const QString &id : node.dataIn + node.dataOut)
                used << m_file.data.value(id);
        for (const BpmnFile::Flow &flow : m_file.associations)
            for (const QString &id : {flow.source, flow.target})
                used << m_file.data.value(id);
        for (const QString &id : m_file.dataOrder)
            if (const QString name = m_file.data.value(id); !used.contains(name))
                appendOnce(process.keywords, oneLine(name));
    }

    /// The nodes of these processes as they follow each other; what a sub-process holds stands behind it.
    QList<int> orderOf(const QStringList &processes) const
    {
        QHash<int, QList<int>> children;
        for (const QString &process : processes)
            for (const int node : m_nodesOf.value(process))
                children[m_file.nodes[node].parent] << node;
        QList<int> order;
        QList<int> open{-1};
        QHash<int, QList<int>> rest;
        while (!open.isEmpty()) {
            const int scope = open.back();
            if (!rest.contains(scope)) rest.insert(scope, orderedScope(children.value(scope)));
            QList<int> &left = rest[scope];
            if (left.isEmpty()) {
                open.removeLast();
                continue;
            }
            const int node = left.takeFirst();
            order << node;
            if (children.contains(node)) open << node;
        }
        return order;
    }

    QList<int> orderedScope(const QList<int> &nodes) const
    {
        QList<int> sortedNodes = nodes;
        std::ranges::stable_partition(sortedNodes, [&](int i) { return m_file.nodes[i].type == u"startEvent"; });
        QHash<int, int> places;
        for (int i = 0; i < sortedNodes.size(); ++i)
            places.insert(sortedNodes[i], i);
        QList<std::pair<int, int>> edges;
        const auto connect = [&](int from, int to) {
            if (places.contains(from) && places.contains(to)) edges.append({places[from], places[to]});
        };
        for (const int node : sortedNodes) {
            for (const BpmnFile::Flow *flow : m_outgoing.value(node))
                connect(node, m_nodeById.value(flow->target));
            for (const int target : m_messages.value(node))
                connect(node, target);
            if (const int host = m_nodeById.value(m_file.nodes[node].attachedTo, -1); host >= 0) connect(host, node);
        }
        QList<int> order;
        for (const int place : flowOrder(static_cast<int>(sortedNodes.size()), edges))
            order << sortedNodes[place];
        return order;
    }

    void addSteps(const Id &process, const QList<int> &order)
    {
        const int width = std::max(2, static_cast<int>(QString::number(order.size()).size()));
        for (qsizetype i = 0; i < order.size(); ++i) {
            const BpmnFile::Node &node = m_file.nodes[order[i]];
            AnyRecord record = blank(RecordKind::Step);
            auto &step = std::get<Step>(record);
            setHead(step, m_keys[order[i]], node.id);
            step.process = process;
            step.number = u"%1"_s.arg(i + 1, width, 10, QChar(u'0'));
            step.name = oneLine(node.name.isEmpty() ? m_keys[order[i]] : node.name);
            step.bpmnKind = stepKind(node.type);
            step.performerText = oneLine(performerOf(order[i]));
            QStringList texts = node.documentation;
            if (cleaned(node.name).size() > step.name.size()) texts.prepend(cleaned(node.name));
            const QList<const BpmnFile::Flow *> flows = m_outgoing.value(order[i]);
            appendOnce(texts, branchesOf(flows).join(u'\n'));
            step.description = paragraphs(texts);
            setNext(step, flows, i + 1 < order.size() ? idOf(m_keys[order[i + 1]]) : Id());
            addStepData(step, node);
            m_package.records << record;
        }
    }

    void noteMissing(const QString &from, const QString &to)
    {
        note(u"danglingReference: %1 → %2"_s.arg(oneLine(from), to.isEmpty() ? u"?"_s : oneLine(to)));
    }

    /// "ja → Bescheid erstellen": what the names of the flows say.
    QStringList branchesOf(const QList<const BpmnFile::Flow *> &flows) const
    {
        QStringList lines;
        for (const BpmnFile::Flow *flow : flows) {
            const BpmnFile::Node &target = m_file.nodes[m_nodeById.value(flow->target)];
            if (!flow->name.isEmpty())
                lines << oneLine(flow->name) + u" → "_s + oneLine(target.name.isEmpty() ? target.id : target.name);
        }
        return lines;
    }

    void setNext(Step &step, const QList<const BpmnFile::Flow *> &flows, const Id &following) const
    {
        QStringList next;
        for (const BpmnFile::Flow *flow : flows)
            appendOnce(next, idOf(m_keys[m_nodeById.value(flow->target)]));
        if (next.size() > 1 || (next.size() == 1 && next.front() != following)) step.nextSteps = next;
    }

    QString performerOf(int node) const
    {
        for (int i = node; i >= 0; i = m_file.nodes[i].parent)
            if (const QString lane = m_laneOf.value(i); !lane.isEmpty()) return lane;
        return m_poolOf.value(m_file.nodes[node].process);
    }

    static void append(QList<StepData> &rows, const QString &text, const QString &partner = {})
    {
        constexpr qsizetype most = 200;
        const StepData row{oneLine(text), oneLine(partner), {}};
        if (rows.size() < most && (!row.text.isEmpty() || !row.partner.isEmpty()) && !rows.contains(row)) rows << row;
    }

    void addStepData(Step &step, const BpmnFile::Node &node) const
    {
        for (const QString &id : node.dataIn)
            append(step.dataIn, m_file.data.value(id));
        for (const QString &id : node.dataOut)
            append(step.dataOut, m_file.data.value(id));
        if (node.id.isEmpty()) return;
        for (const BpmnFile::Flow *flow : m_associationsAt.value(node.id)) {
            if (flow->source == node.id) append(step.dataOut, m_file.data.value(flow->target));
            if (flow->target == node.id) append(step.dataIn, m_file.data.value(flow->source));
        }
        for (const BpmnFile::Flow *flow : m_messagesAt.value(node.id)) {
            if (flow->source == node.id) append(step.dataOut, flow->name, partnerOf(flow->target));
            if (flow->target == node.id) append(step.dataIn, flow->name, partnerOf(flow->source));
        }
    }

    QString partnerOf(const QString &id) const
    {
        if (const int node = m_nodeById.value(id, -1); node >= 0) return performerOf(node);
        return m_poolById.value(id);
    }

    void addAnnotation(const BpmnFile::Annotation &annotation)
    {
        if (annotation.text.isEmpty()) return note(u"emptyText: "_s + oneLine(annotation.id));
        AnyRecord record = blank(RecordKind::KnowledgeItem);
        auto &item = std::get<KnowledgeItem>(record);
        const int repeated = m_annotationKeys[annotation.id]++;
        const QString key = u"annotation:"_s + (annotation.id.isEmpty() ? annotation.text : annotation.id);
        setHead(item, repeated == 0 ? key : key + u"#%1"_s.arg(repeated + 1), annotation.id);
        item.provenance = u"Document"_s;
        item.title = shortened(annotation.text.simplified(), kLongestOneLiner);
        if (item.title != annotation.text) item.body = annotation.text.left(kLongestText);
        item.evidence << Evidence{oneLine(QFileInfo(m_source.name).fileName()), {}};
        Id process = m_processOf.value(annotation.process, m_processes.front());
        for (const int node : nodesAt(annotation.id)) {
            appendOnce(item.links, idOf(m_keys[node]));
            process = m_processOf.value(m_file.nodes[node].process, process);
        }
        appendOnce(item.links, process);
        m_package.records << record;
    }

    /// The nodes that an annotation hangs on, by an association in either direction.
    QList<int> nodesAt(const QString &annotation)
    {
        QList<int> nodes;
        for (const BpmnFile::Flow *flow : m_associationsAt.value(annotation)) {
            const QString &other = flow->source == annotation ? flow->target : flow->source;
            const BpmnFile::Flow *edge = m_flowById.value(other);
            const int node = m_nodeById.value(edge ? edge->source : other, -1);
            if (node >= 0)
                nodes << node;
            else if (!m_file.otherIds.contains(other) && !m_file.data.contains(other))
                noteMissing(flow->id, other);
        }
        return nodes;
    }

    void addFile()
    {
        const QString sha =
            QString::fromLatin1(QCryptographicHash::hash(m_source.bytes, QCryptographicHash::Sha256).toHex());
        m_package.contents.insert(sha, m_source.bytes);
        for (const Id &process : m_processes) {
            AnyRecord record = blank(RecordKind::Attachment);
            auto &file = std::get<Attachment>(record);
            setHead(file, u"file:"_s + process, {});
            file.name = oneLine(QFileInfo(m_source.name).fileName());
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
    BpmnFile m_file;
    Package m_package;
    QStringList m_processes; ///< ids of the process records
    QStringList m_keys;      ///< of the nodes, unique in the file
    QHash<QString, int> m_nodeById;
    QHash<QString, QList<int>> m_nodesOf; ///< by process id of the file
    QHash<QString, const BpmnFile::Flow *> m_flowById;
    QHash<int, QList<const BpmnFile::Flow *>> m_outgoing; ///< sequence flows whose ends both exist
    QHash<int, QList<int>> m_messages;                    ///< between outermost nodes
    QHash<QString, QList<const BpmnFile::Flow *>> m_messagesAt;
    QHash<QString, QList<const BpmnFile::Flow *>> m_associationsAt;
    QHash<QString, QString> m_poolById;
    QHash<int, QString> m_laneOf;
    QHash<QString, QString> m_poolOf; ///< name of the pool by process id of the file
    QHash<QString, Id> m_processOf;   ///< record by process id of the file
    QHash<QString, int> m_annotationKeys;
};

} // namespace

Package BpmnReader::read(const Source &source) { return PackageBuilder(source, parseBpmn(source.bytes)).build(); }

} // namespace staffelstab::exchange
