-- What colleagues say to each other about a sheet, and who has read which version of it.
create table comment (
    id text primary key not null references record(id) deferrable initially deferred,
    subject text not null references record(id) deferrable initially deferred,
    text text not null,
    author text,
    written_at text not null,
    status text not null,
    reply_to text references record(id) deferrable initially deferred
) strict;
create index comment_subject on comment(subject);
create index comment_reply_to on comment(reply_to);

create table read_receipt (
    id text primary key not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    reader text not null,
    version text not null,
    confirmed_at text not null
) strict;
create index read_receipt_process on read_receipt(process);
