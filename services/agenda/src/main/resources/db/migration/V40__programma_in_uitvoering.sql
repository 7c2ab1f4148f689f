-- Plain registers, of the shape of V1__registers.sql.
create table mijlpaal (
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
create index mijlpaal_naam on mijlpaal (naam, id);
create index mijlpaal_gewijzigd on mijlpaal (gewijzigd_op, id);
create index mijlpaal_zoek on mijlpaal using gin (zoekvector);

create table document (
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
create index document_naam on document (naam, id);
create index document_gewijzigd on document (gewijzigd_op, id);
create index document_zoek on document using gin (zoekvector);

create table afspraak (
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
create index afspraak_naam on afspraak (naam, id);
create index afspraak_gewijzigd on afspraak (gewijzigd_op, id);
create index afspraak_zoek on afspraak using gin (zoekvector);

create table besluit (
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
create index besluit_naam on besluit (naam, id);
create index besluit_gewijzigd on besluit (gewijzigd_op, id);
create index besluit_zoek on besluit using gin (zoekvector);

create table capaciteit (
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
create index capaciteit_naam on capaciteit (naam, id);
create index capaciteit_gewijzigd on capaciteit (gewijzigd_op, id);
create index capaciteit_zoek on capaciteit using gin (zoekvector);

create table burgerinitiatief (
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
create index burgerinitiatief_naam on burgerinitiatief (naam, id);
create index burgerinitiatief_gewijzigd on burgerinitiatief (gewijzigd_op, id);
create index burgerinitiatief_zoek on burgerinitiatief using gin (zoekvector);

create table fonds (
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
create index fonds_naam on fonds (naam, id);
create index fonds_gewijzigd on fonds (gewijzigd_op, id);
create index fonds_zoek on fonds using gin (zoekvector);

create table monitoringbron (
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
create index monitoringbron_naam on monitoringbron (naam, id);
create index monitoringbron_gewijzigd on monitoringbron (gewijzigd_op, id);
create index monitoringbron_zoek on monitoringbron using gin (zoekvector);

create table welvaartsindicator (
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
create index welvaartsindicator_naam on welvaartsindicator (naam, id);
create index welvaartsindicator_gewijzigd on welvaartsindicator (gewijzigd_op, id);
create index welvaartsindicator_zoek on welvaartsindicator using gin (zoekvector);

create table communicatieactiviteit (
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
create index communicatieactiviteit_naam on communicatieactiviteit (naam, id);
create index communicatieactiviteit_gewijzigd on communicatieactiviteit (gewijzigd_op, id);
create index communicatieactiviteit_zoek on communicatieactiviteit using gin (zoekvector);

create table geldstroom (
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
create index geldstroom_naam on geldstroom (naam, id);
create index geldstroom_gewijzigd on geldstroom (gewijzigd_op, id);
create index geldstroom_zoek on geldstroom using gin (zoekvector);

create table behoefte (
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
create index behoefte_naam on behoefte (naam, id);
create index behoefte_gewijzigd on behoefte (gewijzigd_op, id);
create index behoefte_zoek on behoefte using gin (zoekvector);

create table bericht (
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
create index bericht_naam on bericht (naam, id);
create index bericht_gewijzigd on bericht (gewijzigd_op, id);
create index bericht_zoek on bericht using gin (zoekvector);
