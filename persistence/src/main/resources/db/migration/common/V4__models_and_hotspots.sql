-- The registers of models and hotspots, in versions as sheets are: rows are only added, each with the day from which it was known.
-- Of models and their reviews apart, since a file may tell of one year's reviews only.

create table model_version (
    version_id integer not null primary key,
    model_code varchar not null,
    kind varchar not null,
    model_name varchar not null,
    unit_code varchar not null,
    course varchar not null,
    points bigint,
    teams bigint,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index model_version_of_model on model_version (model_code, known_on, version_id);

-- Effective is yes or no; null where it was not rated.
create table model_review (
    version_id integer not null primary key,
    model_code varchar not null,
    review_year integer not null,
    points bigint,
    teams bigint,
    effective boolean,
    evidence varchar,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index model_review_of_model on model_review (model_code, review_year, known_on, version_id);

-- Places; there is no column for a person, and none is to come.
create table hotspot_version (
    version_id integer not null primary key,
    hotspot_code varchar not null,
    unit_code varchar not null,
    hotspot_type varchar not null,
    reported_on varchar(10) not null,
    confirmed_on varchar(10),
    confirmed_by varchar,
    confirmation_document varchar,
    cleared_on varchar(10),
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);

create index hotspot_version_of_hotspot on hotspot_version (hotspot_code, known_on, version_id);
