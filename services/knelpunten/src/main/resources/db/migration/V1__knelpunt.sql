-- The register. Lists that are filtered on are arrays with a GIN index; lists that are only shown are jsonb.
create extension if not exists pg_trgm;

create table knelpunt (
    id                     uuid primary key,
    versie                 bigint      not null,
    nummer                 text        not null unique,
    titel                  text        not null,
    omschrijving           text        not null,
    gevolg                 text,
    aard                   text        not null,
    niveau                 text        not null,
    landen                 text[]      not null,
    opgaven                text[]      not null,
    doorbraken             text[]      not null,
    focusonderdelen        text[]      not null,
    themas                 text[]      not null,
    plaats                 text,
    melder                 text        not null,
    probleemeigenaar       text,
    eigenaar               text,
    bronnen                jsonb       not null,
    herkomsten             jsonb       not null,
    regelverwijzingen      jsonb       not null,
    vergelijking           jsonb       not null,
    getroffenen            text,
    omvang                 jsonb       not null,
    status                 text        not null,
    spoor                  text,
    gemeld_op              timestamptz,
    termijnen              jsonb       not null,
    -- last day in time of the first open term, and of the first that nobody was told of
    eerstvolgende_termijn  date,
    te_melden_termijn      date,
    verduidelijking        jsonb,
    escalaties             jsonb       not null,
    prioriteit             jsonb,
    uitkomst_reden         text,
    uitkomst_datum         date,
    opnieuw_reden          text,
    opnieuw_sinds          timestamptz,
    opgegaan_in            uuid,
    opgegaan_in_nummer     text,
    samengevoegd_uit       jsonb       not null,
    zichtbaarheid          text        not null,
    aangemaakt_op          timestamptz not null,
    gewijzigd_op           timestamptz not null,
    zoekvector             tsvector generated always as (
        setweight(to_tsvector('dutch', titel), 'A')
        || setweight(to_tsvector('dutch', coalesce(gevolg, '') || ' ' || coalesce(plaats, '')), 'B')
        || setweight(to_tsvector('dutch', omschrijving || ' ' || coalesce(getroffenen, '')), 'C')
    ) stored
);

-- The list as each kind of reader sees it: a page is read from the index in its order.
create index knelpunt_openbaar on knelpunt (gewijzigd_op, id) where zichtbaarheid = 'OPENBAAR' and status <> 'SAMENGEVOEGD';
create index knelpunt_gewijzigd on knelpunt (gewijzigd_op, id) where status <> 'SAMENGEVOEGD';
create index knelpunt_titel on knelpunt (titel, id);
create index knelpunt_nummer on knelpunt (nummer, id);
create index knelpunt_gemeld on knelpunt ((coalesce(gemeld_op, aangemaakt_op)), id);
create index knelpunt_eigenaar on knelpunt (eigenaar, gewijzigd_op, id);
create index knelpunt_melder on knelpunt (melder, gewijzigd_op, id);
create index knelpunt_probleemeigenaar on knelpunt (probleemeigenaar, gewijzigd_op, id);
create index knelpunt_status on knelpunt (status, gewijzigd_op, id);

create index knelpunt_zoekvector on knelpunt using gin (zoekvector);
create index knelpunt_titel_gelijkenis on knelpunt using gin (titel gin_trgm_ops);
create index knelpunt_plaats_gelijkenis on knelpunt using gin (plaats gin_trgm_ops);
create index knelpunt_landen on knelpunt using gin (landen);
create index knelpunt_opgaven on knelpunt using gin (opgaven);
create index knelpunt_doorbraken on knelpunt using gin (doorbraken);
create index knelpunt_focusonderdelen on knelpunt using gin (focusonderdelen);
create index knelpunt_themas on knelpunt using gin (themas);
create index knelpunt_regelverwijzingen on knelpunt using gin (regelverwijzingen jsonb_path_ops);
create index knelpunt_escalaties on knelpunt using gin (escalaties jsonb_path_ops);

-- Few rows at a time have a running term or a mark.
create index knelpunt_termijn on knelpunt (eerstvolgende_termijn) where eerstvolgende_termijn is not null;
create index knelpunt_te_melden on knelpunt (te_melden_termijn) where te_melden_termijn is not null;
create index knelpunt_opnieuw on knelpunt (gewijzigd_op, id) where opnieuw_sinds is not null;
create index knelpunt_uitkomst on knelpunt (uitkomst_datum) where uitkomst_datum is not null;

-- Readable numbers start anew each year. A sequence never waits for another writer; a number is lost only with a
-- transaction that is given up. Later years are made by a later migration.
do $$
begin
    for jaar in 2024..2060 loop
        execute format('create sequence knelpunt_nummer_%s', jaar);
        execute format('create sequence oplossing_nummer_%s', jaar);
    end loop;
end $$;

-- Things in other services from which a draft was made: one draft each, however often the fact comes.
create table kandidaat (
    urn         text primary key,
    gemaakt_op  timestamptz not null
);
