create table toekomstbeeld (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    abstractieniveau text generated always as (gegevens ->> 'abstractieniveau') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'kern', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'verhaal', '')), 'C')
    ) stored
);
create index toekomstbeeld_gewijzigd on toekomstbeeld (gewijzigd_op, id);
create index toekomstbeeld_naam on toekomstbeeld (naam, id);
create index toekomstbeeld_zoekvector on toekomstbeeld using gin (zoekvector);
