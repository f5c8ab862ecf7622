// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/qmlscene.h"

#include "components/markup.h"

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

struct Case {
    const char *name;
    const char *source; ///< uses the property `t`, the hostile text
};

constexpr Case kCases[] = {
    {"AppButton", "AppButton { text: t }"},
    {"AppButtonWithIcon", "AppButton { text: t; glyph: 'plus'; primary: true }"},
    {"IconButton", "IconButton { name: t; glyph: 'close' }"},
    {"RailEntry", "RailEntry { text: t; glyph: 'home' }"},
    {"BigRow", "BigRow { width: 400; text: t; detail: t; glyph: 'search' }"},
    {"AppDelegate", "AppDelegate { width: 400; spoken: t; contentItem: BodyText { text: t } }"},
    {"RecordRow", "RecordRow { width: 400; spoken: t; title: t; kindWord: t; detail: t }"},
    {"AppTextField", "AppTextField { name: t; text: t; placeholderText: t }"},
    {"AppTextArea", "AppTextArea { name: t; text: t; placeholderText: t }"},
    {"AppCheckBox", "AppCheckBox { text: t }"},
    {"AppComboBox", "AppComboBox { name: t; model: [t, t] }"},
    {"Labelled", "Labelled { width: 400; label: t; help: t; fault: t; AppTextField { name: t } }"},
    {"Card", "Card { width: 400; BodyText { text: t } }"},
    {"Heading", "Heading { text: t }"},
    {"BodyText", "BodyText { text: t }"},
    {"DimText", "DimText { text: t }"},
    {"LineText", "LineText { text: t }"},
    {"StatusChip", "StatusChip { text: t; tone: 'warn' }"},
    {"PageFrame", "PageFrame { title: t; subtitle: t; showsBack: true; BodyText { text: t } }"},
    {"EmptyState", "EmptyState { width: 400; title: t; text: t; actionText: t }"},
    {"ErrorBar", "ErrorBar { width: 400; text: t; actionText: t }"},
    {"SaveState", "SaveState { text: t }"},
    {"ProgressRow", "ProgressRow { width: 400; text: t; remaining: t; fraction: 0.3 }"},
    {"HighlightedText", "HighlightedText { width: 400; plainText: t; marks: [{start: 1, length: 3}] }"},
    {"Toast", "Toast { text: t; undoable: true }"},
    {"HitRow", "HitRow { width: 400; spoken: t; kindWord: t; title: t; titleMarks: [{start: 0, length: 4}]; context: t;"
               " current: true; why: [t]; passages: [{place: t, text: t, marks: [{start: 2, length: 3}]}] }"},
    {"ReasonRow", "ReasonRow { width: 400; spoken: t; title: t; detail: t; why: t }"},
    {"QuickFindRow", "QuickFindRow { width: 400; spoken: t; kindWord: t; title: t; context: t; glyph: 'process' }"},
    {"SearchHelpLine", "SearchHelpLine { width: 400; example: t; what: t }"},
    {"KeptRow", "KeptRow { width: 400; name: t; detail: t; fieldName: t }"},
    {"KeptRowBeingNamed", "KeptRow { width: 400; name: t; detail: t; fieldName: t; naming: true }"},
    {"AppToolTip", "Item { AppToolTip { visible: true; text: t } }"},
};

class EveryComponent : public testing::TestWithParam<Case>
{
};

TEST_P(EveryComponent, ShowsHostileTextWithoutHarmAndCanBeUsedByAScreenReader)
{
    QmlScene scene;
    const QString wrapped = u"Item { id: holder; property string t; %1 }"_s.arg(QLatin1StringView(GetParam().source));

    QQuickItem *holder = scene.show(wrapped, {{u"t"_s, kHostileText}});

    ASSERT_TRUE(holder);
    EXPECT_EQ(namelessControls(holder), QStringList());
    EXPECT_EQ(unpressableControls(holder), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Components, EveryComponent, testing::ValuesIn(kCases),
                         [](const testing::TestParamInfo<Case> &tested) { return std::string(tested.param.name); });

TEST(AppButton, IsPressedThroughTheAccessibilityTreeAndByEnter)
{
    QmlScene scene;
    QQuickItem *holder = scene.show(
        u"Item { property int presses: 0; AppButton { focus: true; text: 'Speichern'; onClicked: presses++ } }"_s);
    QAccessible::setActive(true);
    QQuickItem *button = holder->childItems().constFirst();
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(button);
    ASSERT_TRUE(seen);

    static_cast<QAccessibleActionInterface *>(seen->interface_cast(QAccessible::ActionInterface))
        ->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(holder->property("presses").toInt(), 1);

    button->forceActiveFocus();
    QTest::keyClick(&scene.window(), Qt::Key_Return);
    QTest::keyClick(&scene.window(), Qt::Key_Space);
    EXPECT_EQ(holder->property("presses").toInt(), 3);
}

TEST(NewEntry, GivesBackWhatCouldNotBeKept)
{
    QmlScene scene;
    QQuickItem *holder = scene.show(u"Item { id: holder; width: 600; height: 40; signal entryRefused(text: string); "
                                    "NewEntry { anchors.fill: parent; name: 'Neu'; keeper: holder } }"_s);
    QQuickItem *entry = holder->childItems().constFirst();
    QQuickItem *field = entry->childItems().constFirst();
    const auto enter = [&](const QString &text) {
        field->setProperty("text", text);
        QMetaObject::invokeMethod(entry, "take");
    };
    enter(u" Stempel holen"_s);
    EXPECT_EQ(field->property("text").toString(), QString());
    field->setProperty("text", u"Siegel"_s);

    QMetaObject::invokeMethod(holder, "entryRefused", Q_ARG(QString, u"of another line"_s));
    EXPECT_EQ(field->property("text").toString(), u"Siegel"_s);
    QMetaObject::invokeMethod(holder, "entryRefused", Q_ARG(QString, u" Stempel holen"_s));
    EXPECT_EQ(field->property("text").toString(), u"Stempel holen Siegel"_s);
    QMetaObject::invokeMethod(holder, "entryRefused", Q_ARG(QString, u" Stempel holen"_s));
    EXPECT_EQ(field->property("text").toString(), u"Stempel holen Siegel"_s) << "once";
}

TEST(AppButton, IsAtLeastFortyPixelsHigh)
{
    QmlScene scene;
    QQuickItem *holder = scene.show(u"Item { AppButton { text: 'x' } IconButton { glyph: 'close'; name: 'y' } }"_s);

    for (const QQuickItem *item : holder->childItems())
        EXPECT_GE(std::min(item->height(), item->width() < item->height() ? item->height() : item->width()), 40);
}

TEST(AppTextArea, IsLeftByTab)
{
    QmlScene scene;
    QQuickItem *holder =
        scene.show(u"Item { Column { AppTextArea { name: 'a'; text: 'x' } AppTextField { name: 'b' } } }"_s);
    const QList<QQuickItem *> fields = holder->childItems().constFirst()->childItems();
    fields.at(0)->forceActiveFocus();

    QTest::keyClick(&scene.window(), Qt::Key_Tab);

    EXPECT_TRUE(fields.at(1)->hasActiveFocus());
    EXPECT_EQ(fields.at(0)->property("text").toString(), u"x"_s);
    QTest::keyClick(&scene.window(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_TRUE(fields.at(0)->hasActiveFocus());
}

TEST(RankedCard, LeavesPercentSignsOfNamesAsTheyAre)
{
    QmlScene scene;
    QQuickItem *holder = scene.show(
        u"Item { ListModel { id: ranked; ListElement { recordId: 'p'; name: 'Antrag %2'; unit: 'Amt %3'; "
        "value: 'Wert %4'; facts: '%1' } } ListModel { id: none } "
        "RankedCard { width: 400; heading: 'h'; explanation: 'e'; note: 'n'; rows: ranked; duties: none; dutyCount: 0 } }"_s);
    QList<QQuickItem *> items;
    collect(holder, items);
    QStringList shown;
    for (const QQuickItem *item : std::as_const(items))
        for (const char *property : {"spoken", "text"})
            shown << item->property(property).toString();
    EXPECT_TRUE(shown.contains(u"Antrag %2, Amt %3: Wert %4, %1"_s)) << shown.join(u'\n').toStdString();
    EXPECT_TRUE(shown.contains(u"Amt %3 · %1"_s)) << shown.join(u'\n').toStdString();
}

TEST(Markup, EscapesEverythingAndMarksOnlyWhatItIsTold)
{
    const QString text = u"a <img src=x> & b"_s;
    const QVariantList marks{QVariantMap{{u"start"_s, 2}, {u"length"_s, 4}},
                             QVariantMap{{u"start"_s, 14}, {u"length"_s, 99}}};

    const QString marked = Markup::highlighted(text, marks, u"#111111"_s, u"#222222"_s);

    EXPECT_EQ(marked, u"a <span style=\"background-color:#111111;color:#222222\">&lt;img</span> src=x&gt; "
                      "<span style=\"background-color:#111111;color:#222222\">&amp; b</span>"_s);
    const QVariantList current{QVariantMap{{u"start"_s, 0}, {u"length"_s, 1}, {u"current"_s, true}}};
    EXPECT_TRUE(Markup::highlighted(text, current, u"#111111"_s, u"#222222"_s)
                    .startsWith(u"<span style=\"background-color:#222222;color:#111111\">a</span>"_s));
    EXPECT_EQ(Markup::highlighted(text, {QVariantMap{{u"start"_s, -5}, {u"length"_s, -3}}}, {}, {}),
              text.toHtmlEscaped());
}

} // namespace
} // namespace staffelstab::tests
