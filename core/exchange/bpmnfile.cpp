// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bpmnfile.h"

#include "base/text.h"
#include "exchange/preparedxml.h"
#include "exchange/refusal.h"

#include <QBuffer>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

constexpr int kDeepest = 200;
constexpr int kMostElements = 200'000;
constexpr qsizetype kMostNodes = 50'000; // each becomes a record
constexpr qint64 kMostAttributes = 1'000'000;
constexpr qsizetype kMostText = qsizetype(16) << 20; // characters
constexpr qsizetype kMostOpenSpaces = 256;

constexpr auto kModel = "http://www.omg.org/spec/BPMN/20100524/MODEL"_L1;

bool isDiagramSpace(QStringView space) { return space.startsWith("http://www.omg.org/spec/"_L1); }

bool isNodeType(QStringView type)
{
    return type == u"subProcess" || type == u"transaction" || type == u"adHocSubProcess" || type == u"callActivity" ||
           type == u"subChoreography" || type == u"callChoreography" || type == u"startEvent" || type == u"endEvent" ||
           type == u"intermediateCatchEvent" || type == u"intermediateThrowEvent" || type == u"implicitThrowEvent" ||
           type == u"boundaryEvent" || type == u"event" || type == u"task" || type == u"choreographyTask" ||
           (type.endsWith(u"Task") && !type.startsWith(u"global")) || type.endsWith(u"Gateway");
}

bool isDataType(QStringView type)
{
    return type == u"dataObject" || type == u"dataObjectReference" || type == u"dataStore" ||
           type == u"dataStoreReference" || type == u"dataInput" || type == u"dataOutput";
}

/// Which part of BpmnFile the element that is open fills.
struct Open {
    enum class Part { Ignored, Other, Process, Collaboration, Node, Annotation, Lane, DataIn, DataOut, Inputs };
    Part part = Part::Ignored;
    qsizetype index = -1;
    bool takesText = false; ///< text goes to m_text until it closes
};

class BpmnParser
{
  public:
    explicit BpmnParser(const QByteArray &bytes) : m_prepared(preparedXml(bytes))
    {
        m_bytes = QByteArray::fromRawData(m_prepared.utf8.data(), m_prepared.utf8.size());
        m_device.setBuffer(&m_bytes);
        m_device.open(QIODevice::ReadOnly);
        m_xml.setDevice(&m_device); // read in pieces, so that the text is not held twice
    }

    BpmnFile parse()
    {
        while (!m_xml.atEnd()) {
            switch (m_xml.readNext()) {
            case QXmlStreamReader::StartElement:
                start();
                break;
            case QXmlStreamReader::EndElement:
                end();
                break;
            case QXmlStreamReader::Characters:
                characters();
                break;
            case QXmlStreamReader::DTD:
            case QXmlStreamReader::EntityReference:
                refuse(Refusal::DocumentType, u"DOCTYPE"_s);
            default:
                break;
            }
        }
        if (m_xml.hasError()) refuse(Refusal::NotWellFormed, m_xml.errorString());
        return std::move(m_file);
    }

  private:
    [[noreturn]] void refuse(Refusal reason, const QString &detail) const
    {
        throw Refused(reason, detail, m_xml.lineNumber() + m_prepared.linesBefore);
    }

    QString attribute(QLatin1StringView name) const { return m_xml.attributes().value(name).toString().trimmed(); }
    QString nameAttribute() const { return cleaned(attribute("name"_L1).simplified()).trimmed(); }

    void start()
    {
        if (m_open.size() >= kDeepest) refuse(Refusal::TooDeep, u"depth"_s);
        if (++m_elements > kMostElements) refuse(Refusal::TooDeep, u"elements"_s);
        m_attributes += m_xml.attributes().size();
        if (m_attributes > kMostAttributes) refuse(Refusal::TooDeep, u"attributes"_s);
        m_spaces << m_xml.namespaceDeclarations().size() + (m_spaces.isEmpty() ? 0 : m_spaces.back());
        if (m_spaces.back() > kMostOpenSpaces) refuse(Refusal::TooDeep, u"namespaces"_s);
        if (m_open.isEmpty()) requireDefinitions();
        const bool model = m_xml.namespaceUri() == kModel;
        if (!model) noteSpace(m_xml.namespaceUri());
        for (const QXmlStreamAttribute &each : m_xml.attributes())
            noteSpace(each.namespaceUri());
        m_open << (model ? element(m_xml.name()) : Open{});
        if (m_open.back().takesText) {
            m_text.clear();
            m_textDepth = m_open.size();
        }
    }

    void requireDefinitions() const
    {
        if (m_xml.name() == u"definitions" && m_xml.namespaceUri() == kModel) return;
        throw Refused(Refusal::UnknownFormat, m_xml.name().toString().left(200));
    }

    void noteSpace(QStringView space)
    {
        if (space.isEmpty() || space == kModel || isDiagramSpace(space) || space.startsWith("http://www.w3.org/"_L1))
            return;
        if (m_file.foreignSpaces.size() < 50) m_file.foreignSpaces << space.toString().left(300);
    }

    void countText(qsizetype length)
    {
        m_length += length;
        if (m_length > kMostText) refuse(Refusal::TooLarge, u"text"_s);
    }

    void characters()
    {
        if (m_textDepth == 0) return; // script, extensions and blanks stay in the kept file
        countText(m_xml.text().size());
        m_text += m_xml.text();
    }

    const Open &parent() const
    {
        static const Open none;
        return m_open.isEmpty() ? none : m_open.back();
    }

    int enclosingNode() const
    {
        for (qsizetype i = m_open.size(); i-- > 0;)
            if (m_open[i].part == Open::Part::Node) return static_cast<int>(m_open[i].index);
        return -1;
    }

    Open element(QStringView type)
    {
        countText(nameAttribute().size());
        using Part = Open::Part;
        if (type == u"process" || type == u"choreography") return process();
        if (isNodeType(type)) return node(type);
        if (isDataType(type)) return data(type);
        if (type == u"collaboration") {
            if (m_file.collaborationName.isEmpty()) m_file.collaborationName = nameAttribute();
            return {Part::Collaboration};
        }
        if (type == u"participant") {
            m_file.participants.append({attribute("id"_L1), nameAttribute(), local(attribute("processRef"_L1))});
            return {Part::Other};
        }
        if (type == u"lane") {
            m_file.otherIds << attribute("id"_L1);
            m_file.lanes.append({nameAttribute(), {}});
            return {Part::Lane, m_file.lanes.size() - 1};
        }
        if (type == u"sequenceFlow") return flow(m_file.sequenceFlows);
        if (type == u"messageFlow") return flow(m_file.messageFlows);
        if (type == u"association") return flow(m_file.associations);
        if (type == u"textAnnotation") {
            m_file.annotations.append({attribute("id"_L1), {}, m_process});
            if (m_file.nodes.size() + m_file.annotations.size() > kMostNodes) refuse(Refusal::TooDeep, u"elements"_s);
            return {Part::Annotation, m_file.annotations.size() - 1};
        }
        if (type == u"dataInputAssociation") return {Part::DataIn, enclosingNode()};
        if (type == u"dataOutputAssociation") return {Part::DataOut, enclosingNode()};
        if (type == u"ioSpecification") return {Part::Inputs, enclosingNode()};
        if (type == u"text" || type == u"documentation" || type == u"flowNodeRef" || type == u"sourceRef" ||
            type == u"targetRef")
            return {parent().part, parent().index, m_textDepth == 0};
        if (type == u"extensionElements" || type == u"definitions") return {};
        return other();
    }

    Open other()
    {
        if (const QString id = attribute("id"_L1); !id.isEmpty()) m_file.otherIds << id;
        if (const QString name = nameAttribute(); !name.isEmpty()) m_file.otherTexts << name;
        return {Open::Part::Other};
    }

    static QString local(const QString &qualified) { return qualified.mid(qualified.indexOf(u':') + 1); }

    Open process()
    {
        m_process = attribute("id"_L1);
        m_processDepth = m_open.size() + 1;
        m_file.processes.append({m_process, nameAttribute(), {}});
        return {Open::Part::Process, m_file.processes.size() - 1};
    }

    Open node(QStringView type)
    {
        BpmnFile::Node node;
        node.id = attribute("id"_L1);
        node.type = type.toString();
        node.name = nameAttribute();
        node.process = m_process;
        node.parent = enclosingNode();
        node.attachedTo = attribute("attachedToRef"_L1);
        m_file.nodes << node;
        if (m_file.nodes.size() + m_file.annotations.size() > kMostNodes) refuse(Refusal::TooDeep, u"elements"_s);
        return {Open::Part::Node, m_file.nodes.size() - 1};
    }

    Open data(QStringView type)
    {
        const QString id = attribute("id"_L1);
        QString name = nameAttribute();
        for (const auto key : {"dataObjectRef"_L1, "dataStoreRef"_L1})
            if (const QString to = attribute(key); !to.isEmpty()) m_references.append({id, to});
        if (!m_file.data.contains(id)) m_file.dataOrder << id;
        m_file.data.insert(id, name);
        if (parent().part == Open::Part::Inputs && parent().index >= 0 && !name.isEmpty()) {
            BpmnFile::Node &owner = m_file.nodes[parent().index];
            (type == u"dataInput" ? owner.dataIn : owner.dataOut) << id;
        }
        return {Open::Part::Other};
    }

    Open flow(QList<BpmnFile::Flow> &flows)
    {
        m_file.otherIds << attribute("id"_L1);
        flows.append(
            {attribute("id"_L1), nameAttribute(), local(attribute("sourceRef"_L1)), local(attribute("targetRef"_L1))});
        return {Open::Part::Other};
    }

    void end()
    {
        if (m_textDepth == m_open.size() && m_textDepth > 0) {
            m_textDepth = 0;
            take(m_open.back(), m_xml.name(), cleaned(m_text).trimmed());
        }
        if (m_open.size() == m_processDepth) m_process.clear();
        m_open.removeLast();
        m_spaces.removeLast();
        if (m_open.isEmpty()) resolveReferences();
    }

    void take(const Open &open, QStringView type, const QString &text)
    {
        using Part = Open::Part;
        if (text.isEmpty()) return;
        if (type == u"text" && open.part == Part::Annotation)
            m_file.annotations[open.index].text = text;
        else if (type == u"flowNodeRef" && open.part == Part::Lane)
            m_file.lanes[open.index].nodes << local(text);
        else if (type == u"sourceRef" && open.part == Part::DataIn && open.index >= 0)
            m_file.nodes[open.index].dataIn << local(text);
        else if (type == u"targetRef" && open.part == Part::DataOut && open.index >= 0)
            m_file.nodes[open.index].dataOut << local(text);
        else if (type == u"documentation")
            document(open, text);
    }

    void document(const Open &open, const QString &text)
    {
        if (open.part == Open::Part::Node)
            m_file.nodes[open.index].documentation << text;
        else if (open.part == Open::Part::Process)
            m_file.processes[open.index].documentation << text;
        else if (open.part == Open::Part::Collaboration)
            m_file.collaborationDocumentation << text;
        else
            m_file.otherTexts << text;
    }

    /// A reference without a name is called like the object it refers to.
    void resolveReferences()
    {
        for (const auto &[id, to] : m_references)
            if (m_file.data.value(id).isEmpty()) m_file.data.insert(id, m_file.data.value(to));
    }

    PreparedXml m_prepared;
    QByteArray m_bytes;
    QBuffer m_device;
    QXmlStreamReader m_xml;
    BpmnFile m_file;
    QList<Open> m_open;
    QList<qsizetype> m_spaces; ///< namespaces in scope at each open element
    QList<std::pair<QString, QString>> m_references;
    QString m_process; ///< the process that is open
    qsizetype m_processDepth = 0;
    QString m_text;
    qsizetype m_textDepth = 0; ///< depth of the element whose text is taken; 0 = none
    int m_elements = 0;
    qint64 m_attributes = 0;
    qsizetype m_length = 0;
};

} // namespace

BpmnFile parseBpmn(const QByteArray &bytes) { return BpmnParser(bytes).parse(); }

} // namespace staffelstab::exchange
