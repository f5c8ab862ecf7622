// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagecomparison.h"

#include "base/text.h"
#include "exchange/packagecontents.h"
#include "model/references.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staffelstab::exchange
{
namespace
{

const QString kBehindTown = u" · "_s;

bool isFromTown(const QString &origin, const QString &town)
{
    return origin == town || origin.startsWith(town + kBehindTown);
}

Id processOfStep(const AnyRecord &record)
{
    const auto *step = std::get_if<Step>(&record);
    return step ? step->process : Id();
}

/// By what a record is the same as another where their ids say nothing; a step needs its process beside.
QString nameKey(const AnyRecord &record, const Id &process)
{
    QString name = folded(titleOf(record).simplified());
    if (const auto *service = std::get_if<Service>(&record); service && !service->serviceKey.isEmpty())
        name = service->serviceKey;
    if (const auto *file = std::get_if<Attachment>(&record)) name += u' ' + file->sha256;
    return kindName(kindOf(record)) + u' ' + process + u' ' + name;
}

class Comparison
{
  public:
    Comparison(const Package &package, const QList<PresentRecord> &present) : m_package(package), m_present(present)
    {
        for (qsizetype i = 0; i < present.size(); ++i) {
            const Record &common = head(present[i].record);
            m_byId.insert(common.id, i);
            if (isFromTown(common.origin, package.head->town) &&
                (!present[i].inBin || !m_byForeignId.contains(common.externalId)))
                m_byForeignId.insert(common.externalId, i);
            m_byName[nameKey(present[i].record, processOfStep(present[i].record))] << i;
        }
    }

    QList<PackageLine> lines()
    {
        match(RecordKind::Process); // steps are looked for within them
        for (int i = 0; i < kRecordKinds; ++i)
            if (const auto kind = static_cast<RecordKind>(i); kind != RecordKind::Process) match(kind);
        QList<PackageLine> lines;
        for (const AnyRecord &record : m_package.records)
            lines << lineOf(record);
        return lines;
    }

  private:
    /// What lies in the bin is the same record only where nothing outside of it is.
    void match(RecordKind kind)
    {
        for (const bool inBin : {false, true})
            for (const bool byName : {false, true})
                for (const AnyRecord &record : m_package.records) {
                    if (kindOf(record) != kind || m_matched.contains(head(record).id)) continue;
                    claim(record, byName ? namedPlaceOf(record, inBin) : placeOf(record), inBin);
                }
    }

    void claim(const AnyRecord &record, qsizetype place, bool inBin)
    {
        if (place < 0 || m_claimed.contains(place) || m_present[place].inBin != inBin) return;
        if (kindOf(m_present[place].record) != kindOf(record)) return;
        m_claimed << place;
        m_matched.insert(head(record).id, place);
    }

    qsizetype placeOf(const AnyRecord &record) const
    {
        const Id &id = head(record).id;
        const qsizetype foreign = m_byForeignId.value(id, -1);
        const qsizetype same = m_byId.value(id, foreign);
        const bool betterForeign = foreign >= 0 && m_present[same].inBin && !m_present[foreign].inBin;
        return betterForeign ? foreign : same;
    }

    qsizetype namedPlaceOf(const AnyRecord &record, bool inBin) const
    {
        const Id process = processOfStep(record);
        for (const qsizetype place : m_byName.value(nameKey(record, oursOf(process))))
            if (!m_claimed.contains(place) && m_present[place].inBin == inBin) return place;
        return -1;
    }

    Id oursOf(const Id &id) const
    {
        const auto found = m_matched.constFind(id);
        return found == m_matched.cend() ? id : head(m_present[*found].record).id;
    }

    PackageLine lineOf(const AnyRecord &record) const
    {
        PackageLine line{.id = head(record).id,
                         .kind = kindOf(record),
                         .title = titleOf(record),
                         .process = processOfStep(record),
                         .ours = {},
                         .differences = {}};
        const auto found = m_matched.constFind(line.id);
        if (found == m_matched.cend()) {
            line.decision = m_matched.contains(line.process) ? Decision::Leave : Decision::Take;
            return line;
        }
        const PresentRecord &present = m_present[*found];
        line.ours = head(present.record).id;
        line.revision = head(present.record).revision;
        line.differences = differencesOf(present.record, record);
        line.standing = present.inBin                ? Standing::InBin
                        : line.differences.isEmpty() ? Standing::Same
                                                     : Standing::Different;
        return line;
    }

    QList<FieldChange> differencesOf(const AnyRecord &ours, AnyRecord theirs) const
    {
        forEachReference(theirs, [&](const Field &, QString &id) { id = oursOf(id); });
        QList<FieldChange> differences;
        for (FieldChange change : difference(ours, theirs)) {
            const Field &field = *findField(typeOf(kindOf(ours)).fields, change.field);
            if (change.after.isNull() || !isShared(kindOf(ours), field)) continue;
            change.after = takenOver(field, change.before, change.after);
            if (change.after != change.before) differences << change;
        }
        return differences;
    }

    const Package &m_package;
    const QList<PresentRecord> &m_present;
    QHash<Id, qsizetype> m_byId;
    QHash<Id, qsizetype> m_byForeignId;
    QHash<QString, QList<qsizetype>> m_byName;
    QHash<Id, qsizetype> m_matched; ///< ids of the package
    QSet<qsizetype> m_claimed;
};

bool isHereInTheEnd(const PackageLine &line)
{
    return line.decision != Decision::Leave || line.standing == Standing::Same || line.standing == Standing::Different;
}

/// What is known about processes that stay out stays out with them.
void leaveWithoutPlace(const Package &package, QList<PackageLine> &lines)
{
    QSet<Id> here;
    for (const PackageLine &line : lines)
        if (isHereInTheEnd(line)) here << line.id;
    QSet<Id> placeless;
    for (const AnyRecord &record : package.records) {
        QStringList places;
        if (const auto *item = std::get_if<KnowledgeItem>(&record)) places = item->links;
        if (const auto *recommendation = std::get_if<Recommendation>(&record)) places = recommendation->processes;
        const bool any = std::ranges::any_of(places, [&](const Id &id) { return here.contains(id); });
        if (!places.isEmpty() && !any) placeless << head(record).id;
    }
    for (PackageLine &line : lines)
        if (placeless.contains(line.id) && line.ours.isEmpty()) line.decision = Decision::Leave;
}

/// What a step or a file is a part of decides about it as well.
void followWhole(const Package &package, QList<PackageLine> &lines)
{
    QHash<Id, const PackageLine *> known;
    for (const PackageLine &line : lines)
        known.insert(line.id, &line);
    QHash<Id, Id> wholes;
    for (const AnyRecord &record : package.records) {
        if (const auto *step = std::get_if<Step>(&record)) wholes.insert(step->id, step->process);
        if (const auto *file = std::get_if<Attachment>(&record)) wholes.insert(file->id, file->subject);
    }
    for (const RecordKind kind : {RecordKind::Step, RecordKind::Attachment})
        for (PackageLine &line : lines) {
            const PackageLine *whole = known.value(wholes.value(line.id));
            if (line.kind != kind || !whole) continue;
            if (whole->decision == Decision::Copy)
                line.decision = Decision::Copy;
            else if (whole->decision == Decision::Leave && whole->standing != Standing::Same &&
                     whole->standing != Standing::Different)
                line.decision = Decision::Leave;
        }
    leaveWithoutPlace(package, lines);
}

} // namespace

QJsonValue takenOver(const Field &field, const QJsonValue &ours, const QJsonValue &theirs)
{
    if (field.type != FieldType::ReferenceList) return theirs;
    QJsonArray all = ours.toArray();
    const QJsonArray added = theirs.toArray();
    for (const QJsonValue &id : added)
        if (!all.contains(id)) all.append(id);
    return all;
}

QString originOf(const PackageHead &head)
{
    return head.licence.isEmpty() ? head.town : head.town + kBehindTown + head.licence;
}

QList<PackageLine> compared(const Package &package, const QList<PresentRecord> &present)
{
    QList<PackageLine> lines = Comparison(package, present).lines();
    followWhole(package, lines);
    return lines;
}

Intake intakeOf(const Package &package, QList<PackageLine> lines, const QString &key)
{
    followWhole(package, lines);
    QHash<Id, Id> places; // where a record of the package is in the end; nowhere when it stays out
    QHash<Id, Decision> decisions;
    for (const PackageLine &line : std::as_const(lines)) {
        decisions.insert(line.id, line.decision);
        if (line.decision == Decision::Copy)
            places.insert(line.id, idFromKey(u"copy of "_s + line.id + u' ' + key));
        else if (line.decision == Decision::Take)
            places.insert(line.id, line.ours.isEmpty() ? line.id : line.ours);
        else if (line.standing == Standing::Same || line.standing == Standing::Different)
            places.insert(line.id, line.ours);
    }
    QSet<Id> oursTaken;
    for (const PackageLine &line : std::as_const(lines))
        if (line.decision == Decision::Take && !line.ours.isEmpty()) oursTaken << line.id;
    Intake intake{{}, {}, std::move(lines)};
    for (AnyRecord record : package.records) {
        const Id id = head(record).id;
        if (decisions.value(id, Decision::Leave) == Decision::Leave) continue;
        forEachReference(record, [&](const Field &, QString &to) { to = places.value(to); });
        head(record).id = places.value(id);
        head(record).externalId = id;
        head(record).origin = originOf(*package.head);
        (oursTaken.contains(id) ? intake.theirs : intake.created) << record;
    }
    return intake;
}

} // namespace staffelstab::exchange
