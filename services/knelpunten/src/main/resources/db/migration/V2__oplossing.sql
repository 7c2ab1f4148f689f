create table oplossing (
    id                         uuid primary key,
    versie                     bigint      not null,
    nummer                     text        not null unique,
    titel                      text        not null,
    omschrijving               text        not null,
    soort                      text        not null,
    beslisser                  text,
    stadium                    text        not null,
    kosten                     jsonb       not null,
    repliceerbaar              boolean     not null,
    repliceerbaar_toelichting  text,
    knelpunten                 uuid[]      not null,
    ook_toepasbaar_op          uuid[]      not null,
    toepassingen               jsonb       not null,
    bronnen                    jsonb       not null,
    zichtbaarheid              text        not null,
    aangemaakt_op              timestamptz not null,
    gewijzigd_op               timestamptz not null,
    zoekvector                 tsvector generated always as (
        setweight(to_tsvector('dutch', titel), 'A') || setweight(to_tsvector('dutch', omschrijving), 'C')
    ) stored
);
create index oplossing_gewijzigd on oplossing (gewijzigd_op, id);
create index oplossing_titel on oplossing (titel, id);
create index oplossing_knelpunten on oplossing using gin (knelpunten);
create index oplossing_ook_toepasbaar on oplossing using gin (ook_toepasbaar_op);
create index oplossing_zoekvector on oplossing using gin (zoekvector);
