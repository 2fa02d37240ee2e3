-- What stands at the head and the foot of the papers of an office: of each unit at which rights of accounts end, and under no code of those whose rights reach everywhere. A
-- row is replaced as a whole; that it was changed, and by whom, stands in the log.

create table office_letterhead (
    unit_code varchar not null primary key,
    superior varchar,
    body varchar,
    place varchar,
    signer varchar,
    recipients varchar not null,
    entry_id integer not null references log_entry (entry_id)
);
