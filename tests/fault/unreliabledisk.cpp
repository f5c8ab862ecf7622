// SPDX-License-Identifier: GPL-3.0-or-later
#include "unreliabledisk.h"

#include "unreliablevfs.h"

#include <sqlite3.h>

#include <algorithm>

namespace staffelstab::tests
{
namespace
{

constexpr std::size_t kSector = 512;

/// A sector of an unsynced write: kept, lost or, now and then, torn.
void applySector(std::string &disk, UnreliableDisk::Write sector, std::mt19937 &random)
{
    const auto fate = random() % 3;
    if (fate == 0) return;
    if (fate == 1 && random() % 4 == 0)
        for (char &byte : sector.bytes)
            byte = static_cast<char>(random() % 256);
    UnreliableDisk::apply(disk, sector);
}

void applyPartly(std::string &disk, const UnreliableDisk::Write &write, std::mt19937 &random)
{
    if (write.truncates) {
        if (random() % 2) UnreliableDisk::apply(disk, write);
        return;
    }
    for (std::size_t at = 0; at < write.bytes.size(); at += kSector)
        applySector(disk, {false, write.offset + at, write.bytes.substr(at, kSector)}, random);
}

} // namespace

UnreliableDisk &UnreliableDisk::instance()
{
    static UnreliableDisk *disk = [] {
        registerUnreliableVfs();
        return new UnreliableDisk; // lives as long as SQLite
    }();
    return *disk;
}

void UnreliableDisk::arm(Fault fault, long at, bool lasting)
{
    m_fault = fault;
    m_at = at;
    m_lasting = lasting || fault == Fault::PowerLoss;
    m_operations = 0;
    m_hits = 0;
}

void UnreliableDisk::restart(std::mt19937 &random)
{
    for (auto &entry : m_files) {
        File &file = entry.second;
        for (const Write &write : file.unsynced)
            applyPartly(file.durable, write, random);
        file.current = file.durable;
        file.unsynced.clear();
        file.shared.clear();
    }
    m_dead = false;
    disarm();
}

bool UnreliableDisk::fails()
{
    ++m_operations;
    if (m_dead) return true;
    if (m_fault == Fault::None || m_operations < m_at || (m_operations > m_at && !m_lasting)) return false;
    ++m_hits;
    m_dead = m_fault == Fault::PowerLoss;
    return true;
}

int UnreliableDisk::codeOf(int error) const
{
    const bool writes = error == SQLITE_IOERR_WRITE || error == SQLITE_IOERR_TRUNCATE;
    return m_fault == Fault::Full && writes && !m_dead ? SQLITE_FULL : error;
}

void UnreliableDisk::apply(std::string &to, const Write &write)
{
    if (write.truncates) return to.resize(write.offset);
    to.resize(std::max(to.size(), write.offset + write.bytes.size()));
    std::ranges::copy(write.bytes, to.begin() + static_cast<std::ptrdiff_t>(write.offset));
}

UnreliableDisk::File *UnreliableDisk::open(const std::string &path, bool creates)
{
    if (!creates && !has(path)) return nullptr;
    return &m_files[path];
}

} // namespace staffelstab::tests
