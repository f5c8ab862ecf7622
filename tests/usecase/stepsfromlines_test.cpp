// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/stepsfromlines.h"

#include "extract/pdfs.h"
#include "support/workspacefixture.h"
#include "usecase/looking.h"
#include "usecase/maintenance.h"
#include "usecase/processes.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

class StepsFromLines : public testing::Test
{
  protected:
    QStringList names()
    {
        QStringList names;
        for (const Step &step : valueOf(processSheet(*m_workspace, m_process)).steps)
            names << step.number + u' ' + step.name;
        return names;
    }

    TempWorkspace m_workspace;
    Id m_process = aProcess(*m_workspace).saved().id;
    Id m_file = valueOf(attachFile(*m_workspace, m_process, u"Ablauf.txt"_s, "a")).id;
    const QStringList m_lines{u"Antrag  prüfen"_s, u" "_s, u"Bescheid schreiben"_s};
};

TEST_F(StepsFromLines, StandBehindTheOthersInOrderWithTheirOrigin)
{
    valueOf(addStep(*m_workspace, m_process, u"Antrag annehmen"_s));

    EXPECT_EQ(valueOf(addStepsFromLines(*m_workspace, m_process, m_file, m_lines)), 2);

    EXPECT_EQ(names(), (QStringList{u"01 Antrag annehmen"_s, u"02 Antrag prüfen"_s, u"03 Bescheid schreiben"_s}));
    const QList<Step> steps = valueOf(processSheet(*m_workspace, m_process)).steps;
    EXPECT_EQ(steps[0].origin, QString());
    EXPECT_EQ(steps[2].origin, u"Ablauf.txt");
}

TEST_F(StepsFromLines, AreOneCommandWithOneUndo)
{
    const QString command = newId();
    EXPECT_EQ(valueOf(addStepsFromLines(*m_workspace, m_process, m_file, m_lines, command)), 2);
    EXPECT_EQ(valueOf(addStepsFromLines(*m_workspace, m_process, m_file, m_lines, command)), 2) << "the same save";
    EXPECT_EQ(names().size(), 2);

    valueOf(undo(*m_workspace, command));

    EXPECT_TRUE(names().isEmpty());
}

TEST_F(StepsFromLines, AreAllOrNone)
{
    EXPECT_EQ(codeOf(addStepsFromLines(*m_workspace, m_process, m_process, m_lines)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(addStepsFromLines(*m_workspace, m_file, m_file, m_lines)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(addStepsFromLines(*m_workspace, m_process, newId(), m_lines)), ErrorCode::NotFound);
    EXPECT_TRUE(names().isEmpty());
}

TEST_F(StepsFromLines, LeaveTheStepsThatAreThereAlone)
{
    const Id first = valueOf(addStep(*m_workspace, m_process, u"Antrag annehmen"_s)).id;
    const qint64 revision = head(valueOf(load(*m_workspace, first))).revision;
    const QStringList many(120, u"Akte prüfen"_s);

    EXPECT_EQ(valueOf(addStepsFromLines(*m_workspace, m_process, m_file, many)), 120);

    EXPECT_EQ(names().front(), u"01 Antrag annehmen");
    EXPECT_EQ(names().back(), u"121 Akte prüfen");
    EXPECT_EQ(head(valueOf(load(*m_workspace, first))).revision, revision);
}

using LookingAtFiles = StepsFromLines;

TEST_F(LookingAtFiles, IsPossibleForPicturesAndPdf)
{
    const Id pdf = valueOf(attachFile(*m_workspace, m_process, u"a.pdf"_s, pdfWithPages({"eins", "zwei"}))).id;
    EXPECT_FALSE(valueOf(fileToLookAt(*m_workspace, m_file))) << "a text";
    const auto bytes = valueOf(fileToLookAt(*m_workspace, pdf));
    ASSERT_TRUE(bytes);

    const auto page = valueOf(drawnPage(*bytes, 2, 300));

    EXPECT_FALSE(page.refusal);
    EXPECT_EQ(page.pages, 2);
    EXPECT_EQ(page.width, 300);
    EXPECT_EQ(valueOf(drawnPage("%PDF-1.7", 1, 300)).refusal, extract::State::Damaged);
}

TEST_F(LookingAtFiles, EndsWhenNobodyWaitsAnyMore)
{
    const auto nobody = [](qint64, qint64) { return Continue::No; };

    EXPECT_EQ(codeOf(drawnPage(pdfWithPages({"eins"}), 1, 300, nobody)), ErrorCode::Cancelled);
}

} // namespace
} // namespace staffelstab::tests
