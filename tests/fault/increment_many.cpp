// SPDX-License-Identifier: GPL-3.0-or-later
// increment_many FILE ID COUNT: reads a number in the goals of a process and writes it back one higher, COUNT times,
// each time opening the workspace anew. Prints how often another program held it and how often a conflict was raised.
#include "usecase/records.h"
#include "usecase/workspace.h"

#include <QCoreApplication>

#include <cstdio>
#include <thread>

using namespace staffelstab;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 4) return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const Id id = QString::fromLatin1(argv[2]);
    int left = QByteArray(argv[3]).toInt();
    int held = 0;
    int conflicts = 0;
    while (left > 0) {
        const auto workspace = Workspace::open(path);
        if (!workspace) {
            std::fprintf(stderr, "open: %s\n", qPrintable(workspace.error().detail));
            return 1;
        }
        auto record = load(**workspace, id);
        if (!record) return 1;
        auto &process = std::get<Process>(*record);
        process.goals = QString::number(process.goals.toInt() + 1);
        const auto saved = save(**workspace, *record);
        if (saved)
            --left;
        else if (saved.error().code == ErrorCode::ReadOnly && (*workspace)->isReadOnly())
            ++held;
        else if (saved.error().code == ErrorCode::Conflict)
            ++conflicts;
        else {
            std::fprintf(stderr, "save: %s\n", qPrintable(saved.error().detail));
            return 1;
        }
        if (!saved) std::this_thread::yield();
    }
    std::printf("%d %d\n", held, conflicts);
    return 0;
}
