// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordstore.h"
#include "usecase/workspace.h"

/// Which person of the workspace works here: its author is only a name, as it is set on this computer.
namespace staffelstab
{

/// The only one of them for whom the whole of the name stands, a login name or a part of a name; empty where it stands
/// for nobody or for several.
Id meansOneOf(const QList<Person> &people, const QString &name);

/// The person who is called exactly as the author, or else the only one for whom that name can stand; empty where it
/// is nobody or could be several.
Id personOfAuthor(const Workspace &workspace, store::RecordStore &store);

} // namespace staffelstab
