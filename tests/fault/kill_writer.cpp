// SPDX-License-Identifier: GPL-3.0-or-later
// kill_writer FILE MODE: saves a process with a step and an attachment without end; the process's number is printed
// only after the use case has returned. Two mutants show that kill.sh notices a store that breaks its word.
//   good    as the program does it
//   badack  prints before it saves
//   twotx   saves the process and its attachment in two transactions
#include "store/content.h"
#include "usecase/processes.h"
#include "usecase/register.h"
#include "usecase/writing.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

struct Batch {
    Process process;
    Step step;
    Attachment attachment;
    QByteArray bytes;
};

QByteArray randomBytes(int fewest, int most)
{
    auto *random = QRandomGenerator::global();
    return QByteArray(random->bounded(fewest, most), static_cast<char>('A' + random->bounded(26)));
}

Batch batch(qint64 number, const Id &unit)
{
    Batch result{std::get<Process>(blank(RecordKind::Process)), std::get<Step>(blank(RecordKind::Step)),
                 std::get<Attachment>(blank(RecordKind::Attachment)), randomBytes(1'000, 60'000)};
    result.process.localNumber = QString::number(number);
    result.process.name = u"Vorgang %1"_s.arg(number);
    result.process.description = QString::fromLatin1(randomBytes(200, 6'000));
    result.process.leadUnit = unit;
    result.step.process = result.process.id;
    result.step.number = u"01"_s;
    result.step.name = u"Schritt von %1"_s.arg(number);
    result.attachment.name = u"%1.bin"_s.arg(number);
    result.attachment.subject = result.process.id;
    return result;
}

void require(bool ok, const char *what)
{
    if (ok) return;
    std::fprintf(stderr, "kill_writer: %s\n", what);
    std::exit(3);
}

bool saveTogether(Workspace &workspace, Batch part)
{
    return bool(inCommand(workspace, newId(), [&](store::RecordStore &store, const store::ChangeContext &change) {
        putRecord(store, part.process, change);
        putRecord(store, part.step, change);
        part.attachment.sha256 = store::ContentStore(workspace.database()).put(part.bytes);
        putRecord(store, part.attachment, change);
        return Done{};
    }));
}

bool saveInTwo(Workspace &workspace, const Batch &part)
{
    return saveAll(workspace, {part.process, part.step}) &&
           attachFile(workspace, part.process.id, part.attachment.name, part.bytes);
}

void acknowledge(qint64 number)
{
    std::printf("%lld\n", static_cast<long long>(number));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    require(argc == 3, "FILE MODE");
    const QString path = QString::fromLocal8Bit(argv[1]);
    const QByteArray mode = argv[2];
    require(mode == "good" || mode == "badack" || mode == "twotx", "unknown mode");

    auto opened = Workspace::open(path);
    if (!opened && opened.error().code == ErrorCode::NotFound) opened = Workspace::create(path);
    require(bool(opened), opened ? "" : qPrintable(opened.error().detail));
    Workspace &workspace = **opened;
    require(!workspace.isReadOnly(), "another writer");

    OrgUnit unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
    unit.id = idFromKey(u"unit"_s);
    unit.code = u"50"_s;
    unit.name = u"Soziales"_s;
    require(load(workspace, unit.id) || save(workspace, unit), "no unit");

    const auto rows = processRegister(workspace);
    require(bool(rows), "no register");
    qint64 number = 0;
    for (const RegisterRow &row : *rows)
        number = std::max(number, row.number.toLongLong());

    for (;;) {
        const Batch part = batch(++number, unit.id);
        if (mode == "badack") acknowledge(number);
        require(mode == "twotx" ? saveInTwo(workspace, part) : saveTogether(workspace, part), "not saved");
        if (mode != "badack") acknowledge(number);
    }
}
