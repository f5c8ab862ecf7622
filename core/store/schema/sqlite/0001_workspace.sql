-- The first schema of a workspace. Columns of the record tables follow the field tables of core/model; a test compares them.

create table workspace (
    key text primary key not null,
    value text not null
) strict;

-- What every record has in common; the tables below hold the fields of one kind each.
create table record (
    id text primary key not null,
    kind text not null,
    revision integer not null check (revision > 0),
    changed_at text not null,
    changed_by text not null,
    external_id text,
    origin text,
    removed_at text,
    removed_by text,
    hash text not null
) strict;
create index record_kind on record(kind, removed_at);
create index record_external on record(external_id) where external_id is not null;

-- Reference lists of all kinds, in their order.
create table link (
    from_id text not null references record(id) deferrable initially deferred,
    field text not null,
    position integer not null,
    to_id text not null references record(id) deferrable initially deferred,
    primary key (from_id, field, position)
) strict, without rowid;
create index link_to on link(to_id, field);

-- Bytes of attachments.
create table content (
    sha256 text primary key not null,
    bytes blob not null
) strict;

-- The change feed: history, indexer and screens read it. Append-only.
create table change (
    sequence integer primary key autoincrement,
    record_id text not null references record(id) deferrable initially deferred,
    kind text not null,
    operation text not null check (operation in ('create', 'update', 'remove', 'restore')),
    revision integer not null,
    at text not null,
    author text not null,
    command text not null,
    fields text not null,
    hash text not null
) strict;
create index change_record on change(record_id, sequence);
create index change_command on change(command);

-- Quick find: folded words of every record outside the bin, in step by triggers within the same transaction.
create table quick_text (
    rowid integer primary key,
    record text unique not null references record(id) deferrable initially deferred,
    kind text not null,
    title text not null,
    identifier text not null,
    body text not null
) strict;
create virtual table quick_words using fts5(title, identifier, body, content = 'quick_text', content_rowid = 'rowid',
    tokenize = 'unicode61 remove_diacritics 2');
create virtual table quick_parts using fts5(title, identifier, content = 'quick_text', content_rowid = 'rowid',
    tokenize = 'trigram');
create trigger quick_text_insert after insert on quick_text begin
    insert into quick_words(rowid, title, identifier, body) values (new.rowid, new.title, new.identifier, new.body);
    insert into quick_parts(rowid, title, identifier) values (new.rowid, new.title, new.identifier);
end;
create trigger quick_text_delete after delete on quick_text begin
    insert into quick_words(quick_words, rowid, title, identifier, body)
        values ('delete', old.rowid, old.title, old.identifier, old.body);
    insert into quick_parts(quick_parts, rowid, title, identifier) values ('delete', old.rowid, old.title, old.identifier);
end;
create trigger quick_text_update after update on quick_text begin
    insert into quick_words(quick_words, rowid, title, identifier, body)
        values ('delete', old.rowid, old.title, old.identifier, old.body);
    insert into quick_parts(quick_parts, rowid, title, identifier) values ('delete', old.rowid, old.title, old.identifier);
    insert into quick_words(rowid, title, identifier, body) values (new.rowid, new.title, new.identifier, new.body);
    insert into quick_parts(rowid, title, identifier) values (new.rowid, new.title, new.identifier);
end;

create table org_unit (
    id text primary key not null references record(id) deferrable initially deferred,
    code text not null,
    name text not null,
    parent text references record(id) deferrable initially deferred,
    head text references record(id) deferrable initially deferred
) strict;
create index org_unit_parent on org_unit(parent);
create index org_unit_head on org_unit(head);

create table post (
    id text primary key not null references record(id) deferrable initially deferred,
    title text not null,
    unit text not null references record(id) deferrable initially deferred,
    fte real,
    pay_grade text,
    succession_planned integer check (succession_planned in (0, 1)),
    onboarding_from text
) strict;
create index post_unit on post(unit);

create table person (
    id text primary key not null references record(id) deferrable initially deferred,
    display_name text not null,
    leaving_date text,
    leaving_reason text,
    publish_consent text
) strict;

create table competence (
    id text primary key not null references record(id) deferrable initially deferred,
    person text not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    role text not null,
    skill_level integer,
    last_practised text
) strict;
create index competence_person on competence(person);
create index competence_process on competence(process);

create table legal_basis (
    id text primary key not null references record(id) deferrable initially deferred,
    name text not null,
    kind text,
    uri text,
    checked_at text,
    level text,
    changes_often integer check (changes_often in (0, 1))
) strict;

create table it_procedure (
    id text primary key not null references record(id) deferrable initially deferred,
    name text not null,
    vendor text,
    version text,
    operated_by text,
    contract_until text,
    interfaces text,
    e_file_connected integer check (e_file_connected in (0, 1)),
    online_form_connected integer check (online_form_connected in (0, 1)),
    replacement_at text,
    yearly_cost real
) strict;

create table service (
    id text primary key not null references record(id) deferrable initially deferred,
    service_key text,
    name text not null,
    ozg_id text,
    ozg_name text,
    type text,
    topic text,
    life_situation text,
    jurisdiction text,
    legal_basis text
) strict;

create table process (
    id text primary key not null references record(id) deferrable initially deferred,
    name text not null,
    local_number text,
    definition text,
    description text,
    designation text,
    lead_unit text not null references record(id) deferrable initially deferred,
    owner text references record(id) deferrable initially deferred,
    kind text not null,
    model_state text not null,
    parent text references record(id) deferrable initially deferred,
    links text,
    triggers text,
    results text,
    clients text,
    participants text,
    goals text,
    deadlines text,
    fallback text,
    service_key text,
    ozg_id text,
    classifications text,
    keywords text,
    case_count text,
    handling_time text,
    cycle_time text,
    channels text,
    complexity integer,
    recurrences text,
    offering text,
    tags text,
    duty_ozg integer check (duty_ozg in (0, 1)),
    duty_sdg integer check (duty_sdg in (0, 1)),
    efa_available integer check (efa_available in (0, 1)),
    priority text,
    review_state text not null,
    checked_by text references record(id) deferrable initially deferred,
    checked_at text,
    checked_until text,
    review_date text,
    valid_from text,
    valid_until text,
    fim_status text,
    version text,
    change_note text
) strict;
create index process_lead_unit on process(lead_unit);
create index process_owner on process(owner);
create index process_parent on process(parent);
create index process_checked_by on process(checked_by);

create table step (
    id text primary key not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    number text not null,
    name text not null,
    description text,
    tacit_note text,
    performer_text text,
    medium_in text,
    medium_out text,
    rag_type text,
    rag_version text,
    bpmn_kind text not null,
    data_in text,
    data_out text,
    handling_time text,
    needs_experience integer check (needs_experience in (0, 1))
) strict;
create index step_process on step(process);

create table knowledge_item (
    id text primary key not null references record(id) deferrable initially deferred,
    kind text not null,
    title text not null,
    body text,
    topic text,
    knowledge_class text,
    priority_expert text,
    priority_successor text,
    provenance text not null,
    confirmation text,
    evidence text,
    expiry text,
    confidentiality text not null,
    tags text
) strict;

create table attachment (
    id text primary key not null references record(id) deferrable initially deferred,
    name text not null,
    mime_type text,
    sha256 text not null references content(sha256) deferrable initially deferred,
    size integer,
    subject text references record(id) deferrable initially deferred,
    role text,
    full_text text
) strict;
create index attachment_subject on attachment(subject);

create table assessment (
    id text primary key not null references record(id) deferrable initially deferred,
    process text not null references record(id) deferrable initially deferred,
    model text not null,
    model_version text not null,
    level integer,
    not_applicable integer check (not_applicable in (0, 1)),
    criteria text,
    plain_level text,
    assessed_at text not null,
    assessed_by text,
    perspective text not null,
    target_level integer,
    target_date text,
    reason text
) strict;
create index assessment_process on assessment(process);

create table recommendation (
    id text primary key not null references record(id) deferrable initially deferred,
    number text,
    title text not null,
    description text,
    findings text,
    dimensions text,
    goal text,
    indicator text,
    effort_class text,
    priority text not null,
    lead text references record(id) deferrable initially deferred,
    costs text,
    half_year text,
    state text not null,
    decision_note text,
    measured_effect text
) strict;
create index recommendation_lead on recommendation(lead);

