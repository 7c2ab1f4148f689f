-- What belongs to the items that were copied since {a} (and nothing else: the rest came by the topic).
insert into feit (event_id, item_id, dienst, type, tijdstip, zichtbaarheid, intrekking)
select gen_random_uuid(), id, 'knelpunten', 'knelpunt-gemeld', gewijzigd_op, zichtbaarheid, false
from item i where nummer like 'KN-2015-%' and {a} <> {b} and not exists (select from feit f where f.item_id = i.id);
insert into relatie (van, aard, naar)
select id, 'opgave', 'urn:zl:agenda:hoofdopgave:' || o from item i, unnest(opgaven) o
where nummer like 'KN-2015-%' and o <> 'geen'
on conflict do nothing;
