-- What PostgreSQL alone needs, seen to after each migration and in its transaction.

do $$
declare
    store constant text := current_schema();
    keys constant text := 'keys_of_' || store;
    one record;
begin
    -- Texts are ordered by their code points, as in SQLite and in Java, whatever language the database speaks.
    for one in
        select table_name, column_name, character_maximum_length
        from information_schema.columns
        where table_schema = store
          and table_name <> '${flyway:table}'
          and data_type = 'character varying'
          and collation_name is distinct from 'C'
    loop
        execute format(
            'alter table %I.%I alter column %I type varchar%s collate "C"',
            store, one.table_name, one.column_name, '(' || one.character_maximum_length || ')');
    end loop;

    -- The wrapped keys of tips, apart from what they open: who copies the store's schema takes none along.
    execute format('create schema if not exists %I', keys);
    execute format(
        'create table if not exists %I.tip_key (tip_code varchar collate "C" not null primary key, mark varchar not null, wrapped varchar not null)',
        keys);
    execute format(
        'create table if not exists %I.erased_tip (tip_code varchar collate "C" not null primary key, erased_at varchar not null)',
        keys);
end
$$;
