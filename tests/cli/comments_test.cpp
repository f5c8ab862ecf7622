// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clirun.h"

using namespace Qt::StringLiterals;
using namespace staffelstab::tests;

namespace
{

class CommentsByCommand : public CliRun
{
  protected:
    QString made(const QStringList &arguments)
    {
        return run(QStringList{u"add"_s, u"rathaus.stab"_s} + arguments + QStringList{u"--no-index"_s, u"--json"_s})
            .object()
            .value(u"id")
            .toString();
    }
};

TEST_F(CommentsByCommand, AreWrittenAnsweredSettledAndListed)
{
    run({u"new"_s, u"rathaus.stab"_s});
    const QString process = made({u"process"_s, u"name=Wohngeld bewilligen"_s});
    const QString step = made({u"step"_s, u"process="_s + process, u"name=Antrag prüfen"_s});
    EXPECT_EQ(run({u"comments"_s, u"rathaus.stab"_s, process}).exitCode, 1) << "nothing was said";

    const QString comment = made({u"comment"_s, u"subject="_s + step, u"text=Welcher Vordruck?"_s});
    made({u"comment"_s, u"subject="_s + step, u"text=Nummer 7"_s, u"replyTo="_s + comment});
    const QList<QJsonObject> said = run({u"comments"_s, u"rathaus.stab"_s, process, u"--json"_s}).objects();
    ASSERT_EQ(said.size(), 2);
    EXPECT_EQ(said[0].value(u"text").toString(), u"Welcher Vordruck?"_s);
    EXPECT_EQ(said[0].value(u"subject").toString(), step);
    EXPECT_EQ(said[0].value(u"status").toString(), u"Open"_s);
    EXPECT_FALSE(said[0].value(u"author").toString().isEmpty()) << "who ran the command";
    EXPECT_EQ(said[1].value(u"replyTo").toString(), comment);

    EXPECT_EQ(run({u"set"_s, u"rathaus.stab"_s, comment, u"status=Resolved"_s, u"--no-index"_s}).exitCode, 0);
    EXPECT_EQ(run({u"comments"_s, u"rathaus.stab"_s, process, u"--open"_s}).exitCode, 1);
    EXPECT_EQ(run({u"comments"_s, u"rathaus.stab"_s, process}).exitCode, 0);
}

} // namespace
