-- Sheets worked through step by step, and with whom the work of a process is shared.
create table trial_run (
    id text primary key not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    person text references record(id) deferrable initially deferred,
    manner text,
    begun_on text,
    finished_on text,
    sheet_revision integer,
    steps_mark text,
    trials text,
    last_step text references record(id) deferrable initially deferred,
    state text not null
) strict;
create index trial_run_process on trial_run(process);
create index trial_run_person on trial_run(person);
create index trial_run_last_step on trial_run(last_step);

alter table process add column shared_with text;
