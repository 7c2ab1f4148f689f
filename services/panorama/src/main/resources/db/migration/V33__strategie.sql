create table strategie (
    id            uuid primary key,
    versie        bigint      not null,
    gegevens      jsonb       not null,
    versies       jsonb       not null,
    besluiten     jsonb       not null,
    zichtbaarheid text        not null,
    eigenaar      text,
    aangemaakt_op timestamptz not null,
    gewijzigd_op  timestamptz not null,
    titel         text generated always as (gegevens ->> 'titel') stored,
    zoekvector    tsvector generated always as (
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'titel', '')), 'A') ||
        setweight(to_tsvector('dutch', coalesce(gegevens ->> 'inleiding', '')), 'B') ||
        setweight(jsonb_to_tsvector('dutch', coalesce(gegevens -> 'hoofdstukken', cast('[]' as jsonb)), '["string"]'), 'C')
    ) stored
);
create index strategie_gewijzigd on strategie (gewijzigd_op, id);
create index strategie_titel on strategie (titel, id);
create index strategie_zoekvector on strategie using gin (zoekvector);

-- A paragraph is seen by who sees its strategy; one that left the working text is still in the versions.
create view paragraaf as
    select distinct on (id) id, titel, zichtbaarheid, eigenaar from (
        select cast(p ->> 'id' as uuid) as id, p ->> 'titel' as titel, s.zichtbaarheid, s.eigenaar, 0 as oud
        from strategie s, jsonb_array_elements(s.gegevens -> 'hoofdstukken') h, jsonb_array_elements(h -> 'paragrafen') p
        union all
        select cast(p ->> 'id' as uuid), p ->> 'titel', s.zichtbaarheid, s.eigenaar, 1
        from strategie s, jsonb_array_elements(s.versies) v, jsonb_array_elements(v -> 'hoofdstukken') h,
             jsonb_array_elements(h -> 'paragrafen') p) alle
    order by id, oud;

-- What the service that keeps the areas tells of the gemeenten; until it does, those of 2022 (CBS).
create table gemeente (
    code       text primary key,
    naam       text   not null,
    opvolgers  text[] not null default '{}',
    geldig_tot int
);
insert into gemeente (code, naam) values
    ('GM0888', 'Beek'),
    ('GM1954', 'Beekdaelen'),
    ('GM0899', 'Brunssum'),
    ('GM1903', 'Eijsden-Margraten'),
    ('GM1729', 'Gulpen-Wittem'),
    ('GM0917', 'Heerlen'),
    ('GM0928', 'Kerkrade'),
    ('GM0882', 'Landgraaf'),
    ('GM0935', 'Maastricht'),
    ('GM0938', 'Meerssen'),
    ('GM0965', 'Simpelveld'),
    ('GM1883', 'Sittard-Geleen'),
    ('GM0971', 'Stein'),
    ('GM0981', 'Vaals'),
    ('GM0994', 'Valkenburg aan de Geul'),
    ('GM0986', 'Voerendaal');
