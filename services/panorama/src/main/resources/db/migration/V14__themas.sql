-- The fourteen themes of the Panorama, where nothing else put them in before.
insert into codelijst (lijst, naam) values ('themas', 'Thema''s van het Panorama') on conflict do nothing;
insert into codelijst_code (lijst, code, label_nl, volgorde)
select 'themas', code, label, volgorde
from (values
    ('energie-en-warmte', 'Energie en warmte', 1),
    ('water', 'Water', 2),
    ('natuurontwikkeling-en-biodiversiteit', 'Natuurontwikkeling en biodiversiteit (incl. stikstof)', 3),
    ('landschap', 'Landschap', 4),
    ('circulaire-landbouw', 'Circulaire landbouw', 5),
    ('cultureel-erfgoed', 'Cultureel erfgoed', 6),
    ('economie', 'Economie', 7),
    ('bedrijventerreinen', 'Bedrijventerreinen', 8),
    ('recreatie', 'Recreatie', 9),
    ('mobiliteit', 'Mobiliteit', 10),
    ('wonen-en-verstedelijking', 'Wonen en verstedelijking', 11),
    ('gezondheid-en-veiligheid', 'Gezondheid en veiligheid', 12),
    ('ondergrond-en-bodem', 'Ondergrond en bodem', 13),
    ('grensoverschrijdend-samenwerken', 'Grensoverschrijdend samenwerken', 14)) as thema (code, label, volgorde)
where not exists (select 1 from codelijst_code where lijst = 'themas');
