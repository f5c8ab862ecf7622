// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/comparisonviewmodel.h"

#include "process/opensession.h"
#include "usecase/processes.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Compared : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        id = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
        for (const QString &name : {u"A"_s, u"B"_s})
            steps << write([&](Workspace &workspace) { return addStep(workspace, id, name); }).id;
        QObject::connect(&session, &Session::recordsChanged, &comparison, [this] { comparison.show(id); });
        comparison.show(id);
    }
    QString cell(int row, const char *role)
    {
        QAbstractItemModel *rows = comparison.rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }
    bool isRead() { return !comparison.isLoading() && !session.isBusy(); }

    ComparisonViewModel comparison{session};
    QStringList steps;
    Id id;
};

QList<QPair<QString, QString>> piecesOf(const ComparisonRow &row)
{
    QList<QPair<QString, QString>> pieces;
    for (const QVariant &piece : row.pieces)
        pieces << qMakePair(piece.toMap()[u"sort"_s].toString(), piece.toMap()[u"text"_s].toString());
    return pieces;
}

} // namespace

TEST(ComparisonRows, SayOfStepsWhatHappenedAndOfTextsWhichWordsWentAndCame)
{
    SheetComparison comparison;
    comparison.steps = {{u"1"_s, u"Prüfen"_s, 1, 3, true, {{u"description"_s, u"Antrag lesen"_s, u"Antrag scannen"_s}}},
                        {u"2"_s, u"Neu"_s, std::nullopt, 2, false, {}},
                        {u"3"_s, u"Weg"_s, 4, std::nullopt, false, {}}};

    const QList<ComparisonRow> rows = comparisonRows(comparison);

    ASSERT_EQ(rows.size(), 4);
    EXPECT_EQ(rows[0].what, u"Step “Prüfen”: moved from place 1 to 3, changed"_s);
    EXPECT_FALSE(rows[0].restoreText.isEmpty());
    EXPECT_EQ(piecesOf(rows[1]),
              (QList<QPair<QString, QString>>{
                  {u"same"_s, u"Antrag"_s + QChar::Nbsp}, {u"gone"_s, u"lesen"_s}, {u"new"_s, u"scannen"_s}}));
    EXPECT_TRUE(rows[1].spoken.endsWith(u"Antrag gone: lesen; new: scannen;"_s)) << qPrintable(rows[1].spoken);
    EXPECT_TRUE(rows[1].restoreText.isEmpty()) << "it comes back with its step";
    EXPECT_EQ(rows[2].what, u"Step “Neu”: new at place 2"_s);
    EXPECT_EQ(rows[3].what, u"Step “Weg”: removed, was at place 4"_s);
}

TEST(ComparisonRows, LeaveOutTheMiddleOfWhatDidNotChange)
{
    SheetComparison comparison;
    QString long1;
    for (int i = 0; i < 100; ++i)
        long1 += u"Wort "_s;
    comparison.fields = {{u"definition"_s, QString(long1 + u"alt"_s), QString(long1 + u"neu"_s)}};
    const ComparisonRow row = comparisonRows(comparison).front();
    const QString same = row.pieces.front().toMap()[u"text"_s].toString();
    EXPECT_LT(same.size(), 90);
    EXPECT_TRUE(same.startsWith(u'…'));
}

TEST(ComparisonRows, NameSixPartsInShortAndCountTheOthers)
{
    SheetComparison comparison;
    for (int i = 1; i <= 8; ++i)
        comparison.steps << flow::StepChange{QString::number(i), u"S%1"_s.arg(i), std::nullopt, i, false, {}};
    EXPECT_TRUE(comparisonSummary(comparison).contains(u"step “S6” (new)"_s))
        << qPrintable(comparisonSummary(comparison));
    EXPECT_FALSE(comparisonSummary(comparison).contains(u"S7"_s));
    EXPECT_TRUE(comparisonSummary(comparison).contains(u'2'));
}

TEST_F(Compared, ReadsNothingUntilSomebodyLooks)
{
    ASSERT_TRUE(comesTrue([this] { return isRead(); }));
    EXPECT_TRUE(comparison.moments().isEmpty());
}

TEST_F(Compared, BeginsWithTheLastChangeAndGoesBackToAnyState)
{
    comparison.setActive(true);
    // The process, two steps: three states, of which the newest is today's.
    ASSERT_TRUE(comesTrue([this] { return comparison.moments().size() == 2; }));
    EXPECT_EQ(comparison.moment(), 0);
    EXPECT_EQ(comparison.count(), 1);
    EXPECT_EQ(cell(0, "what"), u"Step “B”: new at place 2"_s);
    comparison.setMoment(1);
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 2; }));
}

TEST_F(Compared, PutsAStepBack)
{
    write([this](Workspace &workspace) {
        return setFields(workspace, steps[0], {{u"description"_s, u"Mit Vordruck 7"_s}});
    });
    comparison.setActive(true);
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 2; }));
    comparison.restore(cell(0, "step"), cell(0, "field"));
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 0 && isRead(); }));
    EXPECT_TRUE(std::get<Step>(stored(steps[0])).description.isEmpty());
}

TEST_F(Compared, PutsAFieldBack)
{
    write([this](Workspace &workspace) {
        return setFields(workspace, id, {{u"definition"_s, u"Zuschuss zur Miete"_s}});
    });
    comparison.setActive(true);
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 1; }));
    EXPECT_EQ(cell(0, "field"), u"definition"_s);
    comparison.restore({}, u"definition"_s);
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 0 && isRead(); }));
    EXPECT_TRUE(std::get<Process>(stored(id)).definition.isEmpty());
}

TEST_F(Compared, ShowsNothingOfOneStateWhileAnotherIsRead)
{
    write([this](Workspace &workspace) {
        return setFields(workspace, id, {{u"definition"_s, u"Zuschuss zur Miete"_s}});
    });
    comparison.setActive(true);
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 1; }));

    comparison.setMoment(2); // the process alone, before its steps

    EXPECT_EQ(comparison.count(), 0) << "there is nothing to press";
    comparison.restore(steps[1], {}); // a press on its way: as it was in the state that was shown
    ASSERT_TRUE(comesTrue([this] { return comparison.count() == 3 && isRead(); }));
    EXPECT_EQ(std::get<Step>(stored(steps[1])).name, u"B"_s) << "not in the bin";
}
