-- Nominations as they were filed, version by version, and what authorities made of them. No row is ever changed or removed, and none can hold a name:
-- a subject goes by an identifier or a code.

create table nomination (
    nomination_id integer not null primary key,
    nomination varchar not null,
    facts varchar not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index nomination_versions on nomination (nomination, nomination_id, known_on);

-- What came in once changes nothing when it comes again, whatever was filed since.
create table nomination_file (
    digest varchar(64) not null primary key,
    entry_id integer not null references log_entry (entry_id)
);

create table award (
    award_id integer not null primary key,
    nomination varchar not null,
    achievement varchar,
    unit_code varchar,
    subject_kind varchar(30) not null,
    form varchar(30) not null,
    decision_number varchar not null,
    decided_on varchar(10) not null,
    authority varchar(30) not null,
    body varchar not null,
    amount bigint not null,
    supplement bigint,
    supplement_source varchar,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index award_of_nomination on award (nomination, award_id);

create index award_for_achievement on award (achievement, award_id);

create index award_by_number on award (decision_number, award_id);

create index award_decided on award (decided_on, award_id);

create table revocation (
    award_id integer not null primary key references award (award_id),
    decision_number varchar not null,
    decided_on varchar(10) not null,
    authority varchar(30) not null,
    body varchar not null,
    ground varchar(30) not null,
    finding varchar not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);
