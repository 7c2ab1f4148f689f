create table gesprek (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    gemeente      text        not null,
    antwoorden    jsonb       not null,
    afspraken     jsonb       not null,
    afgerond_op   date,
    samenvatting  text,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'C')
    ) stored
);
create index gesprek_gewijzigd on gesprek (gewijzigd_op, id);
create index gesprek_titel on gesprek (titel, id);
create index gesprek_zoekvector on gesprek using gin (zoekvector);
create index gesprek_gemeente on gesprek (gemeente);
