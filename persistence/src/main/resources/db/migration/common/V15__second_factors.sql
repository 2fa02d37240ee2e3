-- What keeps a second factor from being used twice. Its secret is sealed in account_secret; these are apart from it, so that using a code ends nobody's session.

-- The half minute whose code was used last: none of it or before it is taken again.
create table account_step (
    account_name varchar not null primary key,
    last_step integer not null,
    entry_id integer not null references log_entry (entry_id)
);

-- By which somebody enters who lost their telephone, each once; a row goes when it is used.
create table account_recovery_code (
    code_digest varchar(64) not null primary key,
    account_name varchar not null,
    entry_id integer not null references log_entry (entry_id)
);
