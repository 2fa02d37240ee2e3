-- Quantities of outcomes that were recorded wrongly: one row a correction, beside what was recorded first.

create table outcome_correction (
    correction_id integer not null primary key,
    outcome_id integer not null references outcome (outcome_id),
    quantity bigint not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index correction_of_outcome on outcome_correction (outcome_id, correction_id);
