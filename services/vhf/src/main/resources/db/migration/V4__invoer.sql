-- Files that wait to be imported, in pieces, so that no file has to fit in memory.
create table invoer_bestand (
    id           uuid primary key,
    -- all of it is here; false while it is being fetched from its address
    volledig     boolean     not null,
    -- what came of it, from the moment that it took effect
    resultaat    jsonb,
    ontvangen_op timestamptz not null
);
create index invoer_bestand_ontvangen on invoer_bestand (ontvangen_op);

create table invoer_deel (
    bestand uuid  not null references invoer_bestand (id) on delete cascade,
    volgnr  int   not null,
    inhoud  bytea not null,
    primary key (bestand, volgnr)
);

-- Rows that were read and found right, until all of the file has been.
create table invoer_waarde (
    bestand   uuid   not null references invoer_bestand (id) on delete cascade,
    rij       bigint not null,
    gebied    text   not null,
    indicator text   not null,
    waarde    numeric,
    ontbreekt text
);
create index invoer_waarde_bestand on invoer_waarde (bestand, gebied, indicator, rij);

create table invoer_grens (
    bestand   uuid   not null references invoer_bestand (id) on delete cascade,
    rij       bigint not null,
    code      text   not null,
    naam      text,
    geometrie jsonb  not null
);
create index invoer_grens_bestand on invoer_grens (bestand, code, rij);
