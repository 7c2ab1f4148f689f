create table landbouwspoor (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gebied', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'noviInzet', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'verdienmodel', '')), 'C')
    ) stored
);
create index landbouwspoor_gewijzigd on landbouwspoor (gewijzigd_op, id);
create index landbouwspoor_naam on landbouwspoor (naam, id);
create index landbouwspoor_zoekvector on landbouwspoor using gin (zoekvector);
create index landbouwspoor_lijsten on landbouwspoor using gin ((gegevens -> 'programmas'), (gegevens -> 'stroomgebieden'));

create table watergebeurtenis (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'omschrijving', '')), 'B')
    ) stored
);
create index watergebeurtenis_gewijzigd on watergebeurtenis (gewijzigd_op, id);
create index watergebeurtenis_naam on watergebeurtenis (naam, id);
create index watergebeurtenis_zoekvector on watergebeurtenis using gin (zoekvector);
create index watergebeurtenis_stroomgebieden on watergebeurtenis using gin ((gegevens -> 'stroomgebieden'));
