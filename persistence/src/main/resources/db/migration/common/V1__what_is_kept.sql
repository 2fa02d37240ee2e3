-- What every engine keeps alike. Rows are only ever added: what was once said can be read again.
-- Days are ISO text, which sorts as days do and means the same in every engine and zone.

-- One entry a transaction that changed anything; each seals the one before it.
create table log_entry (
    entry_id integer not null primary key,
    recorded_at timestamp with time zone not null,
    actor varchar not null,
    deed varchar not null,
    subject varchar not null,
    previous_seal varchar(64) not null,
    seal varchar(64) not null
);

create table source_file (
    file_id integer not null primary key,
    file_name varchar not null,
    sha256 varchar(64) not null unique,
    entry_id integer not null references log_entry (entry_id)
);

-- The columns of many sheets of one kind of unit, named once; the sheets' cells follow them.
create table fact_layout (
    layout_id integer not null primary key,
    unit_kind varchar(20) not null,
    fact_names varchar not null
);

create table fact_sheet (
    sheet_id integer not null primary key,
    unit_code varchar not null,
    unit_kind varchar(20) not null,
    unit_name varchar not null,
    assessed_year integer not null,
    known_on varchar(10) not null,
    layout_id integer not null references fact_layout (layout_id),
    cells varchar not null,
    sources varchar not null,
    file_id integer references source_file (file_id),
    entry_id integer not null references log_entry (entry_id)
);

create index fact_sheet_of_unit on fact_sheet (assessed_year, unit_code, known_on, sheet_id);

create table judgement (
    judgement_id integer not null primary key,
    unit_code varchar not null,
    unit_kind varchar(20) not null,
    unit_name varchar not null,
    assessed_year integer not null,
    sheet_id integer references fact_sheet (sheet_id),
    layout_id integer not null references fact_layout (layout_id),
    cells varchar not null,
    sources varchar not null,
    rule_set varchar(40) not null,
    packs varchar not null,
    decided_on varchar(10) not null,
    known_on varchar(10) not null,
    not_met bigint not null,
    not_known bigint not null,
    verdict varchar(20) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index judgement_of_unit on judgement (assessed_year, unit_code, judgement_id);

create table recognition (
    recognition_id integer not null primary key,
    judgement_id integer not null references judgement (judgement_id),
    unit_code varchar not null,
    assessed_year integer not null,
    decision_number varchar not null,
    decided_on varchar(10) not null,
    authority varchar(20) not null,
    body varchar not null,
    papers varchar not null,
    late boolean not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index recognition_of_unit on recognition (assessed_year, unit_code, recognition_id);

create index recognition_by_judgement on recognition (judgement_id);

create table annulment (
    recognition_id integer not null primary key references recognition (recognition_id),
    decision_number varchar not null,
    decided_on varchar(10) not null,
    authority varchar(20) not null,
    body varchar not null,
    ground varchar not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

-- What a code means from a day on, until nothing follows or something else does; a row with the same code and first day is replaced.
create table unit (
    unit_code varchar not null,
    from_on varchar(10) not null,
    until_on varchar(10),
    unit_type varchar(20) not null,
    unit_name varchar not null,
    name_key varchar not null,
    parent_code varchar,
    entry_id integer not null references log_entry (entry_id),
    primary key (unit_code, from_on)
);

create index unit_under on unit (parent_code, from_on);

create index unit_named on unit (name_key, from_on);

-- An empty code is no unit: what was established came after none.
create table succession (
    before_code varchar not null,
    after_code varchar not null,
    succeeded_on varchar(10) not null,
    change_code varchar(20) not null,
    entry_id integer not null references log_entry (entry_id),
    primary key (before_code, after_code, succeeded_on)
);

create index succession_after on succession (after_code, succeeded_on);
