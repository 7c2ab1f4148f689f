select k.id, 'urn:zl:knelpunten:knelpunt:' || k.id, 'knelpunten', 'knelpunt', k.id::text, k.nummer, k.titel,
    k.omschrijving || E'\n' || k.gevolg || E'\n' || k.plaats || E'\n' || (k.regelverwijzingen -> 0 ->> 'tekst'),
    replace(lower(k.status), '_', '-'), replace(lower(k.aard), '_', '-'), lower(k.niveau), replace(lower(k.landen::text), '_', '-')::text[],
    case when k.opgaven = '{}' then '{geen}' else k.opgaven end, case when k.doorbraken = '{}' then '{geen}' else k.doorbraken end,
    case when k.focusonderdelen = '{}' then '{geen}' else k.focusonderdelen end, lower(k.zichtbaarheid), k.gewijzigd_op
from outbox o join knelpunt k on k.id = o.subject
where o.sent_at >= {a} and k.nummer like 'KN-2015-%' and k.zichtbaarheid <> 'INTERN'
