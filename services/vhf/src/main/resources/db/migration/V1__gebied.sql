-- Areas that every service refers to by code.
create extension if not exists pg_trgm;

create table gebied (
    id             uuid primary key,
    versie         bigint      not null,
    code           text        not null unique,
    soort          text        not null,
    naam           text        not null,
    korte_naam     text,
    -- years of the CBS division in which the code exists, the last one included
    geldig_vanaf   int,
    geldig_tot     int,
    ouders         text[]      not null,
    voorgangers    text[]      not null,
    opvolgers      text[]      not null,
    vhf_wijk_sinds jsonb,
    centroide      jsonb,
    inwoners       jsonb,
    woningen       jsonb,
    bron           text        not null,
    bron_url       text,
    -- an outline that fits in a fact; the full one is in gebied_grens
    omtrek         jsonb,
    grensbron      text,
    grensjaar      int,
    -- the smallest box around it, in degrees (CRS84); a point where only the centroid is known
    west           double precision,
    zuid           double precision,
    oost           double precision,
    noord          double precision,
    -- name, short name and code without case and accents
    zoektekst      text        not null,
    gewijzigd_op   timestamptz not null
);

create index gebied_naam on gebied (naam, id);
create index gebied_soort on gebied (soort, naam, id);
create index gebied_gewijzigd on gebied (gewijzigd_op, id);
create index gebied_ouders on gebied using gin (ouders);
create index gebied_zoektekst on gebied using gin (zoektekst gin_trgm_ops);
create index gebied_box on gebied using gist (box(point(west, zuid), point(oost, noord)));

create table gebied_grens (
    gebied    uuid primary key references gebied (id),
    geometrie jsonb not null
);
