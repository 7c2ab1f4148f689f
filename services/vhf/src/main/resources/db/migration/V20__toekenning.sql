-- What people fill in is in gegevens; what has a life of its own is a column.
create table toekenning (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    code          text        not null unique,
    voortgang     jsonb       not null,
    tranche       bigint generated always as (cast(gegevens ->> 'tranche' as bigint)) stored,
    soort         text generated always as (gegevens ->> 'soort') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'aanvrager', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gebiedenGenoemd', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'opmerking', '')), 'C')
    ) stored
);
create index toekenning_gewijzigd on toekenning (gewijzigd_op, id);
create index toekenning_naam on toekenning (naam, id);
create index toekenning_zoekvector on toekenning using gin (zoekvector);
create index toekenning_tranche on toekenning (tranche, id);
create index toekenning_gebieden on toekenning using gin ((gegevens -> 'gemeenten'), (gegevens -> 'wijken'));
