-- Newer versions of laws that a knelpunt cites, and which knelpunten were marked because of them: each once.
create table wetswijziging (
    id             uuid primary key,
    regeling       text        not null,
    geldig_vanaf   date        not null,
    omschrijving   text,
    bron           text,
    gemarkeerd     integer     not null,
    vastgelegd_op  timestamptz not null,
    unique (regeling, geldig_vanaf)
);
create index wetswijziging_vastgelegd on wetswijziging (vastgelegd_op, id);
create index wetswijziging_geldig on wetswijziging (geldig_vanaf, id);

create table wetswijziging_markering (
    wetswijziging  uuid not null references wetswijziging (id),
    knelpunt       uuid not null references knelpunt (id),
    primary key (wetswijziging, knelpunt)
);

-- Uploaded feeds; the content goes when the work is done.
create table wetswijziging_bestand (
    id              uuid primary key,
    inhoud          bytea,
    nieuwe_versies  integer     not null default 0,
    gemarkeerd      integer     not null default 0,
    ontvangen_op    timestamptz not null
);
