create table koppelkans (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    reden         text,
    verantwoordelijke text,
    herkomst      text unique,
    wijk          text generated always as (gegevens ->> 'wijk') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'C')
    ) stored
);
create index koppelkans_gewijzigd on koppelkans (gewijzigd_op, id);
create index koppelkans_titel on koppelkans (titel, id);
create index koppelkans_zoekvector on koppelkans using gin (zoekvector);
create index koppelkans_wijk on koppelkans (wijk);
create index koppelkans_tussen on koppelkans using gin ((gegevens -> 'tussen') jsonb_path_ops);
