-- Proposals for which an officer decided to consider nobody, each with what the registers showed then.

create table proposal_set_aside (
    aside_id integer not null primary key,
    achievement varchar not null,
    reason varchar(30) not null,
    ground varchar not null,
    shown varchar not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index proposal_set_aside_of_achievement on proposal_set_aside (achievement, aside_id);
