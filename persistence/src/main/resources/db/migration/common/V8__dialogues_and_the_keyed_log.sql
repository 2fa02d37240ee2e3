-- What whoever holds the receipt of a tip says later, sealed by the tip's key; what they wish; and a random code in the place of who they are.

create table tip_message (
    message_id integer not null primary key,
    tip_code varchar not null,
    sealed varchar not null,
    said_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_message_of_tip on tip_message (tip_code, message_id);

create table tip_wish (
    wish_id integer not null primary key,
    tip_code varchar not null,
    wish varchar(20) not null,
    wished_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_wish_of_tip on tip_wish (tip_code, wish_id);

create table tip_alias (
    tip_code varchar not null primary key,
    alias varchar not null unique,
    entry_id integer not null references log_entry (entry_id)
);

-- The log once more, under a key that changes with each entry and is forgotten: only who kept the first one can check it, and nobody can write it anew.

create table log_mac (
    entry_id integer not null primary key,
    mac varchar(64) not null
);

create table log_key (
    key_id integer not null primary key,
    next_entry_id integer not null,
    next_key varchar(64) not null
);
