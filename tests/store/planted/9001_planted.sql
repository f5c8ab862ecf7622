-- A later step, known to the tests only.
create table planted (
    number integer not null check (number < 2)
) strict;
