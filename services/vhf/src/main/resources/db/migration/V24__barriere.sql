create table barriere (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    status_reden  text,
    sinds         date,
    knelpunt      uuid,
    knelpunt_nummer text,
    knelpunt_status text,
    eerdere_knelpunten uuid[] not null,
    aard          text generated always as (gegevens ->> 'aard') stored,
    wijk          text generated always as (gegevens ->> 'wijk') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gevolg', '')), 'C')
    ) stored
);
create index barriere_gewijzigd on barriere (gewijzigd_op, id);
create index barriere_titel on barriere (titel, id);
create index barriere_zoekvector on barriere using gin (zoekvector);
create index barriere_knelpunt on barriere (knelpunt);
