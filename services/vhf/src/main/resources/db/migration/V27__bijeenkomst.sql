create table bijeenkomst (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    opbrengst     text,
    deelnemers    integer,
    datum         date        not null,
    doel          text generated always as (gegevens ->> 'doel') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'plaats', '')), 'B')
    ) stored
);
create index bijeenkomst_gewijzigd on bijeenkomst (gewijzigd_op, id);
create index bijeenkomst_titel on bijeenkomst (titel, id);
create index bijeenkomst_zoekvector on bijeenkomst using gin (zoekvector);
create index bijeenkomst_datum on bijeenkomst (datum, id);
