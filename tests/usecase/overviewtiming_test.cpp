// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a workspace with 100,000 processes, 40 units, 30,000 assessments and 200 recommendations.
#include "usecase/overview.h"
#include "usecase/priorities.h"
#include "usecase/progressing.h"

#include "support/workspacefixture.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

constexpr qint64 kLongestMs = 1000;

// Rows as the store writes them; saving one by one would take minutes. Ids begin with what the record is.
constexpr auto kRows = R"(
begin;
create temp table n as with recursive n(i) as (select 0 union all select i + 1 from n where i < 99999) select i from n;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'u' || i, 'orgUnit', 1, '2026-01-01T00:00:00.000Z', 't', '' from n where i < 40;
insert into org_unit(id, code, name) select 'u' || i, i, 'Amt ' || i from n where i < 40;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'o' || i, 'post', 1, '2026-01-01T00:00:00.000Z', 't', '' from n where i < 400;
insert into post(id, title, unit) select 'o' || i, 'Stelle ' || i, 'u' || (i % 40) from n where i < 400;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'h' || i, 'person', 1, '2026-01-01T00:00:00.000Z', 't', '' from n where i < 400;
insert into person(id, display_name, leaving_date) select 'h' || i, 'P', (2026 + i % 12) || '-06-30' from n where i < 400;
insert into link(from_id, field, position, to_id) select 'h' || i, 'posts', 0, 'o' || i from n where i < 400;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'p' || i, 'process', 1, '2026-01-01T00:00:00.000Z', 't', '' from n;
insert into process(id, name, lead_unit, owner, kind, model_state, review_state, offering, knowledge_factor)
  select 'p' || i, 'Ablauf ' || i, 'u' || (i % 40), 'o' || (i % 400), 'Core', 'Internal', 'Draft',
    case i % 4 when 0 then null when 1 then '[{"status":"FormPdf"}]'
      when 2 then '[{"status":"OnlineApplication","since":"2026-01-01"},{"status":"EPayment"}]'
      else '[{"status":"None"}]' end,
    case when i % 2 then '{"others":"No","written":"Patchy","damage":"Yes","training":"OneToTwo"}' end from n;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'a' || i, 'assessment', 1, '2026-01-01T00:00:00.000Z', 't', '' from n where i < 30000;
insert into assessment(id, process, model, model_version, level, assessed_at, perspective)
  select 'a' || i, 'p' || (i * 3), 'ozg-1.1', '1.1', i % 5, '2026-01-01', 'SelfReport' from n where i < 30000;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select 'r' || i, 'recommendation', 1, '2026-01-01T00:00:00.000Z', 't', '' from n where i < 200;
insert into recommendation(id, title, priority, state, half_year)
  select 'r' || i, 'Empfehlung ' || i, 'High', 'Accepted', (2027 + i % 5) || '-H1' from n where i < 200;
insert into link(from_id, field, position, to_id)
  select 'r' || (i % 200), 'processes', i / 200, 'p' || (i * 31) from n where i < 600;
commit;
)";

qint64 millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

TEST(OverviewTiming, AHundredThousandProcessesAreCountedWithinASecond)
{
    TempWorkspace workspace;
    workspace.close();
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(workspace.path().toUtf8().constData(), &database), SQLITE_OK);
    char *message = nullptr;
    EXPECT_EQ(sqlite3_exec(database, kRows, nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
    sqlite3_close(database);
    workspace.reopen();

    const QDate today(2026, 3, 15);
    OverviewView view;
    const qint64 all = millisecondsOf([&] { view = valueOf(overviewView(*workspace, today)); });
    EXPECT_EQ(view.all.processes, 100'000);
    EXPECT_EQ(view.all.unassessed, 70'000);
    EXPECT_EQ(view.units.size(), 40);

    const qint64 roadmap = millisecondsOf([&] { EXPECT_EQ(valueOf(roadmapView(*workspace)).columns.size(), 9); });

    OverviewChoice choice;
    choice.stage = digitization::OfferingStage::Online;
    QStringList behind;
    const qint64 one = millisecondsOf([&] { behind = valueOf(overviewProcesses(*workspace, choice, today)); });
    // 25,000 by their words; of the 30,000 with a level 3 in 5 have 2 or more and 3 in 4 of these another word: 13,500
    EXPECT_EQ(behind.size(), 38'500);

    QList<ProgressRow> rows;
    const qint64 progress = millisecondsOf([&] { rows = valueOf(progressOverTime(*workspace, today)); });
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0].assessed.size(), 30'000);

    QList<LevelHistory> histories;
    const qint64 history = millisecondsOf([&] { histories = valueOf(levelHistory(*workspace, today)); });
    EXPECT_FALSE(histories.isEmpty());

    PriorityViews views;
    const qint64 priorities = millisecondsOf([&] { views = valueOf(priorityViews(*workspace, today)); });
    EXPECT_EQ(views.processes, 100'000);
    EXPECT_EQ(views.knowledge.ranked.size(), 20);

    EXPECT_LT(all, kLongestMs);
    EXPECT_LT(progress, kLongestMs);
    EXPECT_LT(history, kLongestMs);
    RecordProperty("history_ms", static_cast<int>(history));
    RecordProperty("progress_ms", static_cast<int>(progress));
    RecordProperty("priorities_ms", static_cast<int>(priorities));
    EXPECT_LT(one, kLongestMs);
    RecordProperty("view_ms", static_cast<int>(all));
    RecordProperty("roadmap_ms", static_cast<int>(roadmap));
    RecordProperty("processes_ms", static_cast<int>(one));
}

} // namespace
