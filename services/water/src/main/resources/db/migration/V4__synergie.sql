-- One judgement per measure and theme; no score is unknown, which is not zero.
create table synergie (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    maatregel     uuid        not null references maatregel (id),
    thema         text        not null,
    score         int,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', coalesce(gegevens ->> 'reden', ''))) stored,
    unique (maatregel, thema)
);
create index synergie_gewijzigd on synergie (gewijzigd_op, id);
create index synergie_zoekvector on synergie using gin (zoekvector);

create table afwenteling (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    maatregel     uuid        not null references maatregel (id),
    stroomgebied  text        not null,
    landen        jsonb       not null,
    besprekingen  jsonb       not null,
    status        text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', coalesce(gegevens ->> 'toelichting', ''))) stored
);
create index afwenteling_gewijzigd on afwenteling (gewijzigd_op, id);
create index afwenteling_maatregel on afwenteling (maatregel);
create index afwenteling_stroomgebied on afwenteling (stroomgebied);
create index afwenteling_zoekvector on afwenteling using gin (zoekvector);

-- A suggestion that people declined; ids of the pair in order, as text orders them.
create table suggestieafwijzing (
    id            uuid primary key,
    versie        bigint      not null,
    een           uuid        not null references maatregel (id),
    ander         uuid        not null references maatregel (id),
    reden         text        not null,
    zichtbaarheid text        not null,
    afgewezen_op  timestamptz not null,
    unique (een, ander)
);

-- One code list with Panorama, which will own it.
insert into codelijst (lijst, naam) values ('themas', 'Thema''s waarop synergie wordt beoordeeld');
insert into codelijst_code (lijst, code, label_nl, label_de, label_fr, label_en, geldig_van, geldig_tot, volgorde) values
    ('themas', 'landbouw', 'Landbouw', 'Landwirtschaft', 'Agriculture', 'Agriculture', null, null, 1),
    ('themas', 'stikstof', 'Stikstof', 'Stickstoff', 'Azote', 'Nitrogen', null, null, 2),
    ('themas', 'biodiversiteit', 'Biodiversiteit', 'Biodiversität', 'Biodiversité', 'Biodiversity', null, null, 3),
    ('themas', 'natuur', 'Natuur', 'Natur', 'Nature', 'Nature', null, null, 4),
    ('themas', 'energietransitie', 'Energietransitie', 'Energiewende', 'Transition énergétique', 'Energy transition', null, null, 5),
    ('themas', 'wateroverlast', 'Klimaatadaptatie: wateroverlast', 'Klimaanpassung: Überflutung', 'Adaptation: inondations', 'Climate adaptation: flooding', null, null, 6),
    ('themas', 'droogte', 'Klimaatadaptatie: droogte', 'Klimaanpassung: Dürre', 'Adaptation: sécheresse', 'Climate adaptation: drought', null, null, 7),
    ('themas', 'bodem', 'Bodem', 'Boden', 'Sol', 'Soil', null, null, 8),
    ('themas', 'waterkwaliteit', 'Waterkwaliteit', 'Wasserqualität', 'Qualité de l''eau', 'Water quality', null, null, 9),
    ('themas', 'stad-land', 'Stad-land', 'Stadt-Land', 'Ville-campagne', 'Town and country', null, null, 10),
    ('themas', 'toerisme', 'Toerisme', 'Tourismus', 'Tourisme', 'Tourism', null, null, 11),
    ('themas', 'mobiliteit', 'Mobiliteit', 'Mobilität', 'Mobilité', 'Mobility', null, null, 12),
    ('themas', 'circulaire-economie', 'Circulaire economie', 'Kreislaufwirtschaft', 'Économie circulaire', 'Circular economy', null, null, 13),
    ('themas', 'landschap', 'Landschap', 'Landschaft', 'Paysage', 'Landscape', null, null, 14);
