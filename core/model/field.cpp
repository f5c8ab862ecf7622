// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/field.h"

namespace staffelstab
{

const Field *findField(std::span<const Field> fields, QStringView id)
{
    for (const Field &field : fields)
        if (id == field.key()) return &field;
    return nullptr;
}

} // namespace staffelstab
