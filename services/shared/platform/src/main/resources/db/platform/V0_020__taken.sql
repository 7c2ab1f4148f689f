-- Work in the background. Who holds a task has a lease; when that ends without news, another replica takes over.
create table taak (
    id               uuid        primary key,
    soort            text        not null,
    status           text        not null,
    invoer           jsonb       not null,
    gedaan           bigint      not null default 0,
    totaal           bigint,
    resultaat        jsonb,
    fout             text,
    aantal_fouten    bigint      not null default 0,
    annuleren        boolean     not null default false,
    poging           int         not null default 0,
    houder           uuid,
    lease_tot        timestamptz,
    niet_voor        timestamptz not null default now(),
    naam             text,
    organisatie      text,
    organisatienaam  text,
    rechten          text[]      not null default '{}',
    aangemaakt_op    timestamptz not null,
    gestart_op       timestamptz,
    geeindigd_op     timestamptz
);
create index taak_te_doen on taak (aangemaakt_op) where status in ('WACHTEND', 'BEZIG');
create index taak_geeindigd on taak (geeindigd_op) where geeindigd_op is not null;

-- Rows of the input that could not be used; the first thousand are kept, all are counted in taak.
create table taak_foute_rij (
    id     bigint generated always as identity primary key,
    taak   uuid   not null references taak on delete cascade,
    rij    bigint not null,
    veld   text,
    reden  text   not null
);
create index taak_foute_rij_taak on taak_foute_rij (taak, id);

-- Scheduled work: when it last ran, whichever replica did it. The row is locked while it runs.
create table planning (
    naam      text        primary key,
    laatst_op timestamptz not null
);
