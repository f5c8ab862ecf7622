// SPDX-License-Identifier: GPL-3.0-or-later
// A handbook of 100 processes with about 200 pages: less than 10 seconds and 300 MB.
#include "usecase/reporting.h"

#include "support/workspacefixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

#include <sys/resource.h>

using namespace staffelstab;
using namespace Qt::StringLiterals;

TEST(ReportingTiming, AHandbookOfTwoHundredPagesIsMadeInTenSeconds)
{
    tests::TempWorkspace workspace;
    const OrgUnit unit = tests::aUnit(*workspace).saved();
    const QString text =
        QString(u"Die Akte am ersten Tag einmal ganz durchblättern und einen einzigen Brief schreiben. "_s).repeated(2);
    QList<AnyRecord> records;
    for (int i = 0; i < 100; ++i) {
        Process process = tests::Builder<Process>(*workspace).draft();
        process.name = u"Vorgang %1 bearbeiten"_s.arg(i);
        process.definition = text;
        process.description = text + text;
        process.leadUnit = unit.id;
        records << process;
        for (int k = 1; k <= 4; ++k) {
            Step step = tests::Builder<Step>(*workspace).draft();
            step.process = process.id;
            step.number = QString::number(k);
            step.name = u"Schritt %1 tun"_s.arg(k);
            step.description = text;
            records << step;
        }
        for (const QString &kind : {u"Pitfall"_s, u"Exception"_s, u"Contact"_s, u"Location"_s, u"Tip"_s}) {
            KnowledgeItem item = tests::Builder<KnowledgeItem>(*workspace).draft();
            item.kind = kind;
            item.title = u"Zu Vorgang %1"_s.arg(i);
            item.body = text;
            item.links = {process.id};
            records << item;
        }
    }
    tests::valueOf(saveAll(*workspace, records));

    QElapsedTimer clock;
    clock.start();
    const QString path = workspace.file(u"h.pdf"_s);
    tests::valueOf(makeDocument(*workspace, {.kind = DocumentKind::Handbook, .subject = unit.id}, path));
    const qint64 ms = clock.elapsed();

    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto pages =
        static_cast<int>(QString::fromLatin1(file.readAll()).count(QRegularExpression(u"/Type /Page\\b"_s)));
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    RecordProperty("ms", static_cast<int>(ms));
    RecordProperty("pages", pages);
    RecordProperty("peak_mb", static_cast<int>(usage.ru_maxrss / 1024));
    EXPECT_GE(pages, 200);
    EXPECT_LT(ms, 10'000);
    EXPECT_LT(usage.ru_maxrss / 1024, 300);
}
