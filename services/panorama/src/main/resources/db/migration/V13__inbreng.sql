-- What people say. Who said it is in a table of its own, which nothing but its own page reads.
create table inbreng (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    status        text        not null,
    reden         text,
    antwoord      jsonb,
    vertalingen   jsonb       not null default '[]',
    beelden       jsonb       not null default '[]',
    herkomst      jsonb       not null default '[]',
    verder_in     jsonb       not null default '[]',
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    ronde         text generated always as (gegevens ->> 'ronde') stored,
    zoekvector    tsvector generated always as (to_tsvector('dutch', coalesce(gegevens ->> 'tekst', ''))) stored
);
create index inbreng_gewijzigd on inbreng (gewijzigd_op, id);
create index inbreng_ronde on inbreng (ronde, status);
create index inbreng_zoekvector on inbreng using gin (zoekvector);

create table inbreng_indiener (
    inbreng     uuid primary key references inbreng on delete cascade,
    volgkenmerk text not null unique,
    naam        text,
    e_mail      text
);
comment on column inbreng_indiener.volgkenmerk is 'sha-256 of what the person holds to follow it';

create table inbreng_beeld (
    id      uuid primary key,
    inbreng uuid  not null references inbreng on delete cascade,
    jpeg    bytea not null
);
create index inbreng_beeld_inbreng on inbreng_beeld (inbreng);

create table inbreng_steun (
    inbreng  uuid not null references inbreng on delete cascade,
    bezoeker text not null,
    primary key (inbreng, bezoeker)
);
comment on column inbreng_steun.bezoeker is 'sha-256 of the visitor with this inbreng: what one visitor supports cannot be put together';

create table inbreng_reactie (
    id      uuid primary key,
    inbreng uuid        not null references inbreng on delete cascade,
    tekst   text        not null,
    taal    text        not null,
    status  text        not null,
    reden   text,
    op      timestamptz not null
);
create index inbreng_reactie_inbreng on inbreng_reactie (inbreng, op);

create table inbreng_ingevoerd (
    vingerafdruk text primary key,
    inbreng      uuid not null references inbreng on delete cascade
);
