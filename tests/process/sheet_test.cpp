// SPDX-License-Identifier: GPL-3.0-or-later
#include "process/sheetviewmodel.h"

#include "process/opensession.h"
#include "usecase/offering.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Sheet : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        id = write([](Workspace &workspace) { return addProcess(workspace, u"<img src=x>"_s); }).id;
        sheet.openProcess(id);
        ASSERT_TRUE(comesTrue([this] { return sheet.name() == u"<img src=x>"_s; }));
    }
    void addSteps(const QStringList &names)
    {
        for (const QString &name : names) {
            const int before = sheet.steps()->count();
            sheet.steps()->add(name);
            ASSERT_TRUE(comesTrue([&] { return sheet.steps()->count() == before + 1; }));
        }
    }
    QString stepAt(int row) const { return text(sheet, row, "name"); }
    static QString text(const SheetViewModel &sheet, int row, const char *role)
    {
        QAbstractItemModel *rows = const_cast<SheetViewModel &>(sheet).steps()->rows();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    }

    QTemporaryDir preferences;
    AppSettings settings{preferences.filePath(u"settings.ini"_s)};
    SheetViewModel sheet{session, settings};
    Id id;
};

TEST_F(Sheet, GivesBackTheNameOfAStepThatCannotBeKept)
{
    const QSignalSpy refused(sheet.steps(), &StepsViewModel::entryRefused);
    const QSignalSpy failed(sheet.steps(), &StepsViewModel::failed);
    const QString tooLong(70'000, u'x');

    sheet.steps()->add(tooLong);

    ASSERT_TRUE(comesTrue([&] { return failed.count() == 1; }));
    ASSERT_EQ(refused.count(), 1);
    EXPECT_EQ(refused.at(0).at(0).toString(), tooLong);
}

TEST_F(Sheet, OffersOnePressToWhoeverMayCheckIt)
{
    write([this](Workspace &workspace) {
        auto person = std::get<Person>(blank(RecordKind::Person));
        person.displayName = workspace.author();
        (void)addRecord(workspace, person);
        return setFields(workspace, id, {{u"reviewState"_s, u"InReview"_s}});
    });
    ReviewViewModel &review = *sheet.review();
    ASSERT_TRUE(comesTrue([&] { return review.canDecide(); }));
    const QSignalSpy kept(&review, &ReviewViewModel::commentKept);
    review.reject(u" "_s);
    ASSERT_TRUE(comesTrue([&] { return review.canConfirmHere(); })) << "nothing was lost by what failed";
    EXPECT_EQ(kept.count(), 0);
    review.confirmHere();
    ASSERT_TRUE(comesTrue([&] { return review.tone() == u"good"_s; }));
    EXPECT_FALSE(review.until().isEmpty());
    review.reject(u"Schritt 2 fehlt."_s);
    EXPECT_TRUE(comesTrue([&] { return kept.count() == 1 && review.note() == u"Schritt 2 fehlt."_s; }));
}

TEST_F(Sheet, MovesStepsAndTheFocusFollows)
{
    addSteps({u"eins"_s, u"zwei"_s, u"drei"_s});
    const QSignalSpy focus(sheet.steps(), &StepsViewModel::focusWanted);

    EXPECT_TRUE(sheet.steps()->pressed(text(sheet, 2, "recordId"), Qt::Key_Up, Qt::AltModifier));

    ASSERT_TRUE(comesTrue([&] { return stepAt(1) == u"drei"_s; }));
    ASSERT_EQ(focus.count(), 1);
    EXPECT_EQ(focus.first().first().toInt(), 1);
}

TEST_F(Sheet, ChoosesHowItGoesOnBehindAStep)
{
    addSteps({u"annehmen"_s, u"prüfen"_s, u"bescheiden"_s});
    StepsViewModel &steps = *sheet.steps();
    steps.open(text(sheet, 1, "recordId"));
    EXPECT_EQ(steps.followingText(), u"It goes on with the next number."_s);
    ASSERT_EQ(steps.following()->rowCount(), 2) << "every other step";

    steps.setFollowing(text(sheet, 0, "recordId"), true);
    ASSERT_TRUE(comesTrue([&] { return steps.followingText() == u"It goes on with 01 annehmen."; }));
    steps.setFollowing(text(sheet, 2, "recordId"), true);
    ASSERT_TRUE(comesTrue([&] { return steps.followingText() == u"It branches: 01 annehmen or 03 bescheiden."; }));
    steps.setFollowing(text(sheet, 0, "recordId"), false);
    ASSERT_TRUE(comesTrue([&] { return steps.followingText() == u"It goes on with 03 bescheiden."; }));
    steps.setFollowing(text(sheet, 2, "recordId"), false);
    ASSERT_TRUE(comesTrue([&] { return steps.followingText() == u"It goes on with the next number."; }));
    steps.open(text(sheet, 2, "recordId"));
    EXPECT_EQ(steps.followingText(), u"This is the end."_s);
}

TEST_F(Sheet, KeepsTwoStepsThatAreTickedAtOnce)
{
    addSteps({u"annehmen"_s, u"prüfen"_s, u"bescheiden"_s});
    StepsViewModel &steps = *sheet.steps();
    const QString own = text(sheet, 1, "recordId");
    const QStringList others{text(sheet, 0, "recordId"), text(sheet, 2, "recordId")};
    steps.open(own);
    steps.setFollowing(others[0], true);
    steps.setFollowing(others[1], true);
    EXPECT_EQ(steps.followingText(), u"It branches: 01 annehmen or 03 bescheiden."_s) << "at once";
    EXPECT_EQ(std::get<Step>(stored(own)).nextSteps, others);
}

TEST_F(Sheet, DrawsItsStepsAndSaysTheSameInWords)
{
    addSteps({u"eins"_s, u"zwei"_s});
    FlowViewModel &flow = *sheet.flow();
    ASSERT_TRUE(comesTrue([&] { return flow.count() == 2; }));
    const auto cell = [](QAbstractItemModel *rows, int row, const char *role) {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role));
    };
    EXPECT_EQ(cell(flow.boxes(), 0, "sentence"), u"01 eins · then 02 zwei"_s);
    EXPECT_EQ(cell(flow.boxes(), 1, "sentence"), u"02 zwei · then it ends"_s);
    EXPECT_LT(cell(flow.boxes(), 0, "area").toRectF().bottom(), cell(flow.boxes(), 1, "area").toRectF().top());
    ASSERT_EQ(flow.edges()->rowCount(), 1);
    EXPECT_EQ(cell(flow.edges(), 0, "parts").toList().size(), 1) << "straight down";
    EXPECT_EQ(cell(flow.edges(), 0, "tip").toPointF().y(), cell(flow.boxes(), 1, "area").toRectF().top());
    EXPECT_GT(flow.width(), 0);
}

TEST_F(Sheet, OffersSimilarProcessesAfterTheIndexHasFollowed)
{
    const Id one = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld einstellen"_s); }).id;
    sheet.openProcess(one);
    SimilarViewModel &similar = *sheet.similar();
    const auto shown = [&](const char *role) {
        QAbstractItemModel *rows = similar.rows();
        return rows->data(rows->index(0, 0), rows->roleNames().key(role)).toString();
    };

    ASSERT_TRUE(comesTrue([&] { return similar.count() == 1; }));
    EXPECT_EQ(shown("recordId"), other);
    EXPECT_TRUE(shown("why").contains(u"Wohngeld"_s)) << shown("why").toStdString();

    similar.open(other);
    EXPECT_EQ(similar.count(), 0) << "those of the sheet before";
    EXPECT_TRUE(comesTrue([&] { return sheet.processId() == other && shown("recordId") == one; }));

    sheet.close();
    EXPECT_EQ(similar.count(), 0);
}

TEST_F(Sheet, NeverShowsTheSimilarProcessesOfTheSheetBefore)
{
    const Id one = write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld bewilligen"_s); }).id;
    write([](Workspace &workspace) { return addProcess(workspace, u"Wohngeld einstellen"_s); });
    sheet.close();
    SimilarViewModel similar(session);
    similar.show(one);
    ASSERT_TRUE(comesTrue([&] { return similar.count() == 1; }));
    similar.clear();
    ASSERT_TRUE(comesTrue([&] { return !session.isBusy() && !session.isIndexing(); }));

    bool asks = false;
    QObject::connect(&session, &Session::busyChanged, &similar, [&] {
        if (!std::exchange(asks, true)) similar.show(id);
    });
    similar.show(one);
    ASSERT_TRUE(comesTrue([&] { return asks && !session.isBusy(); }));
    EXPECT_EQ(similar.count(), 0);
}

TEST_F(Sheet, SaysWhatIsMissingAndTakesAnswersWithoutAContent)
{
    CompletenessViewModel &completeness = *sheet.completeness();
    ASSERT_EQ(completeness.gapCount(), 13);
    const auto gap = [&](int row, const char *role) {
        QAbstractItemModel *rows = completeness.gaps();
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    };
    EXPECT_EQ(gap(0, "part"), u"Steps"_s) << "what counts most";
    EXPECT_FALSE(completeness.lackingText().isEmpty());

    completeness.markNotApplicable(u"Steps"_s);
    ASSERT_TRUE(comesTrue([&] { return completeness.gapCount() == 12; }));
    EXPECT_EQ(completeness.points(), 20);
    EXPECT_EQ(completeness.settledCount(), 1);

    completeness.takeBack(u"Steps"_s);
    ASSERT_TRUE(comesTrue([&] { return completeness.gapCount() == 13; }));

    const QSignalSpy done(&completeness, &CompletenessViewModel::done);
    completeness.markUnknown(u"Owner"_s);
    EXPECT_EQ(done.count(), 0) << "nobody is asked for the owner";
    completeness.markUnknown(u"Fallback"_s);
    ASSERT_TRUE(comesTrue([&] { return done.count() == 1; }));
    const auto questions = write([](Workspace &workspace) { return listRecords(workspace, RecordKind::OpenQuestion); });
    ASSERT_EQ(questions.size(), 1);
    EXPECT_TRUE(titleOf(questions[0]).startsWith(u"<img src=x>: "_s)) << "the list says which process is meant";
}

TEST_F(Sheet, RatesTheRiskByFourAnswers)
{
    RiskViewModel &risk = *sheet.risk();
    const auto answered = [&](int row) {
        QAbstractItemModel *rows = risk.questions();
        return rows->data(rows->index(row, 0), rows->roleNames().key("answer")).toInt();
    };
    ASSERT_EQ(risk.questions()->rowCount(), 4);
    const QString unrated = risk.bandText();
    const Id post = write([](Workspace &workspace) {
                        auto draft = std::get<Post>(blank(RecordKind::Post));
                        draft.title = u"Kita"_s;
                        auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
                        unit.code = u"51"_s;
                        unit.name = u"Jugend"_s;
                        draft.unit = save(workspace, unit)->id;
                        return save(workspace, draft);
                    }).id;
    write([post](Workspace &workspace) {
        auto person = std::get<Person>(blank(RecordKind::Person));
        person.displayName = u"Frau Ahrens"_s;
        person.posts = {post};
        person.leavingDate = QDate::currentDate();
        return save(workspace, person);
    });
    write([this, post](Workspace &workspace) { return setFields(workspace, id, {{u"owner"_s, post}}); });
    for (const auto &[question, answer] :
         {std::pair(u"others"_s, 3), {u"written"_s, 3}, {u"damage"_s, 1}, {u"training"_s, 3}})
        risk.answer(question, answer);

    ASSERT_TRUE(comesTrue([&] { return risk.bandTone() == u"bad"_s; })) << "5 x 5";
    EXPECT_NE(risk.bandText(), unrated);
    EXPECT_EQ(answered(0), 3);
    EXPECT_FALSE(risk.consequence().isEmpty());

    const QSignalSpy failed(&risk, &RiskViewModel::failed);
    risk.set(1, {});
    ASSERT_TRUE(comesTrue([&] { return failed.count() == 1; })) << "without a reason";
    risk.set(1, u"Die Vertretung kann es."_s);
    ASSERT_TRUE(comesTrue([&] { return risk.setValue() == 1; }));
    EXPECT_EQ(risk.bandTone(), u"good"_s);
    risk.answer(u"others"_s, 99);
    risk.answer(u"nichts"_s, 1);
    EXPECT_EQ(answered(0), 3);
}

TEST_F(Sheet, LeadsToWhereAMissingPartIsWrittenDown)
{
    sheet.completeness()->answer(u"Steps"_s);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Steps);
    sheet.completeness()->answer(u"Pitfalls"_s);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Knowledge);
    sheet.completeness()->answer(u"Fallback"_s);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Details);
    EXPECT_EQ(sheet.section(), sheet.form()->sectionOf(u"fallback"_s));
    for (const char *part : {"Purpose", "Trigger", "Deadlines", "Participants", "LegalBasis", "Owner"}) {
        sheet.setTab(SheetViewModel::Tab::Reading);
        sheet.completeness()->answer(QString::fromLatin1(part));
        EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Details) << part;
    }
}

TEST_F(Sheet, OpensAtTheStepOrTheFieldThatWasFound)
{
    addSteps({u"eins"_s, u"zwei"_s});
    const QSignalSpy focus(sheet.steps(), &StepsViewModel::focusWanted);

    sheet.openProcess(id, u"description"_s, text(sheet, 1, "recordId"));
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Steps);
    EXPECT_EQ(sheet.steps()->openId(), text(sheet, 1, "recordId"));
    ASSERT_EQ(focus.count(), 1);
    EXPECT_EQ(focus.first().first().toInt(), 1);

    sheet.openProcess(id, u"description"_s, id);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Reading);

    sheet.openProcess(id, u"fallback"_s, id);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Details);
    EXPECT_EQ(sheet.section(), sheet.form()->sectionOf(u"fallback"_s));
    EXPECT_GT(sheet.section(), 0);
}

TEST_F(Sheet, ARemovedStepComesBackByUndo)
{
    addSteps({u"eins"_s, u"zwei"_s});
    sheet.steps()->remove(text(sheet, 0, "recordId"));
    ASSERT_TRUE(comesTrue([&] { return sheet.steps()->count() == 1; }));

    session.undo(&session, [](const Result<QStringList> &) {});

    EXPECT_TRUE(comesTrue([&] { return sheet.steps()->count() == 2; }));
}

TEST_F(Sheet, MarksTheChangeOfMediumBetweenSteps)
{
    addSteps({u"eins"_s, u"zwei"_s});
    const Id first = text(sheet, 0, "recordId");
    const Id second = text(sheet, 1, "recordId");
    write([=](Workspace &workspace) { return setFields(workspace, first, {{u"mediumOut"_s, u"Paper"_s}}); });
    write([=](Workspace &workspace) { return setFields(workspace, second, {{u"mediumIn"_s, u"ItProcedure"_s}}); });

    ASSERT_TRUE(comesTrue([&] { return !text(sheet, 0, "mediaBreak").isEmpty(); }));
    EXPECT_TRUE(text(sheet, 1, "mediaBreak").isEmpty());
    EXPECT_FALSE(sheet.mediaBreakText().isEmpty());
}

TEST_F(Sheet, AKnowledgeItemOfAStepIsLinkedToIt)
{
    addSteps({u"eins"_s});
    const Id step = text(sheet, 0, "recordId");

    sheet.addKnowledge(u"Nie montags anrufen"_s, step);

    ASSERT_TRUE(comesTrue([&] { return sheet.knowledgeForm()->isOpen(); }));
    const auto item = std::get<KnowledgeItem>(sheet.knowledgeForm()->record());
    EXPECT_EQ(item.links, QStringList(step));
    EXPECT_TRUE(comesTrue([&] { return sheet.knowledge()->rowCount() == 1; }));
}

TEST_F(Sheet, SetsAndClearsAStatusWordWithItsDate)
{
    sheet.digitization()->setStatus(u"OnlineApplication"_s, true);
    ASSERT_TRUE(comesTrue([&] { return !sheet.digitization()->statusText().isEmpty(); }));
    EXPECT_TRUE(std::get<Process>(stored(id)).offering.first().since.isValid());

    sheet.digitization()->setStatus(u"OnlineApplication"_s, false);
    EXPECT_TRUE(comesTrue([&] { return sheet.digitization()->statusText().isEmpty(); }));
}

TEST_F(Sheet, AStatusWordIsNotedWithItsDayAndWhatProvesItWhileTyping)
{
    DigitizationViewModel &digitization = *sheet.digitization();
    digitization.setStatus(u"EfaReuse"_s, true);
    ASSERT_TRUE(comesTrue([&] { return !digitization.statusText().isEmpty(); }));
    QAbstractItemModel *rows = digitization.statuses();
    const auto cell = [&](const char *role) {
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->data(rows->index(row, 0), rows->roleNames().key("code")) == u"EfaReuse"_s)
                return rows->data(rows->index(row, 0), rows->roleNames().key(role));
        return QVariant();
    };
    EXPECT_EQ(cell("detailCodes").toStringList(), (QStringList{{}, u"Checked"_s, u"Contract"_s, u"Live"_s}));
    digitization.noteStatus(u"EfaReuse"_s, u"evidence"_s, u"Vertrag vom 12.12.2024"_s);
    digitization.noteStatus(u"EfaReuse"_s, u"detail"_s, u"Live"_s);
    digitization.noteStatus(u"EfaReuse"_s, u"since"_s, u"1.1."_s);
    EXPECT_FALSE(cell("sinceProblem").toString().isEmpty());
    const auto storedWord = [&] { return std::get<Process>(stored(id)).offering.first(); };
    EXPECT_TRUE(comesTrue([&] { return storedWord().evidence == u"Vertrag vom 12.12.2024"_s; })) << "soon after";
    EXPECT_EQ(storedWord().since, QDate::currentDate()) << "what is no day is not saved";
    EXPECT_EQ(cell("typedSince").toString(), u"1.1."_s) << "but stays as typed";

    digitization.noteStatus(u"EfaReuse"_s, u"since"_s, u"1.1.2025"_s);
    sheet.flush();
    EXPECT_EQ(storedWord().since, QDate(2025, 1, 1));
    EXPECT_EQ(storedWord().detail, u"Live"_s);
    EXPECT_EQ(cell("typedSince").toString(), u"1.1.2025"_s) << "as typed, as long as the sheet is open";
}

class StatusWords : public Sheet
{
  protected:
    void SetUp() override
    {
        Sheet::SetUp();
        digitization.setStatus(u"NotDigitizable"_s, true, u"Ein Gesetz verlangt die Unterschrift"_s);
        ASSERT_TRUE(comesTrue([&] { return !digitization.statusText().isEmpty(); }));
    }
    QString cell(const char *role)
    {
        QAbstractItemModel *rows = digitization.statuses();
        for (int row = 0; row < rows->rowCount(); ++row)
            if (rows->data(rows->index(row, 0), rows->roleNames().key("code")) == u"NotDigitizable"_s)
                return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
        return {};
    }
    void note(const QString &field, const QString &text) { digitization.noteStatus(u"NotDigitizable"_s, field, text); }
    OfferingStatus word() { return std::get<Process>(stored(id)).offering.first(); }

    DigitizationViewModel &digitization = *sheet.digitization();
};

TEST_F(StatusWords, ADayThatGoesOnBeingTypedStaysAsTyped)
{
    note(u"since"_s, u"22.11.20"_s);
    ASSERT_TRUE(comesTrue([&] { return word().since == QDate(2020, 11, 22); })) << "that is a day already";
    EXPECT_EQ(cell("typedSince"), u"22.11.20"_s);
    note(u"evidence"_s, u"§ 7"_s);
    note(u"since"_s, u"22.11.2024"_s);
    EXPECT_TRUE(comesTrue([&] { return word().since == QDate(2024, 11, 22) && word().evidence == u"§ 7"_s; }));
}

TEST_F(StatusWords, AnUndoTakesBackWhatWasTypedForGood)
{
    note(u"since"_s, u"1.1.2024"_s);
    note(u"evidence"_s, u"§ 7"_s);
    ASSERT_TRUE(comesTrue([&] { return word().evidence == u"§ 7"_s; }));
    bool isUndone = false;
    QObject owner;
    session.undo(&owner, [&](const Result<QStringList> &undone) { isUndone = undone ? true : false; });
    ASSERT_TRUE(comesTrue([&] { return isUndone && cell("evidence").isEmpty(); }));
    sheet.flush();
    EXPECT_EQ(word().evidence, QString());
    EXPECT_EQ(cell("typedSince"), typedDate(QDate::currentDate()));
}

TEST_F(StatusWords, ADraftHoldsOnlyWhatWasTyped)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    const auto openIt = [&](const Id &process) {
        sheet.openProcess(process);
        ASSERT_TRUE(comesTrue([&] { return sheet.processId() == process && !sheet.isLoading(); }));
    };
    note(u"since"_s, u"22.1"_s);
    openIt(other);
    OfferingStatus byColleague = word();
    byColleague.evidence = u"Vertrag"_s;
    write([process = id, byColleague](Workspace &workspace) {
        return describeOffering(workspace, process, byColleague);
    });
    openIt(id);
    ASSERT_TRUE(comesTrue([&] { return cell("typedSince") == u"22.1"_s; }));
    EXPECT_EQ(cell("evidence"), u"Vertrag"_s);
    byColleague.evidence = u"Vertrag vom Mai"_s;
    write([process = id, byColleague](Workspace &workspace) {
        return describeOffering(workspace, process, byColleague);
    });
    EXPECT_TRUE(comesTrue([&] { return cell("evidence") == u"Vertrag vom Mai"_s; })) << "also while it is open";
    sheet.flush();
    EXPECT_EQ(word().evidence, u"Vertrag vom Mai"_s);
}

TEST_F(StatusWords, WhatIsNotSavedYetComesBack)
{
    const Id other = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    const auto openIt = [&](const Id &process) {
        sheet.openProcess(process);
        ASSERT_TRUE(comesTrue([&] { return sheet.processId() == process && !sheet.isLoading(); }));
    };
    note(u"reason"_s, QString());
    note(u"evidence"_s, u"§ 7"_s);
    note(u"since"_s, u"22.1"_s);
    openIt(other);
    ASSERT_TRUE(comesTrue([&] { return digitization.statusText().isEmpty(); }));
    openIt(id);
    ASSERT_TRUE(comesTrue([&] { return cell("evidence") == u"§ 7"_s; }));
    EXPECT_EQ(cell("reason"), QString());
    EXPECT_EQ(cell("typedSince"), u"22.1"_s);
    EXPECT_EQ(word().reason, u"Ein Gesetz verlangt die Unterschrift"_s) << "no word without its reason";

    note(u"reason"_s, u"Ein Gesetz verlangt Papier"_s);
    note(u"since"_s, u"22.1.2024"_s);
    ASSERT_TRUE(comesTrue([&] { return word().reason == u"Ein Gesetz verlangt Papier"_s; }));
    EXPECT_EQ(word().evidence, u"§ 7"_s);
    openIt(other);
    openIt(id);
    EXPECT_TRUE(comesTrue([&] { return cell("typedSince") == u"22.01.2024"_s; })) << "saved, so no draft any more";
}

TEST_F(Sheet, TheLowestCriterionGivesTheLevelAndItIsProvisional)
{
    AssessmentDraft &draft = *sheet.digitization()->draft();
    draft.setModel(u"ozg-1.1"_s);
    EXPECT_FALSE(draft.isReady());
    draft.setCriterion(0, 3);
    draft.setCriterion(1, 2);

    EXPECT_EQ(draft.assessment(id).level, 2);
    sheet.digitization()->saveAssessment();

    EXPECT_TRUE(comesTrue([&] { return sheet.digitization()->assessments()->rowCount() == 1; }));
}

TEST_F(Sheet, ADeclinedRecommendationKeepsItsReason)
{
    DigitizationViewModel &digitization = *sheet.digitization();
    digitization.recommend(u"Online-Formular bauen"_s);
    ASSERT_TRUE(comesTrue([&] { return digitization.recommendationCount() == 1; }));
    QAbstractItemModel *rows = digitization.recommendations();
    const auto shown = [&](const char *role) {
        return rows->data(rows->index(0, 0), rows->roleNames().key(role)).toString();
    };

    digitization.decline(shown("recordId"), u"zu wenige Fälle"_s);

    ASSERT_TRUE(comesTrue([&] { return shown("decisionState") == u"Declined"_s; }));
    EXPECT_EQ(shown("decision"), u"zu wenige Fälle"_s);
}

TEST_F(Sheet, AttachesAFileAndGivesACopyOut)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"Merkblatt.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Hunde an die Leine");
    file.close();

    sheet.attach(QUrl::fromLocalFile(file.fileName()));
    ASSERT_TRUE(comesTrue([&] { return sheet.documents()->rowCount() == 1; }));
    QAbstractItemModel *rows = sheet.documents();
    const QString attachment = rows->data(rows->index(0, 0), rows->roleNames().key("recordId")).toString();
    QSignalSpy told(&sheet, &SheetViewModel::told);
    sheet.saveCopy(attachment, QUrl::fromLocalFile(folder.filePath(u"Kopie.txt"_s)));

    ASSERT_TRUE(comesTrue([&] { return told.count() == 1; }));
    QFile copy(folder.filePath(u"Kopie.txt"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), QByteArray("Hunde an die Leine"));
}

TEST_F(Sheet, AChangeOfTheHistoryIsTakenBackAsANewOne)
{
    write([id = id](Workspace &workspace) { return setFields(workspace, id, {{u"goals"_s, u"neu"_s}}); });
    sheet.setTab(SheetViewModel::Tab::History);
    ASSERT_TRUE(comesTrue([&] { return sheet.historyModel()->rowCount() >= 2; }));
    QAbstractItemModel *rows = sheet.historyModel();

    sheet.takeBack(rows->data(rows->index(0, 0), rows->roleNames().key("command")).toString());

    EXPECT_TRUE(comesTrue([&] { return std::get<Process>(stored(id)).goals.isEmpty(); }));
}

TEST_F(Sheet, ShowsEachValueWithWhatItIsMadeOfAndLeadsToWhatIsMissing)
{
    ValuesViewModel &values = *sheet.values();
    const auto cell = [](QAbstractItemModel *rows, int row, const char *role) {
        return rows->data(rows->index(row, 0), rows->roleNames().key(role)).toString();
    };
    ASSERT_EQ(values.inputs()->rowCount(), 4);
    EXPECT_EQ(cell(values.inputs(), 0, "value"), QString());
    EXPECT_TRUE(values.areHoursMissing());
    values.give(u"hours"_s);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Details);
    values.give(u"breaks"_s);
    EXPECT_EQ(sheet.tab(), SheetViewModel::Tab::Steps);
    const QSignalSpy assessment(&values, &ValuesViewModel::assessmentWished);
    values.give(u"gap"_s);
    EXPECT_EQ(assessment.count(), 1);

    write([id = id](Workspace &workspace) {
        return setFields(
            workspace, id,
            {{u"caseCount"_s, QJsonObject{{u"min"_s, 1000}, {u"max"_s, 1000}, {u"source"_s, u"Statistik"_s}}},
             {u"handlingTime"_s, QJsonObject{{u"amount"_s, 48}, {u"unit"_s, u"min"_s}}}});
    });
    ASSERT_TRUE(comesTrue([&] { return !values.areHoursMissing(); }));
    EXPECT_EQ(cell(values.inputs(), 0, "value"), QLocale().toString(800)); // 1,000 × 48 min
    EXPECT_EQ(cell(values.inputs(), 1, "reason"), u"Statistik"_s);
    EXPECT_EQ(values.staffText(), QString()) << "the hours of a year are not set";
    values.setYearlyHours(QLocale().toString(1600));
    EXPECT_TRUE(values.staffText().contains(QLocale().toString(0.5, 'f', 2))) << "800 × 1 / 1,600";
    values.setAllowance(QLocale().toString(1.5));
    EXPECT_TRUE(values.staffText().contains(QLocale().toString(0.75, 'f', 2))) << "800 × 1.5 / 1,600";
    values.setAllowance(u"viel"_s);
    EXPECT_TRUE(values.staffText().contains(QLocale().toString(0.75, 'f', 2))) << "what is no number is not taken";
}

TEST_F(Sheet, KeepsARatingForRobotsBesideTheMaturity)
{
    DigitizationViewModel &digitization = *sheet.digitization();
    digitization.beginRating();
    AssessmentDraft &draft = *digitization.draft();
    ASSERT_EQ(draft.criteria()->rowCount(), 5);
    for (const auto &[row, level] : {std::pair(0, 4), {1, 3}, {2, 2}, {3, 3}, {4, 2}}) // levels count from 1
        draft.setCriterion(row, level);
    draft.setReason(u"Alles nach festen Regeln."_s);
    digitization.saveAssessment();
    // (5 + 4 + 3 + 4 + 3) / 5
    ASSERT_TRUE(comesTrue([&] { return sheet.values()->rpaText().contains(QLocale().toString(3.8, 'f', 1)); }));
    EXPECT_TRUE(sheet.values()->rpaNote().contains(u"Alles nach festen Regeln."_s));
    EXPECT_EQ(digitization.levelText(), QString()) << "says nothing about maturity";
}

} // namespace
