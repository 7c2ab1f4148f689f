-- Plain registers: one table each, all of one shape. What differs is in gegevens.
create table hoofdopgave (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    naam          text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    gegevens      jsonb       not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', code || ' ' || naam)) stored
);
create index hoofdopgave_naam on hoofdopgave (naam, id);
create index hoofdopgave_gewijzigd on hoofdopgave (gewijzigd_op, id);
create index hoofdopgave_zoek on hoofdopgave using gin (zoekvector);

create table doorbraak (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    naam          text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    gegevens      jsonb       not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', code || ' ' || naam)) stored
);
create index doorbraak_naam on doorbraak (naam, id);
create index doorbraak_gewijzigd on doorbraak (gewijzigd_op, id);
create index doorbraak_zoek on doorbraak using gin (zoekvector);

create table focusonderdeel (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    naam          text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    gegevens      jsonb       not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', code || ' ' || naam)) stored
);
create index focusonderdeel_naam on focusonderdeel (naam, id);
create index focusonderdeel_gewijzigd on focusonderdeel (gewijzigd_op, id);
create index focusonderdeel_zoek on focusonderdeel using gin (zoekvector);

create table organisatie (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    naam          text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    gegevens      jsonb       not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', code || ' ' || naam)) stored
);
create index organisatie_naam on organisatie (naam, id);
create index organisatie_gewijzigd on organisatie (gewijzigd_op, id);
create index organisatie_zoek on organisatie using gin (zoekvector);
