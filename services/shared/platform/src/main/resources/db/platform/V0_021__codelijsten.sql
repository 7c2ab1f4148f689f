-- Code lists are data: a service's migration puts the first codes in, a beheerder changes them later. A code that was
-- used never goes; it gets a last day.
create table codelijst (
    lijst        text        primary key,
    id           uuid        not null unique default gen_random_uuid(),
    naam         text        not null,
    versie       bigint      not null default 1,
    gewijzigd_op timestamptz not null default now()
);

create table codelijst_code (
    lijst      text not null references codelijst on delete cascade,
    code       text not null,
    label_nl   text not null,
    label_de   text,
    label_fr   text,
    label_en   text,
    geldig_van date,
    geldig_tot date,
    volgorde   int  not null default 0,
    primary key (lijst, code)
);
