create table interventie (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    begonnen_op   date,
    afgerond_op   date,
    resultaat     text,
    wijk          text generated always as (gegevens ->> 'wijk') stored,
    kant          text generated always as (gegevens ->> 'kant') stored,
    thema         text generated always as (gegevens ->> 'thema') stored,
    spoor         bigint generated always as (cast(gegevens ->> 'spoor' as bigint)) stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'sectoraleAanpak', '')), 'B')
    ) stored
);
create index interventie_gewijzigd on interventie (gewijzigd_op, id);
create index interventie_titel on interventie (titel, id);
create index interventie_zoekvector on interventie using gin (zoekvector);
create index interventie_wijk on interventie (wijk);
