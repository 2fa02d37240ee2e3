-- What PostgreSQL alone needs, seen to after each migration and in its transaction.

do $$
declare
    own constant text := current_schema();
    keys constant text := 'keys_of_' || own;
    one record;
begin
    -- Texts are ordered by their code points, as in SQLite and in Java, whatever language the database speaks.
    for one in
        select table_name, column_name, character_maximum_length
        from information_schema.columns
        where table_schema = own
          and table_name <> '${flyway:table}'
          and data_type = 'character varying'
          and collation_name is distinct from 'C'
    loop
        execute format(
            'alter table %I.%I alter column %I type varchar%s collate "C"',
            own, one.table_name, one.column_name, '(' || one.character_maximum_length || ')');
    end loop;

    -- The wrapped keys of tips, or of identities, and the list of those erased, apart from what they open: who copies the schema takes none along.
    execute format('create schema if not exists %I', keys);
    execute format(
        'create table if not exists %I.${sealed}_key (${sealed}_code varchar collate "C" not null primary key, mark varchar not null, wrapped varchar not null)',
        keys);
    -- By it the first and the last master key are found: there is another where these differ.
    execute format('create index if not exists ${sealed}_key_by_mark on %I.${sealed}_key (mark)', keys);
    execute format(
        'create table if not exists %I.erased_${sealed} (${sealed}_code varchar collate "C" not null primary key, erased_at varchar not null)',
        keys);
end
$$;
