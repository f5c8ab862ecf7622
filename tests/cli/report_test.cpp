// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class Report : public CliRun
{
  protected:
    void SetUp() override { ASSERT_EQ(run({u"new"_s, u"rathaus.stab"_s, u"--sample"_s}).exitCode, 0); }

    QByteArray bytesOf(const QString &name) const
    {
        QFile made(file(name));
        EXPECT_TRUE(made.open(QFile::ReadOnly));
        return made.readAll();
    }
};

TEST_F(Report, MakesEachFormatWithoutADisplay)
{
    for (const auto &[name, begin] : {std::pair{"h.pdf", "%PDF-"}, {"h.odt", "PK"}, {"h.html", "<!DOCTYPE html>"}}) {
        const QJsonObject done =
            this->done({u"report"_s, u"rathaus.stab"_s, u"handbook"_s, u"--to"_s, QString::fromLatin1(name)});
        EXPECT_EQ(done.value(u"document").toString(), u"handbook"_s);
        EXPECT_TRUE(bytesOf(QString::fromLatin1(name)).startsWith(begin)) << name;
    }
    EXPECT_TRUE(bytesOf(u"h.html"_s).contains("Wohngeldantrag bearbeiten"));
}

TEST_F(Report, TakesAPostByTheBeginningOfItsId)
{
    const QString post = done({u"list"_s, u"rathaus.stab"_s, u"post"_s, u"--limit"_s, u"1"_s}).value(u"id").toString();
    ASSERT_FALSE(post.isEmpty());
    done({u"report"_s, u"rathaus.stab"_s, u"hundred-days"_s, post.left(8), u"--to"_s, u"start.txt"_s, u"--format"_s,
          u"html"_s});
    EXPECT_TRUE(bytesOf(u"start.txt"_s).contains("Die ersten 100 Tage"));
}

TEST_F(Report, WritesACalendarAndCountsWhatNamesNoDay)
{
    QString post;
    for (const QJsonObject &each : run({u"list"_s, u"rathaus.stab"_s, u"post"_s, u"--json"_s}).objects())
        if (each.value(u"title").toString() == u"Sachbearbeitung Wohngeld"_s) post = each.value(u"id").toString();
    const QJsonObject done = this->done({u"calendar"_s, u"rathaus.stab"_s, post, u"--to"_s, u"t.ics"_s});
    EXPECT_GT(done.value(u"events").toInt(), 0);
    EXPECT_GT(done.value(u"withoutDay").toInt(), 0);
    EXPECT_EQ(bytesOf(u"t.ics"_s).count("BEGIN:VEVENT"), done.value(u"events").toInt());
}

TEST_F(Report, SaysWhatIsMissingOrWrong)
{
    const auto codeOf = [this](const QStringList &more) {
        return run(QStringList{u"report"_s, u"rathaus.stab"_s} + more).exitCode;
    };
    const int usage = codeOf({u"handbook"_s});
    EXPECT_EQ(usage, 2);
    EXPECT_EQ(codeOf({u"novel"_s, u"--to"_s, u"a.pdf"_s}), usage);
    EXPECT_EQ(codeOf({u"handbook"_s, u"--to"_s, u"a.docx"_s}), usage);
    EXPECT_EQ(codeOf({u"booklet"_s, u"--to"_s, u"a.pdf"_s}), usage);
    EXPECT_FALSE(QFile::exists(file(u"a.pdf"_s)));
    write(u"da.pdf"_s, "alt");
    EXPECT_NE(codeOf({u"handbook"_s, u"--to"_s, u"da.pdf"_s}), 0);
    EXPECT_EQ(bytesOf(u"da.pdf"_s), "alt");
}

} // namespace
} // namespace staffelstab::tests
