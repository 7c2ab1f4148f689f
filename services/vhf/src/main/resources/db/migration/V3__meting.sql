-- What is measured, and frozen sets of measured values.
create table indicator (
    id                uuid primary key,
    versie            bigint      not null,
    code              text        not null unique,
    naam              text        not null,
    definitie         text        not null,
    -- null for background figures, which have no direction either
    domein            text,
    eenheid           text        not null,
    richting          text        not null,
    -- code of the indicator that counts what a value is about: persons or homes
    gewichtsbasis     text references indicator (code),
    -- names under which source files have it, without the number that changes each year
    sleutels          text[]      not null,
    referentiewaarden jsonb       not null,
    bron              text        not null,
    bron_url          text,
    gewijzigd_op      timestamptz not null,
    check ((richting = 'GEEN') or domein is not null)
);
create index indicator_naam on indicator (naam, id);
create index indicator_gewijzigd on indicator (gewijzigd_op, id);

create table meting (
    id              uuid primary key,
    versie          bigint      not null,
    naam            text        not null,
    soort           text        not null,
    peildatum       date        not null,
    nulmeting       uuid references meting (id),
    bron            text        not null,
    bron_url        text,
    toelichting     text,
    -- below this number of persons or homes nothing is shown
    drempel         int         not null,
    status          text        not null,
    -- corrections of one set share the id of the first
    reeks           uuid        not null,
    uitgave         int         not null,
    vervangt        uuid unique references meting (id),
    reden           text,
    indicatoren     text[]      not null,
    gebieden        int         not null,
    waarden         bigint      not null,
    ontbrekend      bigint      not null,
    controlegetal   text,
    vastgesteld_op  timestamptz,
    zichtbaarheid   text        not null,
    gewijzigd_op    timestamptz not null,
    unique (reeks, uitgave)
);
create index meting_peildatum on meting (peildatum, id);
create index meting_gewijzigd on meting (gewijzigd_op, id);
create index meting_naam on meting (naam, id);

create table meetwaarde (
    meting    uuid    not null references meting (id),
    indicator text    not null references indicator (code),
    gebied    text    not null,
    waarde    numeric,
    -- why there is no value: an empty cell is never a zero
    ontbreekt text,
    primary key (meting, indicator, gebied),
    check ((waarde is null) = (ontbreekt is not null))
);
create index meetwaarde_gebied on meetwaarde (gebied, indicator, meting);

-- What is vastgesteld stays as it is, whoever tries: a correction is a new set.
create function weiger_wijziging_van_vastgestelde_meting() returns trigger language plpgsql as $$
begin
    if exists (select 1 from geraakt g join meting m on m.id = g.meting where m.status = 'VASTGESTELD') then
        raise exception 'a meting that is vastgesteld cannot change';
    end if;
    return null;
end $$;

create trigger meetwaarde_erbij after insert on meetwaarde
    referencing new table as geraakt for each statement execute function weiger_wijziging_van_vastgestelde_meting();
create trigger meetwaarde_anders after update on meetwaarde
    referencing new table as geraakt for each statement execute function weiger_wijziging_van_vastgestelde_meting();
create trigger meetwaarde_eraf after delete on meetwaarde
    referencing old table as geraakt for each statement execute function weiger_wijziging_van_vastgestelde_meting();
