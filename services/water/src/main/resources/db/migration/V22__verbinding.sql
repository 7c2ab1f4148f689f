create table verbinding (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    gelegd_op     date,
    beeindigd_op  date,
    eindereden    text,
    soort         text generated always as (gegevens ->> 'soort') stored,
    van           uuid generated always as (cast(gegevens #>> '{van,id}' as uuid)) stored,
    naar          uuid generated always as (cast(gegevens #>> '{naar,id}' as uuid)) stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'onderbouwing', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'doel', '')), 'B')
    ) stored
);
create index verbinding_gewijzigd on verbinding (gewijzigd_op, id);
create index verbinding_zoekvector on verbinding using gin (zoekvector);
create index verbinding_van on verbinding (van);
create index verbinding_naar on verbinding (naar);
create unique index verbinding_open on verbinding (soort, van, naar) where status <> 'BEEINDIGD';

-- A programme is at a tafel by a connection of any kind that was made.
create view tafel_van_programma as
    select van as tafel, naar as programma from verbinding
    where status = 'GELEGD' and gegevens #>> '{van,soort}' = 'TAFEL' and gegevens #>> '{naar,soort}' = 'PROGRAMMA'
    union
    select naar, van from verbinding
    where status = 'GELEGD' and gegevens #>> '{van,soort}' = 'PROGRAMMA' and gegevens #>> '{naar,soort}' = 'TAFEL';

create table advies (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    antwoord      jsonb,
    orgaan        text generated always as (gegevens ->> 'orgaan') stored,
    ronde         bigint generated always as (cast(gegevens #>> '{ronde,nummer}' as bigint)) stored,
    nummer        bigint generated always as (cast(gegevens ->> 'nummer' as bigint)) stored,
    soort         text generated always as (gegevens ->> 'soort') stored,
    volgorde      text generated always as (lpad(gegevens #>> '{ronde,nummer}', 2, '0') || lpad(gegevens ->> 'nummer', 4, '0')) stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'orgaan', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'geadresseerde', '')), 'C')
    ) stored
);
create index advies_gewijzigd on advies (gewijzigd_op, id);
create index advies_titel on advies (titel, id);
create index advies_zoekvector on advies using gin (zoekvector);
create index advies_volgorde on advies (volgorde, id);
create unique index advies_nummer on advies (orgaan, ronde, nummer, soort);
create index advies_lijsten on advies using gin ((gegevens -> 'maatregelen'), (gegevens -> 'programmas'));
