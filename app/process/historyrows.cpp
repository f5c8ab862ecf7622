// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/historyrows.h"

#include "wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace staffelstab
{
namespace
{

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString operationText(Operation operation)
{
    switch (operation) {
    case Operation::Create:
        return History::tr("created");
    case Operation::Update:
        return History::tr("changed");
    case Operation::Remove:
        return History::tr("moved to the bin");
    case Operation::Restore:
        return History::tr("taken out of the bin");
    }
    return {};
}

QString nameOf(const HistoryEntry &entry, const Labels &labels)
{
    const QString title = labels.value(entry.id).title;
    const bool speaks = entry.kind != RecordKind::Process && entry.kind != RecordKind::Assessment;
    return !speaks || title.isEmpty() ? kindLabel(entry.kind)
                                      : History::tr("%1 “%2”").arg(kindLabel(entry.kind), title);
}

} // namespace

QList<HistoryRow> historyRows(const QList<HistoryEntry> &entries, const Labels &labels)
{
    QList<HistoryRow> rows;
    for (const HistoryEntry &entry : entries) {
        HistoryRow row{.command = entry.command,
                       .when = momentText(entry.at),
                       .who = entry.author,
                       .what = History::tr("%1 %2").arg(nameOf(entry, labels), operationText(entry.operation)),
                       .before = {},
                       .after = {},
                       .first = true};
        if (entry.operation != Operation::Update) {
            rows << row;
            continue;
        }
        for (const FieldChange &change : entry.changes) {
            const Field *field = findField(typeOf(entry.kind).fields, change.field);
            if (!field) continue;
            row.what = entry.kind == RecordKind::Process
                           ? fieldLabel(*field)
                           : History::tr("%1: %2").arg(nameOf(entry, labels), fieldLabel(*field));
            row.before = valueText(*field, change.before, labels);
            row.after = valueText(*field, change.after, labels);
            rows << row;
            row.first = false;
        }
    }
    return rows;
}

QList<RowsModel<HistoryRow>::Role> historyRoles()
{
    return {{"command", [](const HistoryRow &row) { return QVariant(row.command); }},
            {"when", [](const HistoryRow &row) { return QVariant(row.when); }},
            {"who", [](const HistoryRow &row) { return QVariant(row.who); }},
            {"what", [](const HistoryRow &row) { return QVariant(row.what); }},
            {"before", [](const HistoryRow &row) { return QVariant(row.before); }},
            {"after", [](const HistoryRow &row) { return QVariant(row.after); }},
            {"first", [](const HistoryRow &row) { return QVariant(row.first); }}};
}

} // namespace staffelstab
