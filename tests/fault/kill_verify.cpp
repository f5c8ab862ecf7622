// SPDX-License-Identifier: GPL-3.0-or-later
// kill_verify FILE LAST: opens the workspace after a kill as the program would, and checks that every process up to the
// last acknowledged number is there, whole, with its step and its attachment. Exit code 0 when it is.
#include "usecase/maintenance.h"
#include "usecase/processes.h"
#include "usecase/register.h"
#include "usecase/workspace.h"

#include <QCoreApplication>
#include <QSet>

#include <cstdio>

using namespace staffelstab;

namespace
{

int faults = 0;

void complain(const char *what, const QString &detail = {})
{
    std::printf("BAD %s %s\n", what, qPrintable(detail));
    ++faults;
}

QSet<Id> ownersOf(Workspace &workspace, RecordKind kind)
{
    QSet<Id> ids;
    const auto records = listRecords(workspace, kind);
    if (!records) complain("unreadable", records.error().detail);
    if (!records) return ids;
    for (const AnyRecord &record : *records) {
        if (const auto *step = std::get_if<Step>(&record)) ids.insert(step->process);
        if (const auto *attachment = std::get_if<Attachment>(&record)) ids.insert(attachment->subject);
    }
    return ids;
}

void verify(Workspace &workspace, qint64 acknowledged)
{
    if (workspace.isReadOnly()) complain("the lock of the killed program is still held");
    const auto report = checkWorkspace(workspace);
    if (!report) return complain("check", report.error().detail);
    for (const Damage &damage : report->damages)
        complain("damage", damage.detail);

    const auto rows = processRegister(workspace);
    if (!rows) return complain("register", rows.error().detail);
    const QSet<Id> withStep = ownersOf(workspace, RecordKind::Step);
    const QSet<Id> withAttachment = ownersOf(workspace, RecordKind::Attachment);
    QSet<qint64> numbers;
    for (const RegisterRow &row : *rows) {
        numbers.insert(row.number.toLongLong());
        if (!withStep.contains(row.id) || !withAttachment.contains(row.id)) complain("half transaction", row.number);
    }
    for (qint64 number = 1; number <= acknowledged; ++number)
        if (!numbers.contains(number)) complain("lost", QString::number(number));
    std::printf("%s stored=%lld acknowledged=%lld\n", faults ? "FAIL" : "ok", static_cast<long long>(rows->size()),
                static_cast<long long>(acknowledged));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 3) return 2;
    const qint64 acknowledged = QByteArray(argv[2]).toLongLong();
    const auto workspace = Workspace::open(QString::fromLocal8Bit(argv[1]));
    if (!workspace && workspace.error().code == ErrorCode::NotFound && acknowledged == 0) {
        std::printf("ok killed before the file was made\n");
        return 0;
    }
    if (!workspace)
        complain("cannot be opened", workspace.error().detail);
    else
        verify(**workspace, acknowledged);
    return faults > 0 ? 1 : 0;
}
