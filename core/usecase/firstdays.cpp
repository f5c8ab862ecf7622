// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/firstdays.h"

#include "usecase/reportsources.h"
#include "usecase/writing.h"

namespace staffelstab
{

Result<report::FirstDays> firstDays(Workspace &workspace, const Id &post, const QString &language, const QDate &today)
{
    return guard([&] {
        const report::Words words(language);
        const store::ReadTransaction snapshot(workspace.database());
        const Progress silent;
        return report::firstDaysOf(ReportSources(workspace, today, words, silent).post(post), words);
    });
}

} // namespace staffelstab
