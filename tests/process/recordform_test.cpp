// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/recordform.h"
#include "usecase/processes.h"

#include "process/opensession.h"

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

class Form : public OpenSession
{
  protected:
    void SetUp() override
    {
        OpenSession::SetUp();
        id = write([](Workspace &workspace) { return addProcess(workspace, u"Hundesteuer"_s); }).id;
    }
    void open(RecordForm &form)
    {
        form.openRecord(id);
        ASSERT_TRUE(comesTrue([&] { return form.isOpen(); }));
    }
    Process process() { return std::get<Process>(stored(id)); }

    Id id;
};

TEST_F(Form, SavesWhatWasTypedByItselfAndSaysSoOnlyThen)
{
    RecordForm form(session, RecordKind::Process);
    open(form);

    form.field(u"definition"_s)->setText(u"<img src=x> & mehr"_s);
    EXPECT_EQ(form.state(), RecordForm::State::Typing);

    ASSERT_TRUE(comesTrue([&] { return form.state() == RecordForm::State::Saved; }));
    EXPECT_EQ(process().definition, u"<img src=x> & mehr"_s);
}

TEST_F(Form, ShowsForReadingWhatMayNotBeChanged)
{
    write([this](Workspace &workspace) {
        return setFields(workspace, id, {{u"goals"_s, u"schnell"_s}, {u"tags"_s, QJsonArray{u"saison"_s, u"frist"_s}}});
    });
    RecordForm form(session, RecordKind::Process);
    open(form);
    form.setEditable(QStringList{u"definition"_s});

    EXPECT_EQ(form.field(u"goals"_s)->editor(), FormField::Editor::ReadOnly);
    EXPECT_EQ(form.field(u"goals"_s)->text(), u"schnell"_s);
    EXPECT_EQ(form.field(u"tags"_s)->text(), u"Saisongeschäft, frist"_s) << "in words, where there are some";
    EXPECT_EQ(form.field(u"fallback"_s)->text(), u"–"_s);
    form.field(u"definition"_s)->setText(u"geht"_s);
    form.flush();
    ASSERT_TRUE(comesTrue([&] { return process().definition == u"geht"_s; }));

    form.setEditable({});
    EXPECT_NE(form.field(u"goals"_s)->editor(), FormField::Editor::ReadOnly);
    EXPECT_EQ(form.field(u"goals"_s)->text(), u"schnell"_s);
}

TEST_F(Form, ClosingSavesTheLastLetters)
{
    RecordForm form(session, RecordKind::Process);
    open(form);

    form.field(u"goals"_s)->setText(u"schnell"_s);
    form.close();

    EXPECT_EQ(process().goals, u"schnell"_s);
}

TEST_F(Form, ClosingTheWorkspaceSavesTheLastLetters)
{
    RecordForm form(session, RecordKind::Process);
    open(form);

    form.field(u"goals"_s)->setText(u"schnell"_s);
    const QString path = session.path();
    session.close();
    session.open(path, Session::Opening::Existing);
    ASSERT_TRUE(comesTrue([this] { return session.state() == Session::State::Open; }));

    EXPECT_EQ(process().goals, u"schnell"_s);
}

TEST_F(Form, AWrongDateStaysInTheFieldAndTheOthersAreSaved)
{
    RecordForm form(session, RecordKind::Process);
    open(form);

    form.field(u"reviewDate"_s)->setText(u"31.02.2026"_s);
    form.field(u"goals"_s)->setText(u"bleibt"_s);
    form.flush();

    ASSERT_TRUE(comesTrue([&] { return process().goals == u"bleibt"_s; }));
    EXPECT_EQ(form.field(u"reviewDate"_s)->text(), u"31.02.2026"_s);
    EXPECT_FALSE(form.field(u"reviewDate"_s)->problem().isEmpty());
}

TEST_F(Form, AnEmptyNameIsKeptAsADraftAndComesBack)
{
    {
        RecordForm form(session, RecordKind::Process);
        open(form);
        form.field(u"priority"_s)->show({});
        form.field(u"name"_s)->setText({});
        form.flush();
        EXPECT_EQ(form.state(), RecordForm::State::Incomplete);
    }
    EXPECT_EQ(process().name, u"Hundesteuer"_s);

    RecordForm again(session, RecordKind::Process);
    open(again);

    EXPECT_TRUE(again.isDraftRestored());
    EXPECT_TRUE(again.field(u"name"_s)->text().isEmpty());
    again.discard();
    EXPECT_EQ(again.field(u"name"_s)->text(), u"Hundesteuer"_s);
}

TEST_F(Form, ShowsBothVersionsWhenSomebodyElseSavedTheSameField)
{
    RecordForm form(session, RecordKind::Process);
    open(form);
    form.field(u"goals"_s)->setText(u"meins"_s);
    write([id = id](Workspace &workspace) { return setFields(workspace, id, {{u"goals"_s, u"anders"_s}}); });

    form.flush();
    ASSERT_TRUE(comesTrue([&] { return form.conflicts()->rowCount() == 1; }));
    EXPECT_EQ(form.state(), RecordForm::State::Conflict);
    EXPECT_EQ(process().goals, u"anders"_s);
    EXPECT_EQ(form.field(u"goals"_s)->text(), u"meins"_s);

    form.choose(0, true);
    form.resolveConflict();
    ASSERT_TRUE(comesTrue([&] { return process().goals == u"meins"_s; }));
}

TEST_F(Form, TakesOverWhatOthersChangeInOtherFields)
{
    RecordForm form(session, RecordKind::Process);
    open(form);

    write([id = id](Workspace &workspace) { return setFields(workspace, id, {{u"goals"_s, u"neu"_s}}); });

    EXPECT_TRUE(comesTrue([&] { return form.field(u"goals"_s)->text() == u"neu"_s; }));
}

TEST_F(Form, WritesRowsFromTheirParts)
{
    RecordForm form(session, RecordKind::Process);
    open(form);
    FormField &deadlines = *form.field(u"deadlines"_s);
    deadlines.addRow();
    auto rows = deadlines.rowList();
    auto leaves = rows.at(&rows, 0)->leafList();

    for (qsizetype i = 0; i < leaves.count(&leaves); ++i)
        if (leaves.at(&leaves, i)->fieldId() == u"note"_s) leaves.at(&leaves, i)->setText(u"vier Wochen"_s);
    form.flush();

    ASSERT_TRUE(comesTrue([&] { return process().deadlines.size() == 1; }));
    EXPECT_EQ(process().deadlines.first().note, u"vier Wochen"_s);
}

TEST_F(Form, ANewRecordIsSavedAsSoonAsItIsComplete)
{
    RecordForm form(session, RecordKind::LegalBasis);
    AnyRecord record = blank(RecordKind::LegalBasis);
    const Id made = head(record).id;
    form.openNew(std::move(record));
    EXPECT_TRUE(form.isNew());

    form.field(u"name"_s)->setText(u"§ 26 WoGG"_s);

    ASSERT_TRUE(comesTrue([&] { return form.state() == RecordForm::State::Saved; }));
    EXPECT_EQ(std::get<LegalBasis>(stored(made)).name, u"§ 26 WoGG"_s);
}

} // namespace
