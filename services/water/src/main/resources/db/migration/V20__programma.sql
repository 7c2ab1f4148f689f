-- What people fill in is in gegevens; what has a life of its own is a column.
create table programma (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    beeindigd_op  date,
    eindereden    text,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'motief', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'noviVoegtToe', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'trekker', '')), 'C')
    ) stored
);
create index programma_gewijzigd on programma (gewijzigd_op, id);
create index programma_naam on programma (naam, id);
create index programma_zoekvector on programma using gin (zoekvector);
create index programma_themas on programma using gin ((gegevens -> 'themas'));

create table tafel (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    beeindigd_op  date,
    eindereden    text,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    naam          text generated always as (gegevens ->> 'naam') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'naam', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'doel', '')), 'B') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'mandaat', '')), 'C') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'voorzitter', '')), 'C')
    ) stored
);
create index tafel_gewijzigd on tafel (gewijzigd_op, id);
create index tafel_naam on tafel (naam, id);
create index tafel_zoekvector on tafel using gin (zoekvector);
create index tafel_lijsten on tafel using gin ((gegevens -> 'themas'), (gegevens -> 'deelnemers'));

-- The themes of the inventory of tafels and programmes; a beheerder changes them.
insert into codelijst (lijst, naam) values ('inventarisatiethemas', 'Thema''s van de inventarisatie van tafels en programma''s');
insert into codelijst_code (lijst, code, label_nl, volgorde) values
    ('inventarisatiethemas', 'waterproblematiek', 'Waterproblematiek', 1),
    ('inventarisatiethemas', 'bodemgebruik', 'Bodemgebruik', 2),
    ('inventarisatiethemas', 'landbouwtransitie', 'Landbouwtransitie', 3),
    ('inventarisatiethemas', 'klimaatadaptatie', 'Klimaatadaptatie', 4),
    ('inventarisatiethemas', 'landschapskwaliteit', 'Versterking van de landschapskwaliteiten', 5);
