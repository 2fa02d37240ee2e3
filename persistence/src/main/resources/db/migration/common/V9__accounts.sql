-- Who works here and by which rights, people and machines. A row is replaced as a whole: what a password was yesterday is nobody's business; that it was changed, and
-- by whom, stands in the log.

create table account (
    account_name varchar not null primary key,
    shown_name varchar not null,
    roles varchar not null,
    unit_code varchar,
    closed boolean not null,
    entry_id integer not null references log_entry (entry_id)
);

-- Digests and what is sealed, apart from the accounts that lists show.
create table account_secret (
    account_name varchar not null primary key,
    password_digest varchar not null,
    second_factor varchar,
    entry_id integer not null references log_entry (entry_id)
);

-- By a link that works once a password is set; without a name, by the very first administrator.
create table account_invitation (
    link_digest varchar(64) not null primary key,
    account_name varchar,
    expires_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create table account_token (
    token_name varchar not null primary key,
    token_digest varchar(64) not null unique,
    roles varchar not null,
    unit_code varchar,
    expires_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);
