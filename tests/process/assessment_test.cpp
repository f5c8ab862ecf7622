// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rpamodel.h"
#include "process/assessmentrows.h"
#include "process/opensession.h"
#include "process/sheetviewmodel.h"
#include "wording.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

Assessment assessed(const QString &model, const QString &version, std::optional<qint64> level, const QDate &on)
{
    auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
    assessment.model = model;
    assessment.modelVersion = version;
    assessment.level = level;
    assessment.assessedAt = on;
    return assessment;
}

class NewAssessment : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        id = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
        open(sheet, id);
    }
    static void open(SheetViewModel &where, const Id &process)
    {
        where.openProcess(process);
        ASSERT_TRUE(comesTrue([&] { return where.processId() == process && !where.name().isEmpty(); }));
    }
    QVariant cell(QAbstractItemModel *rows, int row, const char *role) const
    {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    }
    QString shown(int row, const char *role) { return cell(view.assessments(), row, role).toString(); }
    QString criterion(int row, const char *role) { return cell(draft.criteria(), row, role).toString(); }
    bool areSaved(int count)
    {
        return comesTrue([&] { return view.assessments()->rowCount() == count; });
    }

    QTemporaryDir preferences;
    AppSettings settings{preferences.filePath(u"settings.ini"_s)};
    SheetViewModel sheet{session, settings};
    DigitizationViewModel &view = *sheet.digitization();
    AssessmentDraft &draft = *view.draft();
    Id id;
};

TEST_F(NewAssessment, CarriesDayViewPeopleAndWhatProvesEachCriterion)
{
    EXPECT_EQ(dateFrom(draft.assessedAt()), QDate::currentDate());
    EXPECT_EQ(draft.view(), u"SelfReport"_s);
    draft.setModel(u"ozg-1.1"_s);
    draft.setAssessedAt(u"22.11.2025"_s);
    draft.setView(u"External"_s);
    draft.setAssessedBy(u"Team Wohngeld"_s);
    draft.setCriterion(0, 3);
    draft.setCriterionReason(0, u"verständlich beschrieben"_s);
    draft.setCriterionEvidence(0, u"Website, Seite Wohngeld"_s);
    draft.setCriterionReason(9, u"noch zu klären"_s);
    draft.setReason(u"Von außen durchgängig."_s);
    view.saveAssessment();

    ASSERT_TRUE(areSaved(1));
    EXPECT_EQ(shown(0, "when"), dateText(QDate(2025, 11, 22)));
    EXPECT_EQ(shown(0, "model"), u"OZG-Reifegradmodell 1.1"_s);
    EXPECT_EQ(shown(0, "level"), u"3 – Online-Leistung, provisional"_s) << "nine criteria have no level";
    EXPECT_EQ(shown(0, "who"), u"%1, Team Wohngeld"_s.arg(termWord(u"perspective", u"External"_s)));
    EXPECT_EQ(shown(0, "reason"), u"Von außen durchgängig."_s);
    EXPECT_EQ(shown(0, "criteria"),
              u"Leistungsbeschreibung: 3 – Online-Leistung · verständlich beschrieben · Evidence: Website, Seite "
              "Wohngeld\nKriterium 10: noch zu klären"_s);
    EXPECT_EQ(draft.begunText(), QString());
    EXPECT_EQ(dateFrom(draft.assessedAt()), QDate::currentDate()) << "the next one is of today again";
    EXPECT_EQ(criterion(0, "evidence"), u"Website, Seite Wohngeld"_s) << "the next one starts from this one";
    EXPECT_EQ(draft.reason(), QString());
}

TEST_F(NewAssessment, IsNotSavedWithADayThatIsNoneOrStillToCome)
{
    draft.setModel(u"einfach"_s);
    draft.setLevel(1);
    EXPECT_TRUE(draft.isReady());
    draft.setAssessedAt(u"gestern"_s);
    EXPECT_FALSE(draft.assessedProblem().isEmpty());
    EXPECT_FALSE(draft.isReady());
    draft.setAssessedAt(typedDate(QDate::currentDate().addDays(1)));
    EXPECT_FALSE(draft.isReady());
    draft.setAssessedAt({});
    EXPECT_EQ(draft.assessedAt(), QString()) << "so that another day can be typed";
    EXPECT_FALSE(draft.isReady());
    draft.setAssessedAt(typedDate(QDate::currentDate()));
    EXPECT_TRUE(draft.isReady());
}

TEST_F(NewAssessment, KeepsWhatIsTypedByEachModel)
{
    draft.setModel(u"ozg-1.1"_s);
    draft.setCriterion(2, 1);
    draft.setCriterionReason(2, u"kein Nutzerkonto"_s);
    draft.setReason(u"Angefangen."_s);
    draft.setModel(u"einfach"_s);
    EXPECT_EQ(draft.reason(), QString());
    draft.setLevel(2);
    draft.setModel(u"ozg-1.1"_s);
    EXPECT_EQ(draft.reason(), u"Angefangen."_s);
    EXPECT_EQ(criterion(2, "reason"), u"kein Nutzerkonto"_s);
    EXPECT_EQ(cell(draft.criteria(), 2, "level").toInt(), 1);

    draft.discard();
    EXPECT_EQ(criterion(2, "reason"), QString());
    draft.setModel(u"einfach"_s);
    EXPECT_EQ(draft.level(), 2) << "of the other model nothing was thrown away";
}

TEST_F(NewAssessment, StaysAsTypedWhileRecordsChange)
{
    draft.setModel(u"ozg-1.1"_s);
    draft.setCriterion(0, 2);
    draft.setTargetDate(u"22.11."_s); // not finished
    Assessment other = assessed(u"ozg-1.1"_s, u"1.1"_s, 4, QDate(2026, 1, 15));
    other.process = id;
    other.criteria = {{u"Leistungsbeschreibung"_s, 4, {}, {}}, {u"Nutzerkonto"_s, 4, {}, {}}};
    write([other](Workspace &workspace) { return save(workspace, AnyRecord(other)); });
    ASSERT_TRUE(areSaved(1));
    EXPECT_EQ(cell(draft.criteria(), 0, "level").toInt(), 2);
    EXPECT_EQ(cell(draft.criteria(), 2, "level").toInt(), -1);
    EXPECT_EQ(draft.targetDate(), u"22.11."_s);

    draft.discard();
    EXPECT_EQ(cell(draft.criteria(), 2, "level").toInt(), 4) << "starts from the newest one";
}

TEST_F(NewAssessment, ComesBackInAnotherSittingUntilItIsSaved)
{
    draft.setModel(u"einfach"_s);
    draft.setLevel(1);
    draft.setModel(u"ozg-1.1"_s);
    draft.setCriterion(0, 2);
    draft.setCriterionEvidence(0, u"Probeantrag"_s);
    draft.setView(u"External"_s);
    draft.setTargetDate(u"22.11."_s);
    sheet.flush();
    {
        SheetViewModel later(session, settings);
        open(later, id);
        AssessmentDraft &again = *later.digitization()->draft();
        ASSERT_TRUE(comesTrue([&] { return !again.begunText().isEmpty(); }));
        EXPECT_EQ(again.model(), u"ozg-1.1"_s);
        EXPECT_EQ(cell(again.criteria(), 0, "evidence").toString(), u"Probeantrag"_s);
        EXPECT_EQ(cell(again.criteria(), 0, "level").toInt(), 2);
        EXPECT_EQ(again.view(), u"External"_s);
        EXPECT_EQ(again.targetDate(), u"22.11."_s);
        again.setTargetDate({});
        later.digitization()->saveAssessment();
        ASSERT_TRUE(comesTrue([&] { return later.digitization()->assessments()->rowCount() == 1; }));
        EXPECT_EQ(again.begunText(), u"Einfache Skala für interne Abläufe"_s);
        again.setModel(u"einfach"_s);
        again.discard();
        later.flush();
    }
    SheetViewModel last(session, settings);
    open(last, id);
    write([](Workspace &) -> Result<Done> { return Done{}; });
    bool wasRead = false;
    session.read(
        &session, [](Workspace &) -> Result<Done> { return Done{}; }, [&](const Result<Done> &) { wasRead = true; });
    ASSERT_TRUE(comesTrue([&] { return wasRead; }));
    EXPECT_EQ(last.digitization()->draft()->begunText(), QString());
}

TEST_F(NewAssessment, IsSavedForItsProcessWhenAnotherIsOpenedAtOnce)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    draft.setModel(u"einfach"_s);
    draft.setLevel(3);
    view.saveAssessment();
    open(sheet, other);
    EXPECT_EQ(draft.begunText(), QString());
    EXPECT_EQ(draft.level(), -1);
    ASSERT_TRUE(areSaved(0));
    open(sheet, id);
    ASSERT_TRUE(areSaved(1));
    EXPECT_EQ(shown(0, "level"), u"3 – durchgängig"_s);
    EXPECT_TRUE(comesTrue([&] { return draft.begunText().isEmpty(); }));
}

TEST_F(NewAssessment, OfTwoProcessesOneAfterTheOtherAreBothSaved)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    draft.setModel(u"einfach"_s);
    draft.setLevel(3);
    view.saveAssessment();
    open(sheet, other);
    draft.setModel(u"einfach"_s);
    draft.setLevel(1);
    view.saveAssessment();
    ASSERT_TRUE(areSaved(1));
    open(sheet, id);
    EXPECT_TRUE(areSaved(1));
}

TEST_F(NewAssessment, ThatDoesNotApplySaysHowItLooksInside)
{
    draft.setModel(u"ozg-1.1"_s);
    draft.setCriterion(0, 1);
    draft.setNotApplicable(true);
    draft.setPlainLevel(u"Mixed"_s);
    ASSERT_TRUE(draft.isReady());
    const Assessment would = draft.assessment(id);
    EXPECT_EQ(would.level, std::nullopt);
    EXPECT_TRUE(would.criteria.isEmpty());
    view.saveAssessment();
    ASSERT_TRUE(areSaved(1));
    EXPECT_EQ(shown(0, "level"), u"does not apply"_s);
    EXPECT_EQ(shown(0, "plain"), termWord(u"plainLevel", u"Mixed"_s));
}

TEST_F(NewAssessment, CountsTheYesesOfTheSixQuestions)
{
    draft.setModel(u"sechs-fragen"_s);
    ASSERT_EQ(draft.answers().size(), 3) << "not stated, no, yes";
    for (const auto &[row, answer] : {std::pair(0, 1), {1, 1}, {2, 0}, {3, 1}, {4, 0}})
        draft.setCriterion(row, answer);
    EXPECT_TRUE(draft.resultText().contains(u"provisional"_s));
    draft.setCriterion(5, 0);
    EXPECT_EQ(draft.resultText(), u"Level 3 – drei von sechs mit Ja"_s); // 1 + 1 + 0 + 1 + 0 + 0
    view.saveAssessment();
    ASSERT_TRUE(areSaved(1));
    EXPECT_TRUE(shown(0, "criteria").startsWith(u"Ist die Dienstleistung online beschrieben? 1 – ja\n"_s));
}

TEST_F(NewAssessment, KeepsTheRatingForARobotApartFromTheMaturity)
{
    view.beginAssessment();
    draft.setModel(u"einfach"_s);
    draft.setReason(u"Reife"_s);
    view.beginRating();
    EXPECT_EQ(draft.reason(), QString());
    draft.setReason(u"Roboter"_s);
    view.beginAssessment();
    view.beginRating();
    EXPECT_EQ(draft.model(), kRpaModel);
    EXPECT_EQ(draft.reason(), u"Roboter"_s);
    EXPECT_FALSE(draft.isPlainBeside());
}

TEST(AssessmentCourse, TellsTheLevelsOfEachModelAndVersionApart)
{
    const QList<Assessment> newestFirst{
        assessed(u"einfach"_s, u"1"_s, 2, QDate(2026, 9, 29)), assessed(u"einfach"_s, u"1"_s, 1, QDate(2025, 7, 12)),
        assessed(u"reifegrad-2.0"_s, u"2.0"_s, 3, QDate(2025, 3, 1)),
        assessed(u"einfach"_s, u"0"_s, 7, QDate(2024, 3, 1)), assessed(u"einfach"_s, u"1"_s, 0, QDate(2023, 7, 12))};
    EXPECT_EQ(
        courseOf(newestFirst),
        u"Einfache Skala für interne Abläufe 1: 0 – Papier (%1) → 1 – gemischt (%2) → 2 – digital mit Bruch (%3)"_s.arg(
            dateText(QDate(2023, 7, 12)), dateText(QDate(2025, 7, 12)), dateText(QDate(2026, 9, 29))));
    EXPECT_EQ(courseOf({newestFirst.front()}), QString());
    EXPECT_EQ(assessmentRows(newestFirst)[3].level, u"7"_s) << "of another version the number alone is known";
    EXPECT_EQ(assessmentRows(newestFirst)[2].model, u"Reifegradmodell 2.0"_s);
}

} // namespace
