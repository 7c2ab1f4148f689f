create table kennisvraag (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    antwoorden    jsonb       not null,
    beantwoord_op date,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'B')
    ) stored
);
create index kennisvraag_gewijzigd on kennisvraag (gewijzigd_op, id);
create index kennisvraag_titel on kennisvraag (titel, id);
create index kennisvraag_zoekvector on kennisvraag using gin (zoekvector);
