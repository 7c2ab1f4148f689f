-- What rests on what. No foreign keys: the kinds live in tables of their own.
create table verwijzing (
    van_soort  text not null,
    van_id     uuid not null,
    naar_soort text not null,
    naar_id    uuid not null,
    primary key (van_id, van_soort, naar_id, naar_soort)
);
create index verwijzing_naar on verwijzing (naar_id, naar_soort);

create table geladen (
    naam text primary key,
    op   timestamptz not null
);
