-- Known laws, searched while someone types.
create extension if not exists pg_trgm;

create table wet (
    id             uuid primary key,
    versie         bigint      not null,
    code           text        not null unique,
    stelsel        text        not null,
    identificatie  text        not null,
    -- the law as a whole, in whatever system it is cited
    regeling       text        not null unique,
    rechtsgebied   text        not null,
    citeertitel    text        not null,
    aliassen       text[]      not null,
    url            text,
    relevant_voor  text[]      not null,
    status         text        not null,
    opgegaan_in    text references wet (code),
    opmerking      text,
    verificatie    text        not null,
    bron           text,
    -- title, abbreviations and identifiers without case and accents
    zoektekst      text        not null,
    gewijzigd_op   timestamptz not null
);

create index wet_citeertitel on wet (citeertitel, id);
create index wet_zoektekst on wet using gin (zoektekst gin_trgm_ops);
