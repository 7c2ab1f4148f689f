-- Claims on space. What people fill in is in gegevens.
create table ruimteclaim (
    id            uuid primary key,
    versie        bigint      not null default 0,
    gegevens      jsonb       not null,
    -- the urn of what a derived claim follows
    afgeleid_van  text unique,
    vervallen     boolean     not null default false,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null default now(),
    gewijzigd_op  timestamptz not null default now(),
    naam          text generated always as (gegevens ->> 'naam') stored,
    sector        text generated always as (gegevens ->> 'sector') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'functie', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'C')
    ) stored
);
create index ruimteclaim_gewijzigd on ruimteclaim (gewijzigd_op, id);
create index ruimteclaim_naam on ruimteclaim (naam, id);
create index ruimteclaim_sector on ruimteclaim (sector);
create index ruimteclaim_zoekvector on ruimteclaim using gin (zoekvector);

-- The surface of each claim that has one, in metres (RD), with what decides whether another can lie there too.
create table claimvlak (
    claim         uuid primary key,
    vak           box     not null,
    vlak          bytea   not null,
    van           int     not null,
    tot           int,
    functie       text    not null,
    combineerbaar text    not null,
    zoekgebied    boolean not null
);
create index claimvlak_vak on claimvlak using gist (vak);

-- Which two overlap in place and time; mended with each change of a claim.
create table claimpaar (
    een     uuid   not null,
    ander   uuid   not null,
    soort   text   not null,
    hectare float8 not null,
    van     int    not null,
    tot     int,
    primary key (een, ander)
);
create index claimpaar_ander on claimpaar (ander);
create index claimpaar_hectare on claimpaar (hectare desc, een, ander);
