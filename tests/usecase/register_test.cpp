// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/digitization.h"
#include "model/vocabulary.h"
#include "support/workspacefixture.h"
#include "usecase/processes.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

RegisterRow row(const QString &number, const QString &name)
{
    RegisterRow result;
    result.id = name;
    result.number = number;
    result.name = name;
    return result;
}

QStringList names(const QList<RegisterRow> &rows, const RegisterFilter &filter)
{
    QStringList result;
    for (const int position : filtered(rows, filter))
        result << rows[position].name;
    return result;
}

} // namespace

TEST(Register, HasARowForEachProcessOutsideTheBin)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).with(&Process::tags, QStringList{u"saison"_s}).saved();
    aStep(*workspace, process.id, u"01"_s, u"Prüfen"_s).saved();
    aKnowledgeItem(*workspace, u"Tipp"_s).with(&KnowledgeItem::links, QStringList{process.id}).saved();
    const auto gone = aProcess(*workspace, u"Weg"_s).saved();
    valueOf(removeRecords(*workspace, {gone.id}));

    const auto rows = valueOf(processRegister(*workspace));

    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].name, u"Wohngeld bewilligen"_s);
    EXPECT_EQ(rows[0].unitName, u"Soziales"_s);
    EXPECT_EQ(rows[0].steps, 1);
    EXPECT_EQ(rows[0].knowledgeItems, 1);
    EXPECT_EQ(rows[0].tags, QStringList{u"saison"_s});
}

TEST(Register, ShowsTheLevelOfTheNewestAssessment)
{
    TempWorkspace workspace;
    const auto process = aProcess(*workspace).saved();
    const auto &model = maturityModels().front();
    for (const auto &[level, date] : {std::pair{qint64(2), QDate(2026, 5, 1)}, {qint64(1), QDate(2025, 5, 1)}})
        Builder<Assessment>(*workspace)
            .with(&Assessment::process, process.id)
            .with(&Assessment::model, model.code)
            .with(&Assessment::modelVersion, model.version)
            .with(&Assessment::level, std::optional(level))
            .with(&Assessment::assessedAt, date)
            .saved();

    EXPECT_EQ(valueOf(processRegister(*workspace)).front().level, 2);
}

TEST(RegisterFilter, LooksInNameAndNumberWithoutRegardToAccents)
{
    const QList<RegisterRow> rows{row(u"50-1"_s, u"Müllgebühren"_s), row(u"32-7"_s, u"Gewerbe"_s)};
    RegisterFilter filter;
    filter.text = u"mullgeb"_s;
    EXPECT_EQ(names(rows, filter), QStringList{u"Müllgebühren"_s});
    filter.text = u"32-"_s;
    EXPECT_EQ(names(rows, filter), QStringList{u"Gewerbe"_s});
}

TEST(RegisterFilter, CombinesConditions)
{
    RegisterRow first = row(u"1"_s, u"A"_s);
    first.tags = {u"saison"_s};
    first.offering = {u"FormPdf"_s};
    RegisterRow second = row(u"2"_s, u"B"_s);
    second.tags = {u"saison"_s};
    RegisterFilter filter;
    filter.tag = u"saison"_s;
    EXPECT_EQ(names({first, second}, filter).size(), 2);
    filter.status = u"FormPdf"_s;
    EXPECT_EQ(names({first, second}, filter), QStringList{u"A"_s});
}

TEST(RegisterFilter, SortsNamesAsADictionaryDoes)
{
    const QList<RegisterRow> rows{row({}, u"Zaun"_s), row({}, u"Ärzte"_s), row({}, u"bauen"_s)};
    RegisterFilter filter;
    EXPECT_EQ(names(rows, filter), (QStringList{u"Ärzte"_s, u"bauen"_s, u"Zaun"_s}));
    filter.order = Qt::DescendingOrder;
    EXPECT_EQ(names(rows, filter), (QStringList{u"Zaun"_s, u"bauen"_s, u"Ärzte"_s}));
}
