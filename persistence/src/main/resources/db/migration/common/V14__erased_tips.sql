-- Which entries of the log say that a tip is erased, so that whoever opens a store finds them without reading all of it. No content: the entry names the tip.

create table tip_erasure (
    entry_id integer not null primary key references log_entry (entry_id)
);

insert into tip_erasure (entry_id)
select entry_id
from log_entry
where deed = 'erase tip';
