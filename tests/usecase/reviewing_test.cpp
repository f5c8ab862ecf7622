// SPDX-License-Identifier: GPL-3.0-or-later
#include "usecase/reviewing.h"

#include "support/workspacefixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

const QDate kToday(2026, 11, 26);

class Reviewing : public testing::Test
{
  protected:
    Reviewing()
    {
        const Id unit = aUnit(*workspace).saved().id;
        const Id post = Builder<Post>(*workspace).with(&Post::title, u"Wohngeld"_s).with(&Post::unit, unit).saved().id;
        author = aPerson(u"Frau Ahrens"_s, {post});
        reviewer = aPerson(u"Herr Zwei"_s, {});
        process = aProcess(*workspace)
                      .with(&Process::owner, post)
                      .with(&Process::definition, u"Damit Familien wohnen können."_s)
                      .with(&Process::triggers, QList<Trigger>{{{}, {}, u"Antrag"_s}})
                      .saved()
                      .id;
        for (int i = 1; i <= 3; ++i)
            aStep(*workspace, process, u"0%1"_s.arg(i), u"Schritt"_s).with(&Step::description, u"So."_s).saved();
        Builder<Competence>(*workspace)
            .with(&Competence::person, reviewer)
            .with(&Competence::process, process)
            .with(&Competence::role, u"Deputy"_s)
            .saved();
    }

    Id aPerson(const QString &name, const QStringList &posts)
    {
        return Builder<Person>(*workspace).with(&Person::displayName, name).with(&Person::posts, posts).saved().id;
    }
    Process stored() { return std::get<Process>(valueOf(load(*workspace, process))); }

    TempWorkspace workspace;
    Id author, reviewer, process;
};

TEST_F(Reviewing, GoesFromDraftToCheckedForAYear)
{
    valueOf(submitForReview(*workspace, process));
    EXPECT_EQ(stored().reviewState, u"InReview"_s);
    valueOf(confirmReview(*workspace, process, reviewer, kToday));
    EXPECT_EQ(stored().reviewState, u"Verified"_s);
    EXPECT_EQ(stored().checkedBy, reviewer);
    EXPECT_EQ(stored().checkedUntil, QDate(2027, 11, 26));
    EXPECT_EQ(stored().reviewDate, QDate(2027, 10, 27));
}

TEST_F(Reviewing, CountsHalfAsLongWhereTheLawChangesOften)
{
    const Id law = Builder<LegalBasis>(*workspace)
                       .with(&LegalBasis::name, u"WoGG"_s)
                       .with(&LegalBasis::changesOften, std::optional(true))
                       .saved()
                       .id;
    valueOf(setFields(*workspace, process, {{u"legalBases"_s, QJsonArray{law}}}));
    valueOf(submitForReview(*workspace, process));
    valueOf(confirmReview(*workspace, process, reviewer, kToday));
    EXPECT_EQ(stored().checkedUntil, QDate(2027, 5, 26));
}

TEST_F(Reviewing, NeedsASecondPerson)
{
    valueOf(submitForReview(*workspace, process));
    EXPECT_EQ(codeOf(confirmReview(*workspace, process, author, kToday)), ErrorCode::Invalid);
    EXPECT_EQ(stored().reviewState, u"InReview"_s);
}

TEST_F(Reviewing, IsNotAskedForAnEmptySheet)
{
    const Id empty = aProcess(*workspace, u"Leer"_s).saved().id;
    EXPECT_EQ(codeOf(submitForReview(*workspace, empty)), ErrorCode::Invalid);
    EXPECT_EQ(codeOf(confirmReview(*workspace, process, reviewer, kToday)), ErrorCode::Invalid)
        << "nobody asked for it";
}

TEST_F(Reviewing, GoesBackWithAComment)
{
    valueOf(submitForReview(*workspace, process));
    EXPECT_EQ(codeOf(rejectReview(*workspace, process, u" "_s)), ErrorCode::Invalid);
    valueOf(rejectReview(*workspace, process, u"Schritt 2 fehlt die Frist."_s));
    EXPECT_EQ(stored().reviewState, u"Draft"_s);
    EXPECT_EQ(stored().changeNote, u"Schritt 2 fehlt die Frist."_s);
}

TEST_F(Reviewing, CountsWithoutAnEndOnlyForAReason)
{
    valueOf(submitForReview(*workspace, process));
    valueOf(confirmReview(*workspace, process, reviewer, kToday, u"Das Archivgesetz steht."_s));
    EXPECT_FALSE(stored().checkedUntil.isValid());
    EXPECT_EQ(stored().changeNote, u"Das Archivgesetz steht."_s);
}

TEST_F(Reviewing, IsShownAsOfTheDay)
{
    valueOf(submitForReview(*workspace, process));
    valueOf(confirmReview(*workspace, process, reviewer, kToday));
    EXPECT_EQ(valueOf(processSheet(*workspace, process, QDate(2027, 10, 26))).reviewState, u"Verified"_s);
    EXPECT_EQ(valueOf(processSheet(*workspace, process, QDate(2027, 10, 27))).reviewState, u"ReviewDue"_s);
    EXPECT_EQ(valueOf(processSheet(*workspace, process, QDate(2027, 11, 27))).reviewState, u"Expired"_s);
}

TEST_F(Reviewing, KnowsWhoeverWorksHereAndMayCheck)
{
    const auto here = [this](const QString &name) {
        workspace->setAuthor(name);
        return valueOf(reviewerHere(*workspace, process));
    };
    EXPECT_EQ(here(u"herr zwei"_s), reviewer);
    EXPECT_EQ(here(u"Zwei"_s), reviewer) << "the only one who is called so";
    EXPECT_EQ(here(u"Frau Ahrens"_s), Id()) << "she holds the responsible post";
    EXPECT_EQ(here(u"Niemand"_s), Id());
    aPerson(u"Herr Zwei"_s, {});
    EXPECT_EQ(here(u"Herr Zwei"_s), Id()) << "it could be either";
}

TEST_F(Reviewing, ArchivesAndTakesOutAgain)
{
    valueOf(archiveProcess(*workspace, process));
    EXPECT_EQ(stored().reviewState, u"Archived"_s);
    valueOf(archiveProcess(*workspace, process));
    EXPECT_EQ(stored().reviewState, u"Draft"_s);
}

} // namespace
