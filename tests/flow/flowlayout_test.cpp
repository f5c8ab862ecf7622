// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowlayout.h"

#include "exchange/bpmnreader.h"
#include "exchange/realfiles.h"
#include "flow/flowsteps.h"

#include <QFileInfo>
#include <gtest/gtest.h>

#include <random>

using namespace staffelstab;
using namespace staffelstab::flow;
using namespace Qt::StringLiterals;

namespace
{

/// What a picture must never show.
struct Faults {
    int boxesOverlap = 0;
    int linesThroughBoxes = 0;
    int linesOnLines = 0; ///< two that can't be told from each other
    int outside = 0;

    bool operator==(const Faults &) const = default;
};

void PrintTo(const Faults &faults, std::ostream *out)
{
    *out << faults.boxesOverlap << " boxes, " << faults.linesThroughBoxes << " lines, " << faults.linesOnLines
         << " shared, " << faults.outside << " outside";
}

struct Segment {
    QPointF from;
    QPointF to;
    int edge;

    QRectF area() const
    {
        return QRectF(QPointF(std::min(from.x(), to.x()), std::min(from.y(), to.y())),
                      QPointF(std::max(from.x(), to.x()), std::max(from.y(), to.y())));
    }
    bool isVertical() const { return from.x() == to.x(); }
};

/// True when the line has a part inside the box; touching its border does not count.
bool crosses(const QRectF &line, const QRectF &box)
{
    return line.left() < box.right() && line.right() > box.left() && line.top() < box.bottom() &&
           line.bottom() > box.top();
}

bool runTogether(const Segment &a, const Segment &b)
{
    if (a.isVertical() != b.isVertical()) return false;
    const QRectF first = a.area();
    const QRectF second = b.area();
    return a.isVertical()
               ? first.left() == second.left() && first.top() < second.bottom() && second.top() < first.bottom()
               : first.top() == second.top() && first.left() < second.right() && second.left() < first.right();
}

Faults faultsOf(const FlowPicture &picture)
{
    Faults faults;
    const QRectF paper(QPointF(0, 0), picture.size);
    QList<Segment> segments;
    for (int edge = 0; edge < picture.edges.size(); ++edge)
        for (int i = 1; i < picture.edges[edge].points.size(); ++i)
            segments << Segment{picture.edges[edge].points[i - 1], picture.edges[edge].points[i], edge};
    for (int i = 0; i < picture.boxes.size(); ++i) {
        faults.outside += !paper.contains(picture.boxes[i].area);
        for (int k = 0; k < i; ++k)
            faults.boxesOverlap += picture.boxes[i].area.intersects(picture.boxes[k].area);
        for (const Segment &segment : segments)
            faults.linesThroughBoxes += crosses(segment.area(), picture.boxes[i].area);
    }
    for (qsizetype i = 0; i < segments.size(); ++i) {
        faults.outside += !paper.contains(segments[i].from) || !paper.contains(segments[i].to);
        for (qsizetype k = 0; k < i; ++k)
            faults.linesOnLines += segments[i].edge != segments[k].edge && runTogether(segments[i], segments[k]);
    }
    return faults;
}

QList<FlowStep> aChain(int count)
{
    QList<FlowStep> steps;
    for (int i = 0; i < count; ++i)
        steps << FlowStep{QString::number(i + 1),
                          u"Schritt"_s,
                          i % 2 ? u"Kasse"_s : u"Amt"_s,
                          i + 1 < count ? QList<int>{i + 1} : QList<int>(),
                          false,
                          {}};
    return steps;
}

} // namespace

TEST(FlowLayout, AChainGoesDownBetweenTheLanes)
{
    const FlowPicture picture = layOut(aChain(3));
    ASSERT_EQ(picture.lanes.size(), 2);
    EXPECT_EQ(picture.lanes[0].name, u"Amt"_s);
    ASSERT_EQ(picture.edges.size(), 2);
    EXPECT_EQ(picture.edges[0].points.size(), 4) << "down, over to the other lane, down";
    EXPECT_LT(picture.boxes[0].area.bottom(), picture.boxes[1].area.top());
    EXPECT_EQ(picture.boxes[0].area.left(), picture.boxes[2].area.left());
    EXPECT_EQ(faultsOf(picture), Faults());
}

TEST(FlowLayout, TheTestSeesFaults)
{
    FlowPicture picture = layOut(aChain(3));
    picture.boxes[1].area = picture.boxes[0].area.translated(10, 10);
    picture.edges[1].points = {picture.boxes[0].area.topLeft() + QPointF(-5, 20),
                               picture.boxes[0].area.topRight() + QPointF(5, 20)};
    picture.edges[0].points = picture.edges[1].points;
    const Faults faults = faultsOf(picture);
    EXPECT_EQ(faults.boxesOverlap, 1);
    EXPECT_GT(faults.linesThroughBoxes, 0);
    EXPECT_EQ(faults.linesOnLines, 1);
}

TEST(FlowLayout, BranchesLoopsAndNothingAtAll)
{
    EXPECT_TRUE(layOut({}).boxes.isEmpty());
    QList<FlowStep> steps = aChain(5);
    steps[0].next = {1, 3, 4};
    steps[3].next = {0, 3};
    steps[4].next = {4, 99, -1};
    const FlowPicture picture = layOut(steps);
    EXPECT_EQ(picture.edges.size(), 3 + 1 + 1 + 2 + 1);
    EXPECT_EQ(faultsOf(picture), Faults());
}

TEST(FlowLayout, FaultlessOverRandomSheetsOfUpToSixtySteps)
{
    std::mt19937 random(20260315);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    for (int round = 0; round < 100; ++round) {
        const int count = 1 + below(60);
        QList<FlowStep> steps;
        for (int i = 0; i < count; ++i) {
            FlowStep step{QString::number(i), u"S"_s, QString::number(below(6)), {}, false, {}};
            for (int k = below(4); k >= 0; --k)
                if (const int next = below(count); !step.next.contains(next)) step.next << next;
            steps << step;
        }
        const FlowPicture picture = layOut(steps);
        ASSERT_EQ(faultsOf(picture), Faults()) << "round " << round;
        ASSERT_EQ(picture, layOut(steps)) << "the same steps, the same picture";
    }
}

TEST(FlowLayout, FaultlessOverTheFilesOfRealAuthorities)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bpmn-municipal");
    int pictures = 0;
    int boxes = 0;
    for (const QString &folder : {u"bpmn-brandenburg"_s, u"bpmn-municipal"_s, u"bpmn-miwg"_s})
        for (const QString &path : tests::realFiles(folder, {u".bpmn"_s, u".bpmn20.xml"_s})) {
            exchange::Package package;
            try {
                package = exchange::BpmnReader::read({QFileInfo(path).fileName(), tests::bytesOf(path)});
            } catch (...) {
                continue; // what is no BPMN is the subject of other tests
            }
            QHash<Id, QList<Step>> sheets;
            for (const AnyRecord &record : package.records)
                if (const auto *step = std::get_if<Step>(&record)) sheets[step->process] << *step;
            for (QList<Step> steps : std::as_const(sheets)) {
                sortSteps(steps);
                const FlowPicture picture = layOut(flowStepsOf(steps, {}));
                EXPECT_EQ(faultsOf(picture), Faults()) << path.toStdString();
                EXPECT_EQ(picture.boxes.size(), steps.size());
                ++pictures;
                boxes += static_cast<int>(picture.boxes.size());
            }
        }
    EXPECT_GT(pictures, 130);
    RecordProperty("pictures", pictures);
    RecordProperty("boxes", boxes);
}

TEST(FlowSteps, FollowBranchesElseTheNextNumberAndSeeWhereTheMediumChanges)
{
    QList<Step> steps(3);
    for (int i = 0; i < 3; ++i)
        steps[i].id = QString::number(i);
    steps[0].performers = {u"p"_s};
    steps[0].mediumIn = u"Paper"_s;
    steps[0].mediumOut = u"File"_s;
    steps[1].performerText = u"Antragsteller"_s;
    steps[1].mediumIn = u"Phone"_s;
    steps[1].nextSteps = {u"0"_s, u"fehlt"_s};
    const QList<FlowStep> flow = flowStepsOf(steps, {{u"p"_s, u"Amt"_s}});
    EXPECT_EQ(flow[0], (FlowStep{{}, {}, u"Amt"_s, {1}, true, {1}}));
    EXPECT_EQ(flow[1], (FlowStep{{}, {}, u"Antragsteller"_s, {0}, false, {}}))
        << "without a medium out there is no break";
    EXPECT_EQ(flow[2], FlowStep{});
}
