-- What was read in the content of attachments, page by page, so that its words are found. Derived from the bytes: a newer
-- reader makes it again, and it goes with its content. The number rises with every reading; the ranked index follows it.
create table content_reading (
    sha256 text primary key not null references content(sha256) on delete cascade,
    number integer unique not null,
    reader integer not null,
    state text not null,
    division text not null
) strict;

-- A page without text is kept, so that it can be named; "waits" is one that character recognition has not looked at yet.
create table content_page (
    sha256 text not null references content_reading(sha256) on delete cascade,
    page integer not null check (page > 0),
    label text not null,
    text text check (text <> ''),
    source text not null check (source in ('file', 'waits', 'picture')),
    primary key (sha256, page)
) strict;
create index content_page_waits on content_page(sha256, page) where source = 'waits';
