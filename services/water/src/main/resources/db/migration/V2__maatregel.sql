-- Measures. What people fill in is in gegevens; what has a life of its own is a column.
create table maatregel (
    id            uuid primary key,
    versie        bigint      not null,
    nummer        text        not null unique,
    gegevens      jsonb       not null,
    fase          text        not null,
    fase_sinds    date        not null,
    fase_reden    text,
    blokkade      jsonb,
    -- the box around the place in metres (RD), to search near each other; null where the place is unknown
    vak           box,
    -- the first and last day on which it can be going on; null where no planning is known
    van           date,
    tot           date,
    naam          text generated always as (gegevens ->> 'naam') stored,
    stroomgebied  text generated always as (gegevens ->> 'stroomgebied') stored,
    trekker       text generated always as (gegevens ->> 'trekker') stored,
    programma     uuid generated always as (cast(gegevens ->> 'programma' as uuid)) stored,
    knelpunt      uuid generated always as (cast(blokkade ->> 'knelpunt' as uuid)) stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gebied', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'C')
    ) stored
);
create index maatregel_gewijzigd on maatregel (gewijzigd_op, id);
create index maatregel_naam on maatregel (naam, id);
create index maatregel_begin on maatregel (coalesce(van, date '9999-12-31'), id);
create index maatregel_zoekvector on maatregel using gin (zoekvector);
create index maatregel_stroomgebied on maatregel (stroomgebied);
create index maatregel_programma on maatregel (programma);
create index maatregel_knelpunt on maatregel (knelpunt);
create index maatregel_vak on maatregel using gist (vak);

create sequence maatregel_nummer;
