-- The present weights: one row, with a version for If-Match.
create table prioriteitgewichten (
    id             uuid primary key,
    versie         bigint      not null,
    getroffenen    int         not null,
    geld           int         not null,
    effect         int         not null,
    oplosbaarheid  int         not null,
    gewijzigd_op   timestamptz not null
);
insert into prioriteitgewichten values ('01900000-0000-7000-8000-000000000001', 0, 30, 20, 30, 20, now());

create table prioriteitenlijst (
    id              uuid primary key,
    versie          bigint      not null,
    jaar            int         not null unique,
    gewichten       jsonb       not null,
    regels          jsonb       not null,
    reden           text,
    zichtbaarheid   text        not null,
    vastgesteld_op  timestamptz not null,
    gewijzigd_op    timestamptz not null
);
create index prioriteitenlijst_jaar on prioriteitenlijst (jaar, id);
