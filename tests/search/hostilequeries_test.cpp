// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/indexfixture.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

constexpr qint64 kLongestMs = 50;

QStringList hostileQueries()
{
    QStringList queries{u"("_s.repeated(10'000),
                        u"()"_s.repeated(5'000),
                        u"\""_s.repeated(9'999),
                        QString(QChar::Null),
                        u"wohn"_s + QChar::Null + u"geld"_s,
                        u"wohngeld "_s.repeated(120'000),
                        u"a"_s.repeated(1'000'000),
                        u"straße"_s.repeated(20'000),
                        u"*"_s.repeated(1'000),
                        u"w*"_s,
                        u"-w* OR OR -OR"_s,
                        u"a OR "_s.repeated(5'000),
                        u"-a "_s.repeated(5'000),
                        u"einheit:x "_s.repeated(2'000),
                        u"von:99999 bis:0000 von:31.02.2024 tag:* status:\"\" art:"_s,
                        u"-"_s.repeated(5'000),
                        QString(QChar(0xd800)),
                        u"\u202e\u0301\u0301\u0301"_s,
                        u"'; drop table record; --"_s,
                        u"XPgeld Zgeld Qid"_s,
                        u"§"_s.repeated(4'000),
                        u"§ 1 "_s.repeated(2'000),
                        u"1/2-3.4/"_s.repeated(2'000),
                        u"Bürger*innen/-in(innen):in_innen"_s.repeated(500)};
    for (const auto &word :
         {"AND"_L1, "OR"_L1, "NOT"_L1, "XOR"_L1, "NEAR"_L1, "NEAR/3"_L1, "ADJ"_L1, "-"_L1,      "+"_L1,  "~"_L1,
          "*"_L1,   "?"_L1,  "\""_L1,  "("_L1,   ")"_L1,    ":"_L1,      "^"_L1,   "title:"_L1, "{}"_L1, "\\"_L1})
        queries << QString(word);
    QString many; // different words, all unknown, all long
    for (int i = 0; i < 200; ++i)
        many += u"donaudampfschifffahrtsgesellschaft%1kapitaen "_s.arg(QString(i % 26 + 1, QChar(u'a' + i % 26)));
    return queries << many;
}

} // namespace

TEST(HostileQueries, GetAnAnswerOrAnEmptyPageInShortTime)
{
    IndexedWorkspace workspace;
    aProcess(*workspace, u"Wohngeld bewilligen"_s).saved();
    saveItems(*workspace, 300, u"Der Bescheid über die Straßenreinigungsgebühr geht an alle Bürgerinnen und Bürger."_s);
    workspace.index();
    found(*workspace, u"wohngeld"_s); // reads the dictionary
    for (const QString &query : hostileQueries()) {
        for (const bool prefix : {true, false}) {
            search::Query asked = queryFor(query);
            asked.prefix = prefix;
            QElapsedTimer timer;
            timer.start();
            const auto page = find(*workspace, asked);
            const qint64 took = timer.elapsed();
            ASSERT_TRUE(page) << qPrintable(query.left(40));
            EXPECT_EQ(page->source, search::Source::Ranked) << qPrintable(query.left(40));
            RecordProperty("slowestMs", static_cast<int>(took));
            EXPECT_LT(took, kLongestMs) << qPrintable(query.left(40));
        }
    }
}
