// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged copies of a workspace: never a crash, damaged pages and bytes are named.
#include "damager.h"
#include "support/workspacefixture.h"
#include "usecase/maintenance.h"

#include <QFile>
#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

constexpr int kCopies = 100;

QByteArray workspaceBytes(TempWorkspace &workspace)
{
    std::mt19937 random(7);
    const auto unit = aUnit(*workspace).saved();
    for (int i = 0; i < 200; ++i) {
        QString text;
        while (text.size() < 1'500)
            text += u"Bescheid Frist Antrag %1 "_s.arg(random());
        Builder<Process>(*workspace)
            .with(&Process::name, u"Vorgang %1"_s.arg(i))
            .with(&Process::description, text)
            .with(&Process::leadUnit, unit.id)
            .saved();
    }
    for (int i = 0; i < 20; ++i) {
        QByteArray content(static_cast<qsizetype>(1'000 + random() % 50'000), '\0');
        for (char &byte : content)
            byte = static_cast<char>(random());
        valueOf(attachFile(*workspace, unit.id, u"%1.bin"_s.arg(i), content));
    }
    workspace.close();
    QFile file(workspace.path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// True when opening or checking says that something is wrong.
bool isNoticed(const QString &path)
{
    const auto workspace = Workspace::open(path);
    if (!workspace) return true;
    const auto report = checkWorkspace(**workspace);
    return !report || !report->sound();
}

} // namespace

TEST(DamagedCopies, NeverCrashAndDamagedPagesAreNamed)
{
    TempWorkspace workspace;
    const QByteArray good = workspaceBytes(workspace);
    ASSERT_GT(good.size(), 1'000'000);
    Damager damager;
    std::map<Harm, std::pair<int, int>> noticed;
    for (int i = 0; i < kCopies; ++i) {
        const auto harm = static_cast<Harm>(i % kHarms);
        const QByteArray bad = damager.harmed(good, harm);
        if (bad == good) continue;
        const QString path = workspace.file(u"kopie-%1.stab"_s.arg(i));
        {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            ASSERT_EQ(file.write(bad), bad.size());
        }
        ++noticed[harm].second;
        noticed[harm].first += isNoticed(path);
        QFile::remove(path);
    }
    for (const auto &[harm, counts] : noticed) { // a bit that stays unnoticed lies in an index or in free bytes
        RecordProperty(nameOf(harm), std::to_string(counts.first) + " of " + std::to_string(counts.second));
        EXPECT_GE(counts.first, harm == Harm::OneBit ? counts.second / 2 : counts.second) << nameOf(harm);
    }
}

TEST(DamagedCopies, CanBeReadAsFarAsTheyAreWhole)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const Saved attachment = valueOf(attachFile(*workspace, process.id, u"a.bin"_s, QByteArray(40'000, 'Q')));
    workspace.close();
    QFile file(workspace.path());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    const qsizetype at = bytes.indexOf(QByteArray(3'000, 'Q'));
    ASSERT_GT(at, 0);
    bytes[at + 100] = 'R';
    file.seek(0);
    file.write(bytes);
    file.close();

    workspace.reopen();
    EXPECT_TRUE(load(*workspace, process.id));
    EXPECT_EQ(codeOf(attachmentBytes(*workspace, attachment.id)), ErrorCode::Corrupt) << "never shown as sound";
    const CheckReport report = valueOf(checkWorkspace(*workspace));
    ASSERT_EQ(report.damages.size(), 1);
    EXPECT_EQ(report.damages.front().kind, Damage::Kind::AttachmentHash);
    EXPECT_EQ(report.damages.front().title, u"a.bin"_s);
}
