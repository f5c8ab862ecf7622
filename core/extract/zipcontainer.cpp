// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/zipcontainer.h"

#include "extract/unreadable.h"

#include <array>
#include <zip.h>

namespace staffelstab::extract
{
namespace
{

constexpr qint64 kLargestEntry = qint64(64) << 20;
constexpr qint64 kLargestTotal = qint64(256) << 20;
constexpr qint64 kLargestGrowth = 200;
constexpr qint64 kGrowthCountsFrom = qint64(1) << 20; ///< a small page of blanks is no bomb

zip_int64_t placeOf(zip *archive, const QString &name)
{
    return zip_name_locate(archive, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
}

/// Without ZIP_CHECKCONS, which refuses containers that Word itself has written: what headers say is not believed
/// anyway, since read() counts what comes out.
zip *openedZip(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (archive) return archive;
    if (source) zip_source_free(source);
    throw Unreadable{State::Damaged};
}

} // namespace

ZipContainer::ZipContainer(const QByteArray &bytes) : m_bytes(bytes), m_zip(openedZip(m_bytes), &zip_discard) {}

ZipContainer::~ZipContainer() = default;

bool ZipContainer::has(const QString &name) const { return placeOf(m_zip.get(), name) >= 0; }

QByteArray ZipContainer::read(const QString &name)
{
    const zip_int64_t place = placeOf(m_zip.get(), name);
    if (place < 0) throw Unreadable{State::Damaged};
    const auto index = static_cast<zip_uint64_t>(place);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip.get(), index, 0, &stat) != 0) throw Unreadable{State::Damaged};
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        throw Unreadable{State::Protected};
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen_index(m_zip.get(), index, 0), &zip_fclose);
    if (!file) throw Unreadable{State::Damaged};
    const qint64 packed = (stat.valid & ZIP_STAT_COMP_SIZE) ? static_cast<qint64>(stat.comp_size) : m_bytes.size();
    QByteArray bytes;
    std::array<char, 65'536> piece;
    for (;;) { // by what comes out, since sizes in the header may lie
        const zip_int64_t read = zip_fread(file.get(), piece.data(), piece.size());
        if (read < 0) throw Unreadable{State::Damaged};
        if (read == 0) return bytes;
        bytes.append(piece.data(), static_cast<qsizetype>(read));
        m_total += read;
        const bool grows = bytes.size() > kGrowthCountsFrom && bytes.size() / kLargestGrowth > packed;
        if (grows || bytes.size() > kLargestEntry || m_total > kLargestTotal) throw Unreadable{State::Limit};
    }
}

QByteArray ZipContainer::readIfPresent(const QString &name) { return has(name) ? read(name) : QByteArray(); }

} // namespace staffelstab::extract
