// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/looking.h"

#include "model/reference.h"
#include "store/content.h"
#include "usecase/ownwords.h"
#include "usecase/readingprogram.h"
#include "usecase/writing.h"

using namespace Qt::StringLiterals;

namespace staffelstab
{

bool canBeLookedAt(const Attachment &attachment)
{
    return attachment.mimeType == u"application/pdf" ||
           (attachment.mimeType.startsWith(u"image/"_s) && !attachment.mimeType.startsWith(u"image/svg"_s));
}

Result<std::optional<QByteArray>> fileToLookAt(Workspace &workspace, const Id &attachment)
{
    return guard([&]() -> std::optional<QByteArray> {
        store::RecordStore store(workspace.database());
        const auto file = require<Attachment>(store, attachment);
        refuseOthersFile(workspace, store, file);
        if (!canBeLookedAt(file)) return std::nullopt;
        return store::ContentStore(workspace.database()).get(file.sha256);
    });
}

Result<extract::DrawnPage> drawnPage(const QByteArray &file, int page, int width, const Progress &progress)
{
    return guard([&] { return drawByProgram(file, page, width, progress); });
}

} // namespace staffelstab
