// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/qmlscene.h"

#include "shell/appviewmodel.h"
#include "usecase/comments.h"
#include "usecase/processes.h"
#include "usecase/readreceipts.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

/// A program with a small workspace whose every text is hostile.
class EveryPage : public testing::TestWithParam<const char *>
{
  protected:
    void SetUp() override
    {
        m_session.open(m_folder.filePath(u"w.stab"_s), Session::Opening::New);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session.state() == Session::State::Open; }, 20'000));
        bool written = false;
        m_session.write(this->m_owner.get(), &EveryPage::fill,
                        [&written](const Result<Done> &done) { written = static_cast<bool>(done); });
        ASSERT_TRUE(QTest::qWaitFor([&written] { return written; }, 20'000));
        rest();
    }

    static Result<Done> fill(Workspace &workspace)
    {
        auto person = std::get<Person>(blank(RecordKind::Person));
        person.displayName = kHostileText;
        auto question = std::get<OpenQuestion>(blank(RecordKind::OpenQuestion));
        question.text = kHostileText;
        question.addressee = person.id;
        if (const auto saved = saveAll(workspace, {AnyRecord(person), AnyRecord(question)}); !saved)
            return saved.error();
        auto bundle = std::get<Bundle>(blank(RecordKind::Bundle));
        bundle.name = kHostileText;
        bundle.halfYear = u"2090-H1"_s;
        bundle.milestones = {{kHostileText, QDate(2090, 3, 1), {}}};
        auto planned = std::get<Recommendation>(blank(RecordKind::Recommendation));
        planned.title = kHostileText;
        planned.halfYear = bundle.halfYear;
        planned.sharedWith = kHostileText;
        auto waiting = planned;
        waiting.id = newId();
        waiting.halfYear.clear();
        if (const auto saved = saveAll(workspace, {AnyRecord(bundle), AnyRecord(planned), AnyRecord(waiting)}); !saved)
            return saved.error();
        for (int i = 0; i < 3; ++i) {
            const auto process = addProcess(workspace, kHostileText);
            if (!process) return process.error();
            const auto step = addStep(workspace, process->id, kHostileText);
            if (!step) return step.error();
            if (const auto talked = talk(workspace, process->id, step->id); !talked) return talked.error();
            AnyRecord item = blank(RecordKind::KnowledgeItem);
            std::get<KnowledgeItem>(item).title = kHostileText;
            std::get<KnowledgeItem>(item).body = kHostileText + u" § 26 WoGG"_s;
            std::get<KnowledgeItem>(item).links = {process->id};
            if (const auto saved = save(workspace, item); !saved) return saved.error();
        }
        return holdWorkshop(workspace);
    }

    /// A comment with its reply, one that is settled, and words of the step that changed since somebody read it.
    static Result<Done> talk(Workspace &workspace, const Id &process, const Id &step)
    {
        const auto comment = addComment(workspace, step, kHostileText);
        if (!comment) return comment.error();
        if (const auto reply = replyToComment(workspace, comment->id, kHostileText); !reply) return reply.error();
        const auto settled = addComment(workspace, process, kHostileText);
        if (!settled) return settled.error();
        if (const auto done = settleComment(workspace, settled->id, u"Resolved"_s); !done) return done.error();
        const auto reading = readingOf(workspace, process);
        if (!reading) return reading.error();
        if (const auto read = confirmReading(workspace, process, reading->version); !read) return read.error();
        const auto changed = setFields(workspace, step, {{u"description"_s, kHostileText}});
        if (!changed) return changed.error();
        return Done{};
    }

    /// A workshop with a finding and a recommendation, about a process for which the rules suggest something.
    static Result<Done> holdWorkshop(Workspace &workspace)
    {
        auto team = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        team.code = u"50"_s;
        team.name = kHostileText;
        auto process = std::get<Process>(blank(RecordKind::Process));
        process.name = u"Papier"_s;
        process.leadUnit = team.id;
        process.eFile = u"Paper"_s;
        if (const auto saved = saveAll(workspace, {AnyRecord(team), AnyRecord(process)}); !saved) return saved.error();
        const auto workshop = addWorkshop(workspace, team.id, {}, kHostileText);
        if (!workshop) return workshop.error();
        auto finding = std::get<Finding>(blank(RecordKind::Finding));
        finding.text = kHostileText;
        finding.workshop = workshop->id;
        finding.processes = {process.id};
        const auto said = addFinding(workspace, finding);
        if (!said) return said.error();
        auto advice = std::get<Recommendation>(blank(RecordKind::Recommendation));
        advice.title = kHostileText;
        advice.basedOn = {said->id};
        if (const auto saved = recommend(workspace, advice); !saved) return saved.error();
        return Done{};
    }

    void openWorkshop(int tab)
    {
        DigiCheckViewModel &digicheck = *m_app.digicheck();
        m_app.setPage(u"digicheck"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return digicheck.count() == 1; }, 20'000));
        const QAbstractItemModel &rows = *digicheck.workshops();
        digicheck.open(rows.data(rows.index(0, 0), rows.roleNames().key("recordId")).toString());
        digicheck.workshop()->setTab(tab);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return digicheck.workshop()->advice()->recommendationCount() == 1 && !m_session.isBusy(); }, 20'000));
    }

    /// As from the list of units, so that the page has to follow.
    void showGlance()
    {
        OverviewViewModel &overview = *m_app.overview();
        ASSERT_TRUE(QTest::qWaitFor([&] { return overview.isLoaded(); }, 20'000));
        const QAbstractItemModel &units = *overview.units();
        const int role = units.roleNames().key("name");
        for (int row = 0; row < units.rowCount(); ++row)
            if (const QModelIndex at = units.index(row, 0); units.data(at, role) == QVariant(kHostileText))
                overview.glance()->showUnit(units.data(at, units.roleNames().key("unit")).toString(), kHostileText);
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return overview.glance()->isLoaded() && overview.glance()->hasUnknown(); }, 20'000));
    }

    /// The sheet of a process that two others are like.
    void openSheet()
    {
        const QList<search::Hit> &hits = m_app.search()->hits()->hits();
        const auto process = std::find_if(hits.cbegin(), hits.cend(),
                                          [](const search::Hit &hit) { return hit.kind == RecordKind::Process; });
        ASSERT_NE(process, hits.cend());
        m_app.open(process->id);
        const SimilarViewModel &similar = *m_app.processes()->sheet()->similar();
        ASSERT_TRUE(QTest::qWaitFor([&similar] { return similar.count() == 2; }, 20'000));
    }

    /// The settled comment as well, and a line for a reply.
    void showTalk(SheetViewModel &sheet)
    {
        CommentsViewModel &comments = *sheet.comments();
        ASSERT_TRUE(QTest::qWaitFor([&] { return comments.rows()->rowCount() == 2; }, 20'000));
        sheet.setTab(SheetViewModel::Tab::Comments);
        comments.setSettledShown(true);
        const QAbstractItemModel &rows = *comments.rows();
        comments.answer(rows.data(rows.index(0, 0), rows.roleNames().key("recordId")).toString());
    }

    void showComparison(SheetViewModel &sheet)
    {
        ASSERT_TRUE(QTest::qWaitFor([&] { return sheet.receipt()->canCompare(); }, 20'000));
        sheet.receipt()->compare();
        ASSERT_TRUE(QTest::qWaitFor([&] { return sheet.comparison()->count() == 2; }, 20'000));
    }

    /// A run of a sheet whose only step did not hold, at its step or at its end.
    void openTrial(bool finished)
    {
        openSheet();
        SheetViewModel &sheet = *m_app.processes()->sheet();
        TrialViewModel &trial = *m_app.handover()->trial();
        sheet.trials()->begin();
        ASSERT_TRUE(QTest::qWaitFor([&] { return trial.isOpen() && !trial.isLoading(); }, 20'000));
        trial.didNotHold();
        trial.setNote(kHostileText);
        if (!finished) return;
        trial.finish();
        ASSERT_TRUE(QTest::qWaitFor([&] { return trial.isFinished(); }, 20'000));
        trial.showSummary();
    }

    /// Of a post with something hostile in every part, and a case that is open in its form.
    void openFirstDays()
    {
        Id post, open;
        bool written = false;
        m_session.write(
            m_owner.get(), [&](Workspace &workspace) { return fillPost(workspace, post, open); },
            [&written](const Result<Done> &done) { written = static_cast<bool>(done); });
        ASSERT_TRUE(QTest::qWaitFor([&written] { return written; }, 20'000));
        m_app.setPage(u"handovers"_s);
        m_app.handover()->openFirstDays(post);
        FirstDaysViewModel &days = *m_app.handover()->firstDays();
        ASSERT_TRUE(QTest::qWaitFor([&days] { return !days.isLoading(); }, 20'000));
        days.openLine(open, true);
        for (int part = 0; part < kFirstDaysParts; ++part)
            EXPECT_GT(days.rows(part)->rowCount(), 0) << part;
    }

    static Result<Done> fillPost(Workspace &workspace, Id &post, Id &open)
    {
        auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        unit.code = u"50"_s;
        unit.name = kHostileText;
        auto held = std::get<Post>(blank(RecordKind::Post));
        held.title = kHostileText;
        held.unit = unit.id;
        auto matter = std::get<OpenCase>(blank(RecordKind::OpenCase));
        matter.title = kHostileText;
        matter.post = held.id;
        matter.nextDate = QDate::currentDate();
        post = held.id;
        open = matter.id;
        QList<AnyRecord> records{unit, held, matter};
        for (const auto &[kind, priority, question] :
             {std::tuple(u"Tip"_s, u"Must"_s, u"S11.1"_s), std::tuple(u"Pitfall"_s, u"Must"_s, u"S11.1"_s),
              std::tuple(u"Pitfall"_s, u"Must"_s, u"S2.5"_s), std::tuple(u"Pitfall"_s, QString(), QString()),
              std::tuple(u"Contact"_s, QString(), QString()), std::tuple(u"Access"_s, QString(), QString())}) {
            auto item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
            item.kind = kind;
            item.title = kHostileText;
            item.body = kHostileText;
            item.priorityExpert = priority;
            item.evidence = {{kHostileText, question}};
            item.links = {held.id};
            records << item;
        }
        if (const auto saved = saveAll(workspace, records); !saved) return saved.error();
        return Done{};
    }

    void rest()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy() && !m_session.isIndexing(); }, 20'000));
    }

    QTemporaryDir m_folder;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
    std::unique_ptr<QObject> m_owner = std::make_unique<QObject>();
};

TEST_P(EveryPage, ShowsHostileTextWithoutHarmAndCanBeUsedByAScreenReader)
{
    QmlScene scene;
    m_app.search()->setText(u"fett"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_app.search()->state() == SearchViewModel::State::Found; }, 20'000));
    m_app.echo()->showPlace(u"§ 26 WoGG"_s);
    const QString name = QString::fromLatin1(GetParam());
    if (name.startsWith(u"sheet"_s)) {
        openSheet();
        SheetViewModel &sheet = *m_app.processes()->sheet();
        if (name == u"sheet-flow"_s) sheet.setTab(SheetViewModel::Tab::Flow);
        if (name == u"sheet-steps"_s) sheet.setTab(SheetViewModel::Tab::Steps);
        if (name == u"sheet-comments"_s) showTalk(sheet);
        if (name == u"sheet-history"_s) sheet.setTab(SheetViewModel::Tab::History);
        if (name == u"sheet-comparison"_s) showComparison(sheet);
        if (name == u"sheet-handover"_s) m_app.processes()->sheet()->setTab(SheetViewModel::Tab::Handover);
    } else if (name.startsWith(u"trial"_s)) {
        openTrial(name == u"trial-end"_s);
    } else if (name == u"first-days"_s) {
        openFirstDays();
    } else if (name.startsWith(u"workshop-"_s)) {
        openWorkshop(name.last(1).toInt());
    } else {
        m_app.setPage(name.section(u'-', 0, 0));
    }
    QQuickItem *page = scene.show(u"PageArea { required property AppViewModel shown; app: shown }"_s,
                                  {{u"shown"_s, QVariant::fromValue(&m_app)}});
    ASSERT_TRUE(page);
    if (name == u"overview-glance"_s) showGlance();

    for (const int scale : {100, 200}) {
        m_settings.setTextScale(scale);
        m_settings.setTheme(scale == 100 ? u"light"_s : u"dark"_s);
        rest();
        scene.window().grabWindow();
        EXPECT_EQ(namelessControls(page), QStringList());
        EXPECT_EQ(unpressableControls(page), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage,
                         testing::Values("start", "search", "processes", "handovers", "knowledge", "settings", "echo",
                                         "digicheck", "workshop-0", "workshop-1", "workshop-2", "roadmap", "overview",
                                         "overview-glance", "sheet", "sheet-flow", "sheet-steps", "sheet-comments",
                                         "sheet-history", "sheet-comparison", "sheet-handover", "trial", "trial-end",
                                         "first-days"));

using EveryWayToAsk = EveryPage;

TEST_P(EveryWayToAsk, CanBeUsedByAScreenReaderAndByKey)
{
    QmlScene scene;
    m_app.search()->setText(u"xyzzyx"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_app.ask()->isPossible(); }, 20'000));
    m_app.questions()->setShown(true);
    QQuickItem *page = scene.show(QString::fromLatin1(GetParam()), {{u"shown"_s, QVariant::fromValue(&m_app)}});
    ASSERT_TRUE(page);
    page->setProperty("asking", true); // what opens above the page needs the page's window
    rest();
    scene.window().grabWindow();
    EXPECT_EQ(namelessControls(scene.window().contentItem()), QStringList());
    EXPECT_EQ(unpressableControls(scene.window().contentItem()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Ways, EveryWayToAsk,
    testing::Values("SearchPage { required property AppViewModel shown; app: shown }",
                    "KnowledgePage { required property AppViewModel shown; app: shown }",
                    "Item { id: scene; required property AppViewModel shown; anchors.fill: parent; "
                    "property bool asking: false; onAskingChanged: dialog.open(); AskDialog { id: dialog; ask: "
                    "scene.shown.asking } }"));

TEST(WelcomePage, CanBeUsedByAScreenReader)
{
    QTemporaryDir folder;
    AppSettings settings(folder.filePath(u"settings.ini"_s));
    settings.setLastWorkspace(u"/home/a/"_s + kHostileText + u".stab"_s);
    Session session;
    AppViewModel app(session, settings);
    QmlScene scene;

    QQuickItem *page = scene.show(u"WelcomePage { required property AppViewModel shown; app: shown }"_s,
                                  {{u"shown"_s, QVariant::fromValue(&app)}});

    ASSERT_TRUE(page);
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(unpressableControls(page), QStringList());
}

} // namespace
} // namespace staffelstab::tests
