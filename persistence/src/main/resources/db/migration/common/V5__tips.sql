-- Tips: facts and findings in versions, what was done with them, and what came of them. No column here is for a person, and what a tip says stands sealed in a
-- table of its own; the keys to that are in another file.

create table tip_version (
    version_id integer not null primary key,
    tip_code varchar not null,
    received_on varchar(10) not null,
    received_at timestamp with time zone,
    happened_on varchar(10),
    unit_code varchar,
    offence_kind varchar(30) not null,
    channel varchar(20),
    valued_on varchar(10),
    finding varchar not null,
    tip_level varchar(10) not null,
    rule_code varchar(10) not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_version_of_tip on tip_version (tip_code, known_on, version_id);

create index tip_version_received on tip_version (received_on, tip_code);

-- One row a step, free of content.
create table tip_step (
    step_id integer not null primary key,
    tip_code varchar not null,
    step varchar(20) not null,
    detail varchar not null,
    to_state varchar(20) not null,
    taken_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_step_of_tip on tip_step (tip_code, step_id);

create table tip_grade (
    grade_id integer not null primary key,
    tip_code varchar not null,
    admiralty varchar(2),
    three_by_five varchar(5),
    graded_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_grade_of_tip on tip_grade (tip_code, grade_id);

create table tip_account (
    tip_code varchar not null primary key,
    sealed varchar not null,
    entry_id integer not null references log_entry (entry_id)
);

create table tip_receipt (
    digest varchar(64) not null primary key,
    tip_code varchar not null unique,
    entry_id integer not null references log_entry (entry_id)
);

create table tip_reply (
    reply_id integer not null primary key,
    tip_code varchar not null,
    sealed varchar not null,
    replied_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id)
);

create index tip_reply_of_tip on tip_reply (tip_code, reply_id);

create table outcome (
    outcome_id integer not null primary key,
    decision_number varchar not null,
    decided_on varchar(10) not null,
    kind varchar(30) not null,
    quantity bigint not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id),
    unique (decision_number, decided_on, kind)
);

create table outcome_tip (
    outcome_id integer not null references outcome (outcome_id),
    tip_code varchar not null,
    causal_role varchar(20) not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id),
    primary key (outcome_id, tip_code)
);

create index outcome_of_tip on outcome_tip (tip_code, outcome_id);
