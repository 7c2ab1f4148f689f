-- Knelpunten number {a} to {b}. Words are as uneven as in Dutch: the first ones are in every second text, the last in few.
create temporary table zin as
select id, string_agg((array['de','een','van','het','regel','grens','vergunning','water','gemeente','bedrijf','afval','energie','land',
        'verkeer','bodem','overleg','provincie','subsidie','spoor','woning','landbouw','natuur','stikstof','recycling','erkenning',
        'diploma','belasting','werknemer','zorg','ziekenhuis','ambulance','school','bus','trein','tarief','kaart','waterberging',
        'dijk','beek','riolering','zonneveld','windmolen','warmtenet','netcongestie','aansluiting','geluid','hinder','norm','meting',
        'inspectie','handhaving','melding','ontheffing','experiment','verdrag','richtlijn','verordening','kaderwet','termijn','bezwaar'])[1 + floor(60 * power(random(), 2.2) + woord * 0)::int], ' ') as tekst
from generate_series(1, 20000) id, generate_series(1, 12) woord group by id;
create unique index on zin (id);
analyze zin;
insert into knelpunt (id, versie, nummer, titel, omschrijving, gevolg, aard, niveau, landen, opgaven, doorbraken, focusonderdelen,
    themas, plaats, melder, probleemeigenaar, eigenaar, bronnen, herkomsten, regelverwijzingen, vergelijking, omvang, status, gemeld_op,
    termijnen, eerstvolgende_termijn, escalaties, prioriteit, uitkomst_reden, uitkomst_datum, samengevoegd_uit, zichtbaarheid,
    aangemaakt_op, gewijzigd_op)
select rij.id, 1, 'KN-2015-' || lpad(n::text, 8, '0'),
    initcap(left(z1.tekst, 60)) || ' in ' || plaats,
    concat_ws(' ', z2.tekst, z3.tekst, z4.tekst, z5.tekst, z6.tekst) || case when n % 1000 < 100 then ' zeldzaam' || (n % 100 * 10 + n / 1000 % 10) else '' end,
    z7.tekst,
    (array['WET_OF_REGEL','WET_OF_REGEL','UITLEG_VAN_EEN_REGEL','UITVOERINGSPRAKTIJK','VERSCHIL_TUSSEN_LANDEN','ONTBREKEN_VAN_EEN_REGEL'])[1 + floor(r1 * 6)::int],
    (array['EU','NATIONAAL','NATIONAAL','PROVINCIAAL','LOKAAL'])[1 + floor(r2 * 5)::int],
    case when r3 < 0.7 then array['NL'] else array['NL', (array['DE','BE_VLG','BE_WAL','DE_NW'])[1 + floor(r4 * 4)::int]] end,
    case when r5 < 0.75 then array[o1] when r5 < 0.95 then array[o1, o2] else array[]::text[] end,
    case when r6 < 0.5 then array[(array['wateroverlast','circulair','grens','energie','mobiliteit'])[1 + floor(r1 * 5)::int]] else array[]::text[] end,
    case when r6 < 0.3 then array[(array['water','wijken','grens'])[1 + floor(r2 * 3)::int]] else array[]::text[] end,
    array[(array['afval','arbeidsmarkt','geluid','landbouw','spoor','stikstof','vergunningen','waterbeheer'])[1 + floor(r3 * 8)::int]],
    plaats, melder, case when r4 < 0.5 then 'organisatie-' || floor(r2 * 60)::int end, melder,
    '[]', '[]',
    jsonb_build_array(jsonb_build_object('stelsel', 'BWB', 'rechtsgebied', 'NL', 'identificatie', wet, 'regeling', wet, 'artikel', (1 + floor(r4 * 80))::int::text,
        'tekst', 'art. ' || (1 + floor(r4 * 80))::int || ' ' || wet)),
    '[]', '[]', status, aangemaakt, '[]',
    case when status in ('GEMELD', 'IN_BEOORDELING') and r6 < 0.1 then current_date + (r1 * 60)::int end, '[]', null,
    case when status in ('OPGELOST', 'WORDT_NIET_OPGELOST', 'GEEN_KNELPUNT') then 'Afgerond' end,
    case when status in ('OPGELOST', 'WORDT_NIET_OPGELOST', 'GEEN_KNELPUNT') then (aangemaakt + interval '200 days')::date end,
    '[]', (array['OPENBAAR','OPENBAAR','OPENBAAR','PARTNERS','PARTNERS','INTERN'])[1 + floor(r5 * 6)::int], aangemaakt, aangemaakt + r2 * interval '30 days'
from (
    select willekeurig.*, (array['circulaire-economie','energie','landelijk-gebied','leefbaarheid'])[1 + floor(r1 * 4)::int] as o1,
        (array['gezondheid','mobiliteit','wonen'])[1 + floor(r2 * 3)::int] as o2,
        (array['Maastricht','Heerlen','Sittard','Geleen','Kerkrade','Vaals','Gulpen','Valkenburg','Eijsden','Meerssen','Beek','Stein',
            'Brunssum','Landgraaf','Simpelveld','Voerendaal','Beekdaelen','Aken','Luik','Hasselt'])[1 + floor(20 * power(r3, 1.5))::int] as plaats,
        case when r4 < 0.1 then 'gemeente-heerlen' when r4 < 0.12 then 'gemeente-vaals' else 'organisatie-' || floor(r6 * 60)::int end as melder,
        case when r5 < 0.1 then 'BWBR0037885' else 'BWBR' || lpad((5000 + floor(r6 * 200))::int::text, 7, '0') end as wet,
        (array['GEMELD','GEMELD','IN_BEOORDELING','VASTGESTELD','VASTGESTELD','IN_OPLOSSING','OPGELOST','OPGELOST','GEEN_KNELPUNT','WORDT_NIET_OPGELOST'])
            [1 + floor(r3 * 10)::int] as status,
        now() - interval '40 days' - r4 * interval '1800 days' as aangemaakt
    from (
        select n, gen_random_uuid() as id, random() as r1, random() as r2, random() as r3, random() as r4, random() as r5, random() as r6
        from generate_series({a}::int, {b}::int) as g(n)
    ) willekeurig
) rij
join zin z1 on z1.id = 1 + n::bigint * 7919 % 20000 join zin z2 on z2.id = 1 + floor(r1 * 20000)::int join zin z3 on z3.id = 1 + floor(r2 * 20000)::int
join zin z4 on z4.id = 1 + floor(r3 * 20000)::int join zin z5 on z5.id = 1 + floor(r4 * 20000)::int join zin z6 on z6.id = 1 + floor(r5 * 20000)::int
join zin z7 on z7.id = 1 + floor(r6 * 20000)::int;
drop table zin;

-- The fact of each, as if it was published long ago.
insert into outbox (event_id, aggregate, subject, type, aggregate_version, recorded_at, visibility, audience, data, actor_organisation,
    actor_role, sequence, sent_at)
select gen_random_uuid(), 'knelpunt', id, 'knelpunt-gemeld', 1, aangemaakt_op, zichtbaarheid, zichtbaarheid,
    jsonb_build_object('id', id, 'versie', 1, 'nummer', nummer, 'titel', titel, 'omschrijving', omschrijving, 'status', 'gemeld'),
    melder, 'knelpunten:schrijven',
    case when zichtbaarheid <> 'INTERN' then (select coalesce(max(sequence), 0) from outbox) + row_number() over (partition by zichtbaarheid <> 'INTERN' order by id) end,
    case when zichtbaarheid <> 'INTERN' then now() end
from knelpunt where nummer between 'KN-2015-' || lpad({a}, 8, '0') and 'KN-2015-' || lpad({b}, 8, '0');
