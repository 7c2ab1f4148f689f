create table toetsing (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    onderwerp     uuid generated always as (cast(gegevens #>> '{onderwerp,id}' as uuid)) stored,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens #>> '{combineren,reden}', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens #>> '{identiteitCentraal,reden}', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens #>> '{nietAfwentelen,oordeel,reden}', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens #>> '{grens,reden}', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'getoetstDoor', '')), 'C')
    ) stored
);
create index toetsing_gewijzigd on toetsing (gewijzigd_op, id);
create index toetsing_onderwerp on toetsing (onderwerp);
create index toetsing_zoekvector on toetsing using gin (zoekvector);
create index toetsing_waarden on toetsing using gin ((gegevens -> 'waarden'));
