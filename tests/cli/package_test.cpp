// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class Package : public CliRun
{
  protected:
    void SetUp() override
    {
        ASSERT_EQ(run({u"new"_s, u"rathaus.stab"_s, u"--sample"_s}).exitCode, 0);
        ASSERT_EQ(run({u"new"_s, u"nachbar.stab"_s}).exitCode, 0);
        m_process = done({u"list"_s, u"rathaus.stab"_s, u"process"_s, u"--limit"_s, u"1"_s}).value(u"id").toString();
    }

    QStringList package(const QStringList &more) const
    {
        return QStringList{u"package"_s, u"rathaus.stab"_s, m_process, u"--town"_s, u"Musterstadt"_s} + more;
    }

    QString m_process;
};

TEST_F(Package, GoesFromOneTownToAnother)
{
    const QJsonObject written = done(package({u"--to"_s, u"paket.jsonl"_s}));
    EXPECT_EQ(written.value(u"counts").toObject().value(u"process").toInt(), 1);
    const QList<QJsonObject> before =
        run({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s, u"--preview"_s, u"--json"_s}).objects();
    ASSERT_FALSE(before.isEmpty());
    for (const QJsonObject &each : before)
        EXPECT_EQ(each.value(u"standing").toString(), u"new"_s);
    EXPECT_EQ(done({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s}).value(u"status").toString(), u"imported"_s);
    for (const QJsonObject &each :
         run({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s, u"--preview"_s, u"--json"_s}).objects())
        EXPECT_EQ(each.value(u"standing").toString(), u"same"_s) << each.value(u"title").toString().toStdString();
    EXPECT_EQ(run({u"list"_s, u"nachbar.stab"_s, u"person"_s, u"--json"_s}).objects().size(), 0);
}

TEST_F(Package, IsOnlyShownWithList)
{
    const Outcome shown = run(package({u"--list"_s, u"--json"_s}));
    EXPECT_EQ(shown.exitCode, 0) << shown.err.toStdString();
    EXPECT_GT(shown.objects().size(), 3);
    EXPECT_FALSE(QFile::exists(file(u"paket.jsonl"_s)));
    EXPECT_NE(run(package({})).exitCode, 0) << "neither --to nor --list";
}

TEST_F(Package, TakesTheirsOnlyWhenAsked)
{
    done(package({u"--to"_s, u"paket.jsonl"_s}));
    done({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s});
    done({u"set"_s, u"nachbar.stab"_s, m_process, u"definition=Unsere Worte."_s});
    EXPECT_EQ(done({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s}).value(u"status").toString(), u"unchanged"_s);
    EXPECT_EQ(done({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s, u"--theirs"_s}).value(u"status").toString(),
              u"updated"_s);
}

TEST_F(Package, SaysThatNothingWasStoredWhereItWasRefused)
{
    write(u"paket.jsonl"_s, R"({"format":"staffelstab","version":1,"package":{"town":"A"}})"
                            "\n"
                            R"({"record":"process","id":"p","name":"X","kind":"Core","modelState":"AsIs"})"
                            "\n"
                            R"({"record":"attachment","id":"f","name":"M.txt","mimeType":"text/plain","subject":"p",)"
                            R"("sha256":"00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff"})"
                            "\n");
    const Outcome answer = run({u"import"_s, u"nachbar.stab"_s, u"paket.jsonl"_s, u"--json"_s});
    EXPECT_NE(answer.exitCode, 0);
    EXPECT_EQ(answer.object().value(u"status").toString(), u"refused"_s);
    EXPECT_EQ(run({u"list"_s, u"nachbar.stab"_s, u"process"_s, u"--json"_s}).objects().size(), 0);
}

TEST_F(Package, SaysThatThePackageMayNameThoseWhoWereErased)
{
    const QString person = idOf({u"add"_s, u"rathaus.stab"_s, u"person"_s, u"displayName=Thea Quarzenberg"_s});
    m_language = u"en_GB.UTF-8"_s;
    EXPECT_FALSE(run(package({u"--list"_s})).err.contains(u"no longer knows"_s));
    const Outcome erased =
        run({u"person"_s, u"rathaus.stab"_s, u"erase"_s, person, u"--confirm"_s, u"Thea Quarzenberg"_s, u"--json"_s});
    ASSERT_EQ(erased.exitCode, 0) << erased.err.toStdString();
    EXPECT_TRUE(run(package({u"--list"_s})).err.contains(u"no longer knows"_s));
}

} // namespace
} // namespace staffelstab::tests
