// SPDX-License-Identifier: GPL-3.0-or-later
// Documents to write, and the programs that read them again.
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "flow/flowlayout.h"
#include "report/document.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace staffelstab::tests
{

/// What a person could have typed to break a document.
inline const QString kHostile =
    QStringLiteral("<img src=http://boese.example/x.png> & \"Amt\" </p><script>alert(1)</script>");
inline const QString kRightToLeft = QStringLiteral("\u0627\u0644\u0628\u0644\u062f\u064a\u0629");

inline report::Document titled(const QString &title)
{
    report::Document document;
    document.title = title;
    return document;
}

inline QString anchorOf(int chapter) { return QStringLiteral("k%1").arg(chapter); }

/// A picture of so many steps that follow each other.
inline report::Picture aPicture(int steps)
{
    report::Picture picture;
    picture.description = QStringLiteral("Ablauf \"%1\"").arg(kHostile);
    for (int i = 0; i < steps; ++i)
        picture.steps << flow::FlowStep{QString::number(i + 1),
                                        QStringLiteral("Bildschritt"),
                                        i % 2 ? QStringLiteral("Kasse") : QStringLiteral("Amt"),
                                        i + 1 < steps ? QList<int>{i + 1} : QList<int>{0},
                                        i == 0,
                                        {}};
    picture.flow = flow::layOut(picture.steps);
    return picture;
}

/// Chapters with everything that a document can hold, as many rows in the table of each as given.
inline report::Document aDocument(int chapters, int rows)
{
    using namespace report;
    Document document{.title = QStringLiteral("Handbuch Amt für Soziales"),
                      .subtitle = QStringLiteral("Alle Prozesse"),
                      .footer = QStringLiteral("Stand 26.11.2026"),
                      .meta = {{QStringLiteral("Einheit"), QStringLiteral("50 Soziales")}},
                      .blocks = {},
                      .contentsDepth = 1};
    for (int i = 1; i <= chapters; ++i) {
        Table table{QStringLiteral("Schritte"),
                    {{QStringLiteral("Nr."), 1}, {QStringLiteral("Schritt"), 5}, {QStringLiteral("Wer"), 3}},
                    {}};
        for (int row = 1; row <= rows; ++row)
            table.rows << QList<Text>{QString::number(row),
                                      QStringLiteral("Antrag Nummer %1 auf Vollständigkeit prüfen").arg(row),
                                      QStringLiteral("Sachbearbeitung")};
        document.blocks << PageBreak{} << Heading{1, QStringLiteral("Prozess Nummer %1").arg(i), anchorOf(i)}
                        << Paragraph{QStringLiteral("Kurz gesagt."), Tone::Lead}
                        << Facts{{{QStringLiteral("Verantwortlich"), QStringLiteral("Sachbearbeitung Wohngeld")},
                                  {QStringLiteral("Weiter bei"),
                                   Text(QStringLiteral("dem nächsten"), anchorOf(i % chapters + 1))}}}
                        << Heading{2, QStringLiteral("Schritte"), anchorOf(i) + QStringLiteral("-s")} << table
                        << Heading{2, QStringLiteral("Hinweise"), {}}
                        << Listing{{kHostile, kRightToLeft, QStringLiteral("Zeile eins\nZeile zwei")}, Marks::Numbers}
                        << Paragraph{kHostile, Tone::Note};
    }
    return document;
}

/// What a program prints; nothing when the machine does not have it.
inline std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) return std::nullopt;
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    EXPECT_TRUE(process.waitForFinished(120'000)) << path.toStdString();
    const QByteArray output = process.readAllStandardOutput();
    EXPECT_EQ(process.exitCode(), 0) << path.toStdString() << ": " << output.toStdString();
    return output;
}

class WrittenFile
{
  public:
    WrittenFile(const QString &name, const QByteArray &bytes)
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }

  private:
    QTemporaryDir m_folder;
};

/// Cancels at the given report and counts them.
struct StopAt {
    int stop = 0;
    std::shared_ptr<int> reports = std::make_shared<int>(0);

    Continue operator()(qint64, qint64) const { return ++*reports >= stop ? Continue::No : Continue::Yes; }
};

template <typename Work> ErrorCode failureOf(Work work)
{
    try {
        work();
    } catch (const Failure &failure) {
        return failure.error().code;
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorCode::Internal;
}

} // namespace staffelstab::tests

#define STAFFELSTAB_NEEDS_PROGRAM(name)                                                                                \
    if (QStandardPaths::findExecutable(QStringLiteral(name)).isEmpty()) GTEST_SKIP() << name " is not installed"
