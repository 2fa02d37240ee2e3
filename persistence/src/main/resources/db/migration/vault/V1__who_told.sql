-- Who told, apart from all that was told: nothing here refers to the store, and nothing there to this. Each identity is sealed; the keys are in another file.

create table log_entry (
    entry_id integer not null primary key,
    recorded_at timestamp with time zone not null,
    actor varchar not null,
    deed varchar not null,
    subject varchar not null,
    previous_seal varchar(64) not null,
    seal varchar(64) not null
);

create table log_mac (
    entry_id integer not null primary key,
    mac varchar(64) not null
);

create table log_key (
    key_id integer not null primary key,
    next_entry_id integer not null,
    next_key varchar(64) not null
);

create table sealed_identity (
    identity_code varchar not null primary key,
    sealed varchar not null,
    entry_id integer not null references log_entry (entry_id)
);

create table identity_erasure (
    identity_code varchar not null primary key,
    ground varchar(20) not null,
    erased_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create table opening (
    opening_id integer not null primary key,
    identity_code varchar not null,
    asked_by varchar not null,
    purpose varchar(20) not null,
    ground varchar(20) not null,
    asked_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index opening_of_identity on opening (identity_code, opening_id);

create table opening_approval (
    opening_id integer not null primary key references opening (opening_id),
    approved_by varchar not null,
    officer_role varchar(20) not null,
    approved_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create table opening_reading (
    opening_id integer not null primary key references opening (opening_id),
    read_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);
