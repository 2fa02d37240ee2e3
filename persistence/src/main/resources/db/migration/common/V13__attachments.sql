-- Files that go with a tip: kind and size in plain text, content sealed by the tip's key, piece by piece, so that none is ever held whole and sealed at once. No column is
-- for the name of a file.

create table tip_attachment (
    attachment_id integer not null primary key,
    tip_code varchar not null,
    place integer not null,
    kind varchar(10) not null,
    size_in_bytes integer not null,
    attached_at timestamp with time zone not null,
    entry_id integer not null references log_entry (entry_id),
    unique (tip_code, place)
);

create table tip_attachment_piece (
    piece_id integer not null primary key,
    attachment_id integer not null references tip_attachment (attachment_id),
    place integer not null,
    sealed varchar not null,
    entry_id integer not null references log_entry (entry_id),
    unique (attachment_id, place)
);
