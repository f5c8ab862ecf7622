// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/draft.h"
#include "settingsfixture.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class PersonSection : public tests::SettingsPage
{
  protected:
    PersonViewModel &person() { return *m_settings.person(); }

    QString addPerson(const QString &name)
    {
        Person record = std::get<Person>(blank(RecordKind::Person));
        record.displayName = name;
        return written([record](Workspace &workspace) { return save(workspace, AnyRecord(record)); }).id;
    }
    QString addItem(const QString &title)
    {
        KnowledgeItem item = std::get<KnowledgeItem>(blank(RecordKind::KnowledgeItem));
        item.title = title;
        return written([item](Workspace &workspace) { return save(workspace, AnyRecord(item)); }).id;
    }
    void choose(const QString &id)
    {
        person().choose(id);
        ASSERT_TRUE(waitFor([&] { return person().isOpen(); }));
    }
    void finish()
    {
        ASSERT_TRUE(waitFor([&] { return !person().progress()->isRunning(); }));
    }
};

TEST_F(PersonSection, APageForThePersonIsMade)
{
    choose(addPerson(u"Thea Quarzenberg"_s));
    EXPECT_EQ(person().name(), u"Thea Quarzenberg");
    person().setPath(file(u"auskunft"_s));
    person().writePage();
    finish();
    EXPECT_EQ(person().result(), u"The page lies in "_s + file(u"auskunft.html"_s));
    QFile page(file(u"auskunft.html"_s));
    ASSERT_TRUE(page.open(QFile::ReadOnly));
    EXPECT_TRUE(page.readAll().contains("Thea Quarzenberg"));
    person().writePage();
    finish();
    EXPECT_NE(person().error(), QString()) << "an existing file is kept";
}

TEST_F(PersonSection, ErasingAsksForTheNameAndListsWhatAHumanMustLookAt)
{
    const QString id = addPerson(u"Thea Quarzenberg"_s);
    const QString item = addItem(u"Quarzenberg fragen"_s);
    const QString other = addItem(u"Etwas anderes"_s);
    written([other](Workspace &workspace) {
        return keepDraft(workspace, {RecordKind::KnowledgeItem, other, 1, {{u"body"_s, u"bei Quarzenberg"_s}}});
    });
    choose(id);
    person().setConfirmation(u"Quarzenberg"_s);
    person().erase();
    EXPECT_NE(person().error(), QString());
    EXPECT_FALSE(person().progress()->isRunning());

    person().setConfirmation(u"Thea Quarzenberg "_s);
    EXPECT_TRUE(person().isConfirmed());
    person().erase();
    finish();
    EXPECT_EQ(person().error(), QString());
    EXPECT_EQ(person().name(), u"Ehemalige Person 1");
    EXPECT_FALSE(person().isConfirmed());
    ASSERT_EQ(person().places()->rowCount(), 1);
    EXPECT_EQ(cell(*person().places(), 0, "recordId").toString(), item);
    EXPECT_TRUE(person().backupsText().contains(u"Sicherungen"));
    EXPECT_TRUE(person().backupsText().contains(u"made by hand"));
    const auto draft = written([other](Workspace &workspace) {
        return Result<QJsonObject>(draftOf(workspace, other).value_or(Draft()).values);
    });
    EXPECT_EQ(draft.value(u"body"_s).toString(), u"bei Ehemalige Person 1");
    person().close();
    EXPECT_FALSE(person().isOpen());
    EXPECT_EQ(person().places()->rowCount(), 0);
}

TEST_F(PersonSection, ErasingIsFinishedThoughTheCardIsClosedMeanwhile)
{
    const QString id = addPerson(u"Thea Quarzenberg"_s);
    const QString other = addPerson(u"Jemand Anders"_s);
    addItem(u"Quarzenberg fragen"_s);
    choose(id);
    person().setConfirmation(u"Thea Quarzenberg"_s);
    person().erase();
    EXPECT_TRUE(person().isErasing());
    person().close();
    person().choose(other);
    finish();
    EXPECT_FALSE(person().isErasing());
    EXPECT_EQ(person().error(), QString());
    EXPECT_EQ(person().name(), u"Ehemalige Person 1") << "what is left of her is still shown";
    EXPECT_EQ(person().places()->rowCount(), 1);
    person().close();
    EXPECT_FALSE(person().isOpen());
}

TEST_F(PersonSection, ADraftAboutANamesakeStaysAsItIs)
{
    const QString id = addPerson(u"Thea Quarzenberg"_s);
    addPerson(u"Otto Quarzenberg"_s);
    const QString item = addItem(u"Etwas"_s);
    written([item](Workspace &workspace) {
        return keepDraft(
            workspace, {RecordKind::KnowledgeItem, item, 1, {{u"body"_s, u"Otto Quarzenberg und Thea Quarzenberg"_s}}});
    });
    choose(id);
    person().setConfirmation(u"Thea Quarzenberg"_s);
    person().erase();
    finish();
    EXPECT_EQ(person().error(), QString());
    const auto draft = written([item](Workspace &workspace) {
        return Result<QJsonObject>(draftOf(workspace, item).value_or(Draft()).values);
    });
    EXPECT_EQ(draft.value(u"body"_s).toString(), u"Otto Quarzenberg und Ehemalige Person 1");
}

} // namespace
