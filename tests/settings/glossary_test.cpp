// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace staffelstab;

namespace
{

class Glossary : public tests::SettingsPage
{
  protected:
    void SetUp() override
    {
        SettingsPage::SetUp();
        show(u"glossary"_s);
    }

    RecordList &list() { return *m_settings.glossary(); }

    QString addEntry(const QString &term, const QStringList &synonyms)
    {
        auto entry = std::get<GlossaryEntry>(blank(RecordKind::GlossaryEntry));
        entry.term = term;
        entry.synonyms = synonyms;
        return written([entry](Workspace &workspace) { return save(workspace, AnyRecord(entry)); }).id;
    }
};

} // namespace

TEST_F(Glossary, ANewEntryIsWrittenInItsForm)
{
    list().create();
    list().form()->field(u"term"_s)->setText(u"Elternbeitrag"_s);
    list().form()->field(u"abbreviations"_s)->addEntry(u"EB"_s);
    list().form()->field(u"split"_s)->setText(u"Eltern|beitrag"_s);

    ASSERT_TRUE(waitFor([&] { return list().form()->state() == RecordForm::State::Saved; }));
    ASSERT_TRUE(waitFor([&] { return list().shown() == 1; }));
    EXPECT_EQ(cell(*list().rows(), 0, "title"), u"Elternbeitrag"_s);
}

TEST_F(Glossary, ASplitThatDoesNotMakeTheTermIsNamedAtItsField)
{
    list().create();
    list().form()->field(u"term"_s)->setText(u"Elternbeitrag"_s);
    FormField *split = list().form()->field(u"split"_s);
    split->setText(u"Eltern|steuer"_s);
    EXPECT_NE(split->problem(), QString());
    split->setText(u"Eltern|beitrag"_s);
    EXPECT_EQ(split->problem(), QString());
}

TEST_F(Glossary, IsNarrowedByTermAndSynonym)
{
    addEntry(u"Elternbeitrag"_s, {u"Kitagebühr"_s});
    addEntry(u"Bauhof"_s, {u"Betriebshof"_s});
    ASSERT_TRUE(waitFor([&] { return list().shown() == 2; }));
    EXPECT_EQ(cell(*list().rows(), 0, "detail"), u"Betriebshof"_s);

    list().setFilter(u"kitageb"_s);
    ASSERT_TRUE(waitFor([&] { return list().shown() == 1; }));
    EXPECT_EQ(cell(*list().rows(), 0, "title"), u"Elternbeitrag"_s);
    EXPECT_EQ(list().total(), 2);
}

TEST_F(Glossary, ShowsAnEntryFromElsewhereAndTakesARemovalBack)
{
    const QString id = addEntry(u"Bauhof"_s, {});
    show(u"about"_s);
    m_settings.show(RecordKind::GlossaryEntry, id);
    EXPECT_EQ(m_settings.section(), u"glossary"_s);
    ASSERT_TRUE(waitFor([&] { return list().form()->isOpen() && list().shown() == 1; }));

    QSignalSpy told(&m_settings, &SettingsViewModel::done);
    list().remove(id);
    ASSERT_TRUE(waitFor([&] { return told.size() == 1 && list().shown() == 0; }));
    m_session.undo(&m_owner, [](const Result<QStringList> &) {});
    EXPECT_TRUE(waitFor([&] { return list().shown() == 1; }));
}
