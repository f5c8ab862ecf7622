-- Words of the town: what they mean and what the search makes of them.

create table glossary_entry (
    id text primary key not null references record(id) deferrable initially deferred,
    term text not null,
    meaning text,
    synonyms text,
    abbreviations text,
    apart_from text,
    split text,
    keep_whole integer check (keep_whole in (0, 1))
) strict;
