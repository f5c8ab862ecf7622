// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/flowlayout.h"

#include <QStringList>

#include <algorithm>

namespace staffelstab::flow
{
namespace
{

// Measures at full size, in 1/96 inch.
constexpr double kBoxWidth = 208;
constexpr double kBoxHeight = 64;
constexpr double kBetweenRows = 36;
constexpr double kBetweenLanes = 24;
constexpr double kHead = 48;
constexpr double kTrack = 14;
constexpr double kMargin = 12;

/// A line that does not simply go to the next row.
struct Detour {
    int from = 0;
    int to = 0;
    bool breaksMedium = false;
    int track = 0;
    double leaves = 0; ///< height at which it leaves its box
    double enters = 0;

    int top() const { return std::min(from, to); }
    int bottom() const { return std::max(from, to); }
};

class Layout
{
  public:
    explicit Layout(const QList<FlowStep> &steps) : m_steps(steps)
    {
        sortEdges();
        m_leftTracks = assignTracks(m_back);
        m_rightTracks = assignTracks(m_forward);
        placeLanes();
        placeBoxes();
        placePorts();
        drawEdges();
    }

    FlowPicture picture;

  private:
    void sortEdges()
    {
        for (int from = 0; from < m_steps.size(); ++from)
            for (const int to : m_steps[from].next) {
                if (to < 0 || to >= m_steps.size()) continue;
                const Detour edge{from, to, m_steps[from].breaksTo.contains(to)};
                if (to == from + 1)
                    m_straight << edge;
                else
                    (to > from ? m_forward : m_back) << edge;
            }
    }

    /// Short detours near the boxes, long ones outside; two that stand beside each other never share a track.
    static int assignTracks(QList<Detour> &edges)
    {
        std::ranges::stable_sort(edges, {}, [](const Detour &edge) { return edge.bottom() - edge.top(); });
        int tracks = 0;
        for (qsizetype i = 0; i < edges.size(); ++i) {
            const auto isFree = [&](int track) {
                return std::none_of(edges.cbegin(), edges.cbegin() + i, [&](const Detour &other) {
                    return other.track == track && other.top() <= edges[i].bottom() && edges[i].top() <= other.bottom();
                });
            };
            int track = 0;
            while (!isFree(track))
                ++track;
            edges[i].track = track;
            tracks = std::max(tracks, track + 1);
        }
        return tracks;
    }

    double left() const { return kMargin + m_leftTracks * kTrack + kBetweenLanes; }
    double laneWidth() const { return kBoxWidth + kBetweenLanes; }
    double rowTop(int row) const { return kMargin + kHead + kBetweenRows + row * (kBoxHeight + kBetweenRows); }

    void placeLanes()
    {
        for (const FlowStep &step : m_steps)
            if (!m_lanes.contains(step.lane)) m_lanes << step.lane;
        const double bottom = rowTop(static_cast<int>(m_steps.size()));
        for (int lane = 0; lane < m_lanes.size(); ++lane)
            picture.lanes << FlowLane{m_lanes[lane],
                                      QRectF(left() + lane * laneWidth(), kMargin, laneWidth(), bottom - kMargin)};
        const double right = left() + static_cast<double>(m_lanes.size()) * laneWidth();
        picture.size = QSizeF(right + kBetweenLanes + m_rightTracks * kTrack + kMargin, bottom + kMargin);
        picture.headHeight = kHead;
    }

    void placeBoxes()
    {
        for (int row = 0; row < m_steps.size(); ++row) {
            const QRectF lane = picture.lanes[m_lanes.indexOf(m_steps[row].lane)].area;
            picture.boxes << FlowBox{row, QRectF(lane.left() + kBetweenLanes / 2, rowTop(row), kBoxWidth, kBoxHeight)};
        }
    }

    /// Lines at the same side of a box leave and enter it at heights of their own.
    void placePorts(QList<Detour> &edges) const
    {
        QList<int> count(m_steps.size());
        for (const Detour &edge : edges) {
            ++count[edge.from];
            ++count[edge.to];
        }
        QList<int> used(m_steps.size());
        const auto port = [&](int row) { return rowTop(row) + kBoxHeight * ++used[row] / (count[row] + 1); };
        for (Detour &edge : edges) {
            edge.leaves = port(edge.from);
            edge.enters = port(edge.to);
        }
    }
    void placePorts()
    {
        placePorts(m_back);
        placePorts(m_forward);
    }

    void drawEdges()
    {
        for (const Detour &edge : m_straight) {
            const QRectF from = picture.boxes[edge.from].area;
            const QRectF to = picture.boxes[edge.to].area;
            const double x = from.center().x();
            const double middle = (from.bottom() + to.top()) / 2;
            QList<QPointF> points{{x, from.bottom()}};
            if (x != to.center().x()) points << QPointF(x, middle) << QPointF(to.center().x(), middle);
            points << QPointF(to.center().x(), to.top());
            picture.edges << FlowEdge{edge.from, edge.to, points, edge.breaksMedium};
        }
        const double right = picture.lanes.isEmpty() ? 0 : picture.lanes.last().area.right() + kBetweenLanes;
        for (const Detour &edge : m_forward)
            addDetour(edge, picture.boxes[edge.from].area.right(), picture.boxes[edge.to].area.right(),
                      right + edge.track * kTrack);
        for (const Detour &edge : m_back)
            addDetour(edge, picture.boxes[edge.from].area.left(), picture.boxes[edge.to].area.left(),
                      left() - kBetweenLanes - edge.track * kTrack);
    }
    void addDetour(const Detour &edge, double fromX, double toX, double track)
    {
        picture.edges << FlowEdge{
            edge.from,
            edge.to,
            {{fromX, edge.leaves}, {track, edge.leaves}, {track, edge.enters}, {toX, edge.enters}},
            edge.breaksMedium};
    }

    const QList<FlowStep> &m_steps;
    QList<Detour> m_straight;
    QList<Detour> m_forward;
    QList<Detour> m_back;
    QStringList m_lanes; ///< by their first step
    int m_leftTracks = 0;
    int m_rightTracks = 0;
};

} // namespace

FlowPicture layOut(const QList<FlowStep> &steps) { return Layout(steps).picture; }

} // namespace staffelstab::flow
