-- The provinces' criteria that were adopted, each as the text that was read; none is ever changed or taken out.
create table adopted_criteria (
    criteria_id integer not null primary key,
    pack_name varchar not null unique,
    pack_text varchar not null,
    known_on varchar(10) not null,
    entry_id integer not null references log_entry (entry_id)
);
