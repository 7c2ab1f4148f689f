-- What services share, as the gateway knows it: filled from their topics by one consumer, in one transaction per fact.
create extension if not exists pg_trgm;

-- The present state of each shared item. A withdrawn item has no row. key: id or code, as in the urn.
create table item (
    id              uuid primary key,
    urn             text        not null unique,
    dienst          text        not null,
    soort           text        not null,
    key             text        not null,
    nummer          text,
    titel           text        not null,
    tekst           text        not null,
    status          text,
    aard            text,
    niveau          text,
    landen          text[]      not null,
    opgaven         text[]      not null,
    doorbraken      text[]      not null,
    focusonderdelen text[]      not null,
    zichtbaarheid   text        not null,
    gewijzigd_op    timestamptz not null,
    zoekvector      tsvector generated always as (
        setweight(to_tsvector('simple', coalesce(nummer, '') || ' ' || key), 'A')
        || setweight(to_tsvector('dutch', titel), 'A')
        || setweight(to_tsvector('dutch', tekst), 'C')) stored
);
create index item_zoekvector on item using gin (zoekvector);
create index item_titel on item using gin (titel gin_trgm_ops);
create index item_gewijzigd_op on item (gewijzigd_op desc, id desc);
create index item_soort on item (soort, status);
create index item_opgaven on item using gin (opgaven);
create index item_doorbraken on item using gin (doorbraken);

-- Each fact once, in the order in which it arrived; shown as long as its item is shared.
create table feit (
    nr            bigint generated always as identity primary key,
    event_id      uuid        not null unique,
    item_id       uuid        not null,
    dienst        text        not null,
    type          text        not null,
    tijdstip      timestamptz not null,
    zichtbaarheid text        not null,
    intrekking    boolean     not null
);
create index feit_tijdstip on feit (tijdstip desc, nr desc);
create index feit_item on feit (item_id, nr desc);

-- What an item refers to, by urn; the other end may be unknown yet.
create table relatie (
    van  uuid not null references item (id) on delete cascade,
    aard text not null,
    naar text not null,
    primary key (van, aard, naar)
);
create index relatie_naar on relatie (naar);

-- When a person looked last, and at the visit before; person: the subject of the login, no name.
create table bezoek (
    person    text primary key,
    laatst_op timestamptz not null,
    vorig_op  timestamptz
);
