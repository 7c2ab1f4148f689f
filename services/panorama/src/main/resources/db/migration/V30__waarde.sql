create table waarde (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    nummer        int         not null,
    vanaf         timestamptz not null,
    vorige        jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gebied', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'C')
    ) stored
);
create index waarde_gewijzigd on waarde (gewijzigd_op, id);
create index waarde_naam on waarde (naam, id);
create index waarde_zoekvector on waarde using gin (zoekvector);
create index waarde_gebieden on waarde using gin ((gegevens -> 'gebieden'));
