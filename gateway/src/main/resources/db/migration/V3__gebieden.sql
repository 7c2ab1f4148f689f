-- Where shared things lie, how areas score, and the state that each fact carried.
alter table item
    -- codes of every area that it is about, and of those that these lie in by their code
    add gebieden text[] not null default '{}',
    -- the one area that places it on a map: the smallest that it names first
    add ligging  text,
    -- what the dossier shows of it; without outlines, which are in plek
    add stand    jsonb not null default '{}';
create index item_gebieden on item using gin (gebieden);
create index item_ligging on item (ligging, soort);

create index feit_dienst on feit (dienst, tijdstip desc);

-- An area on the map, in degrees (CRS84): its box, its middle, and its outline where that is known. Plain numbers and the
-- box type of PostgreSQL: an extension for geometry is not needed for boxes.
create table plek (
    item    uuid primary key references item (id) on delete cascade,
    west    double precision not null,
    zuid    double precision not null,
    oost    double precision not null,
    noord   double precision not null,
    lengte  double precision not null,
    breedte double precision not null,
    omtrek  text
);
create index plek_box on plek using gist (box(point(west, zuid), point(oost, noord)));

-- A computed order of cumulation, area by area; place 1 is where most piles up, null where nothing is known.
create table score (
    cumulatie           uuid not null references item (id) on delete cascade,
    gebied              text not null,
    zscore              double precision,
    plaats_zscore       int,
    exponentieel        double precision,
    plaats_exponentieel int,
    slechtste_vijfde    int,
    zonder_gegevens     int,
    gestapeld           boolean,
    primary key (cumulatie, gebied)
);

-- Which reading of the topics filled the tables: a higher number in the configuration empties them and reads anew.
create table leesmodel (
    naam      text primary key,
    generatie int not null
);
