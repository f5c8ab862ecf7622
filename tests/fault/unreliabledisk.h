// SPDX-License-Identifier: GPL-3.0-or-later
// A disk in memory, as a SQLite VFS, that loses its power, fails or runs full at a chosen operation. Exclusive to the
// test program: it becomes the default VFS. Not modelled: lost entries of folders, several connections.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace staffelstab::tests
{

class UnreliableDisk
{
  public:
    enum class Fault { None, PowerLoss, Error, Full };

    struct Write {
        bool truncates = false;
        std::size_t offset = 0; ///< or the new size
        std::string bytes;
    };
    struct File {
        std::string current; ///< as the program sees it
        std::string durable; ///< as it was at the last sync
        std::vector<Write> unsynced;
        std::deque<std::vector<char>> shared; ///< index of the WAL; never survives
    };

    static UnreliableDisk &instance(); ///< registered as default VFS at the first call

    void format() { m_files.clear(); }
    void put(const std::string &path, const std::string &bytes) { m_files[path] = {bytes, bytes, {}, {}}; }

    /// From now on the Nth operation fails, once or that and all later ones; power loss always stays.
    void arm(Fault fault, long at, bool lasting);
    void disarm() { arm(Fault::None, 0, false); }
    void losePowerNow() { m_dead = true; }
    /// What the disk holds when power returns: everything synced, and any part of the rest in sectors, some torn.
    void restart(std::mt19937 &random);

    long operations() const { return m_operations; }
    long hits() const { return m_hits; }
    bool isDead() const { return m_dead; }

    // For the VFS:
    bool fails();
    int codeOf(int error) const;
    bool failsReading() const { return m_fault != Fault::Full; }
    static void apply(std::string &to, const Write &write);
    File *open(const std::string &path, bool creates);
    bool has(const std::string &path) const { return m_files.contains(path); }
    void remove(const std::string &path) { m_files.erase(path); }

  private:
    UnreliableDisk() = default;

    std::map<std::string, File> m_files;
    Fault m_fault = Fault::None;
    long m_operations = 0;
    long m_at = 0;
    long m_hits = 0;
    bool m_lasting = false;
    bool m_dead = false;
};

} // namespace staffelstab::tests
