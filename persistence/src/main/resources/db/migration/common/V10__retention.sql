-- For how long the office keeps what it may let go, which tips are held meanwhile, and what stood on a list of what is over since when. No content and nobody's data.

create table retention_term (
    term_id integer not null primary key,
    record_kind varchar(30) not null,
    years bigint not null,
    notice_days bigint not null,
    decision_number varchar not null,
    set_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

-- A row that holds, or one that releases what the row before held.
create table retention_hold (
    hold_id integer not null primary key,
    tip_code varchar not null,
    step varchar(10) not null,
    reason varchar(20) not null,
    document varchar not null,
    taken_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index retention_hold_of_tip on retention_hold (tip_code, hold_id);

create table retention_listed (
    listed_id integer not null primary key,
    record_kind varchar(30) not null,
    tip_code varchar not null,
    kept_until_on varchar(10) not null,
    listed_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index retention_listed_of_kind on retention_listed (record_kind, listed_id);
