create table keuze (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'vraag', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'motivering', '')), 'C')
    ) stored
);
create index keuze_gewijzigd on keuze (gewijzigd_op, id);
create index keuze_titel on keuze (titel, id);
create index keuze_zoekvector on keuze using gin (zoekvector);
