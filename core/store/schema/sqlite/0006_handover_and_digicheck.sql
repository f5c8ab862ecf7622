-- Interviews and their answers, hand-over plans with what belongs to them, and the chain of a DigiCheck from workshop and
-- finding to the bundle of a half-year.
create table interview (
    id text primary key not null references record(id) deferrable initially deferred,
    title text not null,
    post text not null references record(id) deferrable initially deferred,
    expert text references record(id) deferrable initially deferred,
    moderator text references record(id) deferrable initially deferred,
    minutes_keeper text references record(id) deferrable initially deferred,
    keeper text,
    scope text not null,
    guide_version text,
    last_question text,
    last_subject text references record(id) deferrable initially deferred,
    sittings text,
    consent text,
    state text not null
) strict;
create index interview_post on interview(post);
create index interview_expert on interview(expert);
create index interview_moderator on interview(moderator);
create index interview_minutes_keeper on interview(minutes_keeper);
create index interview_last_subject on interview(last_subject);

create table answer (
    id text primary key not null references record(id) deferrable initially deferred,
    interview text not null references record(id) deferrable initially deferred,
    question text not null,
    subject text references record(id) deferrable initially deferred,
    text text,
    answer_rows text,
    status text,
    same_as text,
    released_at text
) strict;
create index answer_interview on answer(interview);
create index answer_subject on answer(subject);

create table town_question (
    id text primary key not null references record(id) deferrable initially deferred,
    code text not null,
    text text not null,
    module text not null,
    answer_type text,
    hidden integer check (hidden in (0, 1))
) strict;

create table handover_plan (
    id text primary key not null references record(id) deferrable initially deferred,
    title text not null,
    post text not null references record(id) deferrable initially deferred,
    leaver text references record(id) deferrable initially deferred,
    supervisor text references record(id) deferrable initially deferred,
    moderator text references record(id) deferrable initially deferred,
    leaving_month text,
    last_working_day text,
    time_budget_hours real,
    visibility text,
    state text not null,
    paused_state text,
    state_reason text,
    first_talk_minutes text,
    voluntary_consent text,
    leaver_released text,
    successor_confirmed text,
    supervisor_confirmed text,
    follow_up_consent text,
    interim_keeper text references record(id) deferrable initially deferred,
    meetings text,
    overrides text,
    better_than_without text,
    surprises text
) strict;
create index handover_plan_post on handover_plan(post);
create index handover_plan_leaver on handover_plan(leaver);
create index handover_plan_supervisor on handover_plan(supervisor);
create index handover_plan_moderator on handover_plan(moderator);
create index handover_plan_interim_keeper on handover_plan(interim_keeper);

create table handover_process (
    id text primary key not null references record(id) deferrable initially deferred,
    plan text not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    priority_expert text,
    priority_supervisor text,
    priority_successor text,
    proofs text
) strict;
create index handover_process_plan on handover_process(plan);
create index handover_process_process on handover_process(process);

create table measure (
    id text primary key not null references record(id) deferrable initially deferred,
    text text not null,
    plan text not null references record(id) deferrable initially deferred,
    type text not null,
    process text references record(id) deferrable initially deferred,
    hours real,
    due text,
    state text not null,
    note text,
    needs_expert integer check (needs_expert in (0, 1)),
    needs_successor integer check (needs_successor in (0, 1)),
    needs_moderator integer check (needs_moderator in (0, 1)),
    priority_expert text,
    priority_supervisor text,
    priority_successor text,
    below_cut integer check (below_cut in (0, 1))
) strict;
create index measure_plan on measure(plan);
create index measure_process on measure(process);

create table open_case (
    id text primary key not null references record(id) deferrable initially deferred,
    title text not null,
    post text not null references record(id) deferrable initially deferred,
    status text,
    next_step text,
    next_date text,
    new_owner text references record(id) deferrable initially deferred,
    is_promise integer check (is_promise in (0, 1)),
    process text references record(id) deferrable initially deferred
) strict;
create index open_case_post on open_case(post);
create index open_case_new_owner on open_case(new_owner);
create index open_case_process on open_case(process);

create table workshop (
    id text primary key not null references record(id) deferrable initially deferred,
    title text not null,
    unit text not null references record(id) deferrable initially deferred,
    workshop_date text,
    moderators text,
    participants text,
    module text not null,
    agenda text,
    state text not null
) strict;
create index workshop_unit on workshop(unit);

create table finding (
    id text primary key not null references record(id) deferrable initially deferred,
    text text not null,
    workshop text references record(id) deferrable initially deferred,
    answer text references record(id) deferrable initially deferred,
    circle text not null,
    dimension text not null,
    kind text not null,
    speaker text,
    mentions integer,
    is_quote integer check (is_quote in (0, 1))
) strict;
create index finding_workshop on finding(workshop);
create index finding_answer on finding(answer);

create table bundle (
    id text primary key not null references record(id) deferrable initially deferred,
    name text not null,
    half_year text not null,
    goal text,
    budget real,
    capacity_days real,
    milestones text,
    state text not null,
    state_reason text
) strict;

alter table knowledge_item add column handed_over text;
alter table recommendation add column module text;
alter table recommendation add column simplify text;
alter table recommendation add column shared_with text;
alter table recommendation add column rule text;
alter table recommendation add column placed_by_hand integer check (placed_by_hand in (0, 1));
