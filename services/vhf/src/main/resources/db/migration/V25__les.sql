create table les (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    wijk          text generated always as (gegevens ->> 'wijk') stored,
    bewijskracht  text generated always as (gegevens ->> 'bewijskracht') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'context', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'gedaan', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'resultaat', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'overdraagbaarNaar', '')), 'C')
    ) stored
);
create index les_gewijzigd on les (gewijzigd_op, id);
create index les_titel on les (titel, id);
create index les_zoekvector on les using gin (zoekvector);
create index les_wijk on les (wijk);

create table toepassing (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    les           uuid        not null references les,
    buiten_gemeente boolean   not null,
    uit_wijk      text        not null,
    wijk          text generated always as (gegevens ->> 'wijk') stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'resultaat', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'wie', '')), 'C')
    ) stored
);
create index toepassing_gewijzigd on toepassing (gewijzigd_op, id);
create index toepassing_titel on toepassing (titel, id);
create index toepassing_zoekvector on toepassing using gin (zoekvector);
create index toepassing_les on toepassing (les);
create index toepassing_wijk on toepassing (wijk);
