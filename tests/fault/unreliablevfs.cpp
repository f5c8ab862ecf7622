// SPDX-License-Identifier: GPL-3.0-or-later
// The C interface of SQLite to the unreliable disk.
#include "unreliablevfs.h"

#include "unreliabledisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <cstring>

namespace staffelstab::tests
{
namespace
{

using Disk = UnreliableDisk;

struct OpenFile {
    sqlite3_file base;
    Disk::File *file;
    std::string *temporary; ///< name of a file that goes when it is closed
};

Disk &disk() { return Disk::instance(); }
OpenFile &opened(sqlite3_file *file) { return *reinterpret_cast<OpenFile *>(file); }

int change(sqlite3_file *file, Disk::Write write, int error)
{
    if (disk().fails()) return disk().codeOf(error);
    Disk::File &target = *opened(file).file;
    Disk::apply(target.current, write);
    target.unsynced.push_back(std::move(write));
    return SQLITE_OK;
}

int closeFile(sqlite3_file *file)
{
    OpenFile &closing = opened(file);
    if (closing.temporary) disk().remove(*closing.temporary);
    delete closing.temporary;
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *to, int count, sqlite3_int64 from)
{
    if (disk().failsReading() && disk().fails()) return disk().codeOf(SQLITE_IOERR_READ);
    const std::string &bytes = opened(file).file->current;
    const auto wanted = static_cast<std::size_t>(count);
    const std::size_t offset = std::min(bytes.size(), static_cast<std::size_t>(from));
    const std::size_t present = std::min(bytes.size() - offset, wanted);
    std::memcpy(to, bytes.data() + offset, present);
    std::memset(static_cast<char *>(to) + present, 0, wanted - present);
    return present == wanted ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *from, int count, sqlite3_int64 to)
{
    std::string bytes(static_cast<const char *>(from), static_cast<std::size_t>(count));
    return change(file, {false, static_cast<std::size_t>(to), std::move(bytes)}, SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    return change(file, {true, static_cast<std::size_t>(size), {}}, SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int)
{
    if (disk().failsReading() && disk().fails()) return disk().codeOf(SQLITE_IOERR_FSYNC);
    Disk::File &target = *opened(file).file;
    target.durable = target.current;
    target.unsynced.clear();
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = static_cast<sqlite3_int64>(opened(file).file->current.size());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int) { return SQLITE_OK; }

int isLocked(sqlite3_file *, int *held)
{
    *held = 0;
    return SQLITE_OK;
}

int control(sqlite3_file *, int, void *) { return SQLITE_NOTFOUND; }
int sectorSize(sqlite3_file *) { return 512; }
int characteristics(sqlite3_file *) { return 0; }

int mapShared(sqlite3_file *file, int region, int size, int extends, void volatile **memory)
{
    auto &shared = opened(file).file->shared;
    const auto wanted = static_cast<std::size_t>(region);
    while (extends && shared.size() <= wanted)
        shared.emplace_back(static_cast<std::size_t>(size));
    *memory = wanted < shared.size() ? shared[wanted].data() : nullptr;
    return SQLITE_OK;
}

int lockShared(sqlite3_file *, int, int, int) { return SQLITE_OK; }
void barrier(sqlite3_file *) {}

int unmapShared(sqlite3_file *file, int deletes)
{
    if (deletes) opened(file).file->shared.clear();
    return SQLITE_OK;
}

sqlite3_io_methods makeMethods()
{
    sqlite3_io_methods methods{};
    methods.iVersion = 2;
    methods.xClose = closeFile;
    methods.xRead = readFile;
    methods.xWrite = writeFile;
    methods.xTruncate = truncateFile;
    methods.xSync = syncFile;
    methods.xFileSize = sizeOfFile;
    methods.xLock = lockFile;
    methods.xUnlock = lockFile;
    methods.xCheckReservedLock = isLocked;
    methods.xFileControl = control;
    methods.xSectorSize = sectorSize;
    methods.xDeviceCharacteristics = characteristics;
    methods.xShmMap = mapShared;
    methods.xShmLock = lockShared;
    methods.xShmBarrier = barrier;
    methods.xShmUnmap = unmapShared;
    return methods;
}

int openFile(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    static const sqlite3_io_methods methods = makeMethods();
    static int temporaries = 0;
    file->pMethods = nullptr;
    if (disk().failsReading() && disk().fails()) return disk().codeOf(SQLITE_CANTOPEN);
    const std::string path = name ? name : "temporary" + std::to_string(++temporaries);
    Disk::File *found = disk().open(path, flags & SQLITE_OPEN_CREATE);
    if (!found) return SQLITE_CANTOPEN;
    opened(file).file = found;
    opened(file).temporary = flags & SQLITE_OPEN_DELETEONCLOSE ? new std::string(path) : nullptr;
    file->pMethods = &methods;
    if (outFlags) *outFlags = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *, const char *name, int)
{
    if (disk().fails()) return disk().codeOf(SQLITE_IOERR_DELETE);
    disk().remove(name);
    return SQLITE_OK;
}

int hasFile(sqlite3_vfs *, const char *name, int, int *result)
{
    *result = disk().has(name);
    return SQLITE_OK;
}

int fullPath(sqlite3_vfs *, const char *name, int size, char *full)
{
    sqlite3_snprintf(size, full, "%s", name);
    return SQLITE_OK;
}

int randomness(sqlite3_vfs *, int count, char *bytes)
{
    static std::mt19937 random(1);
    std::generate_n(bytes, count, [] { return static_cast<char>(random() % 256); });
    return count;
}

int noSleep(sqlite3_vfs *, int) { return 0; }

int fixedTime(sqlite3_vfs *, double *day)
{
    *day = 2'460'000;
    return SQLITE_OK;
}

int noLastError(sqlite3_vfs *, int, char *) { return 0; }

} // namespace

void registerUnreliableVfs()
{
    static sqlite3_vfs vfs{};
    vfs.iVersion = 1;
    vfs.szOsFile = sizeof(OpenFile);
    vfs.mxPathname = 512;
    vfs.zName = "unreliable";
    vfs.xOpen = openFile;
    vfs.xDelete = deleteFile;
    vfs.xAccess = hasFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomness;
    vfs.xSleep = noSleep;
    vfs.xCurrentTime = fixedTime;
    vfs.xGetLastError = noLastError;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace staffelstab::tests
