// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

using namespace Qt::StringLiterals;
using namespace staffelstab::tests;

namespace
{

class Suggest : public CliRun
{
  protected:
    QString made(const QStringList &arguments)
    {
        return run(QStringList{u"add"_s, u"rathaus.stab"_s} + arguments + QStringList{u"--no-index"_s, u"--json"_s})
            .object()
            .value(u"id")
            .toString();
    }
    QJsonArray suggested(const QStringList &ids)
    {
        return run(QStringList{u"suggest"_s, u"rathaus.stab"_s} + ids + QStringList{u"--json"_s})
            .object()
            .value(u"suggestions")
            .toArray();
    }
    void SetUp() override
    {
        run({u"new"_s, u"rathaus.stab"_s});
        unit = made({u"orgUnit"_s, u"code=50"_s, u"name=Soziales"_s});
        process = made({u"process"_s, u"name=Wohngeld bewilligen"_s, u"leadUnit="_s + unit, u"eFile=Paper"_s});
        other = made({u"process"_s, u"name=Hund anmelden"_s, u"eFile=Electronic"_s});
    }

    QString unit;
    QString process;
    QString other;
};

TEST_F(Suggest, SaysWhatIsSuggestedForWhichProcessAndBecauseOfWhichFacts)
{
    const QJsonArray found = suggested({});
    ASSERT_EQ(found.size(), 1);
    const QJsonObject rule = found[0].toObject();
    EXPECT_EQ(rule.value(u"rule").toString(), u"introduce-efile"_s);
    EXPECT_FALSE(rule.value(u"simplify").toString().isEmpty());
    const QJsonArray processes = rule.value(u"processes").toArray();
    ASSERT_EQ(processes.size(), 1);
    EXPECT_EQ(processes[0].toObject().value(u"id").toString(), process);
    EXPECT_EQ(processes[0].toObject().value(u"facts").toObject(), (QJsonObject{{u"eFile"_s, QJsonArray{u"Paper"_s}}}));
}

TEST_F(Suggest, LooksAtAProcessTheProcessesOfAUnitOrThoseOfAWorkshop)
{
    const QString workshop =
        made({u"workshop"_s, u"title=DigiCheck"_s, u"unit="_s + unit, u"processes="_s + process + u'|' + other});
    EXPECT_EQ(suggested({process}).size(), 1);
    EXPECT_EQ(suggested({unit}).size(), 1);
    EXPECT_EQ(suggested({workshop}).size(), 1);

    const Outcome nothing = run({u"suggest"_s, u"rathaus.stab"_s, other});
    EXPECT_EQ(nothing.exitCode, 1);
    EXPECT_TRUE(nothing.out.isEmpty());
    const QString person = made({u"person"_s, u"displayName=Frau Ahrens"_s});
    EXPECT_EQ(run({u"suggest"_s, u"rathaus.stab"_s, person}).exitCode, 2);
}

TEST_F(Suggest, PrintsTheFactsInWords)
{
    const Outcome text = run({u"suggest"_s, u"rathaus.stab"_s, process});
    EXPECT_EQ(text.exitCode, 0);
    EXPECT_TRUE(text.out.contains(u"Wohngeld bewilligen: "_s)) << text.out.toStdString();
    EXPECT_TRUE(text.out.contains(u"introduce-efile"_s)) << text.out.toStdString();
}

} // namespace
