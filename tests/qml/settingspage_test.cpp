// SPDX-License-Identifier: GPL-3.0-or-later
#include "qml/qmlscene.h"

#include "shell/appviewmodel.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace staffelstab::tests
{
namespace
{

/// A workspace in which a unit, a person and a glossary entry carry hostile names, and another one lies in the bin.
class EverySection : public testing::TestWithParam<const char *>
{
  protected:
    void SetUp() override
    {
        m_session.open(m_folder.filePath(u"w.stab"_s), Session::Opening::New);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_session.state() == Session::State::Open; }, 20'000));
        bool written = false;
        m_session.write(&m_owner, &EverySection::fill, [&written](const Result<Done> &done) { written = bool(done); });
        ASSERT_TRUE(QTest::qWaitFor([&written] { return written; }, 20'000));
    }

    static Result<Done> fill(Workspace &workspace)
    {
        AnyRecord unit = blank(RecordKind::OrgUnit);
        std::get<OrgUnit>(unit).code = kHostileText;
        std::get<OrgUnit>(unit).name = kHostileText;
        AnyRecord removed = blank(RecordKind::Person);
        std::get<Person>(removed).displayName = kHostileText;
        AnyRecord person = blank(RecordKind::Person);
        std::get<Person>(person).displayName = kHostileText;
        AnyRecord word = blank(RecordKind::GlossaryEntry);
        std::get<GlossaryEntry>(word).term = kHostileText;
        std::get<GlossaryEntry>(word).synonyms = QStringList{kHostileText};
        AnyRecord process = blank(RecordKind::Process);
        std::get<Process>(process).name = kHostileText + u" Frau Holle"_s;
        std::get<Process>(process).leadUnit = head(unit).id;
        std::get<Process>(process).tags = QStringList{u"gemeinsam"_s};
        if (const auto saved = saveAll(workspace, {unit, person, removed, word, process}); !saved) return saved.error();
        const auto gone = removeRecords(workspace, {head(removed).id});
        return gone ? Result<Done>(Done{}) : Result<Done>(gone.error());
    }

    void rest()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_session.isBusy() && !m_session.isIndexing(); }, 20'000));
    }

    /// Hostile in everything that is shown of it; nothing of it went through our own stripping.
    QString hostilePackage() const
    {
        const QJsonObject head{{u"format"_s, u"staffelstab"_s},
                               {u"version"_s, 1},
                               {u"package"_s, QJsonObject{{u"town"_s, kHostileText},
                                                          {u"day"_s, u"2026-11-26"_s},
                                                          {u"licence"_s, kHostileText},
                                                          {u"note"_s, kHostileText}}}};
        const QJsonObject process{{u"record"_s, u"process"_s},
                                  {u"id"_s, u"p"_s},
                                  {u"name"_s, kHostileText + u" Frau Holle"_s}, // meets ours
                                  {u"kind"_s, u"Core"_s},
                                  {u"modelState"_s, u"AsIs"_s},
                                  {u"definition"_s, kHostileText}};
        const QJsonObject item{{u"record"_s, u"knowledgeItem"_s},
                               {u"id"_s, u"k"_s},
                               {u"kind"_s, u"Tip"_s},
                               {u"title"_s, kHostileText},
                               {u"provenance"_s, u"Said"_s},
                               {u"confidentiality"_s, u"Internal"_s},
                               {u"links"_s, QJsonArray{u"p"_s}}};
        QFile file(m_folder.filePath(u"hostile.jsonl"_s));
        EXPECT_TRUE(file.open(QFile::WriteOnly));
        for (const QJsonObject &line : {head, process, item})
            file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
        return file.fileName();
    }

    /// A package is looked at, written, and looked into again; then one of somebody else.
    void sharePackage()
    {
        SharingViewModel &sharing = *m_app.settings()->sharing();
        PackageIntakeViewModel &intake = *m_app.settings()->packageIntake();
        const auto through = [](TaskProgress *progress) {
            return QTest::qWaitFor([&] { return !progress->isRunning(); }, 20'000);
        };
        sharing.setTown(kHostileText);
        sharing.addShared();
        ASSERT_TRUE(QTest::qWaitFor([&] { return sharing.processes()->rowCount() > 0; }, 20'000));
        sharing.look();
        ASSERT_TRUE(through(sharing.progress()));
        ASSERT_EQ(sharing.error(), QString());
        ASSERT_GT(sharing.replacements()->rowCount(), 0);
        sharing.setPath(m_folder.filePath(u"p.jsonl"_s));
        sharing.write();
        ASSERT_TRUE(through(sharing.progress()));
        ASSERT_EQ(sharing.error(), QString());
        intake.setPath(m_folder.filePath(u"p.jsonl"_s));
        intake.look();
        ASSERT_TRUE(through(intake.progress()));
        ASSERT_EQ(intake.error(), QString()) << "our own package can be looked into";
        intake.setPath(hostilePackage());
        intake.look();
        ASSERT_TRUE(through(intake.progress()));
        ASSERT_EQ(intake.error(), QString());
        ASSERT_EQ(intake.rows()->rowCount(), 2);
    }

    void choosePerson()
    {
        AdministrationViewModel &administration = *m_app.settings()->administration();
        for (int i = 0; !administration.isStaff(); ++i)
            administration.setPosition(i);
        std::optional<QString> person;
        m_session.read(
            &m_owner, [](Workspace &workspace) { return listRecords(workspace, RecordKind::Person); },
            [&](const Result<QList<AnyRecord>> &people) {
                person = people && !people->isEmpty() ? head(people->front()).id : QString();
            });
        ASSERT_TRUE(QTest::qWaitFor([&] { return person.has_value(); }, 20'000));
        ASSERT_NE(*person, QString());
        m_app.settings()->person()->choose(*person);
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_app.settings()->person()->isOpen(); }, 20'000));
    }

    QTemporaryDir m_folder;
    QObject m_owner;
    AppSettings m_settings{m_folder.filePath(u"settings.ini"_s)};
    Session m_session;
    AppViewModel m_app{m_session, m_settings};
};

TEST_P(EverySection, ShowsHostileTextWithoutHarmAndCanBeUsedByAScreenReader)
{
    QmlScene scene;
    const QString asked = QString::fromLatin1(GetParam());
    m_app.settings()->setSection(asked.section(u'/', 0, 0));
    m_app.setPage(u"settings"_s);
    m_app.settings()->administration()->list()->create();
    m_app.settings()->glossary()->create();
    m_app.settings()->intake()->setPaths(m_folder.filePath(u"nothing"_s));
    m_app.settings()->intake()->start();
    if (asked == u"sharing") {
        ASSERT_NO_FATAL_FAILURE(sharePackage());
    }
    if (asked == u"administration/person") {
        ASSERT_NO_FATAL_FAILURE(choosePerson());
    }
    QQuickItem *page = scene.show(u"SettingsPage { required property AppViewModel shown; app: shown }"_s,
                                  {{u"shown"_s, QVariant::fromValue(&m_app)}});
    ASSERT_TRUE(page);

    for (const int scale : {100, 200}) {
        m_settings.setTextScale(scale);
        rest();
        scene.window().grabWindow();
        EXPECT_EQ(namelessControls(page), QStringList());
        EXPECT_EQ(unpressableControls(page), QStringList());
    }
}

INSTANTIATE_TEST_SUITE_P(Sections, EverySection,
                         testing::Values("administration", "administration/person", "glossary", "exchange", "sharing",
                                         "documents", "appearance", "backup", "check", "bin", "misses", "about"));

} // namespace
} // namespace staffelstab::tests
