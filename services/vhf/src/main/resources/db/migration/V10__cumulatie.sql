-- Weights under a name: a plain register.
create table scenario (
    id            uuid primary key,
    versie        bigint      not null,
    code          text        not null unique,
    naam          text        not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    gegevens      jsonb       not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', code || ' ' || naam)) stored
);
create index scenario_naam on scenario (naam, id);
create index scenario_gewijzigd on scenario (gewijzigd_op, id);
create index scenario_zoek on scenario using gin (zoekvector);

-- A computed result. Nothing in it changes but who may see it: weights and definitions are copied, not referred to.
create table cumulatie (
    id              uuid primary key,
    versie          bigint      not null,
    naam            text        not null,
    scenario        uuid        not null,
    scenario_code   text        not null,
    scenario_versie bigint      not null,
    meting          uuid        not null,
    meting_versie   bigint      not null,
    gewichten       jsonb       not null,
    rangorde        jsonb       not null,
    rekenwijze      int         not null,
    vingerafdruk    text        not null,
    reden           text,
    zichtbaarheid   text        not null,
    eigenaar        text,
    berekend_op     timestamptz not null,
    gewijzigd_op    timestamptz not null
);
create index cumulatie_berekend on cumulatie (berekend_op, id);
create index cumulatie_scenario on cumulatie (scenario, berekend_op);
create index cumulatie_meting on cumulatie (meting, berekend_op);

-- One area in that result with its whole explanation.
create table cumulatie_regel (
    id                  uuid primary key,
    cumulatie           uuid not null references cumulatie,
    niveau              text not null,
    gebied              text not null,
    naam                text not null,
    -- 1 is where most piles up; null where nothing is known
    plaats_zscore       int,
    plaats_exponentieel int,
    regel               jsonb not null,
    unique (cumulatie, gebied)
);
create index cumulatie_regel_volgorde on cumulatie_regel (cumulatie, niveau, plaats_exponentieel);

-- Local knowledge that contradicts a score.
create table tegenspraak (
    id            uuid primary key,
    versie        bigint      not null,
    gebied        text        not null,
    domein        text,
    strekking     text        not null,
    tekst         text        not null,
    door          text        not null,
    bron          text,
    datum         jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    gewijzigd_op  timestamptz not null,
    zoekvector    tsvector generated always as (to_tsvector('dutch', tekst || ' ' || door || ' ' || coalesce(bron, ''))) stored
);
create index tegenspraak_gewijzigd on tegenspraak (gewijzigd_op, id);
create index tegenspraak_gebied on tegenspraak (gebied);
create index tegenspraak_zoek on tegenspraak using gin (zoekvector);

-- The order that counts: the last shared result of the standard scenario, by the method that lets no good domain cancel a bad one.
create view geldende_rangorde as
select r.gebied, r.naam, r.niveau, r.plaats_exponentieel as plaats, r.cumulatie
from cumulatie_regel r
where r.plaats_exponentieel is not null
  and r.cumulatie = (select c.id from cumulatie c
                     where c.scenario_code = 'standaard' and c.zichtbaarheid <> 'INTERN'
                     order by c.berekend_op desc, c.id desc limit 1);
