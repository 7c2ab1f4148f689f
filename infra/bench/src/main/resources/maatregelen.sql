-- {b} measures of thirty programmes over the region: half of them points, the others lines and surfaces of some hundred metres.
insert into maatregel (id, versie, nummer, gegevens, fase, fase_sinds, vak, van, tot, zichtbaarheid, aangemaakt_op, gewijzigd_op)
select gen_random_uuid(), 0, 'MR-2020-' || lpad(n::text, 6, '0'),
    jsonb_build_object('naam', 'Maatregel ' || n, 'stroomgebied', 'geul', 'soorten', jsonb_build_array('BERGEN'),
        'trekker', 'waterschap-limburg', 'programma', md5('programma ' || n % 30)::uuid,
        'planning', jsonb_build_object('begin', jsonb_build_object('waarde', jaar::text, 'precisie', 'JAAR')),
        'partners', '[]'::jsonb, 'financiers', '[]'::jsonb, 'risicos', '[]'::jsonb, 'effecten', '[]'::jsonb,
        'alternatieven', '[]'::jsonb, 'bronnen', '[]'::jsonb,
        'geometrie', case when n % 4 < 2 then jsonb_build_object('type', 'Point', 'coordinates', jsonb_build_array(l, b))
            when n % 4 = 2 then jsonb_build_object('type', 'LineString', 'coordinates',
                jsonb_build_array(jsonb_build_array(l, b), jsonb_build_array(l + g / 70000, b + g / 111000)))
            else jsonb_build_object('type', 'Polygon', 'coordinates', jsonb_build_array(jsonb_build_array(
                jsonb_build_array(l, b), jsonb_build_array(l + g / 70000, b), jsonb_build_array(l + g / 70000, b + g / 111000),
                jsonb_build_array(l, b + g / 111000), jsonb_build_array(l, b)))) end),
    case when n % 10 = 0 then 'GEREED' when n % 10 < 4 then 'VERKENNING' else 'IDEE' end, date '2024-01-01',
    box(point(x, y), case when n % 4 < 2 then point(x, y) else point(x + g, y + g) end),
    make_date(jaar, 1, 1), make_date(jaar, 12, 31), 'OPENBAAR', now(), now()
from (select n, x, y, g, jaar, 5.387203657 + (x - 155000) / 70270 as l, 52.155172897 + (y - 463000) / 111250 as b
    from (select n, 176000 + 24000 * random() as x, 306000 + 39000 * random() as y, 50 + 400 * random() as g,
        2024 + floor(9 * random())::int as jaar from generate_series(1, {b}::int) n) plek) rij;
analyze maatregel;
