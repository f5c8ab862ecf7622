// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/program.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

using EchoState = EchoViewModel::State;

class EchoPage : public Program
{
  protected:
    void SetUp() override
    {
        Program::SetUp();
        m_process = process(u"Wohngeld neu berechnen"_s);
        describe(u"Nach § 26 Abs. 2 WoGG."_s);
    }

    void describe(const QString &text)
    {
        const auto saved = write([id = m_process, text](Workspace &workspace) {
            return setFields(workspace, id, {{u"description"_s, text}});
        });
        ASSERT_TRUE(saved);
    }

    bool comesTo(EchoState state)
    {
        return QTest::qWaitFor([this, state] { return m_echo.state() == state; }, kPatience);
    }

    QString shown(const char *role)
    {
        QAbstractItemModel *rows = m_echo.rows();
        return rows->data(rows->index(0, 0), rows->roleNames().key(role)).toString();
    }

    Id m_process;
    EchoViewModel &m_echo = *m_app.echo();
};

TEST_F(EchoPage, ListsWhatRestsOnALawAndSaysWhy)
{
    m_app.showEcho(u"§ 26 WoGG"_s);

    ASSERT_TRUE(comesTo(EchoState::Found));
    EXPECT_EQ(m_app.page(), u"echo"_s);
    EXPECT_EQ(m_echo.place(), u"§ 26 WoGG"_s);
    EXPECT_FALSE(m_echo.summary().isEmpty());
    ASSERT_EQ(m_echo.rows()->rowCount(), 1);
    EXPECT_EQ(shown("recordId"), m_process);
    EXPECT_TRUE(shown("why").contains(u"§ 26 Abs. 2 WoGG"_s));
    EXPECT_TRUE(shown("spoken").contains(u"Wohngeld neu berechnen"_s));
}

TEST_F(EchoPage, OfALegalBasisListsWhatRefersToIt)
{
    const auto basis = write([](Workspace &workspace) {
        auto law = std::get<LegalBasis>(blank(RecordKind::LegalBasis));
        law.name = u"Hausregel"_s;
        return save(workspace, law);
    });
    ASSERT_TRUE(basis);

    m_app.showEchoOf(basis->id);

    ASSERT_TRUE(comesTo(EchoState::Found));
    EXPECT_EQ(m_echo.place(), u"Hausregel"_s);
}

TEST_F(EchoPage, FollowsWhatIsSavedWhileItIsSeen)
{
    m_app.showEcho(u"§ 3 WoGG"_s);
    ASSERT_TRUE(comesTo(EchoState::Nothing));

    describe(u"Nach § 3 WoGG."_s);

    EXPECT_TRUE(comesTo(EchoState::Found));
}

TEST_F(EchoPage, ReadsOnceForSavesThatFollowEachOther)
{
    m_app.showEcho(u"§ 26 WoGG"_s);
    ASSERT_TRUE(comesTo(EchoState::Found));
    rest();
    const QSignalSpy changed(&m_echo, &EchoViewModel::changed);

    for (int i = 0; i < 3; ++i)
        Q_EMIT m_session.recordsChanged({m_process});

    ASSERT_TRUE(QTest::qWaitFor([&] { return changed.count() > 0; }, kPatience));
    rest();
    EXPECT_EQ(changed.count(), 2) << "one beginning and one answer";
}

TEST_F(EchoPage, SaysSoWhenATextNamesNoLaw)
{
    m_app.showEcho(u"Wohngeld beantragen"_s);

    ASSERT_TRUE(comesTo(EchoState::Failed));
    EXPECT_TRUE(m_echo.error().contains(u"Wohngeld beantragen"_s));
}

TEST_F(EchoPage, IsOfferedForAQueryThatIsAPlaceInALaw)
{
    m_app.search()->setText(u" § 26  WoGG"_s);
    EXPECT_EQ(m_app.search()->lawPlace(), u"§ 26 WoGG"_s);
    m_app.search()->setText(u"§ 26 WoGG Einkommen"_s);
    EXPECT_EQ(m_app.search()->lawPlace(), QString());
    m_app.search()->setText(u"WoGG"_s);
    EXPECT_EQ(m_app.search()->lawPlace(), u"WoGG"_s);
}

} // namespace
} // namespace staffelstab::tests
