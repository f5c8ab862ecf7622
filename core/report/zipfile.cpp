// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/zipfile.h"

#include "base/result.h"

#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace staffelstab::report
{
namespace
{

[[noreturn]] void failZip(const char *what)
{
    throw Failure(ErrorCode::Internal, u"zip: "_s + QString::fromUtf8(what));
}

/// 1 January 1980, the first day that ZIP knows.
constexpr time_t kNoTime = 315'532'800;

void addEntry(zip_t *archive, const ZipEntry &entry)
{
    zip_source_t *source =
        zip_source_buffer(archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (!source) failZip(zip_strerror(archive));
    const zip_int64_t index = zip_file_add(archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        failZip(zip_strerror(archive));
    }
    const auto place = static_cast<zip_uint64_t>(index);
    if (!entry.isPacked) zip_set_file_compression(archive, place, ZIP_CM_STORE, 0);
    zip_file_set_mtime(archive, place, kNoTime, 0);
}

} // namespace

QByteArray zipped(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *made = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!made) failZip(zip_error_strerror(&error));
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> source(made, &zip_source_free);
    zip_source_keep(source.get()); // closing or discarding the archive gives up one hold
    std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open_from_source(source.get(), ZIP_TRUNCATE, &error),
                                                           &zip_discard);
    if (!archive) failZip(zip_error_strerror(&error));
    for (const ZipEntry &entry : entries)
        addEntry(archive.get(), entry);
    if (zip_close(archive.get()) != 0) failZip(zip_strerror(archive.get()));
    archive.release(); // NOLINT(bugprone-unused-return-value): zip_close has freed it

    zip_stat_t size;
    if (zip_source_stat(source.get(), &size) != 0 || zip_source_open(source.get()) != 0)
        failZip("the container can't be read back");
    QByteArray bytes(static_cast<qsizetype>(size.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source.get(), bytes.data(), size.size);
    zip_source_close(source.get());
    if (read != bytes.size()) failZip("the container can't be read back");
    return bytes;
}

} // namespace staffelstab::report
