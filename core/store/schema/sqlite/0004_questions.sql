-- What somebody wants to know and nobody has written down yet.
create table open_question (
    id text primary key not null references record(id) deferrable initially deferred,
    text text not null,
    answer text,
    state text not null,
    addressee text references record(id) deferrable initially deferred,
    asker text references record(id) deferrable initially deferred,
    subject text references record(id) deferrable initially deferred,
    occasion text,
    asked_on text,
    answered_on text
) strict;
create index open_question_addressee on open_question(addressee);
create index open_question_asker on open_question(asker);
create index open_question_subject on open_question(subject);
create index open_question_state on open_question(state);

-- Searches that found nothing, only where the workspace keeps them; days instead of times, and never a person.
create table search_miss (
    folded text primary key not null,
    text text not null,
    count integer not null check (count > 0),
    first_on text not null,
    last_on text not null
) strict, without rowid;
