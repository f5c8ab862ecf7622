// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/realfiles.h"
#include "extract/files.h"
#include "extract/lines.h"
#include "extract/pdfs.h"

#include <QProcess>
#include <QTest>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using extract::State;

constexpr int kReaderPatienceMs = 150'000;

struct Answer {
    int exitCode = -1;
    bool crashed = false;
    std::optional<extract::FileText> file;
};

Answer answerTo(const QByteArray &bytes, const QStringList &arguments = {})
{
    QProcess program;
    program.start(QStringLiteral(STAFFELSTAB_EXTRACT), arguments);
    program.write(bytes);
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kReaderPatienceMs));
    return {program.exitCode(), program.exitStatus() == QProcess::CrashExit,
            extract::fromLines(program.readAllStandardOutput())};
}

TEST(ReadingProgram, AnswersWithPagesAndAnExitCodeForEachState)
{
    EXPECT_EQ(answerTo(pdfWithPages({"eins", "zwei"})).file->pages.size(), 2);
    EXPECT_EQ(answerTo("nur Text").exitCode, 0);
    EXPECT_EQ(answerTo(pdfWithPages({""})).exitCode, 3);
    EXPECT_EQ(answerTo(QByteArray("\x1f\x8b\0\0", 4)).exitCode, 4);
    EXPECT_EQ(answerTo("%PDF-1.7").exitCode, 5);
    EXPECT_EQ(answerTo("{\\rtf1" + QByteArray("{").repeated(2'000)).exitCode, 6);
    EXPECT_EQ(answerTo(openDocument("x", "<encryption-data/>")).exitCode, 7);
    EXPECT_EQ(answerTo({}, {u"--what"_s}).exitCode, 2);
    EXPECT_EQ(answerTo({}, {u"--recognise"_s, u"0"_s}).exitCode, 2);
    EXPECT_EQ(answerTo({}, {u"--draw"_s, u"1"_s}).exitCode, 2);
    EXPECT_EQ(answerTo({}, {u"--draw"_s, u"1"_s, u"0"_s}).exitCode, 2);
}

TEST(ReadingProgram, ReadsALargeFileToItsEndThoughAPipeGivesItInPieces)
{
    const QByteArray text = QByteArray("Leinenzwang im Stadtwald\n").repeated(200'000);

    EXPECT_EQ(textsOf(*answerTo(text).file).join(u'\n'), QString::fromUtf8(text).trimmed());
}

TEST(ReadingProgram, SetsItsLimitsBeforeItReads)
{
    QProcess program;
    program.start(QStringLiteral(STAFFELSTAB_EXTRACT), QStringList());
    ASSERT_TRUE(program.waitForStarted());
    const QString place = u"/proc/%1/"_s.arg(program.processId());
    const auto limits = [&] { return QString::fromLatin1(bytesOf(place + u"limits"_s)).simplified(); };

    EXPECT_TRUE(QTest::qWaitFor([&] { return limits().contains(u"Max file size 0 0"_s); }, kReaderPatienceMs));
    EXPECT_TRUE(limits().contains(u"Max cpu time 120 120"_s)) << limits().toStdString();
    EXPECT_TRUE(limits().contains(u"Max core file size 0 0"_s));
#if !defined(__SANITIZE_ADDRESS__)
    EXPECT_TRUE(limits().contains(u"Max address space 2147483648 2147483648"_s));
    EXPECT_TRUE(limits().contains(u"Max processes 0 0"_s));
#endif
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kReaderPatienceMs));
}

TEST(ReadingProgram, KeepsLimitsThatTheMachineHasSetLower)
{
#if defined(__SANITIZE_ADDRESS__)
    GTEST_SKIP() << "the address sanitizer itself needs more address space than that";
#endif
    QProcess program;
    program.start(u"/bin/sh"_s, {u"-c"_s, u"ulimit -v 1900000; exec \"$0\""_s, QStringLiteral(STAFFELSTAB_EXTRACT)});
    ASSERT_TRUE(program.waitForStarted());
    const QString place = u"/proc/%1/limits"_s.arg(program.processId());
    const auto limits = [&] { return QString::fromLatin1(bytesOf(place)).simplified(); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return limits().contains(u"Max file size 0 0"_s); }, kReaderPatienceMs));
    EXPECT_TRUE(limits().contains(u"Max address space 1945600000 1945600000"_s)) << limits().toStdString();
    program.write("Leinenzwang");
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kReaderPatienceMs));
    EXPECT_EQ(program.exitCode(), 0);
}

TEST(ReadingProgram, EndsWithAStateForEveryBadFile)
{
    STAFFELSTAB_NEEDS_REAL_FILES("bad-office");
    for (const QString &path : realFiles(u"bad-office/tika"_s)) {
        const Answer answer = answerTo(bytesOf(path));

        EXPECT_FALSE(answer.crashed) << path.toStdString();
        ASSERT_TRUE(answer.file) << path.toStdString();
        EXPECT_EQ(answer.exitCode, extract::exitCodeOf(answer.file->state));
        EXPECT_NE(answer.file->state, State::Limit) << path.toStdString();
    }
}

TEST(ReadingProgram, RecognisesAPageThatIsAPicture)
{
    if (answerTo({}, {u"--can-recognise"_s}).exitCode != 0) GTEST_SKIP() << "tesseract-ocr-deu is not installed";

    const Answer answer = answerTo(pdfWithPages({"", "Hundesteuer"}), {u"--recognise"_s, u"2"_s});

    ASSERT_TRUE(answer.file);
    EXPECT_EQ(textsOf(*answer.file), QStringList{u"Hundesteuer"_s});
}

TEST(ReadingProgram, SaysThatPicturesCannotBeRecognisedHere)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, u"/nowhere"_s);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(STAFFELSTAB_EXTRACT), {u"--recognise"_s, u"1"_s});
    program.write(pdfWithPages({""}));
    program.closeWriteChannel();
    EXPECT_TRUE(program.waitForFinished(kReaderPatienceMs));

    EXPECT_EQ(program.exitCode(), extract::kCannotRecognise);
}

TEST(ReadingProgram, RecognisesNothingOnAPageThatIsNotThere)
{
    EXPECT_EQ(answerTo(pdfWithPages({"eins"}), {u"--recognise"_s, u"9"_s}).exitCode, 5);
}

} // namespace
} // namespace staffelstab::tests
