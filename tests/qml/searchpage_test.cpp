// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/qmlscene.h"

#include "shell/appviewmodel.h"
#include "usecase/processes.h"

#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

constexpr int kPatience = 20'000;
constexpr int kSteps = 30;

/// The search page over one process with many steps, every third of which names the photograph.
class SearchScreen : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_session.open(m_folder.filePath(u"w.stab"_s), Session::Opening::New);
        ASSERT_TRUE(comesTrue([this] { return m_session.state() == Session::State::Open; }));
        bool written = false;
        m_session.write(&m_owner, &SearchScreen::fill, [&written](const Result<Done> &done) { written = bool(done); });
        ASSERT_TRUE(comesTrue([&written] { return written; }));
        rest();
        m_page = m_scene.show(u"PageArea { required property AppViewModel shown; app: shown }"_s,
                              {{u"shown"_s, QVariant::fromValue(&m_app)}});
        ASSERT_TRUE(m_page);
        m_page->setSize(QSizeF(m_scene.window().size()));
        m_scene.window().requestActivate();
        m_app.setPage(u"search"_s);
        ASSERT_TRUE(comesTrue([this] { return field() && field()->hasActiveFocus(); }));
    }

    static Result<Done> fill(Workspace &workspace)
    {
        const auto process = addProcess(workspace, u"Reisepass ausstellen"_s);
        if (!process) return process.error();
        for (int i = 0; i < kSteps; ++i) {
            const QString name = i % 3 == 2 ? u"Lichtbild prüfen %1"_s.arg(i) : u"Antrag bearbeiten %1"_s.arg(i);
            if (const auto step = addStep(workspace, process->id, name); !step) return step.error();
        }
        return Done{};
    }

    static bool comesTrue(const std::function<bool()> &question) { return QTest::qWaitFor(question, kPatience); }
    void rest()
    {
        ASSERT_TRUE(comesTrue([this] { return !m_session.isBusy() && !m_session.isIndexing(); }));
    }

    /// The visible item of this QML type whose accessible name this is; any name where none is given.
    QQuickItem *seen(const QString &type, const QString &name = {})
    {
        QList<QQuickItem *> items;
        collect(m_scene.window().contentItem(), items);
        for (QQuickItem *item : items) {
            if (!QString::fromLatin1(item->metaObject()->className()).startsWith(type + u"_QMLTYPE"_s)) continue;
            const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(item);
            if (name.isEmpty() || (interface && interface->text(QAccessible::Name) == name)) return item;
        }
        return nullptr;
    }
    QQuickItem *field() { return seen(u"SearchField"_s); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_scene.window(), key, modifiers);
    }
    void type(const char *text)
    {
        for (const char *letter = text; *letter; ++letter)
            QTest::keyClick(&m_scene.window(), *letter);
    }
    void find(const char *words)
    {
        type(words);
        ASSERT_TRUE(comesTrue([this] { return m_search.preview()->placeCount() > 1; }));
        rest();
    }

    QTemporaryDir m_folder;
    QObject m_owner;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
    SearchViewModel &m_search = *m_app.search();
    QmlScene m_scene;
    QQuickItem *m_page = nullptr;
};

TEST_F(SearchScreen, CompletesAFilterByTabWhileTheFocusStays)
{
    type("einh");
    ASSERT_TRUE(comesTrue([this] { return m_search.completion()->count() > 0; }));
    ASSERT_TRUE(comesTrue([this] { return seen(u"SuggestRow"_s); }));
    QQuickItem *star = seen(u"IconButton"_s, u"Keep this search"_s);
    ASSERT_TRUE(star);
    EXPECT_GE(star->mapToScene({0, 0}).x(), field()->mapToScene({field()->width(), 0}).x()) << "beside the field";
    press(Qt::Key_Space, Qt::ControlModifier); // on a plain word Tab belongs to the focus unless the list was asked for
    ASSERT_TRUE(comesTrue([this] { return m_search.completion()->current() >= 0; }));
    press(Qt::Key_Tab);

    EXPECT_EQ(field()->property("text").toString(), u"einheit:"_s);
    EXPECT_EQ(field()->property("cursorPosition").toInt(), 8);
    EXPECT_TRUE(field()->hasActiveFocus());
    ASSERT_TRUE(comesTrue([this] { return m_search.completion()->count() > 0; })) << "names of units follow at once";
    press(Qt::Key_Escape);
    EXPECT_EQ(m_search.completion()->count(), 0);
    EXPECT_EQ(m_search.text(), u"einheit:"_s) << "the first Esc closes the list only";
    press(Qt::Key_Escape);
    EXPECT_EQ(m_search.text(), QString());
}

TEST_F(SearchScreen, WalksThroughThePlacesByKeyAndBringsThemIntoView)
{
    find("Lichtbild");
    ASSERT_TRUE(comesTrue([this] { return m_search.preview()->placeCount() == kSteps / 3; }));
    QQuickItem *text = seen(u"PreviewText"_s);
    ASSERT_TRUE(text);

    press(Qt::Key_F3, Qt::ShiftModifier);

    EXPECT_EQ(m_search.preview()->placeText(), u"10 of 10"_s);
    EXPECT_TRUE(comesTrue([text] { return text->property("contentY").toReal() > 0; }));
    EXPECT_TRUE(field()->hasActiveFocus());
    press(Qt::Key_F3);
    EXPECT_EQ(m_search.preview()->placeText(), u"1 of 10"_s);
    EXPECT_TRUE(comesTrue([text] { return text->property("contentY").toReal() < 100; }));
}

TEST_F(SearchScreen, EnterOpensTheStepThatWasWalkedToAndShowsIt)
{
    find("Lichtbild");
    press(Qt::Key_F3, Qt::ShiftModifier);
    press(Qt::Key_Return);

    SheetViewModel &sheet = *m_app.processes()->sheet();
    ASSERT_TRUE(comesTrue([&sheet] { return !sheet.steps()->openId().isEmpty(); }));
    ASSERT_TRUE(comesTrue([this] { return seen(u"StepsView"_s); }));
    QQuickItem *steps = seen(u"StepsView"_s);
    ASSERT_TRUE(comesTrue([steps] { return steps->property("contentY").toReal() > 0; }));
    QQuickItem *focused = m_scene.window().activeFocusItem();
    ASSERT_TRUE(focused);
    const auto inView = [steps, focused] {
        const qreal top = focused->mapToItem(steps, {0, 0}).y();
        return top >= 0 && top + focused->height() <= steps->height();
    };
    EXPECT_TRUE(comesTrue(inView)) << focused->mapToItem(steps, {0, 0}).y() << " of " << steps->height();
}

TEST_F(SearchScreen, CanBeUsedByAScreenReaderAtEveryTextSize)
{
    find("Lichtbild");
    for (const int scale : {100, 200}) {
        m_settings.setTextScale(scale);
        rest();
        m_scene.window().grabWindow();
        EXPECT_TRUE(seen(u"HitList"_s));
        EXPECT_EQ(namelessControls(m_page), QStringList());
        EXPECT_EQ(unpressableControls(m_page), QStringList());
    }
}

TEST_F(SearchScreen, APressedPassageOpensTheRecordThere)
{
    find("Lichtbild");
    QQuickItem *row = seen(u"HitRow"_s);
    ASSERT_TRUE(row);
    const QVariantList passages = row->property("passages").toList();
    ASSERT_GT(passages.size(), 1);
    QList<QQuickItem *> items;
    collect(row, items);
    const auto last = std::find_if(items.crbegin(), items.crend(), [](const QQuickItem *item) {
        return QString::fromLatin1(item->metaObject()->className()).startsWith(u"HighlightedText"_s);
    });
    ASSERT_NE(last, items.crend());
    const QString words = (*last)->property("plainText").toString();

    QTest::mouseClick(&m_scene.window(), Qt::LeftButton, {}, (*last)->mapToScene({5, (*last)->height() / 2}).toPoint());

    SheetViewModel &sheet = *m_app.processes()->sheet();
    ASSERT_TRUE(comesTrue([&sheet] { return sheet.steps()->form()->isOpen(); }));
    EXPECT_EQ(std::get<Step>(sheet.steps()->form()->record()).name, words);
}

TEST_F(SearchScreen, HelpOpensByF1AndItsExamplesCanBeTried)
{
    press(Qt::Key_F1);
    ASSERT_TRUE(comesTrue([this] { return seen(u"SearchHelpLine"_s); }));
    EXPECT_EQ(namelessControls(m_scene.window().contentItem()), QStringList());
    EXPECT_EQ(unpressableControls(m_scene.window().contentItem()), QStringList());
    ASSERT_TRUE(comesTrue([this] { return seen(u"SearchHelpLine"_s)->hasActiveFocus(); }));

    QQuickItem *close = seen(u"IconButton"_s, u"Close the help"_s);
    ASSERT_TRUE(close);
    const QQuickItem *frame = close->parentItem()->parentItem();
    EXPECT_LE(frame->mapToScene({0, frame->height()}).y(), m_scene.window().height());

    press(Qt::Key_Return);

    EXPECT_EQ(m_search.text(), u"housing income"_s);
    EXPECT_TRUE(comesTrue([this] { return field()->hasActiveFocus() && !seen(u"SearchHelpLine"_s); }));
}

TEST_F(SearchScreen, ShowsWhatWasKeptAndSearchedForWhileTheFieldIsEmpty)
{
    find("Lichtbild");
    m_search.toggleKept();
    m_search.clear();
    ASSERT_TRUE(comesTrue([this] { return seen(u"KeptRow"_s); }));
    EXPECT_EQ(namelessControls(m_page), QStringList());
    EXPECT_EQ(unpressableControls(m_page), QStringList());

    QQuickItem *again = seen(u"AppDelegate"_s, u"Search again for Lichtbild"_s);
    ASSERT_TRUE(again);
    again->forceActiveFocus();
    press(Qt::Key_Return);

    EXPECT_TRUE(comesTrue([this] { return m_search.state() == SearchViewModel::State::Found; }));
}

} // namespace
} // namespace staffelstab::tests
