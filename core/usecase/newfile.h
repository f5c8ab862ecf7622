// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"
#include "usecase/records.h"
#include "usecase/workspace.h"

namespace staffelstab
{

/// What is known of a file that is attached.
struct NewFile {
    Id subject;
    QString name;
    QString role;
};

/// Keeps the bytes and the attachment; inside the caller's transaction.
Saved putFile(Workspace &workspace, store::RecordStore &store, const NewFile &file, const QByteArray &bytes,
              const store::ChangeContext &change);

} // namespace staffelstab
