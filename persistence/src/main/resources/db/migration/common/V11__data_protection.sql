-- What data subjects asked for and what was done with it, and breaches of their data: a number, a kind, days. No column is for a person, and none is to come.

create table subject_request (
    request_id integer not null primary key,
    kind varchar(20) not null,
    received_on varchar(10) not null,
    processor boolean not null,
    entry_id integer not null references log_entry (entry_id)
);

create table subject_request_step (
    step_id integer not null primary key,
    request_id integer not null references subject_request (request_id),
    step varchar(20) not null,
    taken_on varchar(10) not null,
    until_on varchar(10),
    answer varchar(20),
    ground varchar(30),
    document varchar,
    entry_id integer not null references log_entry (entry_id)
);

create index step_of_subject_request on subject_request_step (request_id, step_id);

create table data_breach (
    breach_id integer not null primary key,
    kind varchar(20) not null,
    detected_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create table data_breach_step (
    step_id integer not null primary key,
    breach_id integer not null references data_breach (breach_id),
    step varchar(20) not null,
    taken_at timestamp with time zone not null,
    document varchar not null,
    entry_id integer not null references log_entry (entry_id)
);

create index step_of_data_breach on data_breach_step (breach_id, step_id);
