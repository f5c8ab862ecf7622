// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/bpmnreader.h"

#include "exchange/costs.h"
#include "exchange/refusals.h"

#include <gtest/gtest.h>

#include <QSet>

using namespace staffelstab;
using namespace Qt::StringLiterals;
using exchange::BpmnReader;
using exchange::Package;
using tests::refusalOf;

namespace
{

constexpr auto kOpen = "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\">";

QByteArray inProcess(const QByteArray &body)
{
    return kOpen + ("<process id=\"P\" name=\"Ablauf\">" + body + "</process></definitions>");
}

Package read(const QByteArray &xml) { return BpmnReader::read({u"ablauf.bpmn"_s, xml}); }

tests::How refusal(const QByteArray &xml)
{
    return refusalOf([&] { read(xml); });
}

template <typename R> QList<R> all(const Package &package)
{
    QList<R> list;
    for (const AnyRecord &record : package.records)
        if (const auto *one = std::get_if<R>(&record)) list << *one;
    return list;
}

QStringList names(const Package &package)
{
    QStringList list;
    for (const Step &step : all<Step>(package))
        list << step.name;
    return list;
}

} // namespace

TEST(BpmnReader, OrdersStepsByTheFlowAndNamesBranches)
{
    const Package package = read(inProcess(
        "<task id=\"c\" name=\"Ablehnen\"/><task id=\"b\" name=\"Bewilligen\"/>"
        "<exclusiveGateway id=\"g\" name=\"Vollständig?\"/><startEvent id=\"s\" name=\"Antrag\"/><endEvent id=\"e\"/>"
        "<sequenceFlow id=\"1\" sourceRef=\"s\" targetRef=\"g\"/>"
        "<sequenceFlow id=\"2\" sourceRef=\"g\" targetRef=\"b\" name=\"ja\"/>"
        "<sequenceFlow id=\"3\" sourceRef=\"g\" targetRef=\"c\" name=\"nein\"/>"
        "<sequenceFlow id=\"4\" sourceRef=\"b\" targetRef=\"e\"/><sequenceFlow id=\"5\" sourceRef=\"c\" "
        "targetRef=\"g\"/>"));
    EXPECT_EQ(names(package), (QStringList{u"Antrag"_s, u"Vollständig?"_s, u"Bewilligen"_s, u"e"_s, u"Ablehnen"_s}));
    const auto steps = all<Step>(package);
    EXPECT_EQ(steps[0].number, u"01");
    EXPECT_TRUE(steps[0].nextSteps.isEmpty());
    EXPECT_EQ(steps[1].nextSteps, (QStringList{steps[2].id, steps[4].id}));
    EXPECT_EQ(steps[1].description, u"ja → Bewilligen\nnein → Ablehnen");
    EXPECT_EQ(steps[4].nextSteps, QStringList{steps[1].id}) << "the loop";
    const auto process = all<Process>(package).at(0);
    EXPECT_EQ(process.triggers.at(0).text, u"Antrag");
}

TEST(BpmnReader, KnowsLanesSubProcessesAndBoundaryEvents)
{
    const Package package = read(inProcess(
        "<laneSet><lane name=\"Amt\"><flowNodeRef>sub</flowNodeRef><childLaneSet><lane name=\"Kasse\">"
        "<flowNodeRef>k</flowNodeRef></lane></childLaneSet><flowNodeRef>k</flowNodeRef></lane></laneSet>"
        "<subProcess id=\"sub\" name=\"Prüfen\"><task id=\"i\" name=\"Innen\"/></subProcess>"
        "<boundaryEvent id=\"b\" name=\"Frist\" attachedToRef=\"sub\"/><callActivity id=\"k\" name=\"Zahlen\"/>"
        "<sequenceFlow id=\"f\" sourceRef=\"sub\" targetRef=\"k\"/>"));
    EXPECT_EQ(names(package), (QStringList{u"Prüfen"_s, u"Innen"_s, u"Zahlen"_s, u"Frist"_s}));
    const auto steps = all<Step>(package);
    EXPECT_EQ(steps[0].bpmnKind, u"SubProcess");
    EXPECT_EQ(steps[1].performerText, u"Amt");
    EXPECT_EQ(steps[2].bpmnKind, u"CallActivity");
    EXPECT_EQ(steps[2].performerText, u"Kasse") << "the innermost lane";
    EXPECT_EQ(steps[3].bpmnKind, u"Event");
}

TEST(BpmnReader, MakesAnnotationsKnowledgeOfTheStepTheyHangOn)
{
    const Package package = read(inProcess(
        "<documentation>Wozu das da ist</documentation><task id=\"t\" name=\"Prüfen\"><documentation>So geht "
        "es</documentation></task><sequenceFlow id=\"f\" sourceRef=\"t\" targetRef=\"t\"/>"
        "<textAnnotation id=\"a\"><text>Kurzer Tipp</text></textAnnotation>"
        "<textAnnotation id=\"b\"><text>" +
        QByteArray("Langer Text. ").repeated(30) +
        "</text></textAnnotation>"
        "<textAnnotation id=\"c\"><text><![CDATA[Mit <Zeichen>\nund Zeilen]]></text></textAnnotation>"
        "<textAnnotation id=\"d\"><text>  </text></textAnnotation>"
        "<association id=\"1\" sourceRef=\"t\" targetRef=\"a\"/><association id=\"2\" sourceRef=\"b\" targetRef=\"f\"/>"
        "<association id=\"3\" sourceRef=\"c\" targetRef=\"nirgends\"/>"));
    const auto items = all<KnowledgeItem>(package);
    const auto step = all<Step>(package).at(0);
    const auto process = all<Process>(package).at(0);
    ASSERT_EQ(items.size(), 3);
    EXPECT_EQ(items[0].title, u"Kurzer Tipp");
    EXPECT_EQ(items[0].links, (QStringList{step.id, process.id}));
    EXPECT_EQ(items[0].provenance, u"Document");
    EXPECT_LT(items[1].title.size(), 121);
    EXPECT_TRUE(items[1].body.startsWith(u"Langer Text. Langer"));
    EXPECT_EQ(items[1].links, (QStringList{step.id, process.id})) << "hangs on a flow: its first step";
    EXPECT_EQ(items[2].body, u"Mit <Zeichen>\nund Zeilen");
    EXPECT_EQ(items[2].links, QStringList{process.id});
    EXPECT_EQ(package.notes, (QStringList{u"danglingReference: 3 → nirgends"_s, u"emptyText: d"_s}));
    EXPECT_EQ(process.description, u"Wozu das da ist");
    EXPECT_EQ(step.description, u"So geht es");
}

TEST(BpmnReader, TakesPoolsThatWorkTogetherAsOneProcess)
{
    const Package package = read(
        kOpen +
        QByteArray("<collaboration id=\"c\"><participant id=\"pa\" name=\"Bürgerin\"/>"
                   "<participant id=\"pb\" name=\"Amt\" processRef=\"B\"/><participant id=\"pc\" name=\"Kasse\" "
                   "processRef=\"C\"/><messageFlow id=\"m\" name=\"Anordnung\" sourceRef=\"b1\" targetRef=\"c1\"/>"
                   "<messageFlow id=\"n\" name=\"Antrag\" sourceRef=\"pa\" targetRef=\"b1\"/></collaboration>"
                   "<process id=\"C\"><task id=\"c1\" name=\"Buchen\"/></process>"
                   "<process id=\"B\"><task id=\"b1\" name=\"Anordnen\"/></process>"
                   "<process id=\"X\" name=\"Anderes\"><task id=\"x\" name=\"Ohne Pool\"/></process></definitions>"));
    const auto processes = all<Process>(package);
    ASSERT_EQ(processes.size(), 2);
    EXPECT_EQ(processes[0].name, u"ablauf") << "several pools: the file's name";
    EXPECT_EQ(processes[1].name, u"Anderes");
    QStringList participants;
    for (const Participant &each : processes[0].participants)
        participants << each.name;
    EXPECT_EQ(participants, (QStringList{u"Bürgerin"_s, u"Amt"_s, u"Kasse"_s}));
    EXPECT_EQ(names(package), (QStringList{u"Anordnen"_s, u"Buchen"_s, u"Ohne Pool"_s})) << "along the message";
    const auto steps = all<Step>(package);
    EXPECT_EQ(steps[0].dataIn, (QList<StepData>{{u"Antrag"_s, u"Bürgerin"_s, {}}}));
    EXPECT_EQ(steps[0].dataOut, (QList<StepData>{{u"Anordnung"_s, u"Kasse"_s, {}}}));
    EXPECT_EQ(steps[1].performerText, u"Kasse");
    EXPECT_EQ(all<Attachment>(package).size(), 2) << "the file beside each process";
}

TEST(BpmnReader, KeepsDataObjectsAndUnknownExtensions)
{
    const Package package = read(inProcess(
        "<dataObject id=\"d0\" name=\"Akte\"/><dataObjectReference id=\"d1\" dataObjectRef=\"d0\"/>"
        "<dataObjectReference id=\"d2\" name=\"Bescheid\"/><dataStoreReference id=\"d3\" name=\"Register\"/>"
        "<task id=\"t\" name=\"T\" xmlns:z=\"urn:fremd\" z:farbe=\"rot\"><extensionElements><z:mehr name=\"x\"/>"
        "</extensionElements><dataInputAssociation><sourceRef>d1</sourceRef></dataInputAssociation></task>"
        "<association id=\"a\" sourceRef=\"t\" targetRef=\"d2\"/><message id=\"m\" name=\"Nachricht\"/>"));
    const auto step = all<Step>(package).at(0);
    EXPECT_EQ(step.dataIn.value(0).text, u"Akte");
    EXPECT_EQ(step.dataOut.value(0).text, u"Bescheid");
    EXPECT_EQ(all<Process>(package).at(0).keywords, QStringList{u"Register"_s});
    EXPECT_EQ(package.notes, QStringList{u"extensionKept: urn:fremd"_s});
    EXPECT_EQ(all<Attachment>(package).at(0).fullText, u"Nachricht");
    EXPECT_EQ(package.contents.size(), 1);
}

TEST(BpmnReader, ReadsAnyPrefixLineBreaksInNamesAndStrangeIds)
{
    const Package package =
        read("<x:definitions xmlns:x=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" xmlns=\"urn:other\"><x:process "
             "id=\"P\"><x:userTask name=\"Antrag&#10;prüfen\" id=\"t\"/><x:task id=\"t\" name=\"Doppelt\"/><x:task/>"
             "<task name=\"fremd\"/></x:process></x:definitions>");
    EXPECT_EQ(names(package), (QStringList{u"Antrag prüfen"_s, u"Doppelt"_s, u"task"_s}));
    QSet<Id> ids;
    for (const AnyRecord &record : package.records)
        ids << head(record).id;
    EXPECT_EQ(ids.size(), package.records.size());
    EXPECT_EQ(all<Process>(package).at(0).name, u"ablauf");
}

TEST(BpmnReader, GivesTheSameIdsAgainAndOthersToAnotherFile)
{
    const QByteArray xml = inProcess("<task id=\"t\" name=\"T\"/>");
    EXPECT_EQ(all<Step>(read(xml)).at(0).id, all<Step>(read(xml)).at(0).id);
    EXPECT_NE(all<Step>(read(xml)).at(0).id, all<Step>(BpmnReader::read({u"b.bpmn"_s, xml})).at(0).id);
}

TEST(BpmnReader, ReadsDeclaredEncodingsAndRefusesWrongOnes)
{
    const auto document = [](const QByteArray &encoding, const QByteArray &name) {
        return "<?xml version='1.0' encoding='" + encoding + "'?>\n" +
               inProcess("<task id=\"t\" name=\"" + name + "\"/>");
    };
    EXPECT_EQ(names(read(document("ISO-8859-1", "Pr\xfc"
                                                "fen"))),
              QStringList{u"Prüfen"_s});
    EXPECT_EQ(names(read(document("windows-1252", "5 \x80"))), QStringList{u"5 €"_s});
    EXPECT_EQ(names(read(document("utf-8", "Pr\xc3\xbc"
                                           "fen"))),
              QStringList{u"Prüfen"_s});
    const auto latin = refusal(document("UTF-8", "Pr\xfc"
                                                 "fen"));
    EXPECT_EQ(latin.reason, Refusal::WrongEncoding);
    EXPECT_EQ(latin.detail, u"UTF-8");
    EXPECT_EQ(latin.line, 2);
    EXPECT_EQ(refusal(document("ISO-8859-1", "Pr\xc3\xbc"
                                             "fen"))
                  .reason,
              Refusal::WrongEncoding);
    EXPECT_EQ(refusal(document("EUC-JP", "\xb0\xa1")).reason, Refusal::WrongEncoding);
    const QString wide = QString::fromUtf8(document("UTF-16", "Pr\xc3\xbc"
                                                              "fen"));
    EXPECT_EQ(names(read("\xff\xfe" + QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2))),
              QStringList{u"Prüfen"_s});
}

TEST(BpmnReader, RefusesDocumentTypesEntitiesAndOtherXml)
{
    QByteArray bomb = "<!DOCTYPE l [<!ENTITY a0 \"lol\">";
    for (int i = 1; i < 10; ++i)
        bomb += "<!ENTITY a" + QByteArray::number(i) + " \"" +
                QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "\">";
    EXPECT_EQ(refusal("<?xml version=\"1.0\"?>\n" + bomb + "]><l>&a9;</l>").reason, Refusal::DocumentType);
    EXPECT_EQ(refusal("<!DOCTYPE l SYSTEM \"file:///etc/passwd\"><l/>").reason, Refusal::DocumentType);
    EXPECT_EQ(refusal(inProcess("<task name=\"&fremd;\"/>")).reason, Refusal::NotWellFormed);
    EXPECT_EQ(refusal("<rss><channel/></rss>").reason, Refusal::UnknownFormat);
    EXPECT_EQ(refusal("<rss><channel/></rss>").detail, u"rss");
    EXPECT_EQ(refusal("<definitions xmlns=\"urn:wsdl\"/>").reason, Refusal::UnknownFormat);
    EXPECT_EQ(refusal(kOpen + QByteArray("</definitions>")).reason, Refusal::NoContent);
}

TEST(BpmnReader, SaysInWhichLineXmlIsBroken)
{
    const auto how = refusal("<?xml version=\"1.0\"?>\n" + QByteArray(kOpen) + "\n<process>\n</falsch>");
    EXPECT_EQ(how.reason, Refusal::NotWellFormed);
    EXPECT_EQ(how.line, 4);
    EXPECT_EQ(refusal(inProcess("<task name=\"offen").chopped(30)).reason, Refusal::NotWellFormed);
}

class HostileXml : public testing::TestWithParam<std::pair<const char *, QByteArray (*)()>>
{
};

TEST_P(HostileXml, IsRefusedSoonAndWithLittleMemory)
{
    const QByteArray xml = GetParam().second();
    const tests::Costs costs;
    EXPECT_NE(refusal(xml).reason, Refusal::None);
    EXPECT_LT(costs.seconds(), 5);
    EXPECT_LT(costs.peakMegabytes(), 256);
}

INSTANTIATE_TEST_SUITE_P(
    BpmnReader, HostileXml,
    testing::Values(
        std::pair{"TwoMillionOpenElements", +[] { return kOpen + QByteArray("<a>").repeated(2'000'000); }},
        std::pair{"TwoMillionElementsInARow", +[] { return inProcess(QByteArray("<a/>").repeated(2'000'000)); }},
        std::pair{"AHundredThousandTasks",
                  +[] { return inProcess(QByteArray("<task name=\"x\"/>").repeated(100'000)); }},
        std::pair{"SixtyMegabytesOfText", +[] { return inProcess(QByteArray(60'000'000, 'x')); }},
        std::pair{"SixtyMegabytesInOneName",
                  +[] { return inProcess("<task name=\"" + QByteArray(60'000'000, 'x') + "\"/>"); }},
        std::pair{"SixtyMegabytesOfComment", +[] { return inProcess("<!--" + QByteArray(60'000'000, '<') + "-->"); }},
        std::pair{"ManyLargeTexts",
                  +[] {
                      return inProcess(
                          ("<documentation>" + QByteArray(1'000'000, 'x') + "</documentation>").repeated(60));
                  }},
        std::pair{"TooLargeAtAll", +[] { return inProcess(QByteArray(qsizetype(65) << 20, ' ')); }},
        std::pair{"ManyAttributes",
                  +[] {
                      QByteArray attributes;
                      for (int i = 0; i < 100'000; ++i)
                          attributes += " a" + QByteArray::number(i) + "='1'";
                      return inProcess("<task" + attributes + "/>");
                  }},
        std::pair{"ManyNamespaces",
                  +[] {
                      QByteArray open;
                      for (int i = 0; i < 190; ++i) {
                          open += "<a";
                          for (int j = 0; j < 240; ++j)
                              open += " xmlns:n" + QByteArray::number(i * 240 + j) + "='u'";
                          open += ">";
                      }
                      return inProcess(open);
                  }},
        std::pair{"AQuoteThatNeverCloses",
                  +[] { return inProcess("<task name='" + QByteArray("<a>").repeated(900'000)); }},
        std::pair{"OnlyOpeningBrackets", +[] { return inProcess(QByteArray(1'000'000, '<')); }}),
    [](const auto &test) { return std::string(test.param.first); });

TEST(BpmnReader, TakesFiftyThousandElementsThatAllHangTogether)
{
    QByteArray body = "<exclusiveGateway id=\"g\"/>";
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray n = QByteArray::number(i);
        body += "<startEvent id=\"s" + n + "\" name=\"S" + n + "\"/><sequenceFlow id=\"f" + n +
                "\" sourceRef=\"g\" targetRef=\"s" + n + "\"/><textAnnotation id=\"a" + n + "\"><text>A" + n +
                "</text></textAnnotation><association id=\"x" + n + "\" sourceRef=\"g\" targetRef=\"a" + n + "\"/>";
    }
    const QByteArray xml = inProcess(body);
    const tests::Costs costs;
    EXPECT_EQ(all<Step>(read(xml)).size(), 20'001);
    EXPECT_LT(costs.seconds(), tests::kSanitized ? 30 : 5);
    EXPECT_LT(costs.peakMegabytes(), 256);
}
