-- Names of what agenda owns; an unknown code is shown as "nog niet bekend" until its fact arrives.
create table referentie (
    soort     text    not null,
    code      text    not null,
    id        uuid    not null,
    naam      text    not null,
    verborgen boolean not null default false,
    primary key (soort, code)
);
create index referentie_id on referentie (soort, id);

-- Which demo content was loaded: once, however many replicas start at the same time.
create table geladen (
    naam text primary key,
    op   timestamptz not null
);
