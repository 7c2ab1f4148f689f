create table notitie (
    id             uuid        primary key,
    versie         bigint      not null,
    titel          text        not null,
    tekst          text        not null,
    status         text        not null,
    eigenaar       text,
    zichtbaarheid  text        not null,
    gemaakt_op     timestamptz not null,
    gewijzigd_op   timestamptz not null
);

-- What the projection knows about notes that were shared.
create table gedeelde_notitie (
    id     uuid   primary key,
    versie bigint not null,
    titel  text   not null,
    status text   not null
);
