// SPDX-License-Identifier: GPL-3.0-or-later
// The store on a disk that loses power, fails or runs full: whatever a use case has acknowledged is there afterwards,
// once, and the workspace is sound. STAFFELSTAB_ROUNDS asks for another number of rounds (./dev faults: 5,000).
#include "store/database.h"
#include "support/workspacefixture.h"
#include "unreliabledisk.h"
#include "usecase/maintenance.h"

#include <QFile>
#include <gtest/gtest.h>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

using Fault = UnreliableDisk::Fault;

constexpr int kSaves = 6;
constexpr int kRetries = 3;

int roundsOr(int usual)
{
    const int wanted = qEnvironmentVariableIntValue("STAFFELSTAB_ROUNDS");
    return wanted > 0 ? wanted : usual;
}

struct Tally {
    int rounds = 0;
    int hit = 0;
    int acknowledged = 0;
    int lost = 0;
    int doubled = 0;
    int corrupt = 0;
};

std::ostream &operator<<(std::ostream &out, const Tally &tally)
{
    return out << tally.rounds << " rounds, " << tally.hit << " faults, " << tally.acknowledged << " acknowledged, "
               << tally.lost << " lost, " << tally.doubled << " doubled, " << tally.corrupt << " corrupt";
}

/// Workspaces whose bytes lie on the unreliable disk; the real file only marks the place.
class Rounds
{
  public:
    explicit Rounds(const QString &synchronous = u"full"_s)
        : m_synchronous(synchronous), m_image(image()), m_disk(UnreliableDisk::instance())
    {
        QFile marker(path());
        if (!marker.open(QIODevice::WriteOnly)) throw std::runtime_error("no place for the workspace");
    }

    /// One round: a fresh workspace, saves until the disk fails, then the disk as a person finds it again.
    void run(Fault fault, long at, bool lasting)
    {
        start();
        m_disk.arm(fault, at, lasting);
        save(fault);
        const bool hit = m_disk.hits() > 0;
        if (fault == Fault::PowerLoss) m_disk.losePowerNow();
        m_workspace.reset();
        m_disk.restart(m_random);
        ++tally.rounds;
        tally.hit += hit;
        check();
    }

    /// How many operations the saves of one round take when nothing fails.
    long operationsOfARound()
    {
        start();
        m_disk.disarm();
        save(Fault::None);
        return m_disk.operations();
    }

    std::mt19937 &random() { return m_random; }
    Tally tally;

  private:
    struct Acknowledged {
        Id id;
        QString goals;
    };

    QString path() const { return m_folder.filePath(u"rathaus.stab"_s); }

    /// Made on the real disk, before the other one becomes the default.
    static const std::string &image()
    {
        static const std::string bytes = [] {
            TempWorkspace made;
            aUnit(*made).saved();
            made.close();
            QFile file(made.path());
            if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no workspace to begin with");
            return file.readAll().toStdString();
        }();
        return bytes;
    }

    void start()
    {
        m_workspace.reset();
        m_disk.format();
        m_disk.disarm();
        m_disk.put(path().toStdString(), m_image);
        m_done.clear();
        m_workspace = valueOf(Workspace::open(path()));
        store::Database &database = m_workspace->database();
        database.run(u"pragma synchronous = "_s + m_synchronous);
        database.run(u"pragma wal_autocheckpoint = 40"_s); // so that checkpoints are interrupted as well
        m_unit = head(valueOf(listRecords(*m_workspace, RecordKind::OrgUnit)).front()).id;
    }

    /// A failed command is repeated under its own id, as the program does; true when it was acknowledged in the end.
    template <typename Command> bool repeated(Fault fault, Command command)
    {
        for (int attempt = 0; attempt < kRetries; ++attempt) {
            if (command()) return true;
            if (fault == Fault::PowerLoss) return false;
        }
        return false;
    }

    void save(Fault fault)
    {
        Workspace &workspace = *m_workspace;
        for (int i = 0; i < kSaves && !m_disk.isDead(); ++i) {
            const QString command = newId();
            Id id;
            const bool added = repeated(fault, [&] {
                const auto saved = addProcess(workspace, u"Vorgang %1"_s.arg(i), m_unit, command);
                if (saved) id = saved->id;
                return static_cast<bool>(saved);
            });
            if (!added) continue;
            m_done.append({id, {}});
            const QByteArray bytes(2'000 + qsizetype{500} * i, static_cast<char>('a' + i));
            const QString attaching = newId();
            repeated(fault, [&] {
                return static_cast<bool>(attachFile(workspace, id, u"anlage.bin"_s, bytes, {}, attaching));
            });
            const QString goals = u"Ziel "_s + QString(qsizetype{100} * (i + 1), QChar(u'z'));
            const QString setting = newId();
            if (repeated(fault, [&] {
                    return static_cast<bool>(setFields(workspace, id, {{u"goals"_s, goals}}, 0, setting));
                }))
                m_done.back().goals = goals;
        }
    }

    void check()
    {
        tally.acknowledged += static_cast<int>(m_done.size());
        auto opened = Workspace::open(path());
        if (!opened || !isSound(**opened)) {
            ++tally.corrupt;
            return;
        }
        Workspace &workspace = **opened;
        for (const Acknowledged &done : m_done) {
            const auto record = load(workspace, done.id);
            const bool there = record && (done.goals.isEmpty() || std::get<Process>(*record).goals == done.goals);
            tally.lost += !there;
        }
        QStringList names;
        for (const AnyRecord &record : valueOf(listRecords(workspace, RecordKind::Process)))
            names << titleOf(record);
        tally.doubled += static_cast<int>(names.size());
        names.removeDuplicates();
        tally.doubled -= static_cast<int>(names.size());
    }

    /// Structure, indexes, hashes, history, quick find, and no record without its entry in the feed.
    static bool isSound(Workspace &workspace)
    {
        const auto report = checkWorkspace(workspace);
        if (!report || !report->sound()) return false;
        try {
            store::Database &database = workspace.database();
            return database.value(u"pragma integrity_check"_s).toString() == u"ok" &&
                   database.value(u"select count(*) from record"_s) ==
                       database.value(u"select count(distinct record_id) from change"_s);
        } catch (const store::SqlError &) {
            return false;
        }
    }

    QString m_synchronous;
    QTemporaryDir m_folder;
    const std::string &m_image;
    UnreliableDisk &m_disk;
    std::mt19937 m_random{1};
    std::unique_ptr<Workspace> m_workspace;
    QList<Acknowledged> m_done;
    Id m_unit;
};

Tally losePower(Rounds &rounds, int count)
{
    const long operations = rounds.operationsOfARound();
    for (int i = 0; i < count; ++i)
        rounds.run(Fault::PowerLoss, 1 + static_cast<long>(rounds.random()() % static_cast<unsigned>(operations)),
                   true);
    std::cout << "power loss: " << rounds.tally << '\n';
    return rounds.tally;
}

Tally failEach(Fault fault, const char *name, int count)
{
    Rounds rounds;
    for (int i = 0; i < count; ++i)
        rounds.run(fault, i + 1, i % 2 == 1);
    std::cout << name << ": " << rounds.tally << '\n';
    return rounds.tally;
}

} // namespace

TEST(PowerLoss, LosesNothingAcknowledgedAndLeavesASoundWorkspace)
{
    const int count = roundsOr(500);
    Rounds rounds;
    const Tally tally = losePower(rounds, count);

    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.corrupt, 0);
    EXPECT_EQ(tally.doubled, 0);
    EXPECT_GE(tally.hit, count * 9 / 10);
    EXPECT_GT(tally.acknowledged, count) << "hardly anything was saved, so this has shown nothing";
}

TEST(PowerLoss, IsNoticedByTheseRoundsWhenNothingIsSynced)
{
    Rounds rounds(u"off"_s);
    const Tally tally = losePower(rounds, 60);

    EXPECT_GT(tally.lost + tally.corrupt, 0) << "the rounds would not notice a store that breaks its word";
}

TEST(DiskError, AtAnyOperationLosesNothingAcknowledged)
{
    const int count = roundsOr(200);
    const Tally tally = failEach(Fault::Error, "I/O error", count);

    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.corrupt, 0);
    EXPECT_EQ(tally.doubled, 0);
    EXPECT_GE(tally.hit, std::min(count, 200));
}

TEST(FullDisk, AtAnyWriteLosesNothingAcknowledged)
{
    const int count = roundsOr(200);
    const Tally tally = failEach(Fault::Full, "disk full", count);

    EXPECT_EQ(tally.lost, 0);
    EXPECT_EQ(tally.corrupt, 0);
    EXPECT_EQ(tally.doubled, 0);
    EXPECT_GE(tally.hit, std::min(count, 200));
}
