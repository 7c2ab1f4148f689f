-- A report is fixed when it is made: rapport holds its figures.
create table rapportage (
    id             uuid primary key,
    versie         bigint      not null,
    gegevens       jsonb       not null,
    rapport        jsonb       not null,
    vastgesteld_op timestamptz not null,
    peildatum      text generated always as (gegevens ->> 'peildatum') stored,
    kennis         text generated always as (gegevens ->> 'kennis') stored,
    zichtbaarheid  text        not null,
    eigenaar       text,
    aangemaakt_op  timestamptz not null,
    gewijzigd_op   timestamptz not null,
    zoekvector     tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', '')), 'B')
    ) stored
);
create index rapportage_peildatum on rapportage (peildatum, id);
create index rapportage_gewijzigd on rapportage (gewijzigd_op, id);
create index rapportage_zoekvector on rapportage using gin (zoekvector);

-- The report reads the facts of all measures in the order in which they were recorded.
create index outbox_maatregel on outbox (id) where aggregate = 'maatregel';
