// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/qmlscene.h"

#include "shell/appviewmodel.h"
#include "usecase/processes.h"
#include "wording.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

bool comesTrue(const std::function<bool()> &question) { return QTest::qWaitFor(question, 20'000); }

/// The digitization of a process that was assessed twice, every text of it hostile.
class AssessmentPage : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_session.open(m_folder.filePath(u"w.stab"_s), Session::Opening::New);
        ASSERT_TRUE(comesTrue([this] { return m_session.state() == Session::State::Open; }));
        Id process;
        m_session.write(&m_owner, &AssessmentPage::fill, [&](const Result<Saved> &saved) { process = saved->id; });
        ASSERT_TRUE(comesTrue([&] { return !process.isEmpty(); }));
        m_app.open(process);
        ASSERT_TRUE(comesTrue([this] { return m_view.assessments()->rowCount() == 2; }));
        m_sheet.setTab(SheetViewModel::Tab::Digitization);
        m_page = m_scene.show(u"PageArea { required property AppViewModel shown; app: shown }"_s,
                              {{u"shown"_s, QVariant::fromValue(&m_app)}});
        ASSERT_TRUE(m_page);
        m_scene.window().requestActivate();
        rest();
    }

    static Result<Saved> fill(Workspace &workspace)
    {
        const auto process = addProcess(workspace, kHostileText);
        if (!process) return process;
        for (const int year : {2024, 2025}) {
            auto assessment = std::get<Assessment>(blank(RecordKind::Assessment));
            assessment.process = process->id;
            assessment.model = u"ozg-1.1"_s;
            assessment.modelVersion = u"1.1"_s;
            assessment.level = year - 2022;
            assessment.assessedAt = QDate(year, 3, 1);
            assessment.assessedBy = kHostileText;
            assessment.reason = kHostileText;
            assessment.criteria = {{u"Nachweise"_s, year - 2022, kHostileText, kHostileText}};
            if (const auto saved = save(workspace, AnyRecord(assessment)); !saved) return saved.error();
        }
        return process;
    }

    QQuickItem *seen(const QString &name)
    {
        QList<QQuickItem *> items;
        collect(m_scene.window().contentItem(), items);
        for (QQuickItem *item : items) {
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
            if (interface && interface->text(QAccessible::Name) == name) return item;
        }
        return nullptr;
    }
    void press(const QString &name)
    {
        ASSERT_TRUE(comesTrue([&] { return seen(name) != nullptr; })) << qPrintable(name);
        QMetaObject::invokeMethod(seen(name), "clicked");
        m_scene.window().grabWindow();
    }
    void rest()
    {
        ASSERT_TRUE(comesTrue([this] { return !m_session.isBusy() && !m_session.isIndexing(); }));
        m_scene.window().grabWindow();
    }
    void expectUsable()
    {
        for (const int scale : {100, 200}) {
            m_settings.setTextScale(scale);
            m_settings.setTheme(scale == 100 ? u"light"_s : u"dark"_s);
            rest();
            EXPECT_EQ(namelessControls(m_page), QStringList());
            EXPECT_EQ(unpressableControls(m_page), QStringList());
        }
        m_settings.setTextScale(100);
        rest();
    }

    QTemporaryDir m_folder;
    QObject m_owner;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
    SheetViewModel &m_sheet = *m_app.processes()->sheet();
    DigitizationViewModel &m_view = *m_sheet.digitization();
    QmlScene m_scene;
    QQuickItem *m_page = nullptr;
};

TEST_F(AssessmentPage, ShowsHostileTextWithoutHarmAndCanBeUsedByAScreenReader)
{
    press(u"Assess the maturity anew"_s);
    AssessmentDraft &draft = *m_view.draft();
    for (const QString &model : {u"sechs-fragen"_s, u"einfach"_s, u"bitkom-24"_s, u"ozg-1.1"_s}) {
        draft.setModel(model);
        rest();
    }
    for (int row = 0; row < 3; ++row)
        draft.setCriterionReason(row, kHostileText);
    draft.setReason(kHostileText);
    draft.setAssessedBy(kHostileText);
    expectUsable();
    draft.setNotApplicable(true);
    expectUsable();
}

TEST_F(AssessmentPage, StillHasWhatWasTypedAfterALookAtAnotherTab)
{
    press(u"Assess the maturity anew"_s);
    press(u"Reason and evidence for Leistungsbeschreibung"_s);
    QQuickItem *reason = seen(u"Reason for Leistungsbeschreibung"_s);
    ASSERT_TRUE(reason);
    reason->forceActiveFocus();
    for (const char letter : {'g', 'u', 't'})
        QTest::keyClick(&m_scene.window(), letter);
    EXPECT_TRUE(reason->hasActiveFocus()) << "typing does not make the field anew";
    EXPECT_TRUE(
        m_view.draft()->typed()[u"models"_s][u"ozg-1.1"_s][u"criteria"_s][u"Leistungsbeschreibung"_s][u"reason"_s] ==
        u"gut"_s);

    m_sheet.setTab(SheetViewModel::Tab::Steps);
    rest();
    m_sheet.setTab(SheetViewModel::Tab::Digitization);
    rest();

    ASSERT_TRUE(comesTrue([this] { return seen(u"Reason for Leistungsbeschreibung"_s) != nullptr; }));
    EXPECT_EQ(seen(u"Reason for Leistungsbeschreibung"_s)->property("text").toString(), u"gut"_s);
}

TEST_F(AssessmentPage, OpensDayAndEvidenceOfAStatusWord)
{
    m_view.setStatus(u"EfaReuse"_s, true);
    const QString word = termWord(u"offering", u"EfaReuse"_s);
    press(u"Day and evidence of “%1”"_s.arg(word));
    m_view.noteStatus(u"EfaReuse"_s, u"evidence"_s, kHostileText);
    expectUsable();
    ASSERT_TRUE(seen(u"Evidence for “%1”"_s.arg(word)));
    EXPECT_EQ(seen(u"Evidence for “%1”"_s.arg(word))->property("text").toString(), kHostileText);
    press(u"Close day and evidence of “%1”"_s.arg(word));
    EXPECT_FALSE(seen(u"Evidence for “%1”"_s.arg(word)));
}

TEST_F(AssessmentPage, UnfoldsTheCriteriaOfAnEarlierOne)
{
    const QString line = u"Nachweise: 3 – Online-Leistung · %1 · Evidence: %1"_s.arg(kHostileText);
    EXPECT_FALSE(seen(line));
    QQuickItem *first = nullptr;
    QList<QQuickItem *> items;
    collect(m_scene.window().contentItem(), items);
    for (QQuickItem *item : items)
        if (!first && item->property("text").toString() == u"Criteria and evidence"_s) first = item;
    ASSERT_TRUE(first);
    QMetaObject::invokeMethod(first, "clicked");
    m_scene.window().grabWindow();
    items.clear();
    collect(m_scene.window().contentItem(), items);
    EXPECT_TRUE(
        std::ranges::any_of(items, [&](const QQuickItem *item) { return item->property("text").toString() == line; }));
}

} // namespace
} // namespace staffelstab::tests
