create table schuurpunt (
    id            uuid primary key,
    versie        bigint      not null default 0,
    gegevens      jsonb       not null,
    status        text        not null default 'OPEN',
    status_reden  text,
    gekozen       text,
    naar          text,
    -- the key of the computed conflict: one tension each
    conflict      text unique,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null default now(),
    gewijzigd_op  timestamptz not null default now(),
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'vraag', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'B')
    ) stored
);
create index schuurpunt_gewijzigd on schuurpunt (gewijzigd_op, id);
create index schuurpunt_zoekvector on schuurpunt using gin (zoekvector);
create index schuurpunt_claims on schuurpunt using gin ((gegevens -> 'claims'));
