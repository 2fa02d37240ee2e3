-- What an officer typed into the form of a sheet and has not saved, for that account alone. A row is replaced with each draft and goes when the sheet is saved, the draft is
-- thrown away, the account is closed or the draft is left alone for too long. Nothing is recorded by it, so it names no entry of the log.

create table sheet_draft (
    account_name varchar not null,
    unit_code varchar not null,
    assessed_year integer not null,
    over_version bigint not null,
    typed varchar not null,
    typed_at timestamp with time zone not null,
    primary key (account_name, assessed_year, unit_code)
);
