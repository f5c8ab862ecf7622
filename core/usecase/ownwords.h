// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/feed.h"
#include "store/recordstore.h"
#include "usecase/workspace.h"

/// What was said in an interview belongs to its keeper until it is released (interview-guide.md, privacy); a comment is
/// changed by its author alone, and who has read a sheet concerns only those who answer for it. Whoever reads or writes
/// single records goes through here; the use cases of an interview ask requireOwn instead.
namespace staffelstab
{

/// The record as this author may see it: answers that somebody else keeps come without their words until they are
/// released, and others' confirmations without a name. Only for showing; what comes back must not be saved.
AnyRecord withoutOthersWords(const Workspace &workspace, store::RecordStore &store, AnyRecord record);

/// The same of a history, where words stay hidden after the release as well: drafts are not what was released.
void hideOthersWords(const Workspace &workspace, store::RecordStore &store, store::FeedEntry &entry);

/// The files of an answer belong to whoever keeps it as its words do. Throws Failure(Invalid) for the file of an answer
/// that somebody else has not released.
void refuseOthersFile(const Workspace &workspace, store::RecordStore &store, const Attachment &file);

/// Throws Failure(Invalid) when the change would write into somebody else's interview or take it over, change what
/// somebody else has said in a comment, or confirm something in another name.
void refuseOthersWords(const Workspace &workspace, store::RecordStore &store, const AnyRecord &before,
                       const AnyRecord &after);

} // namespace staffelstab
