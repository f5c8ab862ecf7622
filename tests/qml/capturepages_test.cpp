// SPDX-License-Identifier: GPL-3.0-or-later
// What is captured of files: looked at, pasted and turned into steps, as somebody at the keyboard or with a screen
// reader does it.
#include "qml/qmlscene.h"

#include "extract/pdfs.h"
#include "shell/appviewmodel.h"
#include "usecase/processes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

constexpr int kWaitMs = 20'000;

class CapturePages : public testing::Test
{
  protected:
    void SetUp() override
    {
        m_session.open(m_folder.filePath(u"w.stab"_s), Session::Opening::New);
        ASSERT_TRUE(waits([this] { return m_session.state() == Session::State::Open; }));
        m_session.write(&m_app, &CapturePages::fill, [this](const Result<Place> &place) {
            if (place) m_place = *place;
        });
        ASSERT_TRUE(waits([this] { return !m_place.process.isEmpty(); }));
    }

    struct Place {
        Id process;
        Id file;
        Id post;
    };

    static Result<Place> fill(Workspace &workspace)
    {
        const auto process = addProcess(workspace, kHostileText);
        if (!process) return process.error();
        const auto file = attachFile(workspace, process->id, kHostileText + u".pdf"_s,
                                     pdfWithPages({"1. Antrag annehmen", "2. Antrag ablegen"}));
        if (!file) return file.error();
        auto unit = std::get<OrgUnit>(blank(RecordKind::OrgUnit));
        unit.code = u"50"_s;
        unit.name = u"Soziales"_s;
        auto post = std::get<Post>(blank(RecordKind::Post));
        post.title = u"Wohngeld"_s;
        post.unit = unit.id;
        if (const auto saved = saveAll(workspace, {AnyRecord(unit), AnyRecord(post)}); !saved) return saved.error();
        return Place{process->id, file->id, post.id};
    }

    template <typename Question> static bool waits(Question question) { return QTest::qWaitFor(question, kWaitMs); }

    SheetViewModel &sheet() { return *m_app.processes()->sheet(); }
    FileTextViewModel &file() { return *sheet().fileText(); }

    QQuickItem *shownAt(QmlScene &scene)
    {
        return scene.show(u"Item { id: scene; required property AppViewModel shown; width: 1280; height: 800; "
                          "PageArea { anchors.fill: parent; app: scene.shown } }"_s,
                          {{u"shown"_s, QVariant::fromValue(&m_app)}});
    }
    void openFile()
    {
        m_app.open(m_place.process);
        ASSERT_TRUE(waits([this] { return sheet().documents()->rowCount() == 1; }));
        sheet().setTab(SheetViewModel::Tab::Documents);
        sheet().showFileText(m_place.file, kHostileText);
        ASSERT_TRUE(waits([this] { return file().preview()->isAvailable() && file().rows()->rowCount() > 0; }));
    }
    static void copyPicture()
    {
        auto *data = new QMimeData;
        data->setImageData(QImage(4, 4, QImage::Format_RGB32));
        QGuiApplication::clipboard()->setMimeData(data);
    }
    static void copyText()
    {
        auto *data = new QMimeData;
        data->setText(u"Leinenzwang"_s);
        data->setImageData(QImage(4, 4, QImage::Format_RGB32)); // as office programs do
        QGuiApplication::clipboard()->setMimeData(data);
    }
    static QQuickItem *named(QQuickItem *root, const QString &name)
    {
        QList<QQuickItem *> items;
        collect(root, items);
        for (QQuickItem *item : items) {
            QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(item);
            if (seen && seen->text(QAccessible::Name) == name) return item;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
    Place m_place;
};

TEST_F(CapturePages, ShowAPageAndItsWordsToEverybody)
{
    QmlScene scene;
    openFile();
    QQuickItem *page = shownAt(scene);
    ASSERT_TRUE(page);
    ASSERT_TRUE(waits([this] { return !file().preview()->image().isNull(); }));

    for (const int scale : {100, 200}) {
        m_settings.setTextScale(scale);
        m_settings.setTheme(scale == 100 ? u"light"_s : u"dark"_s);
        ASSERT_TRUE(waits([this] { return file().preview()->notice().isEmpty(); }));
        scene.window().grabWindow();
        EXPECT_EQ(namelessControls(page), QStringList());
        EXPECT_EQ(unpressableControls(page), QStringList());
    }
}

TEST_F(CapturePages, TurnWithTheKeysOfThePicture)
{
    QmlScene scene;
    openFile();
    QQuickItem *page = shownAt(scene);
    ASSERT_TRUE(page);
    ASSERT_TRUE(waits([this] { return file().preview()->pages() == 2; }));
    QQuickItem *picture = named(page, file().preview()->name());
    ASSERT_TRUE(picture);

    picture->forceActiveFocus();
    QTest::keyClick(&scene.window(), Qt::Key_PageDown);

    EXPECT_FALSE(file().hasNext());
    EXPECT_TRUE(named(page, file().preview()->name())) << "it is called after its page";
}

TEST_F(CapturePages, TurnLinesIntoStepsByKey)
{
    QmlScene scene;
    openFile();
    QQuickItem *page = shownAt(scene);
    ASSERT_TRUE(page);

    file().stepLines()->setOpen(true);
    ASSERT_TRUE(waits([&] { return named(page, u"Antrag annehmen"_s) != nullptr; }));
    QTest::keyClick(&scene.window(), Qt::Key_Space);
    EXPECT_EQ(file().stepLines()->tickedCount(), 1);
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(unpressableControls(page), QStringList());
    file().stepLines()->takeOver();

    EXPECT_TRUE(waits([this] { return sheet().steps()->count() == 1; }));
}

TEST_F(CapturePages, TickALineByTheActionOfAScreenReader)
{
    QmlScene scene;
    openFile();
    QQuickItem *page = shownAt(scene);
    ASSERT_TRUE(page);
    file().stepLines()->setOpen(true);
    ASSERT_TRUE(waits([&] { return named(page, u"Antrag annehmen"_s) != nullptr; }));

    QAccessibleInterface *line = QAccessible::queryAccessibleInterface(named(page, u"Antrag annehmen"_s));
    line->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());

    EXPECT_EQ(file().stepLines()->tickedCount(), 1);
    EXPECT_TRUE(line->state().checked);
}

TEST_F(CapturePages, TakeAPictureWithCtrlV)
{
    QmlScene scene;
    m_app.open(m_place.process);
    ASSERT_TRUE(waits([this] { return sheet().documents()->rowCount() == 1; }));
    sheet().setTab(SheetViewModel::Tab::Documents);
    ASSERT_TRUE(shownAt(scene));
    copyPicture();

    QTest::keyClick(&scene.window(), Qt::Key_V, Qt::ControlModifier);

    EXPECT_TRUE(waits([this] { return sheet().documents()->rowCount() == 2; }));
}

TEST_F(CapturePages, TakeAPictureIntoTheInterviewWhereSomebodyTypes)
{
    QmlScene scene;
    QQuickItem *page = shownAt(scene);
    ASSERT_TRUE(page);
    m_app.setPage(u"handovers"_s);
    m_app.handover()->beginInterview(m_place.post, true);
    InterviewViewModel &interview = *m_app.handover()->interview();
    ASSERT_TRUE(waits([&] { return interview.isOpen() && interview.page() == InterviewViewModel::Page::Question; }));
    interview.ask(u"S1.4"_s, {});
    ASSERT_TRUE(waits([&] {
        QQuickItem *focused = scene.window().activeFocusItem();
        return focused && focused->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    }));

    copyText();
    QTest::keyClick(&scene.window(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(interview.answer()->text(), u"Leinenzwang") << "text goes where somebody types";
    copyPicture();
    QTest::keyClick(&scene.window(), Qt::Key_V, Qt::ControlModifier);

    EXPECT_TRUE(waits([&] { return interview.files()->count() == 1; }));
    EXPECT_EQ(interview.answer()->text(), u"Leinenzwang");
    EXPECT_EQ(namelessControls(page), QStringList());
    EXPECT_EQ(unpressableControls(page), QStringList());
}

} // namespace
} // namespace staffelstab::tests
