// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/contenttexts.h"
#include "usecase/extracting.h"

namespace staffelstab
{

/// What is kept of a reading, as use cases hand it on; a file is text once one of its pictures was recognised.
AttachmentText textFrom(const store::ContentReading &reading);

} // namespace staffelstab
