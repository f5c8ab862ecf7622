// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/rowsmodel.h"

namespace staffelstab
{

/// A code with its word, as chips and small lists show it.
struct FormEntry {
    QString code;
    QString label;

    bool operator==(const FormEntry &) const = default;
};

class FormEntries : public RowsModel<FormEntry>
{
  public:
    explicit FormEntries(QObject *parent = nullptr)
        : RowsModel<FormEntry>({{"code", [](const FormEntry &entry) { return QVariant(entry.code); }},
                                {"label", [](const FormEntry &entry) { return QVariant(entry.label); }}},
                               parent)
    {
    }
};

} // namespace staffelstab
