// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/package.h"

#include <functional>

namespace staffelstab::exchange
{

/// Our own format, JSON lines in UTF-8. The first line is {"format":"staffelstab","version":1}; every other line is one
/// record: "record" (its kind), "id", optionally "externalId" and "origin", and its fields by their identifiers in the
/// field tables. Attachments carry their bytes as base64 in "content". Ids that are no UUIDs get the same UUID
/// everywhere. A package for other towns says in the first line who hands it on: "package" with "town", "day",
/// "licence" and "note"; it holds what packagecontents.h allows and nothing else.
class ExchangeReader
{
  public:
    static bool recognises(const QString &beginning); ///< of the file, without byte order mark
    static Package read(const Source &source);
};

inline constexpr int kExchangeVersion = 1;

/// Writes the format above; restricted fields, revisions and times are left out.
class ExchangeWriter
{
  public:
    static QByteArray header(const std::optional<PackageHead> &package = {});
    static QByteArray line(const AnyRecord &record, const QByteArray &content = {});
};

} // namespace staffelstab::exchange
