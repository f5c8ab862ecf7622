// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bpmnfile.h"

namespace staffelstab::exchange
{

/// A BPMN file with its references followed: who does what, what follows what, what hangs on what. References to
/// elements that do not exist are collected, never fatal.
class BpmnGraph
{
  public:
    explicit BpmnGraph(BpmnFile file);
    BpmnGraph(const BpmnGraph &) = delete; // points into itself
    BpmnGraph &operator=(const BpmnGraph &) = delete;

    const BpmnFile &file() const { return m_file; }
    const BpmnFile::Node &node(int index) const { return m_file.nodes[index]; }

    /// Unique in the file and the same at every import: the element's id, or its type where it has none.
    const QString &keyOf(int node) const { return m_keys[node]; }

    /// The nodes of these processes as they follow each other; what a sub-process holds stands behind it.
    QList<int> order(const QStringList &processes) const;

    /// Sequence flows from the node to nodes that exist.
    QList<const BpmnFile::Flow *> outgoing(int node) const { return m_outgoing.value(node); }
    int targetOf(const BpmnFile::Flow &flow) const { return m_nodeById.value(flow.target, -1); }

    QString laneOf(int node) const;             ///< the innermost, also of the sub-process around it
    QString performerOf(int node) const;        ///< the lane, else the pool
    QString partnerOf(const QString &id) const; ///< the other end of a message flow in words
    bool hasPool(const QString &process) const { return m_poolOf.contains(process); }
    qsizetype pools() const { return m_poolOf.size(); }

    QList<const BpmnFile::Flow *> messagesAt(const QString &id) const { return m_messagesAt.value(id); }
    QList<const BpmnFile::Flow *> associationsAt(const QString &id) const { return m_associationsAt.value(id); }

    /// Nodes that an annotation hangs on, by an association in either direction; for a flow the node it comes from.
    QList<int> nodesAt(const QString &annotation) const;

    /// "f1 → t9" for each reference to nowhere.
    const QStringList &missing() const { return m_missing; }

  private:
    void indexNodes();
    void indexFlows();
    void indexPlaces();
    void checkAssociations();
    void miss(const QString &from, const QString &to);
    int outermost(int node) const;
    QList<int> orderedScope(const QList<int> &nodes) const;

    BpmnFile m_file;
    QStringList m_keys;
    QStringList m_missing;
    QHash<QString, int> m_nodeById;
    QHash<QString, QList<int>> m_nodesOf; ///< by process
    QHash<QString, const BpmnFile::Flow *> m_flowById;
    QHash<int, QList<const BpmnFile::Flow *>> m_outgoing;
    QHash<int, QList<int>> m_messages; ///< between outermost nodes
    QHash<QString, QList<const BpmnFile::Flow *>> m_messagesAt;
    QHash<QString, QList<const BpmnFile::Flow *>> m_associationsAt;
    QHash<int, QString> m_laneOf;
    QHash<QString, QString> m_poolOf; ///< name of the pool by process
    QHash<QString, QString> m_poolById;
    QSet<QString> m_annotations;
};

} // namespace staffelstab::exchange
