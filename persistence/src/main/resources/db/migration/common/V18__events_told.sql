-- How far others were told of what the log says: the one number that is kept of it, and the one row. By it nothing is recorded, so it names no entry of the log but the last
-- that was told; where nothing was logged yet that is none.

create table event_told (
    told_id integer not null primary key,
    last_entry_id integer not null
);
