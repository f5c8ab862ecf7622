// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

using namespace Qt::StringLiterals;
using namespace staffelstab::tests;

namespace
{

class PrioritiesByCommand : public CliRun
{
};

TEST_F(PrioritiesByCommand, PrintsThreeListsAndTheValuesOfAProcess)
{
    const auto made = [this](const QStringList &arguments) {
        return run(QStringList{u"add"_s, u"rathaus.stab"_s} + arguments + QStringList{u"--no-index"_s, u"--json"_s})
            .object()
            .value(u"id")
            .toString();
    };
    run({u"new"_s, u"rathaus.stab"_s});
    EXPECT_EQ(run({u"priorities"_s, u"rathaus.stab"_s}).exitCode, 1) << "no process at all";
    const QString process = made({u"process"_s, u"name=Wohngeld bewilligen"_s});
    made({u"step"_s, u"process="_s + process, u"number=01"_s, u"name=Antrag"_s, u"mediumIn=Paper"_s,
          u"mediumOut=ItProcedure"_s});
    const QList<QJsonObject> ranked = run({u"priorities"_s, u"rathaus.stab"_s, u"--json"_s}).objects();
    ASSERT_EQ(ranked.size(), 2) << "its risk is not known";
    EXPECT_EQ(ranked[0].value(u"view").toString(), u"management"_s);
    EXPECT_EQ(ranked[0].value(u"benefit").toDouble(), 2) << "one media break, all else is missing";
    EXPECT_EQ(ranked[0].value(u"missing").toArray().size(), 3);
    EXPECT_EQ(ranked[1].value(u"view").toString(), u"digital"_s);
    EXPECT_EQ(ranked[1].value(u"mediaBreaks").toInt(), 1);

    const QJsonObject worth =
        run({u"show"_s, u"rathaus.stab"_s, process, u"--json"_s}).object().value(u"worth").toObject();
    EXPECT_EQ(worth.value(u"benefit").toDouble(), 2);
    EXPECT_TRUE(worth.value(u"rpa").isNull());
}

} // namespace
