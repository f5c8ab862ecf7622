// SPDX-License-Identifier: GPL-3.0-or-later
// The register of a workspace with 100,000 processes, 300,000 steps and 100,000 knowledge items.
#include "usecase/processes.h"
#include "usecase/register.h"

#include "support/workspacefixture.h"

#include <QElapsedTimer>

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <array>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace staffelstab;
using namespace staffelstab::tests;

namespace
{

constexpr int kTagged = 1'000;
constexpr qint64 kVisibleMs = 100;
constexpr qint64 kSavedMs = 1'000;
constexpr qint64 kReadMs = 10'000; ///< once, on the reader's thread

// Rows as the store writes them; saving one by one would take minutes.
constexpr auto kTown = R"(
begin;
create temp table n as with recursive n(i) as (select 0 union all select i + 1 from n where i < 299999) select i from n;
create temp table id as select i, printf('%08x-0000-7000-8000-%012x', i, i) as p, printf('%08x-0000-7000-8001-%012x', i, i) as s,
  printf('%08x-0000-7000-8002-%012x', i, i) as k from n;
create index temp.id_i on id(i);
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
  select p, 'process', 1, '2026-01-01T00:00:00.000Z', 't', '' from id where i < 100000;
insert into process(id, local_number, name, definition, lead_unit, owner, kind, model_state, review_state, triggers, tags, knowledge_factor)
  select p, i, 'Vorgang ' || (i * 7919 % 100000) || ' bearbeiten', 'Wozu', 'u' || (i % 40), 'o' || (i % 400), 'Core', 'AsIs', 'Draft',
    '[{"text":"Antrag"}]', case i % 10 when 0 then '["saison"]' end,
    case when i % 2 then '{"others":"No","written":"Patchy","damage":"Yes","training":"OneToTwo"}' end from id where i < 100000;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select s, 'step', 1, '2026-01-01T00:00:00.000Z', 't', '' from id;
insert into step(id, process, number, name, description, bpmn_kind, medium_in, medium_out)
  select a.s, b.p, '0' || (1 + a.i / 100000), 'Schritt', 'So geht es', 'Task', 'Paper', 'Paper'
  from id a join id b on b.i = a.i % 100000;
insert into record(id, kind, revision, changed_at, changed_by, hash)
  select k, 'knowledgeItem', 1, '2026-01-01T00:00:00.000Z', 't', '' from id where i < 100000;
insert into knowledge_item(id, title, kind, provenance, confidentiality)
  select k, 'Tipp', case i % 3 when 0 then 'Pitfall' when 1 then 'Exception' else 'Tip' end, 'Said', 'Internal' from id where i < 100000;
insert into link(from_id, field, position, to_id) select k, 'links', 0, p from id where i < 100000;
commit;
)";

qint64 millisecondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.elapsed();
}

/// Of three rounds, since machines are noisy.
qint64 median(const std::function<qint64()> &round)
{
    std::array<qint64, 3> all{round(), round(), round()};
    std::ranges::sort(all);
    return all[1];
}

void record(const char *name, qint64 ms) { testing::Test::RecordProperty(name, static_cast<int>(ms)); }

TEST(RegisterTiming, AHundredThousandProcessesAreNarrowedSortedAndTagged)
{
    TempWorkspace workspace;
    workspace.close();
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(workspace.path().toUtf8().constData(), &database), SQLITE_OK);
    char *message = nullptr;
    ASSERT_EQ(sqlite3_exec(database, kTown, nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
    sqlite3_close(database);
    workspace.reopen();

    const QDate today(2026, 3, 15);
    QList<RegisterRow> rows;
    const qint64 read = millisecondsOf([&] { rows = valueOf(processRegister(*workspace, today)); });
    ASSERT_EQ(rows.size(), 100'000);
    EXPECT_EQ(rows[0].completeness, 39 + (rows[0].number.toInt() % 3 == 0   ? 6
                                          : rows[0].number.toInt() % 3 == 1 ? 8
                                                                            : 0))
        << "purpose 8, trigger 5, steps 20, post 6, and a pitfall 6 or an exception 8";

    RegisterFilter filter;
    filter.tag = u"saison"_s;
    filter.risk = u"Unrated"_s;
    QList<int> places;
    const qint64 narrowed = median([&] { return millisecondsOf([&] { places = filtered(rows, filter).places; }); });
    EXPECT_GT(places.size(), 0);
    filter = {};
    filter.sortBy = RegisterColumn::Risk;
    const qint64 sorted = millisecondsOf([&] { places = filtered(rows, filter).places; });
    EXPECT_EQ(places.size(), 100'000);
    RegisterOrder order;
    filter.groupBy = RegisterColumn::Review;
    const qint64 grouped = median([&] { return millisecondsOf([&] { order = filtered(rows, filter); }); });
    EXPECT_EQ(order.places.size(), 100'000);
    EXPECT_GT(order.groups.size(), 0);

    QStringList chosen;
    for (int i = 0; i < kTagged; ++i)
        chosen << rows[qsizetype{i} * 7].id;
    qint64 saved = 0;
    bool isFirst = true;
    const qint64 worked = median([&] { // of the processor alone
        if (!std::exchange(isFirst, false)) valueOf(undoNewest(*workspace));
        const std::clock_t before = std::clock();
        saved = millisecondsOf([&] { valueOf(tagProcesses(*workspace, chosen, {u"Winterdienst"_s}, {})); });
        return 1000 * qint64(std::clock() - before) / CLOCKS_PER_SEC;
    });
    QList<RegisterRow> after;
    const qint64 shown = millisecondsOf([&] { after = valueOf(processRegister(*workspace, rows, chosen, today)); });
    EXPECT_EQ(std::ranges::count_if(after, [](const RegisterRow &row) { return row.tags.contains(u"Winterdienst"_s); }),
              kTagged);

    QStringList back;
    const qint64 undone = millisecondsOf([&] { back = valueOf(undoNewest(*workspace)).ids; });
    EXPECT_EQ(back.size(), kTagged) << "one undo brings all back";
    EXPECT_TRUE(std::ranges::none_of(valueOf(processRegister(*workspace, chosen, today)),
                                     [](const RegisterRow &row) { return row.tags.contains(u"Winterdienst"_s); }));

    EXPECT_LT(read, kReadMs);
    EXPECT_LT(narrowed, kVisibleMs);
    EXPECT_LT(grouped, kVisibleMs);
    EXPECT_LT(worked, kSavedMs) << saved << " ms by the clock";
    record("read_ms", read);
    record("narrowed_ms", narrowed);
    record("sorted_ms", sorted);
    record("grouped_ms", grouped);
    record("saved_ms", saved);
    record("saved_cpu_ms", worked);
    record("shown_ms", shown);
    record("undone_ms", undone);
}

} // namespace
