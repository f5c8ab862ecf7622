// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/begunfile.h"

#include "base/id.h"
#include "base/result.h"
#include "store/copy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace staffelstab::store
{
namespace
{

constexpr auto kBegun = QLatin1StringView(".new-");
constexpr std::array kBesides{QLatin1StringView(""), QLatin1StringView("-journal"), QLatin1StringView("-wal"),
                              QLatin1StringView("-shm")};
constexpr qsizetype kIdLength = 36;

void removeWithBesides(const QString &path)
{
    for (const QLatin1StringView &beside : kBesides)
        QFile::remove(path + beside);
}

/// The file whose making left this name, or nothing: a person may well call a file "alt.stab.new-und-gut".
QString placeOf(const QString &name)
{
    const qsizetype mark = name.lastIndexOf(kBegun);
    if (mark <= 0) return {};
    const QString rest = name.sliced(mark + kBegun.size());
    const bool ours = isId(rest.first(std::min(rest.size(), kIdLength))) &&
                      std::ranges::find(kBesides, rest.sliced(std::min(rest.size(), kIdLength))) != kBesides.end();
    return ours ? name.first(mark) : QString();
}

} // namespace

void removeStaleIn(const QString &folder)
{
    const QDir place(folder);
    const QStringList names = place.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        const QString meant = placeOf(name);
        if (meant.isEmpty()) continue;
        if (const auto lock = WriterLock::take(place.filePath(meant))) QFile::remove(place.filePath(name));
    }
}

BegunFile::BegunFile(const QString &place) : m_place(place), m_path(place + kBegun + newId())
{
    if (QFile::exists(place)) throw Failure(ErrorCode::Exists, u"the file exists"_s, place);
    removeStaleIn(QFileInfo(place).absolutePath());
    m_lock = WriterLock::take(place);
    // Without a lock that somebody else holds, the folder cannot be written to; making the file will say so.
    if (!m_lock && QFile::exists(place + u".lock"_s))
        throw Failure(ErrorCode::Busy, u"another program makes this file"_s, place);
}

BegunFile::~BegunFile() { removeWithBesides(m_path); }

void BegunFile::finish() { moveIntoPlace(m_path, m_place); }

} // namespace staffelstab::store
