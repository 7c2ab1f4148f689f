-- Basins: a hierarchy (ouder) and a graph of what flows into what (stroomtNaar); both without cycles.
create table stroomgebied (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    gegevens      jsonb       not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    soort         text generated always as (gegevens ->> 'soort') stored,
    ouder         text generated always as (gegevens ->> 'ouder') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'opmerking', '')), 'C')
    ) stored
);
create index stroomgebied_naam on stroomgebied (naam, id);
create index stroomgebied_gewijzigd on stroomgebied (gewijzigd_op, id);
create index stroomgebied_ouder on stroomgebied (ouder);
create index stroomgebied_zoekvector on stroomgebied using gin (zoekvector);
create index stroomgebied_lijsten on stroomgebied using gin ((gegevens -> 'stroomtNaar'), (gegevens -> 'gemeenten'), (gegevens -> 'landen'));

-- Which demo content was loaded: once, however many replicas start at the same time.
create table geladen (
    naam text primary key,
    op   timestamptz not null
);
