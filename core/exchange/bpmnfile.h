// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace staffelstab::exchange
{

/// What a BPMN 2.0 file says, element by element and still in its own terms; bpmnreader makes records of it.
struct BpmnFile {
    struct Process {
        QString id;
        QString name;
        QStringList documentation;
    };
    struct Participant {
        QString id;
        QString name;
        QString process;
    };
    struct Node { ///< task, event, gateway, sub-process or call activity
        QString id;
        QString type; ///< local name of the element
        QString name;
        QString process;
        int parent = -1; ///< the sub-process it lies in
        QStringList documentation;
        QString attachedTo; ///< of a boundary event
        QStringList dataIn; ///< ids of data objects, or names of its own inputs
        QStringList dataOut;
    };
    struct Flow {
        QString id;
        QString name;
        QString source;
        QString target;
    };
    struct Annotation {
        QString id;
        QString text;
        QString process;
    };
    struct Lane {
        QString name;
        QStringList nodes;
    };

    QString collaborationName;
    QStringList collaborationDocumentation;
    QList<Process> processes;
    QList<Participant> participants;
    QList<Node> nodes; ///< in the order of the file
    QList<Flow> sequenceFlows;
    QList<Flow> messageFlows;
    QList<Flow> associations;
    QList<Annotation> annotations;
    QList<Lane> lanes;            ///< inner ones after the outer ones
    QHash<QString, QString> data; ///< names of data objects, stores, inputs and outputs by id
    QStringList dataOrder;        ///< their ids in the order of the file
    QSet<QString> otherIds;       ///< elements that exist but become no record
    QStringList otherTexts;       ///< names and documentation found nowhere else in the records
    QSet<QString> foreignSpaces;  ///< namespaces of extensions
};

/// Reads any prefix and order of elements; throws Refused.
BpmnFile parseBpmn(const QByteArray &bytes);

} // namespace staffelstab::exchange
