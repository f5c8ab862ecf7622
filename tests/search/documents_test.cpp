// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/documents.h"

#include "store/contenttexts.h"
#include "support/indexfixture.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::search;
using namespace staffelstab::tests;

namespace
{

QString allText(const SearchDocument &document)
{
    QString text;
    for (const TextPart &part : document.parts)
        text += part.text + u'\n';
    return text;
}

} // namespace

TEST(Documents, OfAProcessHoldTheTextOfItsStepsInOrder)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace).saved();
    aStep(*workspace, process.id, u"10"_s, u"Bescheid versenden"_s).saved();
    aStep(*workspace, process.id, u"2"_s, u"Einkommen prüfen"_s).saved();

    const auto document = Documents(workspace->database()).read(process.id);

    ASSERT_TRUE(document);
    QStringList steps;
    for (const TextPart &part : document->parts)
        if (part.field == u"name" && !part.step.isEmpty()) steps << part.step + u' ' + part.text;
    EXPECT_EQ(steps, (QStringList{u"2 Einkommen prüfen"_s, u"10 Bescheid versenden"_s}));
}

TEST(Documents, LeaveRestrictedFieldsOut)
{
    TempWorkspace workspace;
    const Post post = Builder<Post>(*workspace)
                          .with(&Post::title, u"Sachbearbeitung Wohngeld"_s)
                          .with(&Post::unit, aUnit(*workspace).saved().id)
                          .with(&Post::payGrade, u"E9c"_s)
                          .saved();
    const auto document = Documents(workspace->database()).read(post.id);
    ASSERT_TRUE(document);
    EXPECT_TRUE(allText(*document).contains(u"Wohngeld"_s));
    EXPECT_FALSE(allText(*document).contains(u"E9c"_s));
}

TEST(Documents, CarryUnitStatusAndTagsAsFacets)
{
    TempWorkspace workspace;
    OfferingStatus online;
    online.status = u"OnlineService"_s;
    const Process draft = aProcess(*workspace).with(&Process::tags, QStringList{u"eAkte"_s}).draft();
    const Process process = aProcess(*workspace).with(&Process::tags, QStringList{u"eAkte"_s}).saved();
    const KnowledgeItem item =
        aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{process.id}).saved();
    Documents documents(workspace->database());

    const auto document = documents.read(process.id);
    ASSERT_TRUE(document);
    EXPECT_EQ(document->facets.kind, RecordKind::Process);
    EXPECT_EQ(document->facets.units, QStringList{process.leadUnit});
    EXPECT_EQ(document->facets.tags, QStringList{u"eAkte"_s});
    const auto linked = documents.read(item.id);
    ASSERT_TRUE(linked);
    EXPECT_EQ(linked->process, process.id);
    EXPECT_EQ(linked->facets.units, QStringList{process.leadUnit});
    EXPECT_EQ(documents.contextOf(*linked), process.name);
    EXPECT_EQ(documents.contextOf(*document), u"Soziales"_s);
}

TEST(Documents, KnowWhatDependsOnARecord)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace).saved();
    const Step step = aStep(*workspace, process.id, u"1"_s, u"Prüfen"_s).saved();
    const KnowledgeItem item =
        aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{step.id}).saved();
    const Id attachment = valueOf(attachFile(*workspace, item.id, u"Vorlage.txt"_s, "Text")).id;
    Documents documents(workspace->database());

    EXPECT_EQ(documents.dependentOn(step.id, RecordKind::Step).front(), process.id);
    QStringList ofProcess = documents.dependentOn(process.id, RecordKind::Process);
    ofProcess.sort();
    QStringList expected{process.id, item.id, attachment};
    expected.sort();
    EXPECT_EQ(ofProcess, expected);
    EXPECT_EQ(documents.dependentOn(newId(), RecordKind::Assessment), QStringList{});
    EXPECT_EQ(documents.read(attachment)->process, process.id);
}

TEST(Documents, GiveThePagesOfALargeFileSomeAtATime)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace).saved();
    const Id file = valueOf(attachFile(*workspace, process.id, u"Ablage.txt"_s, "Text")).id;
    store::ContentReading reading{1, u"text"_s, u"page"_s, {}};
    for (int page = 1; page <= 4; ++page)
        reading.pages.append({page, QString::number(page), page == 4 ? u"Ende"_s : QString(600'000, u'x'),
                              store::ContentPage::Source::File});
    store::ContentTexts(workspace->database())
        .put(std::get<Attachment>(valueOf(load(*workspace, file))).sha256, reading);
    Documents documents(workspace->database());
    const auto numbers = [](const QList<TextPart> &parts) {
        QList<int> pages;
        for (const TextPart &part : parts)
            if (part.page > 0) pages << part.page;
        return pages;
    };

    EXPECT_EQ(numbers(documents.read(file)->parts), (QList<int>{1, 2, 3, 4}));
    EXPECT_EQ(numbers(documents.read(file, Pages::Without)->parts), QList<int>());
    EXPECT_EQ(numbers(documents.pagesBehind(file, 0)), (QList<int>{1, 2})) << "1.2 million characters";
    EXPECT_EQ(numbers(documents.pagesBehind(file, 2)), (QList<int>{3, 4}));
    EXPECT_TRUE(documents.pagesBehind(file, 4).isEmpty());
}

TEST(Documents, ExistOnlyForKindsThatAreFoundByThemselvesAndOutsideTheBin)
{
    TempWorkspace workspace;
    const Process process = aProcess(*workspace).saved();
    const Step step = aStep(*workspace, process.id, u"1"_s, u"Prüfen"_s).saved();
    Documents documents(workspace->database());
    EXPECT_FALSE(documents.read(step.id));
    EXPECT_EQ(documents.count(), 2) << "process and unit";
    valueOf(removeRecords(*workspace, {process.id}));
    EXPECT_FALSE(documents.read(process.id));
    EXPECT_EQ(documents.count(), 1);
    EXPECT_FALSE(documents.read(newId()));
}
