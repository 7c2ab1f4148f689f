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

-- What doorbraken promised to give to this register, and gave.
create table inbreng (
    id            uuid primary key,
    doorbraak     text not null,
    omschrijving  text not null,
    toegezegd_op  text,
    geleverd_op   text
);
