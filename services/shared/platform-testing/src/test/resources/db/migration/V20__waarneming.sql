create table waarneming (
    id            uuid        primary key,
    versie        bigint      not null,
    titel         text        not null,
    thema         text        not null,
    sinds         jsonb,
    omvang        jsonb       not null,
    lengte        double precision,
    breedte       double precision,
    eigenaar      text,
    zichtbaarheid text        not null,
    gewijzigd_op  timestamptz not null
);
create index waarneming_gewijzigd on waarneming (gewijzigd_op, id);

insert into codelijst (lijst, naam) values ('themas', 'Thema''s');
insert into codelijst_code (lijst, code, label_nl, label_de, geldig_van, geldig_tot, volgorde) values
    ('themas', 'wonen', 'Wonen', 'Wohnen', null, null, 1),
    ('themas', 'water', 'Water', 'Wasser', null, null, 2),
    ('themas', 'mijnbouw', 'Mijnbouw', 'Bergbau', '1900-01-01', '1974-12-31', 3);

-- Where the steps of a task leave their mark.
create table gedane_stap (
    taak  text        not null,
    stap  bigint      not null,
    op    timestamptz not null default clock_timestamp()
);
